/** Single sheets of the templat, and the user's own Perkin carried into new sheets. */
import { periksa, siapkanBahan } from '../../../src/core/periksa';
import { planBuatLembar, type LembarTunggal } from '../../../src/core/plans/templat/buat-lembar';
import { planPerkinKeLembar } from '../../../src/core/plans/templat/perkin-ke-lembar';
import { formatCell, parseAddress } from '../../../src/core/workbook/address';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { hitungRencana } from '../../bantu/hitung-buku';

type Grid = Parameters<typeof sheetFromGrid>[1];

const bukuDari = (lembar: Readonly<Record<string, Grid>>): Workbook =>
  workbookFromSheets(Object.entries(lembar).map(([nama, grid]) => sheetFromGrid(nama, grid)));

const PERKIN: Grid = [
  ['Perjanjian Kinerja Tahun 2025'],
  ['No', 'Sasaran Kegiatan', 'Kode', 'Indikator Kinerja', 'Satuan', 'Target'],
  [1, 'Meningkatnya layanan pengujian', 'IK1.1', 'Jumlah sampel yang diuji', 'Sampel', 400],
  [null, null, 'IK1.2', 'Rata-rata waktu penerbitan sertifikat', 'Hari', 10],
  [2, 'Meningkatnya mutu layanan', 'IK2.1', 'Predikat evaluasi SAKIP', 'Predikat', 'BB'],
  [null, null, 'IK2.2', 'Persentase layanan tepat waktu', 'Persen', { value: 0.85, numberFormat: '0.0%' }],
  [null, null, 'IK2.3', '=1+1 layanan baru', 'Layanan', '3 layanan'],
];

const nilai = (buku: Workbook, alamat: string): CellValue | undefined => {
  const tempat = parseAddress(alamat);
  const sheet = buku.sheets.find(({ name }) => name === tempat?.sheet);
  return tempat === null ? undefined : sheet?.rows[tempat.row]?.[tempat.col]?.value;
};

const isi = (alamat: string, value: CellValue) => {
  const sel = parseAddress(alamat);
  if (sel === null) throw new Error(alamat);
  return { kind: 'setContent', sel, before: { value: null }, after: { value } } as const;
};

describe('Perkin to the other sheets', () => {
  const asal = bukuDari({ Perkin: PERKIN });
  const plan = planPerkinKeLembar(siapkanBahan(asal));

  test('three new sheets and the policy; nothing that is there is touched, and all can be taken back', () => {
    const baru = plan.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
    expect(baru).toEqual(['Kebijakan Capaian', 'Rencana Aksi', 'Capaian TW', 'Capaian']);
    expect(plan.edits.filter((edit) => 'sel' in edit && edit.sel.sheet === 'Perkin')).toEqual([]);
    expect(staleEdit(asal, plan)).toBeNull();
    const sesudah = applyToPicture(asal, plan);
    expect(sesudah.sheets[0]).toBe(asal.sheets[0]);
    expect(applyToPicture(sesudah, invertPlan(plan)).sheets).toEqual(asal.sheets);
  });

  test('one key per indicator, linked to the cells of the Perkin', async () => {
    const hasil = await hitungRencana(plan, asal);
    const kolom = (lembar: string, col: string) =>
      [5, 6, 7, 8, 9].map((row) => nilai(hasil, `'${lembar}'!${col}${row}`));
    for (const lembar of ['Rencana Aksi', 'Capaian TW', 'Capaian'])
      expect(kolom(lembar, 'A')).toEqual(['IK1.1', 'IK1.2', 'IK2.1', 'IK2.2', 'IK2.3']);
    expect(kolom('Capaian', 'C')[4]).toBe('=1+1 layanan baru');
    expect(kolom('Capaian', 'F')).toEqual([400, 10, 'BB', 0.85, '3 layanan']);
    expect(kolom('Capaian', 'E').slice(0, 2)).toEqual(['Maksimasi', 'Minimasi']);
    expect(kolom('Rencana Aksi', 'L')).toEqual([400, 10, 'BB', 0.85, '3 layanan']);
  });

  test('capaian follows the realisasi of the quarters, percentages in their own format', async () => {
    const terisi = {
      ...plan,
      edits: [
        ...plan.edits,
        isi("'Capaian TW'!Q5", 440),
        isi("'Capaian TW'!Q6", 12),
        isi("'Capaian TW'!Q7", 'A'),
        isi("'Capaian TW'!Q8", 0.68),
      ],
    };
    const hasil = await hitungRencana(terisi, asal);
    // 440 / 400; 2 - 12 / 10; A is above BB; 0,68 / 0,85
    const capaian = [5, 6, 7, 8].map((row) => nilai(hasil, `Capaian!H${row}`));
    [1.1, 0.8, 1, 0.8].forEach((angka, i) => {
      expect(capaian[i]).toBeCloseTo(angka, 12);
    });
    expect([5, 6, 7, 8].map((row) => nilai(hasil, `Capaian!I${row}`))).toEqual([
      'Melampaui',
      'Belum tercapai',
      'Tercapai',
      'Belum tercapai',
    ]);
    const { bahan } = periksa(hasil);
    const salah = bahan.capaian.filter(({ periode: { capaian: milik }, hasil: inti }) => {
      if (milik?.sel.sheet !== 'Capaian' || milik.besaran.jenis !== 'angka') return false;
      return Math.abs(milik.besaran.nilai / 100 - (inti.capaian ?? Number.NaN)) > 1e-9;
    });
    expect(salah).toEqual([]);
  });

  test('a target that no formula can compute is named, once', () => {
    expect(plan.dibiarkan.map(({ sel, alasan }) => [formatCell(sel.row, sel.col), alasan])).toEqual([
      [
        'F7',
        'Target di Perkin!F7 tertulis "3 layanan", sehingga rumus capaiannya tidak dibuat; tulis targetnya sebagai angka dengan satuan pada kolomnya sendiri.',
      ],
    ]);
  });

  test('names that are taken, a Perkin before its revision, and no Perkin', () => {
    const awal = PERKIN.map((baris, i) => (i === 2 ? [...baris.slice(0, 5), 350] : baris));
    const lama = bukuDari({ 'Perkin Awal': awal, 'Perkin Revisi': PERKIN, CAPAIAN: [['catatan']] });
    const rencana = planPerkinKeLembar(siapkanBahan(lama));
    expect(rencana.edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])).at(-1)).toBe('Capaian (2)');
    const rumus = rencana.edits.flatMap((edit) =>
      edit.kind === 'setContent' && edit.after.formula !== undefined ? [edit.after.formula] : [],
    );
    expect(rumus.some((satu) => satu.includes("'Perkin Revisi'!F3"))).toBe(true);
    expect(rumus.some((satu) => satu.includes("'Perkin Awal'!"))).toBe(false);
    expect(rencana.dibiarkan.filter(({ alasan }) => alasan.startsWith('Sebanyak 5 indikator'))).toHaveLength(1);
    expect(planPerkinKeLembar(siapkanBahan(bukuDari({ Kosong: [['x']] })))).toMatchObject({ edits: [], dibiarkan: [] });
  });
});

describe('one sheet', () => {
  const JENIS: readonly LembarTunggal[] = [
    ...(['perkin', 'kamus', 'renstra', 'rencana-aksi', 'capaian-tw', 'capaian'] as const),
    ...(['pagu', 'revisi-pagu', 'realisasi', 'pnbp', 'efisiensi'] as const),
  ];

  test.each(JENIS)('%s stands alone, under a name of its own', (jenis) => {
    const asal = bukuDari({ Data: [['catatan']], pnbp: [['x']] });
    const plan = planBuatLembar(siapkanBahan(asal), jenis, 2026);
    expect(staleEdit(asal, plan)).toBeNull();
    const sesudah = applyToPicture(asal, plan);
    const nama = sesudah.sheets.at(-1)?.name ?? '';
    expect(plan.judul).toBe(`Buat lembar ${nama}`);
    if (jenis === 'pnbp') expect(nama).toBe('PNBP (2)');
    const acuan = plan.edits.flatMap((edit) =>
      edit.kind === 'setContent' && edit.sel.sheet === nama ? [edit.after.formula ?? ''] : [],
    );
    expect(acuan.filter((rumus) => rumus.includes('!'))).toEqual([]);
    // Names of the policy are there where formulas ask them.
    const bernama = acuan.some((rumus) => rumus.includes('Selaras_'));
    expect((sesudah.names ?? []).length > 0).toBe(bernama);
    expect(bernama).toBe(jenis === 'capaian' || jenis === 'capaian-tw');
    expect(applyToPicture(sesudah, invertPlan(plan)).sheets).toEqual(asal.sheets);
  });

  test('a capaian that is typed on its own sheet is computed', async () => {
    const plan = planBuatLembar(siapkanBahan(bukuDari({ Data: [['catatan']] })), 'capaian', 2026);
    const hasil = await hitungRencana(
      {
        ...plan,
        edits: [...plan.edits, isi('Capaian!E5', 'Stabilisasi'), isi('Capaian!F5', 80), isi('Capaian!G5', 60)],
      },
      bukuDari({ Data: [['catatan']] }),
    );
    // 1 - |60 - 80| / 80 = 75%
    expect(nilai(hasil, 'Capaian!H5')).toBeCloseTo(0.75, 12);
    expect(nilai(hasil, 'Capaian!I5')).toBe('Belum tercapai');
  });
});
