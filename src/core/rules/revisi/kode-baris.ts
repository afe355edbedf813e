/** Rows of money tables that carry a code in a column of codes. */
import { parseKodeAnggaran, type KodeAnggaran } from '../../text/kode';
import type { BarisUang, Berkas, Teks } from '../../records/berkas';

export interface BarisKode {
  readonly baris: BarisUang;
  readonly kode: Teks;
  readonly baca: KodeAnggaran | null;
}

/** Part of the codes that must be readable before the others are called wrong. */
const BAGIAN_TERBACA = 0.8;
const KODE_TERSEDIKIT = 5;

/** Coded rows of every table whose code column holds budget codes, table by table. */
export function tabelBerkode(berkas: Berkas): BarisKode[][] {
  return berkas.tabel.flatMap((tabel, indeks) => {
    if (!['pagu', 'revisi-pagu', 'realisasi-anggaran'].includes(tabel.jenis)) return [];
    const kolom = tabel.kolom.find(({ bidang }) => bidang === 'kode');
    if (kolom === undefined) return [];
    const isi = berkas.uang.flatMap((baris): BarisKode[] =>
      baris.tabel === indeks &&
      baris.peran === 'data' &&
      baris.kode !== null &&
      baris.kode.sel.col === kolom.col &&
      baris.nilai.length > 0
        ? [{ baris, kode: baris.kode, baca: parseKodeAnggaran(baris.kode.teks.replace(/\s+/g, '')) }]
        : [],
    );
    const terbaca = isi.filter(({ baca, baris }) => baca !== null || baris.jalur !== null).length;
    return terbaca >= KODE_TERSEDIKIT && terbaca >= BAGIAN_TERBACA * isi.length ? [isi] : [];
  });
}
