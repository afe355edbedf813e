/** What the pane writes into a workbook: a table tidied, formulas filled, a sheet added; each previewed, each taken back. */
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { cellAt } from '../../src/core/workbook/sheet';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { bukaPanel } from '../bantu/panel-excel';
import { bukaTab, CONTOH, GAMBAR, hostDari, pakaiPeramban, pelanggaran, sampai, tenang } from './alat';

const browser = pakaiPeramban();

/** Contents and formats by place: what an undo must bring back. */
function isiBuku({ sheets }: Workbook): readonly unknown[] {
  return sheets.map(({ name, rows, tables, validations, conditionalFormats }) => [
    name,
    tables,
    validations,
    conditionalFormats,
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, col) =>
        cell === undefined || cell.value === null ? [] : [[row, col, cell.formula ?? cell.value, cell.numberFormat]],
      ),
    ),
  ]);
}

const lembar = ({ sheets }: Workbook, nama: string): Sheet | undefined => sheets.find(({ name }) => name === nama);

async function terapkan(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'Terapkan' }).click();
  await panel.getByRole('button', { name: 'Urungkan' }).waitFor();
  await tenang(panel);
}

async function urungkan(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'Urungkan' }).click();
  await panel.getByText('sudah diurungkan').first().waitFor();
  await tenang(panel);
}

const potret = (page: Page, nama: string): Promise<unknown> =>
  page.screenshot({ path: path.join(GAMBAR, `kerja-${nama}.png`) });

describe('menulis ke buku kerja contoh', () => {
  it('merapikan, mengisi rumus, menulis Pantauan, dan mengurungkan semuanya', async () => {
    const host = await hostDari(CONTOH);
    const { page, panel, bingkai, keluhan, tutup } = await bukaPanel(browser(), host, {
      viewport: { width: 360, height: 800 },
    });
    await panel.getByText('tabel dikenali').waitFor();
    const semula = isiBuku(host.book.picture());

    await panel.getByRole('button', { name: /^Rapikan Perkin / }).click();
    await panel.getByRole('heading', { name: 'Rapikan tabel' }).waitFor();
    await panel.getByRole('checkbox', { name: /^Tabel Excel/ }).waitFor();
    await potret(page, 'rapikan');
    expect(await pelanggaran(bingkai())).toEqual([]);
    await panel.getByRole('checkbox', { name: /^Tabel Excel/ }).click();
    await sampai(async () => (await panel.getByText(/^Tabel Excel \w+ di /).count()) === 0);
    await tenang(panel);
    await terapkan(panel);
    expect(lembar(host.book.picture(), 'Perkin')?.validations?.length).toBeGreaterThan(0);
    await urungkan(panel);
    expect(isiBuku(host.book.picture())).toEqual(semula);

    await bukaTab(panel, 'Capaian');
    await panel.getByRole('button', { name: 'Isi rumus capaian yang kosong' }).click();
    await panel.getByRole('checkbox', { name: 'Tambah kolom status dalam kata' }).click();
    await panel
      .getByText(/lembar baru Kebijakan Capaian/i)
      .first()
      .waitFor();
    await tenang(panel);
    await potret(page, 'isi');
    expect(await pelanggaran(bingkai())).toEqual([]);
    await terapkan(panel);
    const terisi = host.book.picture();
    const baru = terisi.sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) => (cells ?? []).filter((cell) => cell?.formula?.includes('Selaras_') === true)),
    );
    expect(baru.length).toBeGreaterThan(0);
    // Computed by the engine of the host, without an error among them.
    expect(baru.filter((cell) => cell?.value === null || String(cell?.value).startsWith('#'))).toEqual([]);
    await urungkan(panel);
    expect(isiBuku(host.book.picture())).toEqual(semula);

    await panel.getByRole('button', { name: 'Buat lembar Pantauan' }).click();
    await panel
      .getByText(/lembar baru Pantauan/i)
      .first()
      .waitFor();
    await potret(page, 'pantauan');
    await terapkan(panel);
    const pantauan = lembar(host.book.picture(), 'Pantauan');
    expect(pantauan === undefined ? null : cellAt(pantauan, 0, 0)?.value).toBe('Pantauan Selaras');
    await urungkan(panel);
    expect(isiBuku(host.book.picture())).toEqual(semula);
    expect(keluhan).toEqual([]);
    await tutup();
  }, 180_000);
});
