/** What a browser of the tests may reach: localhost, and the library of Office answered from node_modules. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Route } from 'playwright-core';

/** What the test answers for an address; null: no such page; 'server': a server of the test is asked. */
export type Jawaban = (
  url: URL,
) => { readonly path: string } | { readonly body: string; readonly contentType: string } | 'server' | null;

export interface KonteksUji {
  readonly context: BrowserContext;
  /** Closes it. Throws where a page asked for anything outside of localhost. */
  readonly tutup: () => Promise<void>;
}

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FILES = path.resolve('node_modules', '@microsoft', 'office-js', 'dist');

/** A context of its own, in which every request is answered by the test and none leaves the machine. */
export async function bukaKonteks(
  browser: Browser,
  jawab: Jawaban,
  options: BrowserContextOptions = {},
): Promise<KonteksUji> {
  const context = await browser.newContext({ locale: 'id-ID', ...options });
  const strangers: string[] = [];
  await context.route('**/*', (route) => answer(route, jawab, strangers));
  const tutup = async (): Promise<void> => {
    await context.close();
    if (strangers.length > 0) throw new Error(`Halaman menghubungi alamat di luar localhost: ${strangers.join(', ')}`);
  };
  return { context, tutup };
}

async function answer(route: Route, jawab: Jawaban, strangers: string[]): Promise<void> {
  const url = new URL(route.request().url());
  if (url.href.startsWith(OFFICE)) return answerOffice(route, url);
  if (url.hostname !== 'localhost') {
    strangers.push(url.href);
    return route.abort();
  }
  const given = jawab(url);
  if (given === 'server') return route.continue();
  return route.fulfill(given ?? { status: 404, body: '' });
}

/** The library's file names are in lower case on disk; the network does not mind. */
function answerOffice(route: Route, url: URL): Promise<void> {
  const file = path.join(
    OFFICE_FILES,
    path.normalize(
      url.href
        .slice(OFFICE.length)
        .replace(/[?#].*$/, '')
        .toLowerCase(),
    ),
  );
  return existsSync(file) && file.startsWith(OFFICE_FILES)
    ? route.fulfill({ path: file })
    : route.fulfill({ status: 404 });
}
