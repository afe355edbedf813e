import type { FrameLocator } from 'playwright-core';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { DevHost, Faults } from '../../src/devhost/dev-host';
import { bukaPanel } from '../bantu/panel-excel';
import { bukaTab, hostAtas, pakaiPeramban, sampai } from './alat';

const browser = pakaiPeramban();

/** Two results of which the capaian is still to be filled: 3,79 / 3 and 45 / 50. */
const CAPAIAN = [
  ['Tabel 1 Capaian Kinerja Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
  [1, 'Meningkatnya mutu layanan', 'Indeks kepuasan masyarakat', 'Indeks', 3, 3.79, null],
  [2, 'Meningkatnya mutu layanan', 'Jumlah layanan yang diberikan', 'Layanan', 50, 45, null],
];

const buku = (): Promise<DevHost> => hostAtas(workbookFromSheets([sheetFromGrid('Capaian', CAPAIAN)]));

async function pratinjauIsi(panel: FrameLocator): Promise<void> {
  await bukaTab(panel, 'Capaian');
  await panel.getByRole('button', { name: 'Isi rumus capaian yang kosong' }).click();
  await panel.getByRole('button', { name: 'Terapkan' }).waitFor();
}

/** Everything that the pane says at the moment. */
const ucapan = (panel: FrameLocator): Promise<string> => panel.locator('body').innerText();

interface Gangguan {
  readonly nama: string;
  readonly mulai: (faults: Faults) => void;
  readonly kalimat: RegExp;
}

const kode = (code: string, n: number) => (faults: Faults) => faults.failAt(n, code);

/** The apply asks twice: once to look at the cells again, once to write. */
const SAAT_MENULIS: readonly Gangguan[] = [
  { nama: 'mode edit', mulai: (faults) => faults.editMode(true), kalimat: /masih terbuka untuk diisi.*tekan Enter/s },
  { nama: 'terlindungi', mulai: kode('AccessDenied', 2), kalimat: /terlindungi.*buka proteksinya/s },
  { nama: 'sel gabungan', mulai: kode('MergedRangeConflict', 2), kalimat: /sel gabungan.*pisahkan/s },
  {
    nama: 'tersaring',
    mulai: kode('FilteredRangeConflict', 2),
    kalimat: /disembunyikan oleh filter.*hapus filter itu/s,
  },
  { nama: 'terlalu besar', mulai: (faults) => faults.payloadLimit(200), kalimat: /terlalu besar/s },
  { nama: 'sambungan putus saat memeriksa ulang', mulai: kode('ConnectionFailure', 1), kalimat: /tidak menjawab/s },
  { nama: 'sambungan putus saat menulis', mulai: kode('ConnectionFailure', 2), kalimat: /tidak menjawab/s },
  {
    nama: 'kode yang tidak dikenal',
    mulai: kode('GeneralException', 2),
    kalimat: /menolak permintaan dengan kode GeneralException/s,
  },
];

describe('gangguan saat menulis', () => {
  it.each(SAAT_MENULIS)('$nama: kalimatnya tampil dan tidak ada yang berubah', async ({ mulai, kalimat }) => {
    const host = await buku();
    const { panel, keluhan, tutup } = await bukaPanel(browser(), host);
    await pratinjauIsi(panel);
    const before = host.book.picture();
    mulai(host.faults);
    await panel.getByRole('button', { name: 'Terapkan' }).click();
    await panel.getByText(kalimat).first().waitFor();
    const text = await ucapan(panel);
    expect(text).toMatch(kalimat);
    expect(text).toContain('tidak ada yang diubah');
    expect(host.book.picture()).toEqual(before);
    expect(keluhan).toEqual([]);
    await tutup();
  });

  it('perubahan orang lain antara pratinjau dan penerapan: disebut selnya, tidak ditimpa', async () => {
    const host = await buku();
    const { panel, tutup } = await bukaPanel(browser(), host);
    await pratinjauIsi(panel);
    const [sheet] = host.book.picture().sheets;
    host.faults.beforeRequest(1, (book) => book.type({ sheet: sheet!.name, row: 2, col: 6 }, '99%'));
    await panel.getByRole('button', { name: 'Terapkan' }).click();
    await panel
      .getByText(/sel Capaian!G3 berubah sejak pratinjau dibuat, tidak ada yang diubah/)
      .first()
      .waitFor();
    const [now] = host.book.picture().sheets;
    expect(now!.rows[2]![6]).toMatchObject({ value: 0.99 });
    expect(now!.rows[3]![6]?.formula).toBeUndefined();
    await tutup();
  });

  it('tanpa gangguan: rumus terisi, dan Urungkan mengembalikan semuanya', async () => {
    const host = await buku();
    const { panel, tutup } = await bukaPanel(browser(), host);
    await pratinjauIsi(panel);
    const before = host.book.picture();
    await panel.getByRole('button', { name: 'Terapkan' }).click();
    await panel.getByRole('button', { name: 'Urungkan' }).waitFor();
    const cells = [2, 3].map((row) => host.book.picture().sheets[0]!.rows[row]![6]);
    expect(cells.every((cell) => cell?.formula !== undefined)).toBe(true);
    // 3,79 / 3 = 1,2633...; 45 / 50 = 0,9. Shown in percent, or as percent points where the column says so.
    const ratios = cells.map((cell) => Number(cell!.value)).map((value) => (value > 2 ? value / 100 : value));
    expect(ratios[0]).toBeCloseTo(3.79 / 3, 4);
    expect(ratios[1]).toBeCloseTo(0.9, 4);
    await panel.getByRole('button', { name: 'Urungkan' }).click();
    await sampai(() => host.book.picture().sheets[0]!.rows[2]?.[6]?.formula === undefined);
    await panel.getByText('sudah diurungkan').first().waitFor();
    expect(host.book.picture()).toEqual(before);
    await tutup();
  });
});

describe('gangguan saat membaca', () => {
  it.each([
    ['mode edit', (faults: Faults) => faults.editMode(true), /masih terbuka untuk diisi.*tidak ada yang diubah/s],
    ['sambungan putus', kode('ConnectionFailure', 1), /tidak menjawab.*tidak ada yang diubah/s],
    ['terlalu besar', (faults: Faults) => faults.payloadLimit(100), /terlalu besar.*tidak ada yang diubah/s],
  ] as const)('%s', async (_, mulai, kalimat) => {
    const host = await buku();
    const before = host.book.picture();
    const { panel, tutup } = await bukaPanel(browser(), host);
    await bukaTab(panel, 'Periksa');
    mulai(host.faults);
    host.book.type({ sheet: 'Capaian', row: 10, col: 0 }, 'catatan');
    host.book.type({ sheet: 'Capaian', row: 10, col: 0 }, '');
    await panel.getByRole('button', { name: 'Periksa buku kerja' }).click();
    await panel.getByText(kalimat).first().waitFor();
    expect(host.book.picture().sheets[0]!.rows.slice(0, 4)).toEqual(before.sheets[0]!.rows.slice(0, 4));
    await tutup();
  });

  it('Excel yang terlalu lama: satu kalimat yang menyebut jalan lain', async () => {
    const host = await buku();
    const before = host.book.picture();
    const { panel, tutup } = await bukaPanel(browser(), host, { excelApi: '1.12' });
    await panel
      .getByText(/belum.*ExcelApi 1\.13.*tidak ada yang diubah.*npx selaras.*npm start/s)
      .first()
      .waitFor();
    expect(host.book.picture()).toEqual(before);
    await tutup();
  });
});
