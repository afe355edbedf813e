/** Rules on words that planners often write in a spelling of their own. */
import type { Aturan, Bahan, Bukti } from '../aturan';
import { aturanEjaan, buktiEjaan, gantiKata } from './ejaan-kata';
import { selKata } from './teks-lembar';

type Daftar = readonly (readonly [salah: string, baku: string])[];

/** One finding for each word of the list that the workbook contains. */
function menurutDaftar(daftar: Daftar): (bahan: Bahan) => (Bukti | null)[] {
  return ({ berkas }) => {
    const sel = selKata(berkas);
    return daftar.map(([salah, baku]) =>
      buktiEjaan(sel.get(salah) ?? [], salah, baku, (teks) => gantiKata(teks, salah, baku)),
    );
  };
}

const buat = (kode: string, judul: string, daftar: Daftar): Aturan =>
  aturanEjaan({ kode, judul, cari: menurutDaftar(daftar) });

/** TX-001: persentase. */
export const TX_001 = buat('TX-001', 'Ejaan persentase', [
  ['presentase', 'persentase'],
  ['prosentase', 'persentase'],
  ['persentasi', 'persentase'],
]);

/** TX-002: miliar and triliun. */
export const TX_002 = buat('TX-002', 'Ejaan miliar dan triliun', [
  ['milyar', 'miliar'],
  ['milyard', 'miliar'],
  ['milliar', 'miliar'],
  ['trilyun', 'triliun'],
]);

/** TX-004: efektivitas and its kin. */
export const TX_004 = buat('TX-004', 'Ejaan kata berakhiran -ivitas', [
  ['efektifitas', 'efektivitas'],
  ['produktifitas', 'produktivitas'],
  ['aktifitas', 'aktivitas'],
  ['kreatifitas', 'kreativitas'],
  ['selektifitas', 'selektivitas'],
  ['objektifitas', 'objektivitas'],
]);

/** TX-005: izin. */
export const TX_005 = buat('TX-005', 'Ejaan izin', [
  ['ijin', 'izin'],
  ['perijinan', 'perizinan'],
  ['mengijinkan', 'mengizinkan'],
]);

/** TX-006: Februari and November. */
export const TX_006 = buat('TX-006', 'Ejaan nama bulan', [
  ['pebruari', 'Februari'],
  ['nopember', 'November'],
]);

/** TX-007: Indonesian names of months. */
export const TX_007 = buat('TX-007', 'Nama bulan dalam bahasa Inggris', [
  ['january', 'Januari'],
  ['february', 'Februari'],
  ['june', 'Juni'],
  ['july', 'Juli'],
  ['august', 'Agustus'],
  ['october', 'Oktober'],
  ['december', 'Desember'],
]);

/** TX-008: reviu. */
export const TX_008 = buat('TX-008', 'Ejaan reviu', [
  ['review', 'reviu'],
  ['rewiu', 'reviu'],
  ['riviu', 'reviu'],
  ['mereview', 'mereviu'],
]);
