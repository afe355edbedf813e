/** The plans together on a real file: written, saved, opened again, checked again, taken back. */
import { readFileSync } from 'node:fs';
import { siapkanBahan, periksa } from '../../../src/core/periksa';
import { planHasilPeriksa } from '../../../src/core/plans/hasil-periksa';
import { planIsiCapaian } from '../../../src/core/plans/isi-capaian';
import { bacaPengaturan, planSimpanKoreksi, type RencanaDitolak } from '../../../src/core/plans/pengaturan';
import { koreksiUntuk } from '../../../src/core/recognition/koreksi';
import type { Bahan } from '../../../src/core/capaian/bahan';
import { alasanTempat } from '../../../src/core/workbook/sel-terbuka';
import { addressKey } from '../../../src/core/workbook/address';
import type { ChangePlan, Edit } from '../../../src/core/workbook/plan';
import { BLANK, contentOf, isBlankContent } from '../../../src/core/workbook/plan-content';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';

const INFO = { tanggal: '21 November 2026', versiAturan: '2026.11' };

function rencana(hasil: ChangePlan | RencanaDitolak): ChangePlan {
  if ('ditolak' in hasil) throw new Error(hasil.ditolak);
  return hasil;
}

/** Empties the capaian cells that a plan may write to. */
function kosongkan(bahan: Bahan, workbook: Workbook): ChangePlan {
  const lembar = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const isi = new Map<string, Edit>();
  for (const { periode } of bahan.capaian) {
    const sel = periode.capaian?.sel;
    const sheet = lembar.get(sel?.sheet ?? '');
    if (sel === undefined || sheet === undefined || alasanTempat(sheet, sel) !== null) continue;
    const before = contentOf(cellAt(sheet, sel.row, sel.col));
    if (!isBlankContent(before)) isi.set(addressKey(sel), { kind: 'setContent', sel, before, after: BLANK });
  }
  return { judul: 'Kosongkan', edits: [...isi.values()], dibiarkan: [] };
}

test('findings, corrections and formulas in one file', async () => {
  const bytes = readFileSync(new URL('../../fixtures/arah-contoh/arah-contoh.xlsx', import.meta.url));
  const host = await openFileHost(new Uint8Array(bytes), 'contoh.xlsx');
  const asal = await host.read();
  const { temuan, bahan } = periksa(asal);

  const urungHasil = await host.apply(rencana(planHasilPeriksa(asal, temuan, INFO)));
  const kembali = await (await openFileHost(host.save(), 'contoh.xlsx')).read();
  expect(kembali.sheets.at(-1)?.name).toBe('Hasil Periksa');
  expect(periksa(kembali).temuan).toEqual(temuan);
  // The list of own sheets came with the file: the sheet is rewritten, not doubled.
  expect(rencana(planHasilPeriksa(kembali, temuan, INFO)).edits).toEqual([]);

  const [tabel] = bahan.berkas.tabel;
  const urungKoreksi = await host.apply(
    rencana(planSimpanKoreksi(await host.read(), [koreksiUntuk(tabel!, 'bukan-tabel')])),
  );
  const dikoreksi = siapkanBahan(await host.read());
  expect(dikoreksi.berkas.tabel).toEqual(bahan.berkas.tabel.slice(1));

  const urungKosong = await host.apply(kosongkan(bahan, await host.read()));
  const isi = planIsiCapaian(siapkanBahan(await host.read()));
  expect(isi.edits.length).toBeGreaterThan(10);
  const urungIsi = await host.apply(isi);
  expect(planIsiCapaian(siapkanBahan(await host.read())).edits).toEqual([]);
  for (const plan of [urungIsi, urungKosong, urungKoreksi, urungHasil]) await host.apply(plan);
  const akhir = await host.read();
  expect(bacaPengaturan(akhir)).toEqual(bacaPengaturan(asal));
  expect(akhir.sheets).toEqual(asal.sheets);
});
