import type { Bidang, Kolom } from '../recognition/tabel';
import type { Figur, FigurUang } from './berkas';

/** An amount with what its column says of it; `tahun` and `faktor` hold where the column names none. */
export function figurUang(kolom: Kolom, bidang: Bidang, figur: Figur, tahun: number | null, faktor: number): FigurUang {
  return {
    bidang,
    tahun: kolom.tahun ?? tahun,
    tw: kolom.tw,
    bulan: kolom.bulan,
    versi: kolom.versi,
    total: kolom.kumulatif,
    kolom,
    figur,
    faktor: kolom.faktor ?? faktor,
  };
}
