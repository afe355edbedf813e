/** "Buku Revisi Pagu": the ledger of revisions as two sheets of Selaras' own, the history and the matrix behind it. */
import { bukuRevisi } from '../ledger/buku-revisi';
import type { Berkas } from '../records/berkas';
import type { ChangePlan, Edit } from '../workbook/plan';
import type { Workbook } from '../workbook/workbook';
import { isiMatriks, KEPALA_MATRIKS, KOLOM_AWAL, TANDA_MATRIKS } from './isi-matriks';
import { isiRiwayat, KEPALA_RIWAYAT, KOLOM_RIWAYAT, TANDA_BUKU } from './isi-riwayat';
import { bacaLembar, type JenisLembar, type LembarSendiri } from './lembar-sendiri';
import { gantiObjek, namaTabelBebas, objekMatriks, objekRiwayat, type Bentang, type Objek } from './objek-revisi';
import { editSimpan, type RencanaDitolak } from './simpanan';
import { daftarLembar, editIsi, lembarMilik, namaBebas, type SelTulis } from './tulis-lembar';

const NAMA_BUKU = 'Buku Revisi Pagu';
const NAMA_MATRIKS = 'Matriks Revisi Pagu';
const LEBAR_STATUS = 18;
const LEBAR_MATRIKS = [22, 44, 14, 14, 20, 13];

interface Halaman {
  readonly jenis: JenisLembar;
  readonly tanda: string;
  readonly nama: string;
  readonly baris: readonly (readonly SelTulis[])[];
  readonly tebal: readonly number[];
  readonly lebar: readonly number[];
  readonly tetap: number;
  /** Row of the header of its Excel table. */
  readonly kepala: number;
  readonly bentang: Bentang;
  /** The objects on it, under a name for its table. */
  readonly objek: (tabel: string) => Objek;
  readonly namaTabel: string;
}

/** The name of the sheet of an earlier run, else the first free one. */
function namaHalaman(workbook: Workbook, lembar: readonly LembarSendiri[], jenis: JenisLembar, dasar: string): string {
  return lembarMilik(workbook, lembar, jenis)?.name ?? namaBebas(workbook, dasar);
}

/** Bold headers without a fill: a list that grows on the next run may leave them behind unseen. */
function rupa({ nama, baris, tebal, lebar, tetap }: Halaman): Edit[] {
  return [
    { kind: 'setLook', sheet: nama, range: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true } },
    ...tebal.map((row): Edit => {
      const right = Math.max(0, (baris[row]?.length ?? 1) - 1);
      return {
        kind: 'setLook',
        sheet: nama,
        range: { top: row, left: 0, bottom: row, right },
        look: { bold: true, wrap: right > 0 },
      };
    }),
    ...lebar.map((width, col): Edit => ({ kind: 'setColumnWidth', sheet: nama, col, width })),
    { kind: 'freezeRows', sheet: nama, rows: tetap },
    { kind: 'setPage', sheet: nama, page: { landscape: true, repeatRows: tetap } },
  ];
}

function editHalaman(workbook: Workbook, lembar: readonly LembarSendiri[], halaman: Halaman): Edit[] {
  const { nama, baris, bentang, kepala } = halaman;
  const lama = lembarMilik(workbook, lembar, halaman.jenis);
  const isi = editIsi(nama, lama, baris);
  if (lama === null) {
    const objek = halaman.objek(namaTabelBebas(workbook, halaman.namaTabel))(bentang.bottom, bentang.right);
    return [
      { kind: 'addSheet', sheet: nama },
      ...isi,
      ...rupa(halaman),
      ...objek.map((object): Edit => ({ kind: 'addObject', object })),
    ];
  }
  const tabel = lama.tables.find(({ range }) => range.top === kepala && range.left === 0);
  const { lepas, pasang } = gantiObjek(lama, halaman.objek(tabel?.name ?? halaman.namaTabel), kepala, bentang);
  return [...lepas, ...isi, ...pasang];
}

/**
 * Writes the ledger of revisions: the sheet "Buku Revisi Pagu" with the history, and "Matriks Revisi Pagu" with every line in
 * every state, both with formulas that follow the user's cells. Sheets of an earlier run are rewritten; a sheet of the user
 * that has the name stays, and "Buku Revisi Pagu (2)" is written. Refused, with a sentence, where the workbook tells no
 * revision, and where a newer Selaras keeps the list of sheets. Cells that cannot be read as amounts are in `dibiarkan`.
 *
 * @param workbook the whole workbook, with the sheets of Selaras' own
 * @param berkas what was read of it
 */
export function planLembarRevisi(workbook: Workbook, berkas: Berkas): ChangePlan | RencanaDitolak {
  const buku = bukuRevisi(berkas);
  if (buku.revisi.length === 0)
    return {
      ditolak:
        'Buku kerja ini tidak memuat tabel revisi pagu, tidak ada yang diubah; tambahkan matriks pagu per revisi, tabel semula-menjadi, atau riwayat revisi.',
    };
  const { lembar } = bacaLembar(workbook);
  const sel = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const matriks = isiMatriks(buku, sel);
  const namaMatriks = namaHalaman(workbook, lembar, 'matriks-revisi', NAMA_MATRIKS);
  const namaBuku = namaHalaman(workbook, lembar, 'buku-revisi', NAMA_BUKU);
  const bahanMatriks = matriks === null ? null : { nama: namaMatriks, isi: matriks };
  const riwayat = isiRiwayat({ buku, lembar: sel, tabel: berkas.tabel, matriks: bahanMatriks });
  const halaman: Halaman[] = [
    // the matrix first: the history refers to it
    ...(matriks === null
      ? []
      : [
          {
            jenis: 'matriks-revisi' as const,
            tanda: TANDA_MATRIKS,
            nama: namaMatriks,
            baris: matriks.baris,
            tebal: matriks.tebal,
            lebar: [...LEBAR_MATRIKS, ...[...matriks.kolom, 0].map(() => LEBAR_STATUS)].slice(
              0,
              KOLOM_AWAL + matriks.kolom.size + 1,
            ),
            tetap: KEPALA_MATRIKS + 1,
            kepala: KEPALA_MATRIKS,
            bentang: { bottom: matriks.jumlah - 1, right: matriks.right },
            objek: (tabel: string) => objekMatriks(namaMatriks, tabel, KEPALA_MATRIKS),
            namaTabel: 'Matriks_Revisi_Pagu',
          },
        ]),
    {
      jenis: 'buku-revisi',
      tanda: TANDA_BUKU,
      nama: namaBuku,
      baris: riwayat.baris,
      tebal: riwayat.tebal,
      lebar: KOLOM_RIWAYAT.map(([, lebar]) => lebar),
      tetap: KEPALA_RIWAYAT + 1,
      kepala: KEPALA_RIWAYAT,
      bentang: { bottom: riwayat.bottom, right: KOLOM_RIWAYAT.length - 1 },
      objek: (tabel) => objekRiwayat(namaBuku, tabel),
      namaTabel: 'Buku_Revisi_Pagu',
    },
  ];
  const sendiri = halaman.map(({ nama, jenis, tanda }): LembarSendiri => ({ nama, jenis, tanda }));
  const ingat = editSimpan(workbook, 'lembar', { lembar: daftarLembar(workbook, lembar, sendiri) });
  if ('ditolak' in ingat) return ingat;
  return {
    judul: 'Tulis Buku Revisi Pagu',
    edits: [...halaman.flatMap((satu) => editHalaman(workbook, lembar, satu)), ...ingat],
    dibiarkan: matriks?.dibiarkan ?? [],
  };
}
