/** The ledger of the real workbooks: the revisions, their amounts, and the columns that do not agree with the history. */
import { readFileSync } from 'node:fs';
import { bukuRevisi, type BukuRevisi } from '../../../src/core/ledger/buku-revisi';
import { siapkanBahan } from '../../../src/core/periksa';
import { formatCell } from '../../../src/core/workbook/address';
import type { Address } from '../../../src/core/workbook/workbook';
import { readWorkbookBytes } from '../../../src/host/file/read';

async function buka(nama: string): Promise<BukuRevisi> {
  const bytes = readFileSync(new URL(`../../fixtures/${nama}`, import.meta.url));
  return bukuRevisi(siapkanBahan(await readWorkbookBytes(bytes, nama)).berkas);
}

/** Column letters and rows as the sheet was typed: the shuffled variant stands two columns to the right, three rows down. */
const alamat = (sel: readonly Address[], geser: boolean): string[] =>
  sel.map(({ row, col }) => (geser ? formatCell(row - 3, col - 2) : formatCell(row, col)));

// each column added up by hand (Rp.000): C 25.385.899; +31.575 +1.895.040; +250.000; +804.047; +46.930; +559.185; +87.900; +5.982
const JUMLAH = [
  ...[25_385_899, 25_385_899, 27_312_514, 27_312_514, 27_312_514, 27_312_514, 27_312_514, 27_312_514, 27_312_514],
  ...[27_562_514, 28_366_561, 28_366_561, 28_366_561, 28_413_491, 28_413_491, 28_972_676, 29_060_576, 29_060_576],
  ...[29_060_576, 29_066_558],
];

test.each([
  ['bbspjikkp-2024/bbspjikkp-2024.xlsx', false],
  ['bbspjikkp-2024/bbspjikkp-2024.acak.xlsx', true],
])('%s: 19 revisions, and the five columns that do not agree with the history', async (nama, geser) => {
  const buku = await buka(nama);
  expect(buku.revisi.map(({ nomor }) => nomor)).toEqual(JUMLAH.map((_, i) => i));
  expect(buku.revisi.map(({ jumlah }) => (jumlah ?? 0) / 1000)).toEqual(JUMLAH);
  expect(buku.revisi.slice(1).every(({ entri, keadaan }) => entri !== null && keadaan !== null)).toBe(true);
  expect(
    buku.taksesuai.map(({ jenis, nomor, kolom, sel, nilai, seharusnya }) => [
      ...[jenis, nomor, ...alamat(kolom === null ? [] : [kolom], geser), alamat(sel, geser).join(' ')],
      ...[nilai / 1000, seharusnya / 1000],
    ]),
  ).toEqual([
    ['tetap-berubah', 10, 'M3', 'M12', 804_047, 0],
    ['perubahan-beda', 11, 'N3', 'N3', 0, 804_047],
    // 2.994.577 -> 3.434.405 is 439.828, 21.153.996 -> 21.273.353 is 119.357; together 559.185
    ['perubahan-beda', 15, 'R3', 'R6 R12', 559_185, 647_085],
    ['tetap-berubah', 16, 'S3', 'S12 S13 S14 S15', 87_900, 0],
    ['perubahan-beda', 19, 'V3', 'V6', 5_982, 15_173],
    ['pagu-tertinggal', 19, 'C13', 3_434_405, 3_440_387],
    ['pagu-akhir-beda', 19, 'V3', 'V12', 21_391_152, 21_400_343],
  ]);
  // Realisasi: pagu 29.075.749.000, blokir 4.500.000 and efektif 29.071.249.000 in whole rupiah under a header of thousands
  expect([buku.ringkas.awal?.nilai, buku.ringkas.revisi?.nilai]).toEqual([25_385_899_000, 29_066_558_000]);
  expect([buku.ringkas.blokir?.nilai, buku.ringkas.efektif?.nilai]).toEqual([4_500_000, 29_071_249_000]);
});

test('months with remarks are states with reasons; a workbook without revisions still tells its pagu', async () => {
  const bulan = await buka('bpsdmi-2023/bpsdmi-2023.xlsx');
  expect(bulan.revisi.map(({ sebut }) => sebut)).toEqual([
    'Jan',
    'Peb',
    'Apr',
    'Jul',
    'Agu',
    'Sep',
    'Okt',
    'Nop',
    'Des',
  ]);
  // 954.446.738.000 - 997.115.597.000
  expect(bulan.revisi[3]).toMatchObject({ jumlah: 954_446_738_000, selisih: -42_668_859_000, jenis: 'Blokir' });
  expect(bulan.taksesuai).toEqual([]);
  const tanpa = await buka('bpipi-2023/bpipi-2023.xlsx');
  expect(tanpa.revisi).toEqual([]);
  expect(tanpa.ringkas).toMatchObject({
    awal: null,
    revisi: { nilai: 14_160_889_000, asal: 'tercetak' },
    blokir: null,
  });
});
