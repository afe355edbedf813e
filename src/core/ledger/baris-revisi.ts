/** The lines of a matrix of states: which place in the budget each is, which of them add up to the whole, what each shows. */
import type { BarisUang, Berkas, Figur, Teks } from '../records/berkas';
import { bacaTeks } from '../records/sel';
import { kaliTepat } from '../text/format-angka';
import type { TingkatAnggaran } from '../text/kode';
import { normalLabel } from '../text/label';
import type { Address, Sheet } from '../workbook/workbook';
import type { LembarBuku } from './buku';
import { barisAlasan, type KeadaanPagu } from './keadaan-revisi';
import type { Kisi, Titik } from './kisi';
import { kunciAnggaran } from './kunci-anggaran';

/** One amount of a line in one state. */
export interface FigurRevisi {
  /** In rupiah; 0 for a blank or nil, null for what cannot be read. */
  readonly nilai: number | null;
  readonly keadaan: Titik['keadaan'];
  /** Rupiah per unit shown. */
  readonly faktor: number;
  readonly figur: Figur | null;
  readonly sel: Address;
}

/** One line of the budget with what it shows in each state. */
export interface BarisPagu {
  /** The line wherever it stands: the path of its code, else its text. */
  readonly kunci: string;
  /** The path of its code ("6077.BAD.007.051"); null for a line without one. */
  readonly jalur: string | null;
  readonly tingkat: TingkatAnggaran | null;
  readonly kode: Teks | null;
  readonly uraian: Teks | null;
  /** As a column of sources says it, or the line itself where the lines are sources. */
  readonly sumberDana: string | null;
  /** "51" to "58", from the account; the name of the kind where the lines are kinds of spending. */
  readonly jenisBelanja: string | null;
  /** The key of the line above it; null at the top. */
  readonly induk: string | null;
  /** True for the lines that add up to the whole. */
  readonly akar: boolean;
  /** True for a line without lines below it. */
  readonly daun: boolean;
  /** By number of the revision. */
  readonly nilai: ReadonlyMap<number, FigurRevisi>;
  /** Where it stands, per table. */
  readonly tempat: readonly { readonly tabel: number; readonly row: number }[];
}

export function figurDari(titik: Titik, faktor: number): FigurRevisi {
  const { keadaan, figur, sel } = titik;
  const nilai = keadaan === 'gelap' ? null : Math.round(kaliTepat(titik.nilai, faktor));
  return { nilai, keadaan, faktor, figur, sel };
}

const SUMBER: readonly (readonly [string, RegExp])[] = [
  ['RM', /^(?:rm|rmp|rupiah murni(?: pendamping)?)$/],
  ['PNBP', /^(?:pnbpn?|pnp|penerimaan negara bukan pajak)$/],
  ['BLU', /^(?:blu|badan layanan umum)$/],
  ['PHLN', /^(?:phln|pln|hln|hibah|hibah luar negeri|pinjaman luar negeri)$/],
  ['SBSN', /^sbsn$/],
];

/** "Rupiah Murni (RM)" -> "RM"; null for what is no source of funds. */
export function bacaSumber(teks: string): string | null {
  const polos = normalLabel(teks.replace(/\(.*?\)/g, ' '));
  const kurung = normalLabel(/\((.*?)\)/.exec(teks)?.[1] ?? '');
  return SUMBER.find(([, pola]) => pola.test(polos) || (kurung !== '' && pola.test(kurung)))?.[0] ?? null;
}

const BELANJA: readonly (readonly [string, RegExp])[] = [
  ['51', /^belanja (?:pegawai|gaji)\b/],
  ['52', /^belanja barang\b/],
  ['53', /^belanja modal\b/],
  ['57', /^belanja bantuan sosial\b|^bantuan sosial\b/],
];

function bacaBelanja(uang: BarisUang, teks: string): string | null {
  const akun = uang.tingkat === 'akun' ? /^5[1-8]/.exec(uang.jalur?.split('/').pop() ?? '')?.[0] : undefined;
  if (akun !== undefined) return akun;
  const label = normalLabel(teks);
  return BELANJA.find(([, pola]) => pola.test(label))?.[0] ?? null;
}

interface Baca {
  readonly berkas: Berkas;
  readonly sheet: Sheet;
  readonly kisi: Kisi;
  readonly keadaan: readonly KeadaanPagu[];
  /** Index into `Kisi.baris` by row of the sheet. */
  readonly indeks: ReadonlyMap<number, number>;
}

/** Rows of lines: with at least one figure or nil among the states, and no totals. */
function barisIsi({ kisi, keadaan }: Baca): number[] {
  const lajur = keadaan.map((satu) => satu.lajur);
  const alasan = new Set(barisAlasan(kisi, lajur));
  return kisi.baris.flatMap(({ peran, uang }, b) => {
    if (peran !== 'data' || uang === null || alasan.has(b)) return [];
    return lajur.some((l) => ['angka', 'nihil'].includes(kisi.titik(b, l).keadaan)) ? [b] : [];
  });
}

/** Rows that the sums of the table show to be parts of another line. */
function bagianBaris({ kisi, persamaan }: LembarBuku): ReadonlyMap<number, number> {
  const hasil = new Map<number, number>();
  for (const { hasil: jumlah, suku, pas } of persamaan) {
    if (!pas || suku.length < 2 || kisi.baris[jumlah.baris]?.peran !== 'data') continue;
    for (const { titik } of suku)
      if (titik.baris !== jumlah.baris && titik.lajur === jumlah.lajur) hasil.set(titik.baris, jumlah.baris);
  }
  return hasil;
}

function namaKunci(berkas: Berkas, uang: BarisUang, label: string): string {
  const jalur = kunciAnggaran(berkas, uang) ?? uang.jalur?.replaceAll('/', '.') ?? null;
  return jalur ?? normalLabel(uang.uraian?.teks ?? label);
}

/** Keys of the rows, each once: a second line of the same name under the same line carries its count. */
function kunciBaris(b: Baca, rows: readonly number[]): ReadonlyMap<number, string> {
  const dipakai = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const isi = b.kisi.baris[row];
      const dasar = isi?.uang === null || isi === undefined ? '' : namaKunci(b.berkas, isi.uang, isi.label);
      const ke = (dipakai.get(dasar) ?? 0) + 1;
      dipakai.set(dasar, ke);
      return [row, ke === 1 ? dasar : `${dasar} (${ke})`];
    }),
  );
}

function indukKode(b: Baca, rows: ReadonlyMap<number, string>, row: number): string | null {
  const { berkas, kisi, indeks } = b;
  const naik = (uang: BarisUang | null): BarisUang | null =>
    uang?.induk === null || uang === null ? null : (berkas.uang[uang.induk] ?? null);
  let atas = naik(kisi.baris[row]?.uang ?? null);
  for (let langkah = 0; atas !== null && langkah < 12; langkah++, atas = naik(atas)) {
    const kunci = rows.get(indeks.get(atas.row) ?? -1);
    if (kunci !== undefined) return kunci;
  }
  return null;
}

/** The lines of one table. */
export function barisTabel(
  berkas: Berkas,
  sheet: Sheet,
  lembar: LembarBuku,
  keadaan: readonly KeadaanPagu[],
): BarisPagu[] {
  const { kisi } = lembar;
  const indeks = new Map(kisi.baris.map(({ row }, i) => [row, i]));
  const b: Baca = { berkas, sheet, kisi, keadaan, indeks };
  const rows = barisIsi(b);
  const kunci = kunciBaris(b, rows);
  const bagian = bagianBaris(lembar);
  const berkode = rows.some((row) => kisi.baris[row]?.uang?.jalur !== null);
  const kolomSumber = kisi.tabel.kolom.find(({ bidang }) => bidang === 'sumberDana');
  const induk = new Map(
    rows.map((row) => {
      const atas = bagian.get(row);
      return [row, indukKode(b, kunci, row) ?? (atas === undefined ? null : (kunci.get(atas) ?? null))];
    }),
  );
  const berisi = new Set([...induk.values()]);
  return rows.flatMap((row): BarisPagu[] => {
    const uang = kisi.baris[row]?.uang ?? null;
    const milik = kunci.get(row);
    if (uang === null || milik === undefined) return [];
    const teks = uang.uraian?.teks ?? kisi.baris[row]?.label ?? '';
    const sumber = kolomSumber === undefined ? null : bacaTeks(sheet, uang.row, kolomSumber.col);
    const atas = induk.get(row) ?? null;
    return [
      {
        kunci: milik,
        jalur: uang.jalur === null ? null : (kunciAnggaran(berkas, uang) ?? uang.jalur.replaceAll('/', '.')),
        tingkat: uang.tingkat,
        kode: uang.kode,
        uraian: uang.uraian,
        sumberDana: bacaSumber(sumber?.teks ?? teks),
        jenisBelanja: bacaBelanja(uang, teks),
        induk: atas,
        // a line without code among lines with codes explains the line above it
        akar: atas === null && (!berkode || uang.jalur !== null),
        daun: !berisi.has(milik),
        nilai: nilaiBaris(kisi, row, keadaan),
        tempat: [{ tabel: kisi.indeks, row: uang.row }],
      },
    ];
  });
}

/** Of two columns that show the same state the first that says something counts. */
export function nilaiBaris(
  kisi: Kisi,
  baris: number,
  keadaan: readonly KeadaanPagu[],
): ReadonlyMap<number, FigurRevisi> {
  const hasil = new Map<number, FigurRevisi>();
  for (const { nomor, lajur, faktor } of keadaan) {
    const lama = hasil.get(nomor);
    if (lama === undefined || lama.keadaan === 'kosong') hasil.set(nomor, figurDari(kisi.titik(baris, lajur), faktor));
  }
  return hasil;
}
