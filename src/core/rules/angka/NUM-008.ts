import type { Angka } from '../../text/besaran';
import { formatPersen, jumlahDesimal, kaliTepat } from '../../text/format-angka';
import { jenisSatuan } from '../../text/satuan';
import type { Berkas, Figur } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { barisGeser } from '../struktur/geser';
import { lembarBerkas } from '../struktur/kepala';
import { figurDibaca, judulKolom, perKolom, type FigurDibaca } from './figur';

/** A fraction of one is rarely above this, points are rarely below. */
const BATAS_FRAKSI = 1.5;

type Skala = 'fraksi' | 'poin';

/** How a numeric cell keeps its percentage: as a fraction under a percent format, or as points; null for all else. */
function skala({ besaran }: Figur): Skala | null {
  if (besaran.jenis !== 'angka' || !besaran.tepat || besaran.tanggal === true || besaran.nilai === 0) return null;
  if (besaran.asalFraksi) return 'fraksi';
  return besaran.satuan === null ? 'poin' : null;
}

const angka = (figur: Figur | null | undefined): Angka | null =>
  figur?.besaran.jenis === 'angka' ? figur.besaran : null;

const persen = (nilai: number): string => formatPersen(nilai, Math.max(2, Math.min(4, jumlahDesimal(nilai))));

/** A few points among fractions in a column of percentages, or the other way round. */
function kolomPersen(isi: readonly FigurDibaca[]): Bukti[] {
  const fraksi = isi.filter(({ figur }) => skala(figur) === 'fraksi');
  const poin = isi.filter(({ figur }) => skala(figur) === 'poin');
  const [sedikit, banyak] = poin.length <= fraksi.length ? [poin, fraksi] : [fraksi, poin];
  const contoh = banyak[0];
  if (contoh === undefined) return [];
  // a bare figure among percentages may be anything; a percentage among bare figures still says what it is
  const meragukan = sedikit === poin && banyak.length >= 2 && poin.length * 3 <= fraksi.length;
  return sedikit.map((satu) => {
    const { nilai, desimal } = angka(satu.figur) ?? { nilai: 0, desimal: 2 };
    const dasar = {
      sel: [satu.figur.sel],
      tautan: [contoh.figur.sel],
      isi: { kolom: judulKolom(satu), contoh: contoh.figur.teks },
    };
    if (!meragukan) return { ...dasar, tingkat: 'saran', gabung: `tabel ${satu.indeks} kolom ${satu.kolom.col}` };
    const poinnya = Math.abs(nilai) <= BATAS_FRAKSI ? kaliTepat(nilai, 100) : nilai;
    return { ...dasar, nilai: satu.figur.teks, seharusnya: formatPersen(poinnya, desimal) };
  });
}

/** A column of targets or realisasi where some percentages are fractions and some are points: readable, but not uniform. */
function kolomKinerja(isi: readonly FigurDibaca[]): Bukti[] {
  const bersatuan = isi.filter(({ satuan }) => satuan !== null && jenisSatuan(satuan) === 'persen');
  const fraksi = bersatuan.filter(({ figur }) => skala(figur) === 'fraksi');
  const poin = bersatuan.filter(({ figur }) => skala(figur) === 'poin');
  const [sedikit, banyak] = poin.length <= fraksi.length ? [poin, fraksi] : [fraksi, poin];
  const contoh = banyak[0];
  if (contoh === undefined || sedikit.length === 0) return [];
  return sedikit.map((satu) => ({
    sel: [satu.figur.sel],
    tautan: [contoh.figur.sel],
    tingkat: 'saran',
    gabung: `tabel ${satu.indeks}`,
    isi: { kolom: judulKolom(satu), contoh: contoh.figur.teks },
  }));
}

function periksaKolom(isi: readonly FigurDibaca[]): Bukti[] {
  const bidang = isi[0]?.bidang;
  if (bidang === 'capaian' || bidang === 'persen') return kolomPersen(isi);
  return isi[0]?.ranah === 'kinerja' && (bidang === 'target' || bidang === 'realisasi') ? kolomKinerja(isi) : [];
}

const mentah = (figur: Angka): number => (figur.asalFraksi ? figur.nilai / 100 : figur.nilai);

/** A capaian that is the quotient of a fraction and of points, and so a hundred times too small or too large. */
function hasilBagiCampur(satu: FigurDibaca): Bukti[] {
  const { periode } = satu;
  if (satu.bidang !== 'capaian' || periode === null || periode.target === null || periode.realisasi === null) return [];
  const [t, r, c] = [angka(periode.target), angka(periode.realisasi), angka(satu.figur)];
  if (t === null || r === null || c === null || t.nilai === 0 || r.nilai === 0) return [];
  const [skalaT, skalaR] = [skala(periode.target), skala(periode.realisasi)];
  if (skalaT === null || skalaR === null || skalaT === skalaR) return [];
  const salah = (mentah(r) / mentah(t)) * 100;
  const benar = (r.nilai / t.nilai) * 100;
  const capaian = c.persen ? c.nilai : c.nilai * 100;
  if (Math.abs(capaian - salah) > 0.006 * Math.max(1, Math.abs(salah))) return [];
  return [
    {
      sel: [satu.figur.sel],
      tautan: [periode.target.sel, periode.realisasi.sel],
      nilai: satu.figur.teks,
      seharusnya: persen(Math.round(benar * 100) / 100),
      tingkat: 'galat',
      isi: { target: periode.target.teks, realisasi: periode.realisasi.teks },
    },
  ];
}

/** Rows that STR-002 tells as shifted: their figures stand under other captions than their own. */
function selBergeser(berkas: Berkas): ReadonlySet<string> {
  const lembar = lembarBerkas(berkas);
  return new Set(
    berkas.tabel.flatMap((tabel, indeks) => {
      const sheet = lembar.get(tabel.lembar);
      return sheet === undefined ? [] : barisGeser(sheet, tabel).map(({ row }) => `${indeks}|${row}`);
    }),
  );
}

function periksa({ berkas }: Bahan): Bukti[] {
  const bergeser = selBergeser(berkas);
  const semua = figurDibaca(berkas);
  const figur =
    bergeser.size === 0 ? semua : semua.filter(({ indeks, figur: { sel } }) => !bergeser.has(`${indeks}|${sel.row}`));
  return [...figur.flatMap(hasilBagiCampur), ...perKolom(figur).flatMap(periksaKolom)];
}

/** NUM-008: percentages that are compared with each other are all fractions, or all points. */
export const NUM_008: Aturan = {
  kode: 'NUM-008',
  tingkat: 'peringatan',
  judul: 'Persen fraksi dan poin bercampur',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, tautan, cacah, isi }) => {
    if (isi['target'] !== undefined) {
      return `Capaian ${nilai} pada ${lembar}!${sel} membagi dua persentase yang skalanya berbeda, yaitu target ${isi['target']} dan realisasi ${isi['realisasi'] ?? ''}.`;
    }
    const contoh = `${isi['contoh'] ?? ''} pada ${tautan[0] ?? ''}`;
    if (nilai !== '')
      return `Nilai ${nilai} pada ${lembar}!${sel} ditulis tanpa format persen, berbeda dari ${contoh} dalam kolom "${isi['kolom'] ?? ''}".`;
    if (cacah === 1) return `Persentase pada ${lembar}!${sel} disimpan dengan skala yang berbeda dari ${contoh}.`;
    return `Sebanyak ${cacah} persentase pada lembar ${lembar} (${sel}) disimpan dengan skala yang berbeda dari ${contoh}.`;
  },
  perbaikan: ({ seharusnya, isi }) => {
    if (isi['target'] !== undefined) return `Samakan skala target dan realisasinya; capaiannya menjadi ${seharusnya}.`;
    return seharusnya === ''
      ? 'Seragamkan: semua persentase memakai format persen, atau semuanya ditulis sebagai poin.'
      : `Tulis sebagai ${seharusnya} dengan format persen.`;
  },
};
