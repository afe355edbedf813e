/** Rows of growth ("Peningkatan (%)") under rows of amounts whose columns are years. */
import type { Bukti } from '../aturan';
import { selBeda } from './cetak';
import { bedaPembulatan, cocok, nisbah, type Hasil } from './cocok';
import { barisBerperan, type Nilai, type Rinci } from './kisi';

/** Rows above a growth that it may be the growth of. */
const JANGKAUAN = 40;

interface Uji {
  readonly dasar: number;
  readonly cetak: Nilai;
  readonly lama: Nilai;
  readonly baru: Nilai;
  readonly hasil: Hasil;
  readonly pas: boolean;
}

function perubahan(lama: Nilai, baru: Nilai): Hasil | null {
  const hasil = lama.nilai > 0 ? nisbah(baru, lama, 100) : null;
  return hasil === null ? null : { nilai: hasil.nilai - 100, bawah: hasil.bawah - 100, atas: hasil.atas - 100 };
}

/** Columns of years, earliest first; growth is from one to the next. */
function lajurTahun({ lajur }: Rinci): number[] {
  return lajur
    .flatMap(({ kolom }, l) => (kolom.tahun === null || kolom.kumulatif ? [] : [{ l, tahun: kolom.tahun }]))
    .sort((a, b) => a.tahun - b.tahun)
    .map(({ l }) => l);
}

function ujiBaris(rinci: Rinci, tumbuh: number, dasar: number, lajur: readonly number[]): Uji[] {
  const isi = (b: number, l: number | undefined): Nilai | null =>
    l === undefined ? null : (rinci.lajur[l]?.isi[b] ?? null);
  return lajur.slice(1).flatMap((l, i): Uji[] => {
    const [cetak, lama, baru] = [isi(tumbuh, l), isi(dasar, lajur[i]), isi(dasar, l)];
    if (cetak?.figur.besaran.jenis !== 'angka' || lama === null || baru === null) return [];
    const hasil = perubahan(lama, baru);
    return hasil === null ? [] : [{ dasar, cetak, lama, baru, hasil, pas: cocok(cetak, hasil) }];
  });
}

/** Growth figures that the amounts above them do not give. */
export function tumbuhSalah(rinci: Rinci): Bukti[] {
  const lajur = lajurTahun(rinci);
  return barisBerperan(rinci, 'tumbuh').flatMap((tumbuh) => {
    const dasar = rinci.baris
      .flatMap((satu, b) => (b < tumbuh && b >= tumbuh - JANGKAUAN && satu.peran !== 'tumbuh' ? [b] : []))
      .reverse();
    const uji = dasar.map((b) => ujiBaris(rinci, tumbuh, b, lajur));
    // the row above that most figures grow from
    const terbaik = uji.reduce<Uji[]>(
      (lama, kini) => (kini.filter(({ pas }) => pas).length > lama.filter(({ pas }) => pas).length ? kini : lama),
      [],
    );
    const saksi = terbaik.filter(({ pas }) => pas).length;
    if (saksi === 0 || saksi < 0.5 * terbaik.length) return [];
    return terbaik.filter(({ pas }) => !pas).map((satu) => bukti(satu, saksi));
  });
}

function bukti({ cetak, lama, baru, hasil }: Uji, saksi: number): Bukti {
  const pembulatan = bedaPembulatan(cetak, hasil);
  return {
    ...selBeda(cetak, hasil, pembulatan || saksi < 2 ? 'peringatan' : 'galat'),
    tautan: [lama.figur.sel, baru.figur.sel],
    isi: { saksi: String(saksi) },
  };
}
