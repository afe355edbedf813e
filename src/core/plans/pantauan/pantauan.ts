/** The sheet "Pantauan": indicators and money, worst first, with charts; all figures follow the user's cells. */
import type { Bahan } from '../../capaian/bahan';
import { NAMA_STATUS } from '../../capaian/hitung';
import { formatCell, formatRange } from '../../workbook/address';
import type { ChangePlan, ConditionalRule, Edit } from '../../workbook/plan';
import type { Range, Workbook } from '../../workbook/workbook';
import { pakaiLembarKebijakan } from '../lembar-kebijakan';
import { bacaLembar } from '../lembar-sendiri';
import { daftarLembar, lembarMilik, namaBebas } from '../tulis-lembar';
import { editSimpan, type RencanaDitolak } from '../simpanan';
import { STATUS_ANGGARAN, tulisAnggaran } from './bagian-anggaran';
import { tulisIndikator, type Bagian, type HasilBagian } from './bagian-indikator';
import { tulisGrafik } from './grafik';
import { grafikRevisi, grafikSasaran, grafikTahun } from './grafik-isi';
import { BARIS_BEKU, editBenda, editIsi, KOLOM, rupaLembar, type LembarPantauan } from './lembar';
import { ikonStatus, RUPA_BELUM, RUPA_TERCAPAI } from './rupa';
import { bacaBenda } from './simpan-benda';

const NAMA = 'Pantauan';
/** In A1: by it the sheet is known again. */
const TANDA = 'Pantauan Selaras';
const PETUNJUK =
  'Angka mengikuti sel asal dan lembar kebijakan. Urutan baris disusun saat lembar ini ditulis; tulis ulang bila indikator bertambah.';

/**
 * Writes the sheet "Pantauan": per year and per quarter each indicator with target, realisasi, capaian, status, gap and what
 * it needs in the quarters that are left, worst first; absorption per kegiatan; charts beside the cells that they show.
 * What the workbook does not have yet is said on the sheet. `workbook` is the whole workbook, own sheets included.
 *
 * Selaras' own sheet of an earlier run is rewritten; a sheet of the user that has the name stays as it is, and "Pantauan (2)"
 * is written. Refused, with a sentence, where a newer Selaras keeps the list of sheets.
 *
 * @example planPantauan(workbook, siapkanBahan(workbook)) // { judul: 'Tulis lembar "Pantauan"', edits: [...], dibiarkan: [] }
 */
export function planPantauan(workbook: Workbook, bahan: Bahan): ChangePlan | RencanaDitolak {
  const { lembar: daftar } = bacaLembar(workbook);
  const milik = lembarMilik(workbook, daftar, 'pantauan');
  const nama = milik?.name ?? namaBebas(workbook, NAMA);
  const lembar = susunLembar(bahan, nama);
  const ingat = editSimpan(workbook, 'lembar', {
    lembar: daftarLembar(workbook, daftar, [{ nama, jenis: 'pantauan', tanda: TANDA }]),
  });
  if ('ditolak' in ingat) return ingat;
  const ingatBenda = editSimpan(workbook, 'pantauan', { benda: lembar.benda });
  if ('ditolak' in ingatBenda) return ingatBenda;
  const baru: Edit[] = milik === null ? [{ kind: 'addSheet', sheet: nama }] : [];
  return {
    judul: `Tulis lembar "${nama}"`,
    edits: [
      ...pakaiLembarKebijakan(bahan).edits,
      ...baru,
      ...editIsi(lembar, milik),
      ...(milik === null ? rupaLembar(lembar) : []),
      ...editBenda(lembar.benda, bacaBenda(workbook), milik),
      ...ingat,
      ...ingatBenda,
    ],
    dibiarkan: [],
  };
}

function susunLembar(bahan: Bahan, nama: string): LembarPantauan {
  const lembar: LembarPantauan = { nama, baris: [[TANDA], [], [PETUNJUK], []], benda: [] };
  const indikator = tulisIndikator(bahan, lembar);
  const anggaran = tulisAnggaran(bahan, lembar);
  tulisKekurangan(bahan, lembar, indikator, anggaran !== null);
  lembar.baris[1] = [ringkasan(bahan, indikator)];
  const akhirTabel = lembar.baris.length;
  const grafik = [grafikSasaran(bahan, indikator), ...grafikTahun(bahan, indikator), grafikRevisi(bahan)];
  for (const satu of grafik) if (satu !== null) tulisGrafik(lembar, satu);
  const rupa = rupaBaris(bahan, lembar, akhirTabel, indikator.bagian);
  lembar.benda.unshift(...rupa);
  return lembar;
}

/** "Tahun 2024: dari 15 indikator, 14 sudah terukur dan 2 belum tercapai", counted by the sheet itself. */
function ringkasan({ berkas }: Bahan, { bagian }: HasilBagian): string | { readonly formula: string } {
  const tahunan = bagian.find(({ isTahunan }) => isTahunan);
  const awalan = berkas.tahun === null ? '' : `Tahun ${berkas.tahun}: `;
  if (tahunan === undefined) return `${awalan}belum ada indikator yang dapat dipantau.`;
  const kolom = (col: number): string =>
    formatRange({ top: tahunan.awal, bottom: tahunan.akhir, left: col, right: col });
  const [belum, terukur] = [`COUNTIF(${kolom(KOLOM.status)},"${NAMA_STATUS.belum}")`, `COUNT(${kolom(KOLOM.capaian)})`];
  const banyak = tahunan.akhir - tahunan.awal + 1;
  return {
    formula: `"${awalan}dari ${banyak} indikator, "&${terukur}&" sudah terukur dan "&${belum}&" belum tercapai"`,
  };
}

/** What the workbook does not have yet, in sentences that say what to do. */
function tulisKekurangan(bahan: Bahan, lembar: LembarPantauan, { bagian }: HasilBagian, isAnggaran: boolean): void {
  const { capaian } = bahan;
  const isTriwulan = capaian.some(({ periode }) => periode.tw !== null && periode.realisasi !== null);
  const kalimat = [
    capaian.length === 0
      ? 'Belum ada tabel indikator. Isi lembar Perjanjian Kinerja atau Capaian, lalu tulis ulang lembar ini.'
      : capaian.every(({ periode }) => periode.realisasi === null)
        ? 'Belum ada kolom realisasi. Isi lembar Capaian, lalu tulis ulang lembar ini.'
        : null,
    bagian.length > 0 && !isTriwulan
      ? 'Belum ada realisasi per triwulan, sehingga kebutuhan per triwulan tidak dapat dihitung.'
      : null,
    isAnggaran ? null : 'Belum ada tabel yang memuat pagu dan realisasi anggaran setahun pada baris yang sama.',
  ].filter((satu) => satu !== null);
  if (kalimat.length === 0) return;
  const baris = kalimat.map((satu, i) => [i + 1, null, satu]);
  lembar.baris.push(['Yang belum tersedia'], ...baris, []);
}

/** Looks of rows by what stands in them, so that they follow when the sheet is written anew. */
function rupaBaris(
  { kebijakan }: Bahan,
  { nama: sheet, baris }: LembarPantauan,
  akhirTabel: number,
  bagian: readonly Bagian[],
): LembarPantauan['benda'] {
  const bottom = baris.length - 1;
  const format = (range: Range, rule: ConditionalRule): LembarPantauan['benda'][number] => ({
    type: 'conditionalFormat',
    sheet,
    range,
    rule,
  });
  const semua = { top: BARIS_BEKU, left: 0, bottom, right: KOLOM.catatan };
  const [a, b] = [KOLOM.no, KOLOM.kode].map((col) => `$${formatCell(BARIS_BEKU, col)}`);
  const status = {
    top: BARIS_BEKU,
    left: KOLOM.capaian,
    bottom: Math.max(akhirTabel - 1, BARIS_BEKU),
    right: KOLOM.status,
  };
  const kata = `$${formatCell(BARIS_BEKU, KOLOM.status)}`;
  const salahSatu = (nilai: readonly string[]): string => `OR(${nilai.map((satu) => `${kata}="${satu}"`).join(',')})`;
  return [
    format(semua, {
      type: 'expression',
      formula: `${a ?? ''}="No"`,
      look: { fill: '#1F4E79', color: '#FFFFFF', bold: true },
    }),
    format(semua, {
      type: 'expression',
      formula: `AND(ISTEXT(${a ?? ''}),${a ?? ''}<>"No",${b ?? ''}="")`,
      look: { color: '#1F4E79', bold: true },
    }),
    format(status, {
      type: 'expression',
      formula: salahSatu([NAMA_STATUS.belum, STATUS_ANGGARAN.melebihi, STATUS_ANGGARAN.kurang]),
      look: RUPA_BELUM,
    }),
    format(status, {
      type: 'expression',
      formula: salahSatu([NAMA_STATUS.tercapai, NAMA_STATUS.melampaui, STATUS_ANGGARAN.sesuai]),
      look: RUPA_TERCAPAI,
    }),
    ...bagian.map(({ awal, akhir }) =>
      format({ top: awal, bottom: akhir, left: KOLOM.capaian, right: KOLOM.capaian }, ikonStatus(kebijakan, 'fraksi')),
    ),
  ];
}
