/** Sheets that are really protected, merged or filtered, as files bring them and as somebody else makes them meanwhile. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FrameLocator } from 'playwright-core';
import { createDevHost } from '../../src/devhost/create-dev-host';
import type { DevHost } from '../../src/devhost/dev-host';
import { loadOffice } from '../../src/devhost/transport/node';
import { bukaPanel } from '../bantu/panel-excel';
import { xlsxDariGrid, type Lembar } from '../bantu/xlsx';
import { mesin } from '../devhost/bantu';
import { bukaTab, pakaiPeramban } from './alat';

const browser = pakaiPeramban();

/** Three results of which the capaian in G is still to be filled. */
const CAPAIAN: Lembar['rows'] = [
  ['Tabel 1 Capaian Kinerja Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
  [1, 'Meningkatnya mutu layanan', 'Indeks kepuasan masyarakat', 'Indeks', 3, 3.79],
  [2, 'Meningkatnya mutu layanan', 'Jumlah layanan yang diberikan', 'Layanan', 50, 45],
  [3, 'Meningkatnya mutu layanan', 'Jumlah pegawai yang dilatih', 'Orang', 20, 25],
];

const SHEET = 'xl/worksheets/sheet1.xml';

/** A file of that table; `ubah` rewrites its sheet part as Excel would have saved it. */
async function berkas(merges: readonly string[] = [], ubah = (xml: string): string => xml): Promise<DevHost> {
  const parts = unzipSync(xlsxDariGrid([{ name: 'Capaian', rows: CAPAIAN, merges }]));
  const before = strFromU8(parts[SHEET]!);
  const after = ubah(before);
  const bytes = zipSync({ ...parts, [SHEET]: strToU8(after) });
  return createDevHost(bytes, 'uji.xlsx', { createEngine: await mesin() });
}

const behindData = (inside: string) => (xml: string) => xml.replace('</sheetData>', `</sheetData>${inside}`);

async function pratinjauIsi(panel: FrameLocator): Promise<void> {
  await bukaTab(panel, 'Capaian');
  await panel.getByRole('button', { name: 'Isi rumus capaian yang kosong' }).click();
  await panel.getByRole('region', { name: 'Pratinjau perubahan' }).waitFor();
}

/** The formulas in G3:G5. */
function rumus(host: DevHost): boolean[] {
  const { rows } = host.book.picture().sheets[0]!;
  return [2, 3, 4].map((row) => rows[row]?.[6]?.formula !== undefined);
}

interface Berkas {
  readonly nama: string;
  readonly buka: () => Promise<DevHost>;
  /** What is left alone, and how the pane says so. */
  readonly dibiarkan: readonly (readonly [sel: string, alasan: RegExp])[];
  /** G3, G4, G5 after "Terapkan"; null where there is nothing to apply. */
  readonly terisi: readonly boolean[] | null;
}

const BERKAS: readonly Berkas[] = [
  {
    nama: 'lembar terlindungi dengan sel terkunci',
    buka: () => berkas([], behindData('<sheetProtection sheet="1" objects="1" scenarios="1"/>')),
    dibiarkan: [
      ['G3', /terlindungi|dilindungi/],
      ['G4', /terlindungi|dilindungi/],
      ['G5', /terlindungi|dilindungi/],
    ],
    terisi: null,
  },
  {
    nama: 'sel capaian yang digabung untuk dua baris',
    buka: () => berkas(['G3:G4']),
    dibiarkan: [
      ['G3', /digabung|gabungan/],
      ['G4', /digabung|gabungan/],
    ],
    terisi: [false, false, true],
  },
  {
    nama: 'baris yang disembunyikan oleh filter',
    buka: () =>
      berkas([], (xml) =>
        behindData(
          '<autoFilter ref="A2:G5"><filterColumn colId="3"><filters><filter val="Indeks"/><filter val="Orang"/></filters></filterColumn></autoFilter>',
        )(xml.replace('<row r="4">', '<row r="4" hidden="1">')),
      ),
    dibiarkan: [['G4', /tersembunyi|disembunyikan/]],
    terisi: [true, false, true],
  },
];

describe('berkas yang dibuka', () => {
  it.each(BERKAS)('$nama: sel yang dibiarkan disebut, dan tidak berubah', async ({ buka, dibiarkan, terisi }) => {
    const host = await buka();
    const before = host.book.picture();
    const { panel, keluhan, tutup } = await bukaPanel(browser(), host);
    await pratinjauIsi(panel);
    await panel.getByRole('button', { name: `Dibiarkan: ${String(dibiarkan.length)} sel` }).click();
    const text = await panel.getByRole('region', { name: 'Pratinjau perubahan' }).innerText();
    for (const [sel, alasan] of dibiarkan) {
      expect(text).toMatch(new RegExp(`${sel}[^]*?(?:${alasan.source})`));
    }
    const terapkan = panel.getByRole('button', { name: 'Terapkan' });
    if (terisi === null) {
      expect(text).toContain('Tidak ada sel yang perlu diubah.');
      expect(await terapkan.count()).toBe(0);
    } else {
      await terapkan.click();
      await panel.getByRole('button', { name: 'Urungkan' }).click();
      await panel.getByText('sudah diurungkan').first().waitFor();
    }
    expect(host.book.picture()).toEqual(before);
    expect(keluhan).toEqual([]);
    await tutup();
  });

  it.each(BERKAS.filter(({ terisi }) => terisi !== null))('$nama: sel lain terisi', async ({ buka, terisi }) => {
    const host = await buka();
    const { panel, tutup } = await bukaPanel(browser(), host);
    await pratinjauIsi(panel);
    await panel.getByRole('button', { name: 'Terapkan' }).click();
    await panel.getByRole('button', { name: 'Urungkan' }).waitFor();
    expect(rumus(host)).toEqual(terisi);
    await tutup();
  });
});

interface Sementara {
  readonly nama: string;
  readonly ubah: (sheet: Excel.Worksheet) => void;
  readonly kalimat: RegExp;
}

const SEMENTARA: readonly Sementara[] = [
  {
    nama: 'lembar diberi proteksi',
    ubah: (sheet) => sheet.protection.protect(),
    kalimat: /terlindungi, tidak ada yang diubah; buka proteksinya/,
  },
  {
    nama: 'sel digabung',
    ubah: (sheet) => sheet.getRange('F4:G4').merge(false),
    kalimat: /sel Capaian!G4 berada di dalam sel gabungan, tidak ada yang diubah; pisahkan/i,
  },
  {
    nama: 'baris disembunyikan oleh filter',
    ubah: (sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A2:G5'), 3, { filterOn: 'Values', values: ['Indeks'] });
    },
    kalimat: /sel Capaian!G4 berada di baris yang disembunyikan oleh filter, tidak ada yang diubah; hapus filter/i,
  },
];

describe('yang terjadi sesudah pratinjau', () => {
  it.each(SEMENTARA)('$nama: kalimatnya tampil, dan tidak ada yang diubah', async ({ ubah, kalimat }) => {
    const host = await berkas();
    const { panel, keluhan, tutup } = await bukaPanel(browser(), host);
    await pratinjauIsi(panel);
    const { Excel: lain } = await loadOffice(host);
    await lain.run((context) => {
      ubah(context.workbook.worksheets.getItem('Capaian'));
      return context.sync();
    });
    const before = host.book.picture();
    await panel.getByRole('button', { name: 'Terapkan' }).click();
    await panel.getByText(kalimat).first().waitFor();
    expect(rumus(host)).toEqual([false, false, false]);
    expect(host.book.picture()).toEqual(before);
    expect(keluhan).toEqual([]);
    await tutup();
  });
});
