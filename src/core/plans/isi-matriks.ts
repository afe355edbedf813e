/** The sheet "Matriks Revisi Pagu": every line in every state, linked to the user's cells, with live sums and differences. */
import { jumlahMenurut, NAMA_TINGKAT_ANGGARAN, type Menurut } from '../ledger/beda-revisi';
import type { BarisPagu, BukuRevisi, MatriksRevisi, Revisi } from '../ledger/buku-revisi';
import { columnName } from '../workbook/address';
import type { Dibiarkan } from '../workbook/plan';
import { formatAddress } from '../workbook/address';
import { isiFigur, type Lembar } from './rumus-revisi';
import type { SelTulis } from './tulis-lembar';

export const TANDA_MATRIKS = 'Matriks Revisi Pagu Selaras';
export const RUPIAH = '#,##0;-#,##0;0';

const KEPALA = ['Jalur', 'Uraian', 'Tingkat', 'Sumber dana', 'Jenis belanja', 'Dijumlahkan'] as const;
/** The first column of the states. */
export const KOLOM_AWAL = KEPALA.length;
const KOLOM_TINGKAT = 2;
const KOLOM_SUMBER = 3;
const KOLOM_BELANJA = 4;
const KOLOM_JUMLAH = 5;
/** The row of the header, counted from 0. */
export const KEPALA_MATRIKS = 3;

export interface IsiMatriks {
  readonly baris: readonly (readonly SelTulis[])[];
  /** Rows that look like headers or totals. */
  readonly tebal: readonly number[];
  /** Row of the sum of all lines. */
  readonly jumlah: number;
  /** Last column of the matrix. */
  readonly right: number;
  /** Column of each state, by number of the revision. */
  readonly kolom: ReadonlyMap<number, number>;
  readonly dibiarkan: readonly Dibiarkan[];
}

interface Bahan {
  readonly lembar: Lembar;
  readonly matriks: MatriksRevisi;
  readonly revisi: readonly Revisi[];
  readonly nomor: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

const kosong: SelTulis = { isi: null };
const teks = (isi: string): SelTulis => ({ isi });
const rumus = (formula: string): SelTulis => ({ isi: { formula }, format: RUPIAH });

const kolomKe = (i: number): string => columnName(KOLOM_AWAL + i);

/** Only lines that their group counts bear its name, so that the sum of a group is a plain SUMIF. */
function namaDihitung(matriks: MatriksRevisi, menurut: Menurut): (baris: BarisPagu) => string {
  const ada = new Map<string, string>();
  for (const { nama, kunci } of jumlahMenurut(matriks, menurut)) for (const satu of kunci) ada.set(satu, nama);
  return ({ kunci }) => ada.get(kunci) ?? '';
}

function barisMatriks({ lembar, matriks, nomor }: Bahan): SelTulis[][] {
  const sumber = namaDihitung(matriks, 'sumberDana');
  const belanja = namaDihitung(matriks, 'jenisBelanja');
  return matriks.baris.map((baris) => [
    teks(baris.jalur ?? ''),
    teks(baris.uraian?.teks ?? (baris.jalur === null ? baris.kunci : '')),
    teks(baris.tingkat === null ? '' : NAMA_TINGKAT_ANGGARAN[baris.tingkat]),
    teks(sumber(baris)),
    teks(belanja(baris)),
    teks(baris.akar ? 'Ya' : 'Tidak'),
    ...nomor.map((satu): SelTulis => ({ isi: isiFigur(lembar, baris.nilai.get(satu)), format: RUPIAH })),
  ]);
}

const rentang = ({ top, bottom }: Bahan, kolom: string): string => `${kolom}${top + 1}:${kolom}${bottom + 1}`;
const mutlak = ({ top, bottom }: Bahan, col: number): string =>
  `$${columnName(col)}$${top + 1}:$${columnName(col)}$${bottom + 1}`;

/** The sum of a state: of the whole column where every line counts, else of those that are marked. */
function rumusJumlah(b: Bahan, i: number): SelTulis {
  const isi = rentang(b, kolomKe(i));
  if (b.matriks.baris.every(({ akar }) => akar)) return rumus(`SUM(${isi})`);
  return rumus(`SUMIF(${mutlak(b, KOLOM_JUMLAH)},"Ya",${isi})`);
}

const seluruh = ({ nomor }: Bahan, row: number): SelTulis[] =>
  nomor.length < 2 ? [] : [rumus(`${kolomKe(nomor.length - 1)}${row + 1}-${kolomKe(0)}${row + 1}`)];

const kepalaKosong = (sebut: string): SelTulis[] => [kosong, teks(sebut), ...KEPALA.slice(2).map(() => kosong)];

const KELOMPOK: readonly (readonly [Menurut, number, string])[] = [
  ['tingkat', KOLOM_TINGKAT, 'Jumlah tingkat'],
  ['sumberDana', KOLOM_SUMBER, 'Jumlah sumber dana'],
  ['jenisBelanja', KOLOM_BELANJA, 'Jumlah'],
];

function barisKelompok(b: Bahan, mulai: number): SelTulis[][] {
  const isi = KELOMPOK.flatMap(([menurut, col, sebut]) =>
    jumlahMenurut(b.matriks, menurut).map(({ nama }) => ({ col, nama, sebut: `${sebut} ${nama}` })),
  );
  return isi.map(({ col, nama, sebut }, i) => [
    ...kepalaKosong(sebut),
    ...b.nomor.map((_, n) =>
      rumus(`SUMIF(${mutlak(b, col)},"${nama.replaceAll('"', '""')}",${rentang(b, kolomKe(n))})`),
    ),
    ...seluruh(b, mulai + i),
  ]);
}

/** The differences of each line to the state before, below the matrix. */
function barisSelisih(b: Bahan): SelTulis[][] {
  const selisih = (row: number): SelTulis[] =>
    b.nomor.map((_, i) => (i === 0 ? kosong : rumus(`${kolomKe(i)}${row + 1}-${kolomKe(i - 1)}${row + 1}`)));
  const nama = (baris: BarisPagu): SelTulis[] => [
    teks(baris.jalur ?? ''),
    teks(baris.uraian?.teks ?? (baris.jalur === null ? baris.kunci : '')),
    ...KEPALA.slice(2).map(() => kosong),
  ];
  return [
    ...b.matriks.baris.map((baris, i) => [...nama(baris), ...selisih(b.top + i)]),
    [...kepalaKosong('Jumlah'), ...selisih(b.bottom + 1)],
  ];
}

function takTerbaca({ matriks, revisi }: Bahan): Dibiarkan[] {
  const sebut = (nomor: number): string => revisi.find((satu) => satu.nomor === nomor)?.sebut ?? `revisi ${nomor}`;
  return matriks.baris.flatMap(({ nilai }) =>
    [...nilai].flatMap(([nomor, figur]) =>
      figur.nilai !== null
        ? []
        : [
            {
              sel: figur.sel,
              alasan: `Sel ${formatAddress(figur.sel)} tidak terbaca sebagai angka, sehingga pagunya pada ${sebut(nomor)} dibiarkan kosong; perbaiki isi sel itu, lalu tulis lembar ini lagi.`,
            },
          ],
    ),
  );
}

/** Headers of an Excel table are no two alike. */
function namaKolom({ revisi }: BukuRevisi, nomor: readonly number[]): string[] {
  const nama = nomor.map((satu) => revisi.find((lain) => lain.nomor === satu)?.sebut ?? `Revisi ${satu}`);
  const kunci = nama.map((satu) => satu.toLowerCase());
  return nama.map((satu, i) => (kunci.indexOf(kunci[i] ?? '') < i ? `${satu} (${i + 1})` : satu));
}

/** What the sheet holds; null where the ledger has no columns. */
export function isiMatriks(buku: BukuRevisi, lembar: Lembar): IsiMatriks | null {
  const [matriks] = buku.matriks;
  if (matriks === undefined) return null;
  const nomor = [...new Set(matriks.keadaan.map((satu) => satu.nomor))];
  const top = KEPALA_MATRIKS + 1;
  const b: Bahan = { lembar, matriks, revisi: buku.revisi, nomor, top, bottom: top + matriks.baris.length - 1 };
  const sebut = namaKolom(buku, nomor).map(teks);
  const kepala = [...KEPALA.map(teks), ...sebut];
  const jumlah = b.bottom + 1;
  const kelompok = barisKelompok(b, jumlah + 1);
  const selisih = barisSelisih(b);
  const judulSelisih = jumlah + kelompok.length + 2;
  return {
    baris: [
      [teks(TANDA_MATRIKS)],
      [teks('Dalam rupiah. Setiap angka terhubung dengan sel asalnya, sehingga ikut berubah bila sel itu diubah.')],
      [],
      [...kepala, ...(nomor.length < 2 ? [] : [teks('Selisih akhir terhadap awal')])],
      ...barisMatriks(b).map((isi, i) => [...isi, ...seluruh(b, top + i)]),
      [...kepalaKosong('Jumlah'), ...nomor.map((_, i) => rumusJumlah(b, i)), ...seluruh(b, jumlah)],
      ...kelompok,
      [],
      [teks('Perubahan tiap revisi')],
      kepala.map((sel, col) => (col > 1 && col < KOLOM_AWAL ? kosong : sel)),
      ...selisih,
    ],
    tebal: [KEPALA_MATRIKS, jumlah, judulSelisih, judulSelisih + 1, judulSelisih + 1 + selisih.length],
    jumlah,
    right: KOLOM_AWAL + nomor.length - (nomor.length < 2 ? 1 : 0),
    kolom: new Map(nomor.map((satu, i) => [satu, KOLOM_AWAL + i])),
    dibiarkan: takTerbaca(b),
  };
}
