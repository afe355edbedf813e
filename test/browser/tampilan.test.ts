import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { bukaPanel, type PanelExcel, type PanelOptions } from '../bantu/panel-excel';
import { bukaTab, CONTOH, GAMBAR, hostDari, pakaiPeramban, pelanggaran, periksaDiPanel, tenang } from './alat';

const browser = pakaiPeramban();

const namaTab = (panel: FrameLocator): Promise<string[]> =>
  panel.getByRole('tablist').first().getByRole('tab').allInnerTexts();

/** Opens each tab with its content, as a person comes to see it. */
async function setiapTab(panel: FrameLocator, look: (tab: string) => Promise<void>): Promise<void> {
  await periksaDiPanel(panel);
  for (const tab of await namaTab(panel)) {
    await bukaTab(panel, tab);
    await tenang(panel);
    await look(tab);
  }
}

async function contoh(options: PanelOptions): Promise<PanelExcel> {
  const hasil = await bukaPanel(browser(), await hostDari(CONTOH), options);
  await hasil.panel.getByText('tabel dikenali').waitFor();
  return hasil;
}

interface Rupa {
  readonly nama: string;
  readonly options: PanelOptions;
}

const RUPA: readonly Rupa[] = [
  { nama: 'terang', options: {} },
  { nama: 'gelap', options: { colorScheme: 'dark' } },
  { nama: 'kontras-tinggi', options: { forcedColors: 'active' } },
  { nama: 'sempit', options: { viewport: { width: 320, height: 700 } } },
];

describe('setiap tab pada buku kerja contoh', () => {
  it.each(RUPA)(
    '$nama: tanpa pelanggaran aksesibilitas, tanpa gulir mendatar',
    async ({ nama, options }) => {
      const { page, panel, bingkai, keluhan, tutup } = await contoh(options);
      const found: Record<string, string[]> = {};
      await setiapTab(panel, async (tab) => {
        await page.screenshot({ path: path.join(GAMBAR, `${nama}-${tab.toLowerCase()}.png`) });
        const broken = await pelanggaran(bingkai());
        const isTooWide = await panel
          .locator('html')
          .evaluate((html) =>
            [html, ...html.querySelectorAll('#isi-tab')].some((one) => one.scrollWidth > one.clientWidth),
          );
        found[tab] = isTooWide ? [...broken, 'gulir mendatar'] : broken;
      });
      expect(Object.keys(found)).toEqual(expect.arrayContaining(['Lembar', 'Periksa', 'Capaian', 'Naskah']));
      expect(Object.values(found).flat()).toEqual([]);
      expect(keluhan).toEqual([]);
      await tutup();
    },
    180_000,
  );
});

describe('papan ketik saja', () => {
  it('memeriksa buku kerja dan memilih sel temuan pertama', async () => {
    const host = await hostDari(CONTOH);
    const { page, panel, tutup } = await bukaPanel(browser(), host);
    await panel.getByText('tabel dikenali').waitFor();
    const focused = (): Promise<string> =>
      panel.locator('html').evaluate((html) => {
        const { activeElement } = html.ownerDocument;
        return activeElement instanceof HTMLElement ? activeElement.innerText.trim() : '';
      });
    const tabTo = async (wanted: (text: string) => boolean): Promise<void> => {
      for (let presses = 0; presses < 40 && !wanted(await focused()); presses++) await page.keyboard.press('Tab');
      expect(wanted(await focused())).toBe(true);
    };
    await tabTo((text) => text === 'Lembar');
    for (let presses = 0; presses < 6 && (await focused()) !== 'Periksa'; presses++) {
      await page.keyboard.press('ArrowRight');
    }
    expect(await focused()).toBe('Periksa');
    await page.keyboard.press('Enter');
    await tabTo((text) => text === 'Periksa buku kerja');
    await page.keyboard.press('Enter');
    await panel.getByText('indikator diperiksa').waitFor();
    const link = panel.locator('article').first().getByRole('button').first();
    const cell = await link.innerText();
    await tabTo((text) => text === cell);
    const isOutlined = await panel.locator('html').evaluate((html) => {
      const { activeElement } = html.ownerDocument;
      if (activeElement === null) return false;
      const { outlineStyle, textDecorationLine, boxShadow } = getComputedStyle(activeElement);
      return outlineStyle !== 'none' || textDecorationLine !== 'none' || boxShadow !== 'none';
    });
    expect(isOutlined).toBe(true);
    const before = host.book.selection();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(host.book.selection()).not.toEqual(before);
    await tutup();
  });
});
