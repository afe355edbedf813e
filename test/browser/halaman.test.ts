import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { formatCell, parseAddress } from '../../src/core/workbook/address';
import { cellAt } from '../../src/core/workbook/sheet';
import { readWorkbookBytes } from '../../src/host/file/read-bytes';
import { bangunPane } from '../bantu/bangun-pane';
import { bukaKonteks, type KonteksUji } from '../bantu/web-uji';
import { xlsxDariGrid } from '../bantu/xlsx';
import { CONTOH, GAMBAR, pakaiPeramban, pelanggaran, periksaDiPanel } from './alat';

/** Plain JavaScript without types: told here. */
const SERVER: string = '../../scripts/server.mjs';
const { serve } = (await import(SERVER)) as {
  serve: (root: string, port: number, dist: string) => Promise<{ server: Server; url: string }>;
};

const browser = pakaiPeramban();
let server: Server;
let url: string;
let konteks: KonteksUji;
let page: Page;
let keluhan: string[];

beforeAll(async () => {
  ({ server, url } = await serve(path.resolve('.'), 0, await bangunPane()));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  konteks = await bukaKonteks(browser(), () => 'server', { viewport: { width: 1366, height: 768 } });
  page = await konteks.context.newPage();
  keluhan = [];
  page.on('pageerror', (error) => keluhan.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') keluhan.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('grid').waitFor();
});

afterEach(() => konteks.tutup());

const panel = () => page.frameLocator('iframe[title="Panel Selaras"]');
const alamat = () => page.getByLabel('Alamat sel');

async function ke(cell: string): Promise<void> {
  await alamat().fill(cell);
  await alamat().press('Enter');
}

describe('halaman mulai', () => {
  it('menampilkan buku kerja contoh dan mengatakan bahwa ini bukan Excel', async () => {
    await page.getByText('Host pengembangan, bukan Excel').waitFor();
    const workbook = await readWorkbookBytes(new Uint8Array(await readFile(CONTOH)), 'contoh.xlsx');
    const names = workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    expect(await page.getByRole('tablist', { name: 'Lembar' }).getByRole('tab').allInnerTexts()).toEqual(names);
    const [first] = workbook.sheets;
    const shown = await page
      .getByRole('gridcell')
      .evaluateAll((cells) => cells.map(({ dataset, textContent }) => [dataset['row'], dataset['col'], textContent]));
    expect(shown.length).toBeGreaterThan(100);
    for (const [row, col, text] of shown) expect(text).toBe(cellAt(first!, Number(row), Number(col))?.text ?? '');
    await panel().getByText('tabel dikenali').waitFor();
    await page.screenshot({ path: path.join(GAMBAR, 'halaman-mulai.png') });
    expect(await pelanggaran(page.mainFrame())).toEqual([]);
    expect(keluhan).toEqual([]);
  });

  it('klik pada temuan memilih selnya, suntingan terlihat oleh panel, dan berkas yang disimpan terbaca', async () => {
    await periksaDiPanel(panel());
    const link = panel().locator('article').first().getByRole('button').first();
    const cell = await link.innerText();
    const sheet = await panel().locator('h3 span').first().innerText();
    await link.click();
    await page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.kotak-nama')?.value === wanted,
      cell,
    );
    const { row, col } = parseAddress(cell)!;
    await page.locator(`#sel-${row}-${col}[aria-selected=true]`).waitFor();

    await page.getByRole('grid').focus();
    await page.keyboard.type('7,25');
    await page.keyboard.press('Enter');
    await panel().getByText('Buku kerja berubah sejak diperiksa.').waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Simpan' }).click();
    const saved = await readWorkbookBytes(new Uint8Array(await readFile(await (await download).path())), 'hasil.xlsx');
    const stored = saved.sheets.find(({ name }) => name === sheet)!;
    expect(cellAt(stored, row, col)?.value).toBe(7.25);
    expect(keluhan).toEqual([]);
  });

  it('menghitung rumus, dan bergerak dengan papan ketik', async () => {
    await ke('K40');
    await page.keyboard.type('12,5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('=K40*2');
    await page.keyboard.press('Enter');
    expect(await page.locator('#sel-39-11').innerText()).toBe('25');
    expect(await alamat().inputValue()).toBe('L41');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await alamat().inputValue()).toBe('K40:L40');
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('sel-39-11');
    await page.keyboard.press('Delete');
    expect(await page.locator('#sel-39-11').innerText()).toBe('');
    await ke('K40');
    await page.keyboard.press('F2');
    await page.keyboard.type('batal');
    await page.keyboard.press('Escape');
    expect(await page.locator('#sel-39-10').innerText()).toBe('');
    expect(await page.getByRole('grid').evaluate((grid) => document.activeElement === grid)).toBe(true);
  });

  it('membuka berkas sendiri, dan menolak yang rusak dengan kalimatnya', async () => {
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: 'rusak.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 bukan zip') });
    await page.getByText('Berkas rusak.xlsx').waitFor();
    expect(await page.getByRole('status').first().innerText()).toContain('tidak ada yang diubah');
    expect(await page.locator('.nama-berkas').innerText()).toBe('contoh.xlsx');
    await input.setInputFiles('test/fixtures/arah-contoh/arah-contoh.xlsx');
    await page.getByText('arah-contoh.xlsx').waitFor();
    await panel().getByText('tabel dikenali').waitFor();
    expect(keluhan).toEqual([]);
  });

  it('membuka contoh dari buku kerja kosong', async () => {
    const kosong = Buffer.from(xlsxDariGrid([{ name: 'Lembar1', rows: [] }]));
    await page.locator('input[type=file]').setInputFiles({ name: 'kosong.xlsx', mimeType: '', buffer: kosong });
    await panel().getByRole('button', { name: 'Buka contoh' }).click();
    await page.getByText('buku-baru.xlsx').waitFor();
    await panel().getByText('tabel dikenali').waitFor();
    expect(keluhan).toEqual([]);
  });

  it('bergulir jauh: hanya baris yang tampak digambar', async () => {
    await ke('A4000');
    await page.keyboard.type('dasar');
    await page.keyboard.press('Enter');
    await ke('A1');
    await ke('A3990');
    expect(await page.getByRole('row').count()).toBeLessThan(90);
    expect(await page.locator('#sel-3999-0').innerText()).toBe('dasar');
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(4000 + 40 + 1));
    expect(formatCell(3989, 0)).toBe(await alamat().inputValue());
  });
});
