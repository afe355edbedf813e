/**
 * The pane as it is shipped, inside a page that plays Excel on the web. The page only carries messages: the workbook and
 * its answers live in the test's own process, where the test can look at them and let things go wrong.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import ts from 'typescript';
import type { DevHost } from '../../src/devhost/dev-host';
import { bangunPane } from './bangun-pane';
import { bukaKonteks, type Jawaban } from './web-uji';

export interface PanelExcel {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** The frame of the pane, for what needs its window. */
  readonly bingkai: () => Frame;
  /** What the browser complained about: errors that nobody caught, and refused loads. */
  readonly keluhan: readonly string[];
  /** Closes the page. Throws where it asked for anything outside of localhost. */
  readonly tutup: () => Promise<void>;
}

export interface PanelOptions extends BrowserContextOptions {
  /** The ExcelApi set of this Excel. */
  readonly excelApi?: string;
  /** Another page of the build than the pane. */
  readonly halaman?: string;
  /** Runs in each page before its own scripts. */
  readonly awal?: string;
}

const PAGE = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Excel</title>
<body><style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
<script type="module">
import { serveFrame } from './iframe.js';
const tell = new Set();
globalThis.kirimPeristiwa = (entry) => tell.forEach((send) => send(entry));
const host = { answer: globalThis.jawabOffice, onEvent: (send) => (tell.add(send), () => tell.delete(send)) };
const frame = document.createElement('iframe');
Object.assign(frame, { id: 'panel', title: 'Panel Selaras', allow: 'clipboard-write' });
serveFrame(frame, '%HALAMAN%', host, { excelApi: '%API%' });
document.body.append(frame);
</script></html>`;

const TRANSPORT = path.resolve('src', 'devhost', 'transport');

/** The transport as the browser reads it: TypeScript without its types, imports with their ending. */
async function script(name: string): Promise<string> {
  const source = await readFile(path.join(TRANSPORT, `${name}.ts`), 'utf8');
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  return outputText.replace(/from '(\.\/[a-z-]+)'/g, "from '$1.js'");
}

export async function bukaPanel(browser: Browser, host: DevHost, options: PanelOptions = {}): Promise<PanelExcel> {
  const { excelApi = '1.15', halaman = 'taskpane.html', awal, ...rest } = options;
  const folder = await bangunPane();
  const scripts = new Map([
    ['/iframe.js', await script('iframe')],
    ['/message.js', await script('message')],
  ]);
  const jawab: Jawaban = ({ pathname }) => {
    if (pathname === '/excel')
      return { body: PAGE.replace('%API%', excelApi).replace('%HALAMAN%', halaman), contentType: 'text/html' };
    const body = scripts.get(pathname);
    if (body !== undefined) return { body, contentType: 'text/javascript' };
    return pathname === '/favicon.ico' ? null : { path: path.join(folder, path.basename(pathname)) };
  };
  const { context, tutup } = await bukaKonteks(browser, jawab, { viewport: { width: 380, height: 900 }, ...rest });
  if (awal !== undefined) await context.addInitScript(awal);
  const page = await context.newPage();
  const keluhan: string[] = [];
  page.on('pageerror', (error) => keluhan.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') keluhan.push(message.text());
  });
  await page.exposeFunction('jawabOffice', (request: string) => host.answer(request));
  const endEvents = host.onEvent((entry) => {
    if (!page.isClosed()) void page.evaluate((one) => globalThis.kirimPeristiwa(one), entry);
  });
  await page.goto('https://localhost/excel');
  return {
    page,
    panel: page.frameLocator('#panel'),
    bingkai: () => {
      const frame = page.frames().find((one) => one.url().includes(`/${halaman}`));
      if (frame === undefined) throw new Error('panel belum dimuat');
      return frame;
    },
    keluhan,
    tutup: async () => {
      endEvents();
      await tutup();
    },
  };
}

declare global {
  // The page's own function, called from the test.
  var kirimPeristiwa: (entry: readonly unknown[]) => void;
}
