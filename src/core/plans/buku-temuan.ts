/** A workbook of findings to send back to a satker: a verdict, the findings with links to their cells, the checklist. */
import { formatAddress, formatCell, quoteSheet } from '../workbook/address';
import type { ChangePlan, Edit } from '../workbook/plan';
import type { Address } from '../workbook/workbook';
import { editLembarBaru, type BarisLembar, type IsiSel } from './baris-lembar';
import type { CacahTingkat, CatatanReviu, TemuanReviu } from './catatan-reviu';
import { isiButir, KEPALA_BUTIR, NAMA_TINGKAT, teksPengecualian } from './lembar-reviu-isi';

/** The sheets of the workbook. */
export const LEMBAR_TEMUAN = { ringkasan: 'Ringkasan', temuan: 'Temuan', butir: 'Daftar Uji', rekap: 'Rekap' } as const;

/** Excel takes no longer text in a formula. */
const TEKS_RUMUS_TERPANJANG = 255;

const kutip = (teks: string): string => `"${teks.replaceAll('"', '""')}"`;

/** A link by formula, so that every spreadsheet program follows it; a plain text where a formula cannot hold the target. */
function tautan(tujuan: string, label: string): IsiSel {
  const muat = tujuan.length <= TEKS_RUMUS_TERPANJANG && label.length <= TEKS_RUMUS_TERPANJANG;
  return muat ? { formula: `HYPERLINK(${kutip(tujuan)},${kutip(label)})` } : label;
}

/** What a file name cannot hold where a place within the file follows it. */
const PEMISAH = '#';

/** A link to a cell of another workbook in the same folder: "capaian.xlsx#'TW I'!F11". */
function tautanSel(berkas: string, sel: Address, label: string): IsiSel {
  // A sheet of the year before is "[berkas]lembar" and names its own file.
  const [, luar, lembar] = /^\[(.+)\](.+)$/.exec(sel.sheet) ?? [];
  const nama = luar ?? berkas;
  if (nama === '' || nama.includes(PEMISAH)) return label;
  return tautan(`${nama}${PEMISAH}${quoteSheet(lembar ?? sel.sheet)}!${formatCell(sel.row, sel.col)}`, label);
}

const KOLOM: readonly (readonly [judul: string, lebar: number])[] = [
  ['No', 6],
  ['Tingkat', 12],
  ['Kode', 10],
  ['Lembar', 20],
  ['Sel', 12],
  ['Sel lain', 18],
  ['Temuan', 60],
  ['Tertulis', 16],
  ['Seharusnya', 16],
  ['Selisih', 16],
  ['Perbaikan', 50],
  ['Bandingkan dengan', 26],
  ['Keadaan', 30],
  ['Tanggapan satker', 40],
];

/** Further cells of a finding that are named. */
const SEL_TERBANYAK = 10;

function barisTemuan(berkas: string, { temuan, pengecualian }: TemuanReviu, nomor: number): BarisLembar {
  const { tingkat, kode, lembar, sel, tautan, pesan, nilai, seharusnya, selisih, perbaikan } = temuan;
  const [pertama, ...lain] = sel;
  const [banding] = tautan;
  const sisa = lain.length - SEL_TERBANYAK;
  const lainnya = lain.slice(0, SEL_TERBANYAK).map(({ row, col }) => formatCell(row, col));
  return {
    isi: [
      nomor,
      NAMA_TINGKAT[tingkat],
      kode,
      lembar,
      pertama === undefined ? null : tautanSel(berkas, pertama, formatCell(pertama.row, pertama.col)),
      lainnya.join(', ') + (sisa > 0 ? ` dan ${sisa} lainnya` : ''),
      pesan,
      nilai,
      seharusnya,
      selisih,
      perbaikan,
      banding === undefined ? null : tautanSel(berkas, banding, formatAddress(banding)),
      pengecualian === null ? 'Berlaku' : teksPengecualian(pengecualian),
    ],
    rupa: pengecualian === null ? 'tabel' : 'coret',
  };
}

const URUTAN = { galat: 0, peringatan: 1, saran: 2 } as const;

/** What counts before what is set aside, galat first; within a level the order of the workbook. */
function urutkan(temuan: readonly TemuanReviu[]): TemuanReviu[] {
  const bobot = (satu: TemuanReviu): number => (satu.pengecualian === null ? 0 : 10) + URUTAN[satu.temuan.tingkat];
  return [...temuan].sort((a, b) => bobot(a) - bobot(b));
}

const sebutCacah = ({ galat, peringatan, saran }: CacahTingkat): string =>
  `galat ${galat}, peringatan ${peringatan}, saran ${saran}`;

function barisRingkasan(catatan: CatatanReviu): BarisLembar[] {
  const { berkas, lembarLama, gugur } = catatan;
  const sebut = (label: string, isi: IsiSel): BarisLembar => ({ isi: [label, isi] });
  const daftar = (label: string, isi: readonly string[]): BarisLembar[] =>
    isi.map((satu, i) => sebut(i === 0 ? label : '', satu));
  return [
    { isi: ['Hasil Pemeriksaan Selaras'], rupa: 'judul' },
    { isi: ['Putusan', catatan.putusan.kalimat], rupa: 'putusan' },
    sebut('Berkas', berkas),
    sebut('Tahun', catatan.tahun),
    ...(catatan.tahunLalu === null ? [] : [sebut('Buku kerja tahun lalu', catatan.tahunLalu)]),
    sebut('Tanggal', catatan.tanggal),
    sebut('Versi aturan', catatan.versiAturan),
    sebut('Sidik data', catatan.sidik),
    sebut('Temuan yang berlaku', sebutCacah(catatan.cacah)),
    sebut('Dikecualikan', sebutCacah(catatan.dikecualikan)),
    ...(lembarLama === null ? [] : [sebut('Lembar Reviu', lembarLama.kalimat)]),
    ...daftar(
      'Pengecualian gugur',
      gugur.map(({ kalimat }) => kalimat),
    ),
    ...daftar('Kebijakan penghitungan', [...catatan.kebijakan, ...catatan.kebijakanDibaca]),
    ...daftar('Catatan', catatan.catatan),
    { isi: [] },
    {
      isi: [
        null,
        `Tautan pada lembar Temuan membuka sel di ${berkas === '' ? 'buku kerja' : berkas} bila kedua berkas disimpan dalam satu folder.`,
      ],
    },
  ];
}

const LEBAR_BUTIR = [8, 20, 14, 50, 70, 50, 20];

/**
 * Fills a new workbook with the findings of one file. `kosong` is the name of its only sheet, which gives way to the others.
 */
export function planBukuTemuan(catatan: CatatanReviu, kosong: string): ChangePlan {
  const temuan = urutkan(catatan.temuan).map((satu, i) => barisTemuan(catatan.berkas, satu, i + 1));
  return {
    judul: `Tulis temuan ${catatan.berkas}`,
    edits: [
      ...editLembarBaru(LEMBAR_TEMUAN.ringkasan, barisRingkasan(catatan), [26, 110], 1),
      ...editLembarBaru(
        LEMBAR_TEMUAN.temuan,
        [{ isi: KOLOM.map(([judul]) => judul), rupa: 'kepala' }, ...temuan],
        KOLOM.map(([, lebar]) => lebar),
        1,
      ),
      ...editLembarBaru(
        LEMBAR_TEMUAN.butir,
        [
          { isi: KEPALA_BUTIR, rupa: 'kepala' },
          ...catatan.butir.map((satu): BarisLembar => ({ isi: isiButir(satu), rupa: 'tabel' })),
        ],
        LEBAR_BUTIR,
        1,
      ),
      buang(kosong),
    ],
    dibiarkan: [],
  };
}

const buang = (sheet: string): Edit => ({ kind: 'removeSheet', sheet, before: [] });

/** One satker of a folder. */
export interface BarisRekap {
  readonly berkas: string;
  readonly putusan: string;
  /** null: the file could not be checked. */
  readonly cacah: (CacahTingkat & { readonly dikecualikan: number; readonly belumTercapai: number }) | null;
  /** The verdict in full, or why the file could not be checked. */
  readonly keterangan: string;
  /** The workbook of its findings; null where there is none. */
  readonly buku: string | null;
}

const KOLOM_REKAP: readonly (readonly [judul: string, lebar: number])[] = [
  ['No', 6],
  ['Berkas', 36],
  ['Putusan', 18],
  ['Galat', 8],
  ['Peringatan', 12],
  ['Saran', 8],
  ['Dikecualikan', 14],
  ['Belum tercapai', 16],
  ['Keterangan', 90],
  ['Temuan', 30],
];

const tautanBuku = (buku: string | null): IsiSel =>
  buku === null || buku.includes(PEMISAH) ? buku : tautan(buku, buku);

/** Fills a new workbook with one row for each satker, in the order given. */
export function planBukuRekap(baris: readonly BarisRekap[], tanggal: string, kosong: string): ChangePlan {
  const isi = baris.map(({ berkas, putusan, cacah, keterangan, buku }, i): BarisLembar => {
    const angka = [cacah?.galat, cacah?.peringatan, cacah?.saran, cacah?.dikecualikan, cacah?.belumTercapai];
    return {
      isi: [i + 1, berkas, putusan, ...angka.map((n) => n ?? null), keterangan, tautanBuku(buku)],
      rupa: 'tabel',
    };
  });
  return {
    judul: 'Tulis rekap',
    edits: [
      ...editLembarBaru(
        LEMBAR_TEMUAN.rekap,
        [
          { isi: [`Rekap pemeriksaan ${baris.length} berkas, ${tanggal}`], rupa: 'judul' },
          { isi: KOLOM_REKAP.map(([judul]) => judul), rupa: 'kepala' },
          ...isi,
        ],
        KOLOM_REKAP.map(([, lebar]) => lebar),
        2,
      ),
      buang(kosong),
    ],
    dibiarkan: [],
  };
}
