/** "Rapikan" over real workbooks: every cell that changes looks as before, and every table and figure is read as before. */
import type { Bahan } from '../../../src/core/capaian/bahan';
import { siapkanBahan } from '../../../src/core/periksa';
import { planRapikan } from '../../../src/core/plans/rapikan/rencana';
import type { Figur } from '../../../src/core/records/berkas';
import { formatAddress } from '../../../src/core/workbook/address';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Address, Cell, Workbook } from '../../../src/core/workbook/workbook';
import { readWorkbookFile } from '../../../src/host/file/read';

/** The least of texts that become numbers: what was counted by hand when the test was written. */
const UNIT: readonly (readonly [string, number])[] = [
  ['bbspjikkp-2024', 290],
  ['bpipi-2023', 20],
  ['bpsdmi-2023', 0],
  ['arah-contoh', 2],
];
const berkas = (unit: string): string => new URL(`../../fixtures/${unit}/${unit}.xlsx`, import.meta.url).pathname;

const sel = ({ sheets }: Workbook, { sheet, row, col }: Address): Cell | undefined => {
  const lembar = sheets.find(({ name }) => name === sheet);
  return lembar === undefined ? undefined : cellAt(lembar, row, col);
};

const angka = (figur: Figur | null): unknown => {
  if (figur === null) return null;
  const { besaran } = figur;
  return besaran.jenis === 'angka' ? [besaran.nilai, besaran.desimal, besaran.alternatif] : besaran;
};

/** Tables, rows, targets, realisasi, capaian, arah and money, without what only the form of a cell tells. */
function isi({ berkas: { tabel, indikator, uang, tahun }, capaian }: Bahan): unknown {
  return {
    tahun,
    tabel: tabel.map(({ kolom, ...lain }) => ({
      ...lain,
      kolom: kolom.map((satu) => [satu.col, satu.bidang, satu.ranah]),
    })),
    indikator: indikator.map((baris) => [
      baris.row,
      baris.kode,
      baris.indikator.teks,
      baris.satuan?.teks,
      baris.periode.map(({ target, realisasi, capaian: cetak }) => [target, realisasi, cetak].map(angka)),
    ]),
    uang: uang.map((baris) => [baris.row, baris.peran, baris.jalur, baris.nilai.map(({ figur }) => angka(figur))]),
    capaian: capaian.map(({ arah, hasil }) => [arah.arah, arah.dianggap, hasil.capaian, hasil.status]),
  };
}

test.each(UNIT)('%s', async (unit, paling) => {
  const dibaca = await readWorkbookFile(berkas(unit));
  const asal = { ...dibaca, sheets: dibaca.sheets.map((sheet) => ({ validations: [], ...sheet })) };
  const bahan = siapkanBahan(asal);
  const plan = planRapikan(bahan);
  expect(staleEdit(asal, plan)).toBeNull();
  const sesudah = applyToPicture(asal, plan);

  const teks = plan.edits.flatMap((edit) =>
    edit.kind === 'setContent' && typeof edit.before.value === 'string' ? [edit.sel] : [],
  );
  expect(teks.length).toBeGreaterThanOrEqual(paling);
  expect(plan.ringkasan.reduce((jumlah, satu) => jumlah + satu.teksAngka, 0)).toBe(teks.length);
  for (const satu of teks) {
    expect([formatAddress(satu), sel(sesudah, satu)?.text]).toEqual([
      formatAddress(satu),
      sel(asal, satu)?.text.trim(),
    ]);
    expect(typeof sel(sesudah, satu)?.value).toBe('number');
  }
  expect(isi(siapkanBahan(sesudah))).toEqual(isi(bahan));
  expect(plan.dibiarkan.some(({ alasan }) => alasan.includes('terbaca lain'))).toBe(false);

  const balik = invertPlan(plan);
  expect(staleEdit(sesudah, balik)).toBeNull();
  expect(applyToPicture(sesudah, balik).sheets).toEqual(asal.sheets);
  for (const { alasan } of plan.dibiarkan) expect(alasan).toMatch(/^[A-Z].*\.$/);
});
