import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { Workbook } from '../../src/core/workbook/workbook';
import { bangunPane } from '../bantu/bangun-pane';
import { bukaPeramban } from '../bantu/peramban';
import { bukaKonteks } from '../bantu/web-uji';
import { bukuJson } from './buku-json';
import { bukuUji } from './buku-uji';

/** First load without the worker and without what is loaded with a tab. */
const PALING_BESAR = 200 * 1024;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await bangunPane();
  browser = await bukaPeramban();
}, 240_000);

afterAll(() => browser.close());

const OFFICE = 'https://appsforoffice.microsoft.com/';

interface Panggung {
  readonly page: Page;
  /** What the browser complained about. */
  readonly keluhan: string[];
  readonly tutup: () => Promise<void>;
}

/** The pane over a workbook in memory, under the policy of production. */
async function buka(buku: Workbook, opsi: BrowserContextOptions = {}): Promise<Panggung> {
  const { context, tutup } = await bukaKonteks(browser, ({ pathname }) => ({ path: path.join(folder, pathname) }), {
    viewport: { width: 320, height: 720 },
    ...opsi,
  });
  const page = await context.newPage();
  const keluhan: string[] = [];
  page.on('pageerror', ({ message }) => keluhan.push(message));
  page.on('console', (pesan) => {
    // After some seconds office.js itself wants to reach its maker's telemetry, which the policy refuses.
    if (pesan.type() === 'error' && !pesan.location().url.startsWith(OFFICE)) keluhan.push(pesan.text());
  });
  await page.addInitScript((json) => {
    globalThis.bukuUji = json;
  }, bukuJson(buku));
  await page.goto('http://localhost/uji.html');
  return { page, keluhan, tutup };
}

async function periksa(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Periksa' }).click();
  await page.getByRole('button', { name: 'Periksa buku kerja' }).click();
  await page.getByText('indikator diperiksa').waitFor();
}

describe('ukuran', () => {
  it('loads no more than 200 kB (gzip) before the first tab shows', async () => {
    const html = await readFile(path.join(folder, 'taskpane.html'), 'utf8');
    const skrip = [...html.matchAll(/<script[^>]*src="?([^">\s]+)/g)].map((cocok) => cocok[1] ?? '');
    const milik = skrip.filter((alamat) => !alamat.startsWith('https:'));
    expect(skrip.length - milik.length).toBe(1);
    const ukuran = await Promise.all(
      milik.map(async (nama) => gzipSync(await readFile(path.join(folder, nama)), { level: 9 }).length),
    );
    const jumlah = ukuran.reduce((a, b) => a + b, gzipSync(html).length);
    process.stdout.write(`panel, muatan pertama: ${(jumlah / 1024).toFixed(1)} kB gzip\n`);
    expect(jumlah).toBeGreaterThan(50 * 1024);
    expect(jumlah).toBeLessThanOrEqual(PALING_BESAR);
  });

  it('allows no inline script, no eval, no connection', async () => {
    const html = await readFile(path.join(folder, 'taskpane.html'), 'utf8');
    const kebijakan = /Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(kebijakan).toContain("default-src 'none'");
    expect(kebijakan).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
    expect(kebijakan).not.toMatch(/unsafe|connect-src|\*/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
});

const JAHAT = '<img src=x onerror="globalThis.tembus=1">';

/** Every text of a planner's table is a trap. */
function bukuJahat(): Workbook {
  return workbookFromSheets([
    sheetFromGrid(`${JAHAT.slice(0, 25)}'`, [
      [`Tabel 1 Capaian Kinerja Tahun 2024 ${JAHAT}`],
      [],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      [1, `Sasaran ${JAHAT}`, `javascript:alert(1) ${JAHAT}`, `</iframe>${JAHAT}`, 80, 84, '99%'],
      [2, 'Sasaran \u202e\u0007 terbalik', '=HYPERLINK("http://contoh.invalid";"klik")', 'Orang', 40, 30, '99%'],
      [
        3,
        '"><script>globalThis.tembus=1</script>',
        ' style="background:url(http://contoh.invalid)"',
        'Orang',
        4,
        3,
        '9%',
      ],
    ]),
  ]);
}

describe('teks buku kerja', () => {
  it('is text on every tab, in links and in the preview for Word', async () => {
    const { page, keluhan, tutup } = await buka(bukuJahat());
    await page.getByText('tabel dikenali').waitFor();
    await expect(page.locator('article').first().textContent()).resolves.toContain('<img src=x onerror=');
    await periksa(page);
    await page.getByRole('tab', { name: 'Capaian' }).click();
    await page.getByText('Belum mencapai target').waitFor();
    await page.getByRole('tab', { name: 'Naskah' }).click();
    const bingkai = page.frameLocator('iframe');
    await bingkai.getByText('javascript:alert(1)').waitFor();
    await expect(bingkai.locator('img, script, a, iframe').count()).resolves.toBe(0);
    await expect(page.locator('img, a[href]').count()).resolves.toBe(0);
    await expect(page.evaluate(() => 'tembus' in globalThis)).resolves.toBe(false);
    // The table's own look came through, although the policy refuses styles in attributes.
    await expect(
      bingkai
        .locator('td')
        .first()
        .evaluate((sel) => getComputedStyle(sel).borderTopStyle),
    ).resolves.toBe('solid');
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

describe('daftar panjang', () => {
  it('draws no more findings than a page holds, and says how many there are', async () => {
    const kepala = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'];
    const baris = Array.from({ length: 2000 }, (_satu, i) => [
      i + 1,
      'Meningkatnya layanan',
      `Jumlah layanan jenis ${i + 1}`,
      'Layanan',
      100 + i,
      50 + i,
      { value: 3, numberFormat: '0.00%' },
    ]);
    const { page, keluhan, tutup } = await buka(
      workbookFromSheets([sheetFromGrid('Capaian', [['Tabel 1 Capaian Kinerja Tahun 2024'], [], kepala, ...baris])]),
    );
    await periksa(page);
    const kalimat = await page.getByText(/^[\d.]+ temuan$/).textContent();
    // 2.000 wrong capaian, at most 30 cells in one finding: 67 findings.
    expect(Number(kalimat?.replace(/\D/g, ''))).toBeGreaterThanOrEqual(67);
    await expect(page.locator('article').count()).resolves.toBe(20);
    await page.getByRole('button', { name: /^Tampilkan 20 lagi dari/ }).click();
    await expect(page.locator('article').count()).resolves.toBe(40);
    await page.getByRole('searchbox').fill('G1503');
    await page.getByText(/ dari [\d.]+ temuan$/).waitFor();
    await expect(page.locator('article').first().textContent()).resolves.toContain('G1503');
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

describe('buku kerja tanpa tabel', () => {
  it('is told that there is nothing to check, and is praised for nothing', async () => {
    const { page, keluhan, tutup } = await buka(workbookFromSheets([sheetFromGrid('Lembar1', [])]));
    await page.getByText('Buku kerja ini masih kosong').waitFor();
    await periksa(page);
    await page.getByText('Belum ada tabel yang dikenali sehingga tidak ada yang dapat diperiksa').waitFor();
    await expect(page.getByText('sudah selaras').count()).resolves.toBe(0);
    await expect(page.getByRole('button', { name: 'Tulis ke lembar Hasil Periksa' }).count()).resolves.toBe(0);
    await page.getByRole('tab', { name: 'Capaian' }).click();
    await page.getByText('Belum ada capaian yang dapat dihitung').waitFor();
    await expect(page.getByText('sudah mencapai target').count()).resolves.toBe(0);
    await page.getByRole('tab', { name: 'Naskah' }).click();
    await page.getByText('Belum ada tabel capaian dengan target dan realisasi').waitFor();
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

/** Two small tables of one sheet and year: one for each sasaran. */
function bukuDuaTabel(): Workbook {
  const tabel = (nama: string, capaian: string): string[][] => [
    [`Capaian ${nama} Tahun 2024`],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    ['1', `Meningkatnya ${nama}`, `Nilai ${nama}`, 'Nilai', '80', '76', capaian],
    [],
    [],
  ];
  // 76 / 80 = 95%: the second table prints another.
  return workbookFromSheets([
    sheetFromGrid('Sasaran', [...tabel('mutu layanan', '95%'), ...tabel('tata kelola', '99%')]),
  ]);
}

describe('bagian naskah', () => {
  it('lists tables under the joined block, and warns of a galat before the copy and after it', async () => {
    const { page, keluhan, tutup } = await buka(bukuDuaTabel());
    await page.getByText('tabel dikenali').waitFor();
    await page.getByRole('tab', { name: 'Naskah' }).click();
    const bagian = page.getByLabel('Bagian naskah');
    await bagian.waitFor();
    await expect(bagian.locator('option').allTextContents()).resolves.toEqual([
      'Capaian Kinerja Tahun 2024 (Sasaran, 2 tabel)',
      'Ikhtisar Eksekutif',
      'Bab III Akuntabilitas Kinerja',
      'Bab IV Penutup',
      'Hasil Pemeriksaan Buku Kerja',
    ]);
    const tabel = page.getByLabel('Tabel', { exact: true });
    await expect(tabel.locator('option').allTextContents()).resolves.toEqual([
      'Semua digabung menjadi satu (2)',
      'A2:G3, Capaian mutu layanan Tahun 2024',
      'A7:G8, Capaian tata kelola Tahun 2024',
    ]);
    const peringatan = page.getByText('galat menyangkut angka pada bagian ini');
    await expect(peringatan.textContent()).resolves.toMatch(/^1 galat .* di lembar Sasaran sel .*G8/);
    await page.getByRole('button', { name: 'Salin untuk Word' }).click();
    await page.getByText('1 galat ikut tersalin').first().waitFor();
    await tabel.selectOption({ index: 1 });
    await peringatan.waitFor({ state: 'detached' });
    await expect(bagian.locator('option:checked').textContent()).resolves.toContain('2 tabel');
    await bagian.selectOption({ label: 'Bab III Akuntabilitas Kinerja' });
    await page.getByText(/^Bagian ini memuat \d+ isian/).waitFor();
    const unduhan = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh laporan lengkap (.docx)' }).click();
    expect((await unduhan).suggestedFilename()).toMatch(/^Laporan Kinerja .*\.docx$/);
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

describe('tab Periksa', () => {
  it('has what to do above the findings, says when nothing matches, and leads back to all', async () => {
    const { page, keluhan, tutup } = await buka(bukuUji());
    await periksa(page);
    const letak = (nama: string): Promise<number> =>
      page.getByRole('button', { name: nama }).evaluate((tombol) => tombol.getBoundingClientRect().top);
    const temuan = await page
      .locator('article')
      .first()
      .evaluate((satu) => satu.getBoundingClientRect().top);
    expect(await letak('Tulis ke lembar Hasil Periksa')).toBeLessThan(temuan);
    expect(await letak('Periksa lagi')).toBeLessThan(temuan);
    await page.getByRole('searchbox').fill('kata yang tidak ada');
    await page.getByText('Tidak ada temuan yang memuat kata itu').waitFor();
    await page.getByRole('button', { name: 'Tampilkan semua temuan' }).click();
    await page.locator('article').first().waitFor();
    await expect(page.getByRole('searchbox').inputValue()).resolves.toBe('');
    await page.getByLabel('Kelompokkan temuan').selectOption('aturan');
    await page
      .locator('article')
      .getByRole('button', { name: /^Capaian!/ })
      .first()
      .waitFor();
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

describe('kegagalan yang tidak terduga', () => {
  it('is told in a sentence, and its technical text only when asked for', async () => {
    const { page, tutup } = await buka(bukuUji());
    await page.getByText('tabel dikenali').waitFor();
    await page.evaluate(() => {
      globalThis.hostUji.gagalkan = { verba: 'read', sebab: new TypeError('rusak <b>di sini</b>') };
    });
    await page.getByRole('button', { name: 'Baca ulang' }).click();
    await page.getByText('bersama rincian teknisnya').first().waitFor();
    const rincian = page.getByText('TypeError: rusak <b>di sini</b>');
    await expect(rincian.isVisible()).resolves.toBe(false);
    await page.getByText('Rincian teknis', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await rincian.waitFor();
    await tutup();
  });
});

describe('alasan jenis tabel', () => {
  it('opens with the keyboard beside the kind', async () => {
    const { page, tutup } = await buka(bukuUji());
    const tombol = page.getByRole('button', { name: /yakin \d+%/ });
    await tombol.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Dikenali sebagai Capaian tahunan karena: .+Bila keliru/).waitFor();
    await expect(tombol.getAttribute('aria-expanded')).resolves.toBe('true');
    await tutup();
  });
});

describe('salin untuk Word', () => {
  it('says that it copied only where it did, and else selects the whole block', async () => {
    const { page, tutup } = await buka(bukuUji());
    await page.getByText('tabel dikenali').waitFor();
    await page.getByRole('tab', { name: 'Naskah' }).click();
    const tombol = page.getByRole('button', { name: 'Salin untuk Word' });
    await tombol.click();
    await page.getByText('tersalin; tempelkan di Word').first().waitFor();
    await page.evaluate(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await tombol.click();
    await page.getByText('tekan Ctrl+C').first().waitFor();
    await expect(page.getByText('tersalin; tempelkan').count()).resolves.toBe(0);
    const dipilih = await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => body.ownerDocument.getSelection()?.toString() ?? '');
    expect(dipilih).toContain('Indeks Kepuasan Masyarakat');
    expect(dipilih).toContain('Jumlah pegawai yang mengikuti pelatihan');
    await tutup();
  });
});
