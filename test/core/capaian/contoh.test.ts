/** Every row of the example workbooks: capaian and status from target and realisasi, and the policy that a workbook states. */
import { readFileSync } from 'node:fs';
import { arahLaporan, tentukanArah } from '../../../src/core/capaian/arah';
import { readKebijakan } from '../../../src/core/capaian/baca-kebijakan';
import { hitungCapaian } from '../../../src/core/capaian/hitung';
import { type Arah, type Kebijakan, KEBIJAKAN_BAKU } from '../../../src/core/capaian/kebijakan';
import { besaranDariTeks } from '../../../src/core/text/baca-besaran';
import type { Besaran } from '../../../src/core/text/besaran';
import { readWorkbookFile } from '../../../src/host/file/read';
import { angka } from './bentuk';

interface Baris {
  readonly sheet: string;
  readonly row: number;
  readonly indikator: string;
  readonly satuan: string | null;
  readonly target: number | string | null;
  readonly realisasi: number | string | null;
  readonly targetTeks: string | null;
  readonly realisasiTeks: string | null;
  readonly arah: string;
  readonly jenisArah?: Arah;
  readonly arahSumber: string;
  readonly capaianHitung?: number | null;
  readonly status?: string;
}

const berkas = (nama: string): URL => new URL(`../../fixtures/${nama}`, import.meta.url);

function bacaBaris(unit: string): readonly Baris[] {
  const emas = JSON.parse(readFileSync(berkas(`${unit}/${unit}.gold.json`), 'utf8')) as { indikator: readonly Baris[] };
  return emas.indikator;
}

/** The row's figure as it was found, with the bound that its text states; text where it is no figure. */
function besaran(nilai: number | string | null, teks: string | null): Besaran {
  const dariTeks = besaranDariTeks(teks ?? '');
  if (typeof nilai !== 'number') return dariTeks;
  return angka(nilai, { batas: dariTeks.jenis === 'angka' ? dariTeks.batas : null });
}

/** What is wrong with the rows: an empty list where capaian and status are as they should be. */
function yangBerbeda(baris: readonly Baris[], kebijakan: Kebijakan): string[] {
  return baris.flatMap((satu) => {
    const arah = satu.jenisArah ?? (satu.arah as Arah);
    const hasil = hitungCapaian(
      besaran(satu.target, satu.targetTeks),
      besaran(satu.realisasi, satu.realisasiTeks),
      arah,
      kebijakan,
    );
    const harapan = satu.capaianHitung ?? null;
    const sama = harapan === null ? hasil.capaian === null : Math.abs((hasil.capaian ?? NaN) - harapan) < 1e-6;
    const samaStatus = satu.status === undefined || satu.status === hasil.status;
    return sama && samaStatus
      ? []
      : [`${satu.sheet} ${satu.row}: ${hasil.capaian} ${hasil.status}, bukan ${harapan} ${satu.status}`];
  });
}

test('arah-contoh: kebijakan pada lembarnya', async () => {
  const kebijakan = readKebijakan(await readWorkbookFile(berkas('arah-contoh/arah-contoh.xlsx').pathname));
  expect(kebijakan).toMatchObject({
    minimasi: 'selisih',
    batasAtas: 1.2,
    batasAtasPadaTabel: true,
    batasBawah: 0,
    targetNol: { naikNol: null, naikAda: null, turunNol: 1, turunAda: 0 },
    targetNegatif: 'simpangan',
    jenjang: 'tercapai-tidak',
    tanpaCapaian: 'dikeluarkan',
  });
  expect(kebijakan.skalaPredikat?.tingkat.map(({ nama, bawah }) => [nama, bawah])).toEqual([
    ['Sangat Baik', 100],
    ['Baik', 80],
    ['Cukup', 60],
    ['Kurang', null],
  ]);
  expect(kebijakan.dibaca).toHaveLength(9);
  expect(yangBerbeda(bacaBaris('arah-contoh'), kebijakan)).toEqual([]);
});

test('arah-contoh: arah dari kata saja, tanpa kolom', () => {
  const keliru = bacaBaris('arah-contoh').flatMap(({ indikator, satuan, target, targetTeks, arah }) => {
    const besaranTarget = besaran(target, targetTeks);
    const hasil = tentukanArah({ indikator, satuan, target: besaranTarget, kebijakan: KEBIJAKAN_BAKU });
    return arahLaporan(hasil.arah, besaranTarget) === arah ? [] : [indikator];
  });
  // Only a column or the kamus can tell that the use of capacity should stay where it is.
  expect([...new Set(keliru)]).toEqual(['Tingkat pemakaian kapasitas laboratorium']);
});

const UNIT = ['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023'];

test.each(UNIT)('%s: capaian, status dan arah', (unit) => {
  const baris = bacaBaris(unit);
  expect(yangBerbeda(baris, KEBIJAKAN_BAKU)).toEqual([]);
  const bukanNaik = baris.filter(({ indikator, satuan, target, targetTeks }) => {
    const hasil = tentukanArah({ indikator, satuan, target: besaran(target, targetTeks), kebijakan: KEBIJAKAN_BAKU });
    return hasil.arah !== 'naik';
  });
  expect(bukanNaik.map(({ indikator }) => indikator)).toEqual([]);
});

test.each(
  UNIT.flatMap((unit) => [`${unit}.xlsx`, `${unit}.acak.xlsx`, `${unit}.tempel.xlsx`].map((nama) => `${unit}/${nama}`)),
)('%s: tidak menyatakan kebijakan', async (nama) => {
  expect(readKebijakan(await readWorkbookFile(berkas(nama).pathname))).toBe(KEBIJAKAN_BAKU);
});
