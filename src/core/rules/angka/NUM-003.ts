import type { Angka, Besaran } from '../../text/besaran';
import { formatAngka, jumlahDesimal } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { figurDibaca, type FigurDibaca } from './figur';

interface DuaBacaan {
  readonly ribuan: number;
  readonly pecahan: number;
}

/** The two readings of a figure that no evidence on its own table decided; the larger is that with thousands. */
function duaBacaan(besaran: Besaran): DuaBacaan | null {
  const pasangan =
    besaran.jenis === 'angka'
      ? [besaran.nilai, besaran.alternatif]
      : besaran.jenis === 'rentang' && besaran.alternatif !== undefined
        ? [besaran.atas, besaran.alternatif.atas]
        : null;
  const [a, b] = pasangan ?? [];
  if (a === undefined || b === undefined || a === null || b === null) return null;
  return Math.abs(a) > Math.abs(b) ? { ribuan: a, pecahan: b } : { ribuan: b, pecahan: a };
}

const cetak = (nilai: number): string => formatAngka(nilai, Math.min(6, jumlahDesimal(nilai)));

/** Figures of one indicator lie within a factor of about six of each other far more often than not. */
const JARAK = 0.8;
const dekat = (a: number, b: number): boolean => Math.abs(Math.log10(Math.abs(a / b))) <= JARAK;

function jelas(figur: FigurDibaca): Angka | null {
  const { besaran } = figur.figur;
  return besaran.jenis === 'angka' && besaran.alternatif === null && besaran.nilai !== 0 && figur.ranah === 'kinerja'
    ? besaran
    : null;
}

/** Sure figures of the same indicator in other tables, by group. */
function figurJelas(bahan: Bahan): (satu: FigurDibaca) => FigurDibaca[] {
  const semua = new Map<number, FigurDibaca[]>();
  const kelompok = (satu: FigurDibaca): number | undefined =>
    satu.baris === null ? undefined : bahan.tautan.kelompokDari.get(satu.baris)?.id;
  for (const satu of figurDibaca(bahan.berkas)) {
    const id = kelompok(satu);
    if (id === undefined || satu.bidang === 'capaian' || jelas(satu) === null) continue;
    semua.set(id, [...(semua.get(id) ?? []), satu]);
  }
  return (satu) => semua.get(kelompok(satu) ?? -1) ?? [];
}

/** The reading that all sure figures of the indicator are near to; null where they are near to both, none, or disagree. */
function putuskan(dua: DuaBacaan, saksi: readonly FigurDibaca[]): number | null {
  const angka = saksi.flatMap((satu) => jelas(satu)?.nilai ?? []);
  if (angka.length === 0) return null;
  const ribuan = angka.every((nilai) => dekat(nilai, dua.ribuan));
  const pecahan = angka.every((nilai) => dekat(nilai, dua.pecahan));
  if (ribuan === pecahan) return null;
  return ribuan ? dua.ribuan : dua.pecahan;
}

function bukti(satu: FigurDibaca, dua: DuaBacaan, saksi: readonly FigurDibaca[]): Bukti {
  const putusan = satu.ranah === 'kinerja' ? putuskan(dua, saksi) : null;
  const dasar = { sel: [satu.figur.sel], nilai: satu.figur.teks.trim() };
  const isi = { ribuan: cetak(dua.ribuan), pecahan: cetak(dua.pecahan) };
  if (putusan === null) return { ...dasar, seharusnya: `${isi.ribuan} atau ${isi.pecahan}`, isi };
  return {
    ...dasar,
    seharusnya: cetak(putusan),
    tautan: saksi.slice(0, 3).map(({ figur }) => figur.sel),
    tingkat: 'peringatan',
    isi: { ...isi, putusan: cetak(putusan) },
  };
}

function periksa(bahan: Bahan): Bukti[] {
  const figur = figurDibaca(bahan.berkas);
  const ragu = figur.flatMap((satu) => {
    const dua = duaBacaan(satu.figur.besaran);
    return dua === null ? [] : [{ satu, dua }];
  });
  if (ragu.length === 0) return [];
  const saksi = figurJelas(bahan);
  return ragu.map(({ satu, dua }) => bukti(satu, dua, saksi(satu)));
}

/** NUM-003: a figure has one reading; where "1.234" has two, a person says which, and nothing is changed unasked. */
export const NUM_003: Aturan = {
  kode: 'NUM-003',
  tingkat: 'galat',
  judul: 'Pemisah ribuan atau desimal bermakna ganda',
  rujukan: 'EYD Edisi V, penulisan angka dan bilangan',
  sejak: '2026.11',
  membungkam: true,
  periksa,
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    isi['putusan'] === undefined
      ? `Angka "${nilai}" pada ${lembar}!${sel} dapat berarti ${isi['ribuan'] ?? ''} atau ${isi['pecahan'] ?? ''}, dan tidak ada petunjuk lain yang memastikannya.`
      : `Angka "${nilai}" pada ${lembar}!${sel} dapat berarti ${isi['ribuan'] ?? ''} atau ${isi['pecahan'] ?? ''}, sedangkan ${tautan[0] ?? 'tabel lain'} menunjukkan ${isi['putusan']}.`,
  perbaikan: ({ isi }) =>
    isi['putusan'] === undefined
      ? 'Pilih salah satu, lalu ketik ulang sebagai angka.'
      : `Ketik ulang sebagai angka ${isi['putusan']} bila memang itu yang dimaksud.`,
};
