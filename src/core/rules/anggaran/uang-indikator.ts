/** What every table says the money of an indicator is, by year: also tables of money alone, which carry its name as a label. */
import type { Kelompok } from '../../linking/tautkan';
import { indeksLabel } from '../../linking/indeks-label';
import type { BarisUang, Berkas, FigurUang } from '../../records/berkas';
import { ingatOleh } from '../../text/ingat';
import { tambahkan } from '../../text/peta';
import type { Bahan } from '../aturan';

/** Pagu (or target of money) and realisasi of one indicator and year in one table. */
export interface UangIndikator {
  readonly kelompok: Kelompok;
  readonly tabel: number;
  readonly row: number;
  readonly pagu: FigurUang;
  readonly realisasi: FigurUang;
}

/** A label this like the name of an indicator, and clearly liker than any other, is the indicator. */
const MIRIP_TERENDAH = 0.72;
const JARAK_KEDUA = 0.08;

export const nilaiFigur = ({ figur }: FigurUang): number => (figur.besaran.jenis === 'angka' ? figur.besaran.nilai : 0);

const angka = ({ figur, kolom }: FigurUang): boolean =>
  figur.besaran.jenis === 'angka' && !figur.besaran.persen && kolom.ranah === 'anggaran';

/** Pagu and realisasi of the year side by side; of several amounts the last before the realisasi is the pagu. */
function pasangan(nilai: readonly FigurUang[], tahun: number | null): { pagu: FigurUang; realisasi: FigurUang }[] {
  const uang = nilai.filter((satu) => angka(satu) && satu.tw === null && satu.bulan === null && !satu.total);
  return uang.flatMap((realisasi) => {
    if (realisasi.bidang !== 'realisasi' || (realisasi.tahun ?? tahun) !== tahun) return [];
    const pagu = uang
      .filter(
        (satu) =>
          (satu.bidang === 'pagu' || satu.bidang === 'target') &&
          satu.tahun === realisasi.tahun &&
          satu.kolom.col < realisasi.kolom.col,
      )
      .pop();
    return pagu === undefined ? [] : [{ pagu, realisasi }];
  });
}

interface BarisBernama {
  readonly baris: BarisUang;
  readonly uraian: string;
  readonly uang: readonly { pagu: FigurUang; realisasi: FigurUang }[];
}

/** Rows of tables of money alone that may carry the name of an indicator. */
function barisBernama(berkas: Berkas): BarisBernama[] {
  const berindikator = new Set(berkas.indikator.map(({ tabel }) => tabel));
  return berkas.uang.flatMap((baris) => {
    if (baris.uraian === null || baris.peran !== 'data' || baris.kode !== null || berindikator.has(baris.tabel))
      return [];
    if (!berkas.tabel[baris.tabel]?.kolom.some(({ bidang }) => bidang === 'indikator' || bidang === 'sasaranIndikator'))
      return [];
    const uang = pasangan(baris.nilai, berkas.tahun);
    return uang.length === 0 ? [] : [{ baris, uraian: baris.uraian.teks.replace(/^[-\u2022*]\s*/, ''), uang }];
  });
}

/** Rows of tables of money whose labels are names of indicators. */
function dariLabel({ berkas, tautan }: Bahan): UangIndikator[] {
  const bernama = barisBernama(berkas);
  // the index of all names is dear, and most submissions have no such row
  if (bernama.length === 0) return [];
  const nama = tautan.indikator.flatMap((kelompok) =>
    [...new Set(kelompok.anggota.map(({ baris }) => baris.indikator.teks))].map((teks) => ({ kelompok, teks })),
  );
  const cari = indeksLabel(nama.map(({ teks }) => teks));
  return bernama.flatMap(({ baris, uraian, uang }) => {
    const calon = cari(uraian, MIRIP_TERENDAH);
    const pertama = nama[calon[0]?.indeks ?? -1];
    const kedua = calon.find(({ indeks }) => nama[indeks]?.kelompok !== pertama?.kelompok);
    if (pertama === undefined || (calon[0]?.skor ?? 0) - (kedua?.skor ?? 0) < JARAK_KEDUA) return [];
    return uang.map((satu) => ({ kelompok: pertama.kelompok, tabel: baris.tabel, row: baris.row, ...satu }));
  });
}

function dariIndikator({ berkas, tautan }: Bahan): UangIndikator[] {
  return tautan.indikator.flatMap((kelompok) =>
    kelompok.anggota.flatMap(({ baris, keyakinan }) =>
      keyakinan < 0.5
        ? []
        : pasangan(baris.uang, berkas.tahun).map((satu) => ({
            kelompok,
            tabel: baris.tabel,
            row: baris.row,
            ...satu,
          })),
    ),
  );
}

/** The money of every indicator in the year of the submission, by group. Worked out once. */
export const uangIndikator = ingatOleh((bahan: Bahan): ReadonlyMap<Kelompok, readonly UangIndikator[]> => {
  const hasil = new Map<Kelompok, UangIndikator[]>();
  for (const satu of [...dariIndikator(bahan), ...dariLabel(bahan)]) tambahkan(hasil, satu.kelompok, satu);
  return hasil;
});
