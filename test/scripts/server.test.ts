import { jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http, { type IncomingMessage, type RequestOptions, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Served {
  readonly server: Server;
  readonly url: string;
}

/** Plain JavaScript without types: told here. */
const SERVER: string = '../../scripts/server.mjs';
const { serve } = (await import(SERVER)) as { serve: (root: string, port: number) => Promise<Served> };

const OFFICE = 'node_modules/@microsoft/office-js/dist';

let root: string;
let served: Served;

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
}

function ask(
  address: string,
  options: RequestOptions = {},
): Promise<{ status: number; body: string; answer: IncomingMessage }> {
  const { port } = served.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, path: address, ...options }, (answer) => {
      let body = '';
      answer.on('data', (piece: Buffer) => (body += piece.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, answer }));
    });
    request.on('error', reject).end();
  });
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'selaras-server-'));
  write('rahasia.html', 'rahasia');
  write('dist/devhost/index.html', 'halaman');
  write('dist/devhost/nama dengan spasi.js', 'spasi');
  write('dist/devhost/data.bin', 'bukan jenis halaman');
  write(
    'dist/taskpane.html',
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="a.js"></script>',
  );
  // As the minifier writes it.
  write(
    'dist/ringkas.html',
    '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script src="a.js"></script>',
  );
  write('dist/lama.html', '<p>tanpa office.js</p>');
  write(`${OFFICE}/office.js`, 'pustaka');
  symlinkSync(path.join(root, 'rahasia.html'), path.join(root, 'dist/devhost/tautan.html'));
  served = await serve(root, 0);
});

afterAll(() => {
  served.server.close();
  rmSync(root, { recursive: true, force: true });
});

describe('server halaman mulai', () => {
  it('hanya mendengarkan komputer ini dan mencetak alamatnya', () => {
    const { address, port } = served.server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    expect(served.url).toBe(`http://localhost:${port}/`);
  });

  it.each([
    ['/', 'halaman'],
    ['/index.html?x=1', 'halaman'],
    ['/nama%20dengan%20spasi.js', 'spasi'],
    // The library asks for some of its files in other letters than on disk.
    ['/office-js/Office.js', 'pustaka'],
  ])('menjawab %s', async (address, expected) => {
    const { status, body, answer } = await ask(address);
    expect([status, body]).toEqual([200, expected]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['taskpane.html', 'ringkas.html'])('memuat jembatan dan office.js dari komputer ini: %s', async (page) => {
    const { body, answer } = await ask(`/panel/${page}`);
    expect(body).toBe(
      '<script src="/jembatan.js"></script><script src="/office-js/office.js"></script><script src="a.js"></script>',
    );
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('tidak menampilkan panel yang tidak memuat office.js', async () => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect((await ask('/panel/lama.html')).status).toBe(500);
    expect(write).toHaveBeenCalledTimes(1);
    write.mockRestore();
  });

  it.each([
    '/tidak-ada.html',
    '/../rahasia.html',
    '/..%2f..%2frahasia.html',
    '/%2e%2e/%2e%2e/rahasia.html',
    '/panel/..%2f..%2frahasia.html',
    '/office-js/..%5c..%5crahasia.html',
    '/tautan.html',
    '/index.html%00.html',
    '/%E0%A4%A.html',
    '/data.bin',
    '/devhost',
    '//',
    `/${'panjang'.repeat(50)}.html`,
  ])('menolak %s', async (address) => {
    const { status, body } = await ask(address);
    expect([status, body]).toEqual([404, '404']);
  });

  it('menolak nama mesin lain dan cara lain', async () => {
    expect((await ask('/', { headers: { host: 'contoh.invalid' } })).status).toBe(403);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('mengambil port lain bila port itu terpakai', async () => {
    const { port } = served.server.address() as AddressInfo;
    const second = await serve(root, port);
    expect(second.url).not.toBe(served.url);
    second.server.close();
  });
});
