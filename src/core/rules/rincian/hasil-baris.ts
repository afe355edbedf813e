/** A result row under a detail table that several columns show to be the sum, or the mean, of the rows above it. */
import { bukaBuku } from '../../ledger/buku';
import { ingatOleh } from '../../text/ingat';
import { addressKey } from '../../workbook/address';
import type { Berkas } from '../../records/berkas';
import type { Bukti } from '../aturan';
import { jumlahBaris, rataMungkin } from './agregat';
import { selBeda } from './cetak';
import { bedaPembulatan, cocok, type Hasil } from './cocok';
import type { Nilai, Rinci } from './kisi';
import { angkaDiTabel } from './tautan-baris';

interface Uji {
  readonly lajur: number;
  readonly cetak: Nilai;
  readonly hasil: Hasil;
  readonly pas: boolean;
}

/** So many columns say what the row is. */
const SAKSI = 2;
/** A labelled total this near to the sum is meant to be it. */
const DEKAT = 0.1;

/** Cells whose sum the rules on money and counts work out. */
const dijumlahLain = ingatOleh(
  (berkas: Berkas): ReadonlySet<string> =>
    new Set(bukaBuku(berkas).lembar.flatMap(({ persamaan }) => persamaan.map(({ hasil }) => addressKey(hasil.sel)))),
);

/** The row that closes the table, and the rows that it may close; null where another rule knows it. */
function penutup({ baris }: Rinci): { readonly hasil: number; readonly anggota: readonly number[] } | null {
  const hasil = baris.length - 1;
  const akhir = baris[hasil];
  if (akhir === undefined || !['data', 'total', 'seksi'].includes(akhir.peran)) return null;
  const anggota: number[] = [];
  for (let b = hasil - 1; b >= 0 && baris[b]?.peran === 'data'; b--) anggota.unshift(b);
  // a numbered row among numbered rows is one of them
  if (akhir.peran === 'data' && akhir.nomor !== '' && /\d/.test(akhir.nomor)) return null;
  // a name that other rows carry as well is one of many
  if (akhir.peran === 'data' && anggota.some((b) => baris[b]?.label === akhir.label)) return null;
  return anggota.length < 2 ? null : { hasil, anggota };
}

function ujiLajur(rinci: Rinci, hasil: number, hitung: (lajur: number) => Hasil | null): Uji[] {
  return rinci.lajur.flatMap((_, lajur) => {
    const cetak = rinci.lajur[lajur]?.isi[hasil] ?? null;
    const nilai = cetak === null || cetak.nilai === 0 ? null : hitung(lajur);
    if (cetak === null || nilai === null) return [];
    return [{ lajur, cetak, hasil: nilai, pas: cocok(cetak, nilai) }];
  });
}

/** True where a sum is made of several figures: one figure among zeros is its own total. */
const banyak = (rinci: Rinci, lajur: number, anggota: readonly number[]): boolean =>
  anggota.filter((b) => (rinci.lajur[lajur]?.isi[b]?.nilai ?? 0) !== 0).length >= 2;

function bukti(
  rinci: Rinci,
  { lajur, cetak, hasil }: Uji,
  anggota: readonly number[],
  cara: string,
  saksi: number,
): Bukti {
  const pembulatan = bedaPembulatan(cetak, hasil);
  return {
    ...selBeda(cetak, hasil, pembulatan || saksi < SAKSI ? 'peringatan' : 'galat'),
    tautan: angkaDiTabel(rinci, lajur, anggota),
    isi: { cara, cacah: String(anggota.length), saksi: String(saksi) },
  };
}

/** Figures of a closing row that stand apart from what its other columns show it to be. */
export function hasilSalah(berkas: Berkas, rinci: Rinci): Bukti[] {
  const tutup = penutup(rinci);
  if (tutup === null) return [];
  const { hasil, anggota } = tutup;
  const lain = dijumlahLain(berkas);
  // percentages do not add up, and where they seem to, other rules divide them
  const milik = ({ cetak, lajur }: Uji): boolean =>
    !lain.has(addressKey(cetak.figur.sel)) && rinci.lajur[lajur]?.persen === false;
  const jumlah = ujiLajur(rinci, hasil, (l) => jumlahBaris(rinci, l, anggota));
  const pasJumlah = jumlah.filter(({ pas, lajur }) => pas && banyak(rinci, lajur, anggota)).length;
  if (pasJumlah >= SAKSI && pasJumlah >= (2 / 3) * jumlah.length)
    return jumlah
      .filter((satu) => !satu.pas && milik(satu))
      .map((satu) => bukti(rinci, satu, anggota, 'jumlah', pasJumlah));
  const rata = ujiLajur(rinci, hasil, (l) => rataMungkin(rinci, l, anggota)[0] ?? null);
  // whole numbers fit a mean too easily: a mean shows decimals
  const pasRata = rata.filter(({ pas, cetak }) => pas && cetak.tampak > 0).length;
  if (rinci.baris[hasil]?.peran !== 'total' && pasRata >= SAKSI && pasRata >= (2 / 3) * rata.length)
    return rata
      .filter((satu) => !satu.pas && milik(satu))
      .map((satu) => bukti(rinci, satu, anggota, 'rata-rata', pasRata));
  if (rinci.baris[hasil]?.peran !== 'total' || pasJumlah > 0) return [];
  // a lone column of measures: only its label calls it a sum
  return jumlah
    .filter((satu) => milik(satu) && rinci.lajur[satu.lajur]?.persen === false && rata.every(({ pas }) => !pas))
    .filter(({ cetak, hasil: nilai }) => Math.abs(cetak.nilai - nilai.nilai) <= DEKAT * Math.abs(nilai.nilai))
    .map((satu) => bukti(rinci, satu, anggota, 'jumlah', 0));
}
