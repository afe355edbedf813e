/**
 * Which cell is at fault where sums do not hold. A sum blames its total, unless a percentage, another table, the sum of
 * the term itself or what is left beside it says that one of its terms is wrong: then it is that term. A term that would heal several sums, and
 * nothing else speaks against, is named beside the totals.
 */
import type { Suku } from './cocok-jumlah';
import type { Titik } from './kisi';
import { kunciTitik, type Persamaan } from './persamaan';
import { cocokPersen, type Persen } from './persen';
import { tambahkan } from '../text/peta';

export interface Pelanggaran {
  readonly titik: Titik;
  /** What the cell should show. */
  readonly seharusnya: number;
  /** The sums that the correction makes right; the first is the one that was looked at. */
  readonly persamaan: readonly Persamaan[];
  /** A term whose correction would heal this sum and others as well. */
  readonly dugaan: Titik | null;
  readonly lunak: boolean;
}

/** What another table says of a cell: 1 where it shows the new figure, -1 where it shows the old one, 0 where it is silent. */
export type Saksi = (titik: Titik, baru: number) => number;

/**
 * Columns that follow from others on the same row. A term that heals both a total below and such a column beside it is at
 * fault: the two are off by the same amount, and have nothing else in common.
 */
const TURUNAN = new Set<Persamaan['asal']>(['selisih', 'sisa', 'efektif']);

interface Kaitan {
  readonly persamaan: Persamaan;
  /** How `beda` moves with the cell. */
  readonly koefisien: 1 | -1;
}

interface Rangka {
  readonly jumlah: ReadonlyMap<string, readonly Kaitan[]>;
  readonly persen: ReadonlyMap<string, readonly Persen[]>;
  readonly saksi: Saksi;
}

function indeks(persamaan: readonly Persamaan[], persen: readonly Persen[], saksi: Saksi): Rangka {
  const jumlah = new Map<string, Kaitan[]>();
  for (const satu of persamaan) {
    tambahkan(jumlah, kunciTitik(satu.hasil), { persamaan: satu, koefisien: 1 });
    for (const { titik, tanda } of satu.suku)
      tambahkan(jumlah, kunciTitik(titik), { persamaan: satu, koefisien: tanda === 1 ? -1 : 1 });
  }
  const peta = new Map<string, Persen[]>();
  for (const satu of persen) {
    tambahkan(peta, kunciTitik(satu.pembilang), satu);
    tambahkan(peta, kunciTitik(satu.penyebut), satu);
  }
  return { jumlah, persen: peta, saksi };
}

interface Timbangan {
  readonly baik: number;
  readonly buruk: number;
  /** True where more than other totals speak for it: a percentage, another table, its own sum, or what is left on its row. */
  readonly bukti: boolean;
  readonly sembuh: readonly Persamaan[];
}

/** What changes when a cell takes a new value, apart from the sum in hand. */
function timbang(rangka: Rangka, kini: Persamaan, titik: Titik, baru: number): Timbangan {
  const geser = baru - titik.nilai;
  const sembuh: Persamaan[] = [];
  let baik = 0;
  let buruk = 0;
  let bukti = false;
  for (const { persamaan, koefisien } of rangka.jumlah.get(kunciTitik(titik)) ?? []) {
    if (persamaan === kini) continue;
    const nanti = Math.abs(persamaan.beda + koefisien * geser) <= persamaan.batas;
    if (nanti && !persamaan.pas) {
      baik++;
      sembuh.push(persamaan);
      bukti ||= persamaan.hasil === titik || TURUNAN.has(persamaan.asal) !== TURUNAN.has(kini.asal);
    }
    if (!nanti && persamaan.pas) buruk++;
  }
  for (const satu of rangka.persen.get(kunciTitik(titik)) ?? []) {
    const ganti = satu.pembilang === titik ? { a: baru } : { b: baru };
    const nanti = cocokPersen(satu.hasil.nilai, satu.desimal, satu.pembilang, satu.penyebut, ganti);
    if (nanti && !satu.pas) {
      baik++;
      bukti = true;
    }
    if (!nanti && satu.pas) buruk += 0.5;
  }
  const kata = rangka.saksi(titik, baru);
  return { baik: baik + Math.max(0, kata), buruk: buruk + Math.max(0, -kata), bukti: bukti || kata > 0, sembuh };
}

function nilaiBaru(persamaan: Persamaan, { titik, tanda }: Suku): number {
  return titik.nilai + tanda * persamaan.beda;
}

function putuskan(rangka: Rangka, persamaan: Persamaan): Pelanggaran {
  const hasil = timbang(rangka, persamaan, persamaan.hasil, persamaan.jumlah);
  const induk: Pelanggaran = {
    titik: persamaan.hasil,
    seharusnya: persamaan.jumlah,
    persamaan: [persamaan, ...hasil.sembuh],
    dugaan: null,
    lunak: persamaan.lunak,
  };
  if (hasil.baik > 0 && hasil.buruk === 0) return induk;
  const calon = persamaan.suku
    .filter(({ titik }) => titik.keadaan === 'angka')
    .map((suku) => ({ suku, baru: nilaiBaru(persamaan, suku) }))
    .filter(({ baru, suku }) => baru >= 0 || suku.titik.nilai < 0 || persamaan.asal === 'selisih')
    .map(({ suku, baru }) => ({ suku, baru, ...timbang(rangka, persamaan, suku.titik, baru) }))
    .filter(({ baik, buruk }) => baik > 0 && buruk < 1 && baik - buruk > hasil.baik - hasil.buruk)
    .sort((x, y) => y.baik - y.buruk - (x.baik - x.buruk));
  const [pertama, kedua] = calon;
  if (pertama === undefined || (kedua !== undefined && kedua.baik - kedua.buruk === pertama.baik - pertama.buruk))
    return induk;
  if (!pertama.bukti) return { ...induk, dugaan: pertama.suku.titik };
  return {
    titik: pertama.suku.titik,
    seharusnya: pertama.baru,
    persamaan: [persamaan, ...pertama.sembuh],
    dugaan: null,
    lunak: persamaan.lunak,
  };
}

const geserDari = ({ titik, seharusnya }: Pelanggaran): number => seharusnya - titik.nilai;
const hanyaKelompok = ({ persamaan }: Pelanggaran): boolean => persamaan.every(({ asal }) => asal === 'kelompok');

/** A total that is off by just what one of the rows above it is off follows from that row. */
function tanpaAkibat(semua: readonly Pelanggaran[]): Pelanggaran[] {
  const sebab = new Map<string, number>();
  for (const satu of semua.filter(hanyaKelompok)) {
    const kunci = `${satu.titik.lajur}|${geserDari(satu)}`;
    sebab.set(kunci, Math.min(sebab.get(kunci) ?? satu.titik.baris, satu.titik.baris));
  }
  return semua.filter(
    (satu) =>
      !hanyaKelompok(satu) ||
      (sebab.get(`${satu.titik.lajur}|${geserDari(satu)}`) ?? satu.titik.baris) >= satu.titik.baris,
  );
}

/** The cells at fault behind all sums that do not hold, each once. */
export function tersangka(persamaan: readonly Persamaan[], persen: readonly Persen[], saksi: Saksi): Pelanggaran[] {
  const salah = persamaan.filter((satu) => !satu.pas);
  if (salah.length === 0) return [];
  const rangka = indeks(persamaan, persen, saksi);
  const putusan = salah.map((satu) => putuskan(rangka, satu));
  const terjawab = new Set<Persamaan>();
  const hasil = new Map<string, Pelanggaran>();
  // the corrections that heal most sums speak first
  for (const satu of [...putusan].sort((a, b) => b.persamaan.length - a.persamaan.length)) {
    const [pertama] = satu.persamaan;
    if (pertama === undefined || terjawab.has(pertama)) continue;
    for (const lain of satu.persamaan) terjawab.add(lain);
    const kunci = `${kunciTitik(satu.titik)}|${pertama.asal}`;
    // the cell's own sum names it better than a total that contains it
    if (!hasil.has(kunci))
      hasil.set(kunci, {
        ...satu,
        persamaan: [...satu.persamaan].sort((a, b) => Number(b.hasil === satu.titik) - Number(a.hasil === satu.titik)),
      });
  }
  return tanpaAkibat([...hasil.values()]).sort(
    (a, b) => a.titik.baris - b.titik.baris || a.titik.lajur - b.titik.lajur,
  );
}
