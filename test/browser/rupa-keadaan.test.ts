/** Accessibility of what stands in the pane only for a while: a preview, an error, a banner, the choices of the policy. */
import path from 'node:path';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { DevHost } from '../../src/devhost/dev-host';
import { bukaPanel, type PanelExcel } from '../bantu/panel-excel';
import {
  bukaTab,
  CONTOH,
  GAMBAR,
  hostAtas,
  hostDari,
  pakaiPeramban,
  pelanggaran,
  periksaDiPanel,
  tenang,
} from './alat';

const browser = pakaiPeramban();

interface Keadaan {
  readonly nama: string;
  readonly capai: (panel: PanelExcel, host: DevHost) => Promise<void>;
}

const KEADAAN: readonly Keadaan[] = [
  {
    nama: 'pratinjau-isi',
    capai: async ({ panel }) => {
      await bukaTab(panel, 'Capaian');
      await panel.getByRole('button', { name: 'Isi rumus capaian yang kosong' }).click();
      await panel.getByRole('button', { name: /^(Terapkan|Kembali)$/ }).waitFor();
    },
  },
  {
    nama: 'pratinjau-hasil-periksa',
    capai: async ({ panel }) => {
      await periksaDiPanel(panel);
      await panel.getByRole('button', { name: 'Tulis ke lembar Hasil Periksa' }).click();
      await panel.getByRole('button', { name: 'Terapkan' }).waitFor();
    },
  },
  {
    nama: 'galat',
    capai: async ({ panel }, host) => {
      host.faults.failAt(1, 'ConnectionFailure');
      await panel.getByRole('button', { name: 'Baca ulang' }).click();
      await panel.getByText('tidak menjawab').first().waitFor();
    },
  },
  {
    nama: 'basi',
    capai: async ({ panel }, host) => {
      await periksaDiPanel(panel);
      const [sheet] = host.book.picture().sheets;
      host.book.type({ sheet: sheet!.name, row: 40, col: 0 }, 'catatan');
      await panel.getByText('Buku kerja berubah sejak diperiksa.').waitFor();
    },
  },
  {
    nama: 'kecualikan',
    capai: async ({ panel }) => {
      await periksaDiPanel(panel);
      await panel.getByRole('button', { name: 'Kecualikan' }).first().click();
      await panel.getByRole('button', { name: 'Simpan', exact: true }).click();
      await panel.getByText('Tuliskan nama orang yang memutuskan.').waitFor();
    },
  },
  {
    nama: 'reviu',
    capai: async ({ panel }) => {
      await bukaTab(panel, 'Reviu');
      await panel.getByRole('button', { name: 'Jalankan reviu' }).click();
      await panel.getByRole('button', { name: /^Daftar reviu: Format/ }).click();
      await panel.locator('article').first().waitFor();
    },
  },
  {
    nama: 'kebijakan',
    capai: async ({ panel }) => {
      await bukaTab(panel, 'Capaian');
      await panel.getByRole('button', { name: 'Cara menghitung' }).click();
      await panel.getByRole('button', { name: 'Ubah cara menghitung' }).click();
      await panel.getByLabel('Capaian paling tinggi').selectOption('120');
      await panel.getByText('sudah diterapkan').waitFor();
    },
  },
];

describe.each([
  ['terang', 'light'],
  ['gelap', 'dark'],
] as const)('keadaan sementara, %s', (rupa, colorScheme) => {
  it.each(KEADAAN)(
    '$nama: tanpa pelanggaran aksesibilitas',
    async ({ nama, capai }) => {
      const host = await hostDari(CONTOH);
      const panel = await bukaPanel(browser(), host, { colorScheme });
      await panel.panel.getByText('tabel dikenali').waitFor();
      await capai(panel, host);
      await tenang(panel.panel);
      await panel.page.screenshot({ path: path.join(GAMBAR, `${rupa}-keadaan-${nama}.png`) });
      expect(await pelanggaran(panel.bingkai())).toEqual([]);
      await panel.tutup();
    },
    120_000,
  );
});

describe('buku kerja kosong', () => {
  it('menawarkan contoh, yang dibuka sebagai buku kerja tersendiri', async () => {
    const host = await hostAtas(workbookFromSheets([sheetFromGrid('Lembar1', [])]));
    const dibuka: number[] = [];
    host.onOpenWorkbook((bytes) => void dibuka.push(bytes.length));
    const { page, panel, bingkai, keluhan, tutup } = await bukaPanel(browser(), host);
    const tombol = panel.getByRole('button', { name: 'Buka contoh' });
    await tombol.waitFor();
    await page.screenshot({ path: path.join(GAMBAR, 'terang-keadaan-kosong.png') });
    expect(await pelanggaran(bingkai())).toEqual([]);
    const before = host.book.picture();
    await tombol.click();
    await panel.getByText('dibuka sebagai buku kerja baru').first().waitFor();
    expect(dibuka).toEqual([54_890]);
    expect(host.book.picture()).toEqual(before);
    expect(keluhan).toEqual([]);
    await tutup();
  });
});
