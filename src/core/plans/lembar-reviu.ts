/** The sheet "Lembar Reviu": the record of a review, with a look at each table that tells by itself when its data change. */
import { formatRange, formatSheetRange, quoteSheet } from '../workbook/address';
import type { ChangePlan } from '../workbook/plan';
import type { Range, Workbook } from '../workbook/workbook';
import { editLembarBaru, type BarisLembar, type IsiSel } from './baris-lembar';
import type { CatatanReviu, CacahTingkat, TabelReviu } from './catatan-reviu';
import { LABEL, NAMA_LEMBAR_REVIU, TANDA_BENTUK, TANDA_REVIU } from './lembar-reviu-bentuk';
import { isiButir, isiGugur, isiTemuan, KEPALA_BUTIR, KEPALA_GUGUR, KEPALA_TEMUAN } from './lembar-reviu-isi';

const LEBAR = [22, 24, 12, 30, 60, 44, 36, 16];

/** What a formula shows where the data are as they were, and where they are not. */
export const SAMA = 'Sama';
export const BERUBAH = 'DATA BERUBAH';

/** Sums of another program may differ in their last digits. */
const kelonggaran = (nilai: number): number => Math.max(1e-9, Math.abs(nilai) * 1e-9);

const angkaRumus = (nilai: number): string => String(nilai).toUpperCase();

/**
 * A formula that tells whether a table still holds what it held: as many filled cells, the same sums of numbers and of their
 * squares. What it cannot see (a text replaced by another) the next check with Selaras does.
 */
function rumusKeadaan({ lembar, range, ringkas }: TabelReviu): IsiSel {
  if (ringkas === null) return 'Periksa dengan Selaras';
  const acuan = `${quoteSheet(lembar)}!${mutlak(range)}`;
  const { isi, jumlah, kuadrat } = ringkas;
  const dekat = (fungsi: string, nilai: number): string =>
    `ABS(${fungsi}(${acuan})-${angkaRumus(nilai).replace(/^-(.*)$/, '(-$1)')})<=${angkaRumus(kelonggaran(nilai))}`;
  const sama = `AND(COUNTA(${acuan})=${isi},${dekat('SUM', jumlah)},${dekat('SUMSQ', kuadrat)})`;
  return { formula: `IFERROR(IF(${sama},"${SAMA}","${BERUBAH}"),"${BERUBAH}")` };
}

/** "$A$3:$F$22". */
const mutlak = (range: Range): string => formatRange(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const sebutCacah = ({ galat, peringatan, saran }: CacahTingkat): string =>
  `Galat ${galat}, peringatan ${peringatan}, saran ${saran}`;

function barisAwal(catatan: CatatanReviu): BarisLembar[] {
  const { lembarLama } = catatan;
  const sebut = (label: string, isi: IsiSel): BarisLembar => ({ isi: [label, isi] });
  const banding = lembarLama?.banding;
  return [
    { isi: [TANDA_REVIU, TANDA_BENTUK], rupa: 'judul' },
    { isi: [LABEL.putusan, catatan.putusan.kalimat], rupa: 'putusan' },
    sebut(LABEL.keadaan, null),
    sebut(LABEL.tanggal, catatan.tanggal),
    sebut(LABEL.berkas, catatan.berkas),
    sebut(LABEL.tahun, catatan.tahun),
    sebut(LABEL.tahunLalu, catatan.tahunLalu ?? 'tidak diberikan'),
    sebut(LABEL.versiAturan, catatan.versiAturan),
    sebut(LABEL.sidik, catatan.sidik),
    sebut(LABEL.cacah, sebutCacah(catatan.cacah)),
    sebut(LABEL.dikecualikan, sebutCacah(catatan.dikecualikan)),
    ...(lembarLama === null || banding === undefined
      ? []
      : [
          sebut(
            LABEL.banding,
            `${lembarLama.nama} (${lembarLama.tanggal}): ${banding.baru.length} temuan baru, ${banding.hilang.length} sudah tidak ada, ${banding.tetap.length} tetap`,
          ),
        ]),
  ];
}

const KEADAAN_BARIS = 2;
const KOLOM_KEADAAN = 7;

const KEPALA_TABEL = ['No', 'Lembar', 'Rentang', 'Jenis', 'Judul', '', 'Sidik', 'Keadaan kini'];

function barisTabel(tabel: readonly TabelReviu[]): BarisLembar[] {
  return tabel.map((satu, i): BarisLembar => {
    const { lembar, rentang, jenis, judul, sidik } = satu;
    return { isi: [i + 1, lembar, rentang, jenis, judul, null, sidik, rumusKeadaan(satu)], rupa: 'tabel' };
  });
}

const bagian = (judul: string): BarisLembar[] => [{ isi: [] }, { isi: [judul], rupa: 'bagian' }];
const daftar = (judul: string, isi: readonly string[]): BarisLembar[] =>
  isi.length === 0 ? [] : [...bagian(judul), ...isi.map((satu): BarisLembar => ({ isi: [null, satu] }))];

/** What the whole sheet says of the data: changed as soon as one table did. */
function rumusSeluruh(catatan: CatatanReviu, awal: number): IsiSel {
  if (catatan.tabel.length === 0) return 'Tidak ada tabel yang diperiksa';
  const range = { top: awal, bottom: awal + catatan.tabel.length - 1, left: KOLOM_KEADAAN, right: KOLOM_KEADAAN };
  const berubah = `DATA BERUBAH sejak reviu tanggal ${catatan.tanggal}; lembar ini tidak berlaku lagi.`;
  const sama = `Jumlah dan banyaknya angka sama seperti pada reviu tanggal ${catatan.tanggal}.`;
  const teks = (kalimat: string): string => `"${kalimat.replaceAll('"', '""')}"`;
  return { formula: `IF(COUNTIF(${mutlak(range)},"${BERUBAH}")=0,${teks(sama)},${teks(berubah)})` };
}

function susun(catatan: CatatanReviu): BarisLembar[] {
  const awal = [...barisAwal(catatan), ...bagian(LABEL.tabel), { isi: KEPALA_TABEL, rupa: 'kepala' } as const];
  const baris = awal.map((satu, i) =>
    i === KEADAAN_BARIS ? { ...satu, isi: [LABEL.keadaan, rumusSeluruh(catatan, awal.length)] } : satu,
  );
  return [
    ...baris,
    ...barisTabel(catatan.tabel),
    ...daftar(LABEL.kebijakan, [...catatan.kebijakan, ...catatan.kebijakanDibaca]),
    ...daftar(LABEL.catatan, catatan.catatan),
    ...bagian(LABEL.butir),
    { isi: KEPALA_BUTIR, rupa: 'kepala' },
    ...catatan.butir.map((satu): BarisLembar => ({ isi: isiButir(satu), rupa: 'tabel' })),
    ...bagian(LABEL.temuan),
    { isi: KEPALA_TEMUAN, rupa: 'kepala' },
    ...catatan.temuan.map((satu, i): BarisLembar => ({
      isi: isiTemuan(satu, i + 1),
      rupa: satu.pengecualian === null ? 'tabel' : 'coret',
    })),
    ...(catatan.gugur.length === 0
      ? []
      : [
          ...bagian(LABEL.gugur),
          { isi: KEPALA_GUGUR, rupa: 'kepala' } as const,
          ...catatan.gugur.map((satu, i): BarisLembar => ({ isi: isiGugur(satu, i + 1), rupa: 'tabel' })),
        ]),
  ];
}

/** The next free name: never that of a sheet that is there, be it Selaras' own or the user's. */
function namaBebas({ sheets }: Workbook): string {
  const dipakai = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!dipakai.has(NAMA_LEMBAR_REVIU.toLowerCase())) return NAMA_LEMBAR_REVIU;
  let n = 2;
  while (dipakai.has(`${NAMA_LEMBAR_REVIU} (${n})`.toLowerCase())) n++;
  return `${NAMA_LEMBAR_REVIU} (${n})`;
}

/**
 * Writes the record of a review as a sheet of its own behind the others. An earlier record stays as it is: the next one is
 * "Lembar Reviu (2)". Taking the plan back removes the sheet.
 */
export function planLembarReviu(workbook: Workbook, catatan: CatatanReviu): ChangePlan {
  const sheet = namaBebas(workbook);
  return {
    judul: `Buat lembar "${sheet}"`,
    edits: editLembarBaru(sheet, susun(catatan), LEBAR, 1),
    dibiarkan: [],
  };
}

/** The table's place as the record names it. */
export const tempatTabel = ({ lembar, range }: TabelReviu): string => formatSheetRange({ sheet: lembar, ...range });
