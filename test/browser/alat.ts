/** What the browser tests share: workbooks in a development host, and the pane as a person reads it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Frame, FrameLocator } from 'playwright-core';
import type { Workbook } from '../../src/core/workbook/workbook';
import { createDevHost, devHostFromWorkbook } from '../../src/devhost/create-dev-host';
import type { DevHost } from '../../src/devhost/dev-host';
import { bangunPane } from '../bantu/bangun-pane';
import { bukaPeramban } from '../bantu/peramban';
import { mesin } from '../devhost/bantu';

export const CONTOH = 'assets/contoh/contoh.xlsx';
export const GAMBAR = path.resolve('test', 'keluaran', 'gambar');

/** A development host over a workbook file. */
export async function hostDari(file: string): Promise<DevHost> {
  return createDevHost(new Uint8Array(await readFile(file)), path.basename(file), { createEngine: await mesin() });
}

/** A development host over a workbook that the test made. */
export async function hostAtas(workbook: Workbook): Promise<DevHost> {
  return devHostFromWorkbook(workbook, 'uji.xlsx', { createEngine: await mesin() });
}

/** Starts a browser for the tests of a file, the pane built before the first of them. */
export function pakaiPeramban(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    await bangunPane();
    browser = await bukaPeramban();
  }, 300_000);
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('peramban belum terbuka');
    return browser;
  };
}

export async function bukaTab(panel: FrameLocator, nama: string): Promise<void> {
  await panel.getByRole('tab', { name: nama, exact: true }).click();
}

/** Has the workbook checked and waits for what was found. */
export async function periksaDiPanel(panel: FrameLocator): Promise<void> {
  await bukaTab(panel, 'Periksa');
  await panel.getByRole('button', { name: 'Periksa buku kerja' }).click();
  await panel.getByText('indikator diperiksa').waitFor({ timeout: 30_000 });
}

/** A finding as the pane shows it; cells as they stand on the links. */
export interface TemuanTampak {
  readonly kode: string;
  readonly tingkat: string;
  readonly lembar: string;
  readonly sel: readonly string[];
  readonly tautan: readonly string[];
  readonly pesan: string;
}

/** Every finding in the pane: all groups opened, all pages shown. */
export function temuanDiPanel(panel: FrameLocator): Promise<TemuanTampak[]> {
  return panel.locator('#isi-tab').evaluate(async (tab) => {
    const nextFrame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
    const closed = (): HTMLElement | undefined =>
      [...tab.querySelectorAll<HTMLElement>('button')].find(
        (button) => button.ariaExpanded === 'false' || button.textContent.startsWith('Tampilkan '),
      );
    for (let button = closed(); button !== undefined; button = closed()) {
      button.click();
      await nextFrame();
    }
    const links = (element: Element | null | undefined): string[] =>
      [...(element?.querySelectorAll('button') ?? [])].map((link) => link.textContent);
    return [...tab.querySelectorAll('article')].map((article) => {
      const [head, message] = [...article.children];
      const [level, cells, code] = [...(head?.children ?? [])];
      const others = [...article.children].find((one) => one.textContent.startsWith('Bandingkan: '));
      return {
        kode: code?.textContent ?? '',
        tingkat: level?.textContent.toLowerCase() ?? '',
        lembar: article.closest('section')?.querySelector('h3 span')?.textContent ?? '',
        sel: links(cells),
        tautan: links(others),
        pesan: message?.textContent ?? '',
      };
    });
  });
}

/** Waits until the condition holds; fails after ten seconds. */
export async function sampai(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
    if (await condition()) return;
  }
  throw new Error(`belum terpenuhi: ${condition.toString()}`);
}

/** Waits until nothing in the pane is at work: no part of it loading, no task running. */
export const tenang = (panel: FrameLocator): Promise<void> =>
  sampai(async () => (await panel.getByRole('progressbar').count()) === 0);

const AXE = createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js');

/** The rules that the page breaks, each with the first element that breaks it. */
export async function pelanggaran(frame: Frame): Promise<string[]> {
  await frame.evaluate(await readFile(AXE, 'utf8'));
  // The markers of Fluent's focus library only pass the focus on; nobody can stay on them.
  const { violations } = await frame.evaluate<AxeResults>(
    'axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] })',
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
