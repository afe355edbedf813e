/** `selaras templat`: what it writes, and that it writes over nothing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookFile } from '../../src/host/file/read';
import { folderSementara, jalan } from './bantu';

const folder = folderSementara();
const tujuan = (nama: string): string => path.join(folder, nama);

interface LaporanUji {
  readonly tahun: number;
  readonly catatan: readonly string[];
  readonly temuan: readonly unknown[];
  readonly tabel: readonly { readonly lembar: string; readonly jenis: string }[];
  readonly indikator: readonly {
    readonly lembar: string;
    readonly capaian: number | null;
    readonly tw: number | null;
  }[];
}

async function laporan(berkas: string): Promise<LaporanUji> {
  const { status, keluar } = await jalan(['periksa', berkas, '--json']);
  expect(status).toBe(0);
  return JSON.parse(keluar) as LaporanUji;
}

test('an empty workbook is written, and a check finds nothing in it', async () => {
  const berkas = tujuan('kosong.xlsx');
  expect(await jalan(['templat', '--ke', berkas, '--tahun', '2026'])).toEqual({
    status: 0,
    keluar: `Templat tahun 2026 ditulis ke ${berkas}. Mulailah dari lembar Petunjuk.\n`,
    galat: '',
  });
  const buku = await readWorkbookFile(berkas);
  expect(buku.sheets.map(({ name }) => name)).toEqual([
    ...['Petunjuk', 'Perkin', 'Kamus Indikator', 'Renstra', 'Rencana Aksi', 'Capaian TW', 'Capaian', 'Pagu'],
    ...['Revisi Pagu', 'Realisasi', 'PNBP', 'Efisiensi', 'Kebijakan Capaian'],
  ]);
  expect(buku.sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name)).toEqual(['Kebijakan Capaian']);
  expect(buku.names?.map(({ name }) => name)).toContain('Selaras_Minimasi');
  expect(await laporan(berkas)).toMatchObject({ temuan: [], indikator: [], catatan: [] });
});

test('the sample is read from the file without a spreadsheet program', async () => {
  const berkas = tujuan('contoh.xlsx');
  const { status, keluar } = await jalan(['templat', '--tahun=2027', '--contoh', '--ke', berkas]);
  expect([status, keluar]).toEqual([
    0,
    `Templat tahun 2027 dengan contoh isian ditulis ke ${berkas}. Mulailah dari lembar Petunjuk.\n`,
  ]);
  const hasil = await laporan(berkas);
  expect(hasil).toMatchObject({ tahun: 2027, temuan: [], catatan: [] });
  expect(hasil.tabel).toHaveLength(12);
  const capaian = hasil.indikator.filter(({ lembar }) => lembar === 'Capaian').map((satu) => satu.capaian);
  // 92,3 / 90; 3,64 / 3,6; 412 / 400; 11 / 12; 2 - 4,8 / 5; 85 on 85; 78,6 / 78; 93,1 / 92
  const seharusnya = [92.3 / 90, 3.64 / 3.6, 1.03, 11 / 12, 1.04, 1, 78.6 / 78, 93.1 / 92];
  expect(capaian).toHaveLength(seharusnya.length);
  seharusnya.forEach((angka, i) => {
    expect(capaian[i]).toBeCloseTo(angka, 12);
  });
});

test('a file that is there stays as it is', async () => {
  const berkas = tujuan('ada.xlsx');
  writeFileSync(berkas, 'milik pengguna');
  const { status, keluar, galat } = await jalan(['templat', '--ke', berkas, '--tahun', '2026']);
  expect([status, keluar]).toEqual([2, '']);
  expect(galat).toBe(`Berkas ${berkas} sudah ada dan tidak ditimpa; pilih nama lain dengan --ke.\n`);
  expect(readFileSync(berkas, 'utf8')).toBe('milik pengguna');
});

test.each([
  ['tanpa tujuan', ['--tahun', '2026'], /memerlukan --ke/],
  ['tanpa tahun', ['--ke', 'baru.xlsx'], /memerlukan --tahun 2000 sampai 2100\./],
  ['tahun terlalu awal', ['--ke', 'baru.xlsx', '--tahun', '1999'], /2000 sampai 2100, bukan "1999"/],
  ['tahun terlalu akhir', ['--ke', 'baru.xlsx', '--tahun', '2101'], /bukan "2101"/],
  ['tahun bukan angka', ['--ke', 'baru.xlsx', '--tahun', '20 26'], /bukan "20 26"/],
  ['bukan xlsx', ['--ke', 'baru.ods', '--tahun', '2026'], /memerlukan nama berkas \.xlsx/],
  ['folder tidak ada', ['--ke', path.join('nihil', 'baru.xlsx'), '--tahun', '2026'], /Folder untuk .* tidak ada/],
  ['dengan berkas', ['lama.xlsx', '--ke', 'baru.xlsx', '--tahun', '2026'], /tidak membaca berkas/],
] as const)('%s is refused in one sentence', async (_nama, argv, kalimat) => {
  const masuk = argv.map((satu) => (/baru\./.test(satu) ? tujuan(satu) : satu));
  const { status, keluar, galat } = await jalan(['templat', ...masuk]);
  expect([status, keluar]).toEqual([2, '']);
  expect(galat).toMatch(kalimat);
  expect(galat.trimEnd()).not.toContain('\n');
  expect(existsSync(tujuan('baru.xlsx'))).toBe(false);
});
