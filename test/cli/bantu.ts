/** Runs a command with captured streams, in a folder of its own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Aset, Io, Keluaran } from '../../src/cli/io';
import { jalankan } from '../../src/cli/jalankan';
import { xlsxDariGrid, type Lembar } from '../bantu/xlsx';

export interface Jalan {
  readonly status: number;
  readonly keluar: string;
  readonly galat: string;
}

/** Where the packages keep what the build puts beside the program. */
const ASET: Readonly<Record<Aset, URL>> = {
  'resvg.wasm': new URL('../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url),
  'DejaVuSans.ttf': new URL('../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', import.meta.url),
};

function tangkap(lebar: number, terminal: boolean): Keluaran & { readonly isi: () => string } {
  const isi: string[] = [];
  return {
    tulis: (teks) => {
      isi.push(teks);
      return Promise.resolve();
    },
    putus: () => false,
    terminal,
    lebar,
    warna: terminal,
    isi: () => isi.join(''),
  };
}

export async function jalan(argv: readonly string[], { lebar = 80, terminal = false } = {}): Promise<Jalan> {
  const keluar = tangkap(lebar, terminal);
  const galat = tangkap(lebar, terminal);
  const io: Io = { keluar, galat, pekerja: null, aset: (nama) => Promise.resolve(readFileSync(ASET[nama])) };
  const status = await jalankan(argv, io);
  return { status, keluar: keluar.isi(), galat: galat.isi() };
}

/** A folder that is removed after the tests of the file. */
export function folderSementara(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'selaras-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes a small workbook and gives its path. */
export function tulisBuku(folder: string, nama: string, lembar: readonly Lembar[]): string {
  const tujuan = path.join(folder, nama);
  writeFileSync(tujuan, xlsxDariGrid(lembar));
  return tujuan;
}

const KEPALA = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'];

/** A table of results; the third row's capaian is wrong unless `benar`: 3,79 / 3 = 126,33. */
export function lembarCapaian(name: string, benar = false): Lembar {
  return {
    name,
    rows: [
      ['Tabel 1 Capaian Perjanjian Kinerja Tahun 2024'],
      [],
      KEPALA,
      [1, 'Meningkatnya mutu layanan', 'Indeks kepuasan pelanggan', 'Indeks', 4, 4, 100],
      [2, 'Meningkatnya mutu layanan', 'Jumlah sertifikat yang diterbitkan', 'Sertifikat', 200, 150, 75],
      [
        3,
        'Terwujudnya tata kelola yang baik',
        'Nilai penerapan sistem pengendalian',
        'Nilai',
        3,
        3.79,
        benar ? 126.33 : 123.33,
      ],
    ],
  };
}

export function barisJson(teks: string): Record<string, unknown>[] {
  return teks
    .split('\n')
    .filter((satu) => satu !== '')
    .map((satu) => JSON.parse(satu) as Record<string, unknown>);
}
