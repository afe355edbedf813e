/** The sheet "Buku Revisi Pagu": four figures, the history with live amounts, and what does not agree. */
import type { BukuRevisi, Revisi } from '../ledger/buku-revisi';
import type { JumlahPagu } from '../ledger/ringkas-pagu';
import { serialDariTanggal } from '../text/tanggal';
import { columnName, formatAddress, formatSheetRange, quoteSheet } from '../workbook/address';
import type { TabelMap } from '../recognition/tabel';
import type { IsiMatriks } from './isi-matriks';
import { RUPIAH } from './isi-matriks';
import { isiAngka, type Lembar } from './rumus-revisi';
import type { SelTulis } from './tulis-lembar';

export const TANDA_BUKU = 'Buku Revisi Pagu Selaras';
const TANGGAL = 'dd/mm/yyyy';

/** Columns of the history: their captions and widths in characters. */
export const KOLOM_RIWAYAT: readonly (readonly [judul: string, lebar: number])[] = [
  ['No', 6],
  ['Revisi', 24],
  ['Tanggal', 14],
  ['Jenis revisi', 26],
  ['Alasan', 60],
  ['Pagu (Rp)', 20],
  ['Selisih (Rp)', 20],
  ['Dinyatakan (Rp)', 20],
  ['Pagu tetap', 12],
  ['Nol bersih', 12],
  ['Kecocokan', 34],
];
const [PAGU, SELISIH, DINYATAKAN, TETAP] = [5, 6, 7, 8].map(columnName) as [string, string, string, string];
/** Where the four figures stand: their column, and the row of the last pagu in A1 form. */
const RINGKAS = 'D';
const ROW_REVISI = 5;
const SEL_DISEBUT = 3;
/** The row of the header of the history, counted from 0. */
export const KEPALA_RIWAYAT = 9;

/** What the column "Kecocokan" says. */
export const KECOCOKAN = {
  cocok: 'Cocok',
  tetapBerubah: 'Berubah, padahal pagu tetap',
  perubahanBeda: 'Tidak cocok dengan riwayat',
  tanpaAngka: 'Riwayat tidak menyebut jumlah',
  tanpaRiwayat: 'Tidak ada pada riwayat',
  takDiketahui: 'Belum dapat dihitung',
} as const;

export interface IsiRiwayat {
  readonly baris: readonly (readonly SelTulis[])[];
  readonly tebal: readonly number[];
  /** The last row of the history; the row of its header where it has none. */
  readonly bottom: number;
}

interface Bahan {
  readonly buku: BukuRevisi;
  readonly lembar: Lembar;
  readonly tabel: readonly TabelMap[];
  /** The sheet of the matrix with its name; null where the ledger has no columns. */
  readonly matriks: { readonly nama: string; readonly isi: IsiMatriks } | null;
}

const teks = (isi: string): SelTulis => ({ isi });
const kosong: SelTulis = { isi: null };
const rumus = (formula: string): SelTulis => ({ isi: { formula }, format: RUPIAH });

function jumlahMatriks({ matriks }: Bahan, nomor: number): string | null {
  const col = matriks?.isi.kolom.get(nomor);
  return matriks === null || col === undefined
    ? null
    : `${quoteSheet(matriks.nama)}!${columnName(col)}${matriks.isi.jumlah + 1}`;
}

/** The pagu after a revision: the sum of its column, the cell of the list, or the one before with what the list adds. */
function isiPagu(b: Bahan, satu: Revisi, row: number): SelTulis {
  if (satu.jumlah === null) return { isi: null, format: RUPIAH };
  const kolom = satu.asalJumlah === 'kolom' ? jumlahMatriks(b, satu.nomor) : null;
  if (kolom !== null) return rumus(kolom);
  if (satu.asalJumlah === 'hitung') return rumus(`${PAGU}${row}+N(${DINYATAKAN}${row + 1})`);
  return { isi: isiAngka(b.lembar, satu.entri?.jumlah ?? null) ?? satu.jumlah, format: RUPIAH };
}

const rumusSelisih = (row: number): SelTulis =>
  rumus(`IF(AND(ISNUMBER(${PAGU}${row + 1}),ISNUMBER(${PAGU}${row})),${PAGU}${row + 1}-${PAGU}${row},"")`);

/** The sentence of the last column, for as long as the figures stand as they do now, and after they are mended. */
function rumusCocok({ buku: { riwayat } }: Bahan, satu: Revisi, row: number): SelTulis {
  const [selisih, dinyatakan, tetap] = [SELISIH, DINYATAKAN, TETAP].map((kolom) => `${kolom}${row + 1}`);
  const batas = Math.max(1, satu.keadaan?.faktor ?? 1);
  const kata = (isi: string): string => `"${isi}"`;
  const tanpa = satu.entri === null && riwayat.length > 0;
  const diam = tanpa ? KECOCOKAN.tanpaRiwayat : riwayat.length === 0 ? KECOCOKAN.cocok : KECOCOKAN.tanpaAngka;
  const nol = tanpa ? KECOCOKAN.tanpaRiwayat : KECOCOKAN.cocok;
  const beda = `IF(ABS(${selisih}-${dinyatakan})<${batas},${kata(KECOCOKAN.cocok)},${kata(KECOCOKAN.perubahanBeda)})`;
  const isi = `IF(ISNUMBER(${dinyatakan}),${beda},IF(${selisih}=0,${kata(nol)},${kata(diam)}))`;
  return {
    isi: {
      formula: `IF(NOT(ISNUMBER(${selisih})),${kata(KECOCOKAN.takDiketahui)},IF(AND(${tetap}="Ya",${selisih}<>0),${kata(KECOCOKAN.tetapBerubah)},${isi}))`,
    },
  };
}

function isiTanggal({ tanggal }: Revisi): SelTulis {
  if (tanggal === null) return kosong;
  if (tanggal.tanggal === null) return teks(tanggal.teks);
  return { isi: serialDariTanggal(tanggal.tanggal), format: TANGGAL };
}

function barisRevisi(b: Bahan, satu: Revisi, i: number): SelTulis[] {
  const row = KEPALA_RIWAYAT + 1 + i;
  const pertama = i === 0;
  return [
    { isi: satu.nomor },
    teks(satu.sebut),
    isiTanggal(satu),
    teks(satu.jenis ?? ''),
    teks(satu.alasan?.teks ?? ''),
    isiPagu(b, satu, row),
    pertama ? kosong : rumusSelisih(row),
    { isi: isiAngka(b.lembar, satu.dinyatakan), format: RUPIAH },
    teks(pertama ? '' : satu.tetap ? 'Ya' : 'Tidak'),
    pertama
      ? kosong
      : { isi: { formula: `IF(ISNUMBER(${SELISIH}${row + 1}),IF(${SELISIH}${row + 1}=0,"Ya","Tidak"),"")` } },
    pertama ? kosong : rumusCocok(b, satu, row),
  ];
}

function sebutAsal(jumlah: JumlahPagu | null): SelTulis {
  if (jumlah === null) return teks('tidak ada pada buku kerja ini');
  const sel = jumlah.sel.slice(0, SEL_DISEBUT).map((satu) => formatAddress(satu));
  return teks(
    sel.join(', ') + (jumlah.sel.length > sel.length ? ` dan ${jumlah.sel.length - sel.length} sel lain` : ''),
  );
}

/** A cell that shows the amount, the difference of two rows above, or the amount itself. */
function isiRingkas({ lembar }: Bahan, jumlah: JumlahPagu | null): SelTulis {
  const [sel] = jumlah?.sel ?? [];
  if (jumlah === null) return kosong;
  if (jumlah.asal === 'turunan') return rumus(`${RINGKAS}${ROW_REVISI}-N(${RINGKAS}${ROW_REVISI + 1})`);
  const tertaut = jumlah.asal === 'tercetak' && sel !== undefined;
  return { isi: tertaut ? isiAngka(lembar, { nilai: jumlah.nilai, sel, teks: '' }) : jumlah.nilai, format: RUPIAH };
}

/** First and last pagu are those of the history, as long as it tells them. */
function barisRingkas(b: Bahan): SelTulis[][] {
  const { ringkas, revisi } = b.buku;
  const ke = (jumlah: JumlahPagu | null, i: number): SelTulis =>
    jumlah === null || i < 0 ? isiRingkas(b, jumlah) : rumus(`${PAGU}${KEPALA_RIWAYAT + 2 + i}`);
  const akhir = revisi.reduce((lama, { jumlah }, i) => (jumlah === null ? lama : i), -1);
  const isi: readonly (readonly [string, SelTulis, JumlahPagu | null])[] = [
    [
      'Pagu awal',
      ke(
        ringkas.awal,
        revisi.findIndex(({ nomor }) => nomor === 0),
      ),
      ringkas.awal,
    ],
    ['Pagu revisi terakhir', ke(ringkas.revisi, akhir), ringkas.revisi],
    ['Pagu blokir', isiRingkas(b, ringkas.blokir), ringkas.blokir],
    ['Pagu efektif', isiRingkas(b, ringkas.efektif), ringkas.efektif],
  ];
  return isi.map(([nama, nilai, jumlah]) => [kosong, teks(nama), kosong, nilai, sebutAsal(jumlah)]);
}

function sumber({ buku, tabel }: Bahan): string {
  const indeks = new Set([...buku.matriks.flatMap((satu) => satu.tabel), ...buku.riwayat.map((satu) => satu.tabel)]);
  const nama = [...indeks].flatMap((i) => {
    const satu = tabel[i];
    return satu === undefined ? [] : [formatSheetRange({ sheet: satu.lembar, ...satu.range })];
  });
  return `Dibaca dari ${nama.join('; ')}.`;
}

/** What the sheet holds. */
export function isiRiwayat(b: Bahan): IsiRiwayat {
  const { revisi, taksesuai } = b.buku;
  const bottom = KEPALA_RIWAYAT + revisi.length;
  const catatan = taksesuai.map(({ nomor, kalimat }, i): SelTulis[] => [
    { isi: i + 1 },
    teks(nomor === null ? '' : `Revisi ${nomor}`),
    teks(kalimat),
  ]);
  return {
    baris: [
      [teks(TANDA_BUKU)],
      [teks(sumber(b))],
      [],
      ...barisRingkas(b),
      [],
      [teks('Riwayat revisi')],
      KOLOM_RIWAYAT.map(([judul]) => teks(judul)),
      ...revisi.map((satu, i) => barisRevisi(b, satu, i)),
      [],
      [teks(catatan.length === 0 ? 'Kolom pagu dan riwayat cocok.' : 'Yang tidak cocok saat lembar ini ditulis')],
      ...catatan,
    ],
    tebal: [KEPALA_RIWAYAT - 1, KEPALA_RIWAYAT, bottom + 2],
    bottom,
  };
}
