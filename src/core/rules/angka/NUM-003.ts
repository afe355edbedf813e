import type { Besaran } from '../../text/besaran';
import { formatAngka, jumlahDesimal } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { figurDibaca, type FigurDibaca } from './figur';
import { hakimBacaan, type DuaBacaan, type Putusan } from './saksi-bacaan';

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

function bukti(satu: FigurDibaca, dua: DuaBacaan, putusan: Putusan | null): Bukti {
  const dasar = { sel: [satu.figur.sel], nilai: satu.figur.teks.trim() };
  const isi = { ribuan: cetak(dua.ribuan), pecahan: cetak(dua.pecahan) };
  if (putusan === null) return { ...dasar, seharusnya: `${isi.ribuan} atau ${isi.pecahan}`, isi };
  return {
    ...dasar,
    seharusnya: cetak(putusan.nilai),
    tautan: putusan.saksi,
    tingkat: 'peringatan',
    isi: { ...isi, putusan: cetak(putusan.nilai) },
  };
}

function periksa(bahan: Bahan): Bukti[] {
  const ragu = figurDibaca(bahan.berkas).flatMap((satu) => {
    const dua = duaBacaan(satu.figur.besaran);
    return dua === null ? [] : [{ satu, dua }];
  });
  if (ragu.length === 0) return [];
  const putuskan = hakimBacaan(bahan);
  return ragu.map(({ satu, dua }) => bukti(satu, dua, putuskan(satu, dua)));
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
