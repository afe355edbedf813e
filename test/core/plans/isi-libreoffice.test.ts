/** The same formulas in another program: written with the file host, computed by LibreOffice where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NAMA_STATUS } from '../../../src/core/capaian/hitung';
import { KEBIJAKAN_BAKU, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import { rataCapaianSasaran } from '../../../src/core/capaian/rata-sasaran';
import { DAFTAR_SKALA, predikatCapaian } from '../../../src/core/capaian/skala';
import { siapkanBahan } from '../../../src/core/periksa';
import { planIsiCapaian } from '../../../src/core/plans/isi-capaian';
import { formatAddress } from '../../../src/core/workbook/address';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookFile } from '../../../src/host/file/read';
import { xlsxDariGrid, type Isi, type Sel } from '../../bantu/xlsx';

const adaLibreOffice = spawnSync('soffice', ['--version']).status === 0;

const KEBIJAKAN: readonly Kebijakan[] = [
  { ...KEBIJAKAN_BAKU, skalaPredikat: DAFTAR_SKALA['PMDN86'] ?? null },
  {
    ...KEBIJAKAN_BAKU,
    minimasi: 'rasio',
    batasAtas: 1.2,
    batasAtasPadaTabel: true,
    batasBawah: 0.3,
    targetNol: { naikNol: 1, naikAda: 1.5, turunNol: null, turunAda: 0.25 },
    targetNegatif: 'tidak-dihitung',
    rentang: 'simpangan',
    jenjang: 'peringkat',
    rataRata: 'geometrik',
    skalaStatus: { tercapai: 0.9, melampaui: 1 },
    skalaPredikat: DAFTAR_SKALA['IKI8'] ?? null,
  },
  { ...KEBIJAKAN_BAKU, batasAtas: 1, tanpaCapaian: 'nol', skalaPredikat: DAFTAR_SKALA['AKIP'] ?? null },
];

const PASANGAN: readonly (readonly [Isi | Sel, Isi | Sel])[] = [
  [80, 84],
  [80, 72],
  [80, 80],
  [7, 7.96],
  [16, 40],
  [0, 5],
  [0, 0],
  [-4, -3],
  [50, 0],
  [7.9, -2.05],
  [1e12, 1e12 - 1],
  [80, null],
  [
    { v: 0.8, nf: '0%' },
    { v: 0.84, nf: '0.00%' },
  ],
  [{ v: 0.8, nf: '0%' }, 84],
  ['80-90', 70],
  ['80-90', 85],
  ['80-90', 95],
  ['0-5', 7],
  ['Maks 5%', { v: 0.06, nf: '0%' }],
  ['BB', 'A'],
  ['BB', 'B'],
  ['Selesai', 'Belum'],
];

const POLARITAS = ['Maximize', 'Minimize', 'Stabilize'];

const GRID: readonly (readonly (Isi | Sel)[])[] = [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Polaritas', 'Target', 'Realisasi', 'Capaian', 'Status', 'Predikat'],
  ...POLARITAS.flatMap((kata, p) =>
    PASANGAN.map(([target, realisasi], i) => {
      const nomor = p * PASANGAN.length + i + 1;
      const sasaran = nomor === 1 ? 'Meningkatnya layanan jasa industri' : null;
      return [
        nomor,
        sasaran,
        `Nilai hasil kegiatan pokok ke-${String(nomor)}`,
        kata,
        target,
        realisasi,
        null,
        null,
        null,
      ];
    }),
  ),
  ['Rata-rata capaian'],
];

/** Opens workbooks in LibreOffice and reads what it has saved. */
async function lewatLibreOffice(berkas: readonly Uint8Array[]): Promise<Workbook[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'selaras-lo-'));
  try {
    const hasil = path.join(folder, 'hasil');
    mkdirSync(hasil);
    const nama = berkas.map((isi, i) => {
      const letak = path.join(folder, `buku-${String(i)}.xlsx`);
      writeFileSync(letak, isi);
      return letak;
    });
    const profil = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
    execFileSync('soffice', [profil, '--headless', '--convert-to', 'xlsx', '--outdir', hasil, ...nama], {
      stdio: 'ignore',
    });
    return await Promise.all(nama.map((letak) => readWorkbookFile(path.join(hasil, path.basename(letak)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A blank result is a cell without text. */
const polos = (nilai: CellValue | undefined): CellValue => (nilai === undefined || nilai === '' ? null : nilai);

(adaLibreOffice ? test : test.skip)(
  'LibreOffice computes what the core computes, without one error value',
  async () => {
    const siap = await Promise.all(
      KEBIJAKAN.map(async (kebijakan) => {
        const host = await openFileHost(xlsxDariGrid([{ name: 'Capaian', rows: GRID }]), 'capaian.xlsx');
        const bahan = siapkanBahan(await host.read(), kebijakan);
        const plan = planIsiCapaian(bahan, { catatan: true });
        await host.apply(plan);
        return { kebijakan, bahan, berkas: host.save() };
      }),
    );
    const buku = await lewatLibreOffice(siap.map(({ berkas }) => berkas));
    buku.forEach((hasil, i) => {
      const { kebijakan, bahan } = siap[i] ?? { kebijakan: KEBIJAKAN_BAKU, bahan: siapkanBahan(hasil) };
      const lembar = hasil.sheets.find(({ name }) => name === 'Capaian');
      if (lembar === undefined) throw new Error('Capaian');
      const isi = (row: number, col: number): CellValue => polos(cellAt(lembar, row, col)?.value);
      const galat = hasil.sheets.flatMap((sheet) =>
        sheet.rows.flatMap((cells, row) =>
          (cells ?? []).flatMap((cell, col) =>
            String(cell?.value).startsWith('#') ? [formatAddress({ sheet: sheet.name, row, col })] : [],
          ),
        ),
      );
      expect(galat).toEqual([]);
      let cacah = 0;
      const beda = bahan.capaian.flatMap(({ baris: { row }, hasil: inti }) => {
        const capaian = isi(row, 6);
        const rumus = cellAt(lembar, row, 6)?.formula;
        if (rumus === undefined) return [];
        cacah++;
        const isSama =
          inti.capaian === null
            ? capaian === null
            : typeof capaian === 'number' && Math.abs(capaian - inti.capaian) < 1e-9;
        const status = inti.capaian === null ? null : NAMA_STATUS[inti.status];
        const skala = kebijakan.skalaPredikat;
        const predikat = inti.capaian === null || skala === null ? null : predikatCapaian(inti.capaian, skala);
        const lain = isi(row, 7) === status && isi(row, 8) === predikat;
        return isSama && lain ? [] : [[row + 1, inti.capaian, capaian, status, isi(row, 7), predikat, isi(row, 8)]];
      });
      expect(beda).toEqual([]);
      expect(cacah).toBeGreaterThan(55);
      const rata = rataCapaianSasaran(bahan)[0]?.rata ?? null;
      expect(isi(GRID.length - 1, 6)).toBeCloseTo(rata ?? NaN, 9);
      // The policy that LibreOffice has saved is the one that was written, and names still lead to it.
      const dibaca = siapkanBahan(hasil).kebijakan;
      expect(dibaca).toMatchObject({ minimasi: kebijakan.minimasi, batasAtas: kebijakan.batasAtas });
    });
  },
  120_000,
);
