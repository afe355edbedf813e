import { nomorTertukar } from '../struktur/deret-nomor';
import type { BarisIndikator, Teks } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

interface Bernomor {
  readonly nomor: number;
  readonly teks: Teks;
}

/** The plain numbers of one column, each cell once; null where some are codes. */
function deretNomor(isi: readonly (Teks | null)[]): Bernomor[] | null {
  const sendiri = isi.filter(
    (teks, i) =>
      teks !== null && (i === 0 || isi[i - 1]?.sel.row !== teks.sel.row || isi[i - 1]?.sel.col !== teks.sel.col),
  );
  const hasil = sendiri.flatMap((teks) => {
    const angka = teks === null ? undefined : /^(\d{1,3})\s*[.)]?$/.exec(teks.teks)?.[1];
    return angka === undefined || teks === null ? [] : [{ nomor: Number(angka), teks }];
  });
  return hasil.length === sendiri.length ? hasil : null;
}

/** Places where a count neither goes on by one nor begins anew. */
function loncatan(deret: readonly Bernomor[], disebut: ReadonlySet<number>): { sebelum: Bernomor; kini: Bernomor }[] {
  return deret.flatMap((kini, i) => {
    const sebelum = deret[i - 1];
    if (sebelum === undefined || disebut.has(i) || kini.nomor === 1 || kini.nomor === sebelum.nomor + 1) return [];
    return [{ sebelum, kini }];
  });
}

/** Places of a single wrong number among the rows, which STR-007 tells, and those behind them. */
const disebutSTR007 = (deret: readonly Bernomor[]): ReadonlySet<number> =>
  new Set(nomorTertukar(deret.map(({ nomor }) => nomor)).flatMap(({ indeks }) => [indeks, indeks + 1]));

function bukti({ indeks, baris }: BarisTabel): Bukti[] {
  const lajur = (pilih: (satu: BarisIndikator) => Teks | null, barisBernomor: boolean): Bukti[] => {
    const deret = deretNomor(baris.map(pilih));
    if (deret === null) return [];
    const salah = loncatan(deret, barisBernomor ? disebutSTR007(deret) : new Set());
    // numbers that jump in many places follow another order, as that of a Renstra
    if (salah.length > Math.max(1, deret.length / 4)) return [];
    return salah.map(({ sebelum, kini }) => ({
      sel: [kini.teks.sel],
      tautan: [sebelum.teks.sel],
      nilai: kini.teks.teks,
      gabung: String(indeks),
      isi: { sebelum: sebelum.teks.teks },
    }));
  };
  return [...lajur(({ kodeSasaran }) => kodeSasaran, true), ...lajur(({ nomor }) => nomor, false)];
}

/** PK-007: the sasaran of a Perkin are counted without gap, its indicators within each sasaran. */
export const PK_007: Aturan = {
  kode: 'PK-007',
  tingkat: 'saran',
  judul: 'Penomoran tidak urut',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['perkin']).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, tautan, cacah, isi }) =>
    cacah === 1
      ? `Nomor ${nilai} pada ${lembar}!${sel} tidak melanjutkan nomor ${isi['sebelum'] ?? ''} di ${tautan[0] ?? 'atasnya'}.`
      : `Nomor pada ${lembar}!${sel} tidak melanjutkan nomor di atasnya.`,
  perbaikan: () => 'Urutkan kembali nomornya, dan sesuaikan kode yang dibentuk dari nomor itu pada tabel lain.',
};
