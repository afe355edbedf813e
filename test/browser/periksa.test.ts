import { formatAddress, parseAddress } from '../../src/core/workbook/address';
import { bukaPanel } from '../bantu/panel-excel';
import { jalan } from '../cli/bantu';
import { CONTOH, hostDari, pakaiPeramban, periksaDiPanel, sampai, temuanDiPanel, type TemuanTampak } from './alat';

interface TemuanLaporan {
  readonly kode: string;
  readonly tingkat: string;
  readonly lembar: string;
  readonly sel: readonly string[];
  readonly tautan: readonly string[];
  readonly pesan: string;
}

const browser = pakaiPeramban();

/** What the command line finds, in the form in which the pane shows it: other sheets are named, the own one is not. */
async function temuanBaris(file: string): Promise<TemuanTampak[]> {
  const { keluar } = await jalan(['periksa', file, '--json']);
  const { temuan } = JSON.parse(keluar) as { temuan: TemuanLaporan[] };
  return temuan.map(({ kode, tingkat, lembar, sel, tautan, pesan }) => {
    const shown = (cell: string): string => {
      const address = parseAddress(cell, lembar);
      if (address === null) throw new RangeError(cell);
      return formatAddress(address, lembar);
    };
    return { kode, tingkat, lembar, sel: sel.map(shown), tautan: tautan.map(shown), pesan };
  });
}

const sorted = (list: readonly TemuanTampak[]): string[] => list.map((one) => JSON.stringify(one)).sort();

describe('Periksa di panel sama dengan selaras periksa', () => {
  it.each(['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023'])('%s', async (nama) => {
    const file = `test/fixtures/${nama}/${nama}.xlsx`;
    const host = await hostDari(file);
    const { panel, keluhan, tutup } = await bukaPanel(browser(), host);
    await periksaDiPanel(panel);
    const tampak = await temuanDiPanel(panel);
    const laporan = await temuanBaris(file);
    expect(laporan.length).toBeGreaterThan(20);
    expect(sorted(tampak)).toEqual(sorted(laporan));
    expect(keluhan).toEqual([]);
    await tutup();
  });
});

describe('temuan di panel', () => {
  it('memilih selnya, dan diberitahu bila buku kerja berubah', async () => {
    const host = await hostDari(CONTOH);
    const before = host.book.picture();
    const { panel, tutup } = await bukaPanel(browser(), host);
    await periksaDiPanel(panel);
    const first = panel.locator('article').first();
    const link = first.getByRole('button').first();
    const cell = await link.textContent();
    const sheet = await panel.locator('h3 span').first().textContent();
    await link.click();
    const expected = parseAddress(cell ?? '', sheet ?? '');
    await sampai(() => host.book.selection().top === expected!.row);
    expect(host.book.selection()).toMatchObject({ top: expected!.row, left: expected!.col });
    expect(host.book.activeSheet()).toBe(sheet);
    expect(host.book.picture()).toEqual(before);

    await expect(panel.getByText('Buku kerja berubah sejak diperiksa.').count()).resolves.toBe(0);
    host.book.type(expected!, '77');
    await panel.getByText('Buku kerja berubah sejak diperiksa.').waitFor();
    await tutup();
  });
});
