/** `isi`: a copy with formulas, what is told of it, and what is refused. The file that is read never changes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lebarTeks } from '../../src/cli/lipat';
import { parseAddress } from '../../src/core/workbook/address';
import { cellAt } from '../../src/core/workbook/sheet';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { readWorkbookFile } from '../../src/host/file/read';
import { folderSementara, jalan, lembarCapaian, tulisBuku, type Jalan } from './bantu';

const folder = folderSementara();
const di = (nama: string): string => path.join(folder, nama);
const contoh = (unit: string): string => fileURLToPath(new URL(`../fixtures/${unit}/${unit}.xlsx`, import.meta.url));

const kosong = lembarCapaian('Capaian');
const kepala = kosong.rows.slice(0, 3);
/** The first capaian is blank, the second right, the third typed wrong. */
const berkas = tulisBuku(folder, 'capaian.xlsx', [
  { ...kosong, rows: [...kepala, [...kosong.rows[3]!.slice(0, 6), null], ...kosong.rows.slice(4)] },
]);

function sel(buku: Workbook, alamat: string): Cell | undefined {
  const { sheet, row, col } = parseAddress(alamat)!;
  return cellAt(
    buku.sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
}

const datar = (teks: string): string => teks.replace(/\s+/g, ' ');

describe('salinan dengan rumus', () => {
  it('mengisi yang kosong, menyebut yang berbeda, membiarkan yang diketik', async () => {
    const semula = readFileSync(berkas);
    const { status, keluar, galat } = await jalan(['isi', berkas, '--ke', di('a.xlsx')]);
    expect([status, galat]).toEqual([0, '']);
    const teks = datar(keluar);
    expect(teks).toContain('Capaian: 1 rumus di G4');
    expect(teks).toContain('Lembar baru: Kebijakan Capaian');
    expect(teks).toContain('tidak diganti; tambahkan --ganti untuk menggantinya: - Capaian!G6: tertulis 123,33');
    expect(teks).toContain('Hasil rumus dihitung ketika salinan itu dibuka di Excel atau LibreOffice.');
    expect(keluar.split('\n').filter((baris) => lebarTeks(baris) > 80)).toEqual([]);
    const hasil = await readWorkbookFile(di('a.xlsx'));
    expect(sel(hasil, 'Capaian!G4')?.formula).toMatch(/F4\/E4/);
    expect(sel(hasil, 'Capaian!G6')).toMatchObject({ value: 123.33 });
    expect(readFileSync(berkas).equals(semula)).toBe(true);
  });

  it('mengganti yang diketik dan menambah kolom status atas permintaan', async () => {
    const { keluar } = await jalan(['isi', berkas, '--ke', di('b.xlsx'), '--ganti', '--status']);
    expect(datar(keluar)).toContain('berbeda, diganti rumus: - Capaian!G6');
    const hasil = await readWorkbookFile(di('b.xlsx'));
    for (const baris of [4, 5, 6]) expect(sel(hasil, `Capaian!G${baris}`)?.formula).toBeDefined();
    expect(sel(hasil, 'Capaian!H3')?.value).toBe('Status');
    expect(sel(hasil, 'Capaian!H6')?.formula).toContain('G6');
  });

  it('memakai berkas kebijakan dan menuliskannya pada lembar kebijakan', async () => {
    writeFileSync(di('k.json'), JSON.stringify({ batasAtas: 1.1 }));
    await jalan(['isi', berkas, '--ke', di('c.xlsx'), '--kebijakan', di('k.json')]);
    const { sheets } = await readWorkbookFile(di('c.xlsx'));
    const lembar = sheets.find(({ name }) => name === 'Kebijakan Capaian')!;
    const nilai = lembar.rows.find((satu) => satu?.some((cell) => cell?.value === 'Selaras_BatasAtas'))?.[1]?.value;
    expect(nilai).toBe(1.1);
  });

  it('dengan --rencana tidak menulis berkas', async () => {
    const { status, keluar } = await jalan(['isi', berkas, '--rencana', '--revisi']);
    expect(status).toBe(0);
    expect(datar(keluar)).toContain('Buku kerja ini tidak memuat tabel revisi pagu');
    expect(datar(keluar)).toContain('Hanya rencana; tidak ada berkas yang ditulis.');
  });

  it('tanpa yang perlu ditulis tidak membuat berkas', async () => {
    const penuh = tulisBuku(folder, 'penuh.xlsx', [lembarCapaian('Capaian', true)]);
    const { status, keluar } = await jalan(['isi', penuh, '--ke', di('d.xlsx')]);
    expect(status).toBe(0);
    expect(datar(keluar)).toContain('tidak ada berkas yang dibuat');
    expect(existsSync(di('d.xlsx'))).toBe(false);
  });
});

describe('buku kerja nyata', () => {
  const jalankan = (unit: string): Promise<Jalan> =>
    jalan([
      'isi',
      contoh(unit),
      '--ke',
      di(`${unit}.xlsx`),
      '--rapikan',
      '--status',
      '--ganti',
      '--tanda',
      '--pantauan',
      '--revisi',
    ]);

  it('arah-contoh: lembar yang terlindungi tidak diganti, yang berarti ganda ditanyakan', async () => {
    const { status, keluar } = await jalankan('arah-contoh');
    const teks = datar(keluar);
    expect(status).toBe(0);
    expect(teks).toContain(`'Perkin 2023'!G30: "1.250" dapat berarti 1,250 atau 1.250; ketik ulang sebagai angka.`);
    expect(teks).toContain("berbeda, tidak diganti: - 'Capaian 2022'!I18");
    const hasil = await readWorkbookFile(di('arah-contoh.xlsx'));
    expect(sel(hasil, "'Perkin 2023'!G30")?.value).toBe('1.250');
    expect(sel(hasil, "'Capaian 2022'!I18")?.formula).toBeUndefined();
    expect(sel(hasil, "'Capaian TW'!K31")?.formula).toBeDefined();
    const tw = (buku: Workbook): number =>
      buku.sheets.find(({ name }) => name === 'Capaian TW')?.conditionalFormats?.length ?? 0;
    expect(tw(hasil)).toBeGreaterThan(tw(await readWorkbookFile(contoh('arah-contoh'))));
  });

  it('bbspjikkp-2024: teks menjadi angka, capaian menjadi rumus, buku revisi ditulis', async () => {
    const { status, keluar } = await jalankan('bbspjikkp-2024');
    expect(status).toBe(0);
    expect(datar(keluar)).toContain("'Capaian TW'!F11: tertulis 123,33%, menurut target dan realisasi 126,33%.");
    const hasil = await readWorkbookFile(di('bbspjikkp-2024.xlsx'));
    const pantauan = hasil.sheets.find(({ name }) => name === 'Pantauan');
    expect(pantauan?.charts?.length).toBeGreaterThan(0);
    expect(sel(hasil, "'Capaian TW'!D11")?.value).toBe(3);
    expect(sel(hasil, "'Capaian TW'!F11")?.formula).toMatch(/E11\/D11/);
    expect(hasil.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kebijakan Capaian', 'Pantauan', 'Buku Revisi Pagu', 'Matriks Revisi Pagu']),
    );
  });
});

describe('yang ditolak', () => {
  it.each([
    ['tanpa berkas', ['isi', '--rencana'], /memerlukan satu berkas/],
    ['dua berkas', ['isi', berkas, berkas, '--rencana'], /hanya untuk satu berkas/],
    ['tanpa tujuan', ['isi', berkas], /memerlukan --ke atau --rencana/],
    ['tujuan dan rencana', ['isi', berkas, '--ke', di('x.xlsx'), '--rencana'], /tidak dapat digabung dengan --ke/],
    ['tujuan bukan .xlsx', ['isi', berkas, '--ke', di('x.xls')], /memerlukan nama berkas \.xlsx/],
    ['berkas itu sendiri', ['isi', berkas, '--ke', berkas], /sedang dibaca dan tidak ditimpa/],
    ['tujuan yang sudah ada', ['isi', contoh('arah-contoh'), '--ke', berkas], /sudah ada dan tidak ditimpa/],
    ['folder yang tidak ada', ['isi', berkas, '--ke', di('tidak/ada.xlsx')], /Folder untuk .* tidak ada/],
    ['berkas yang tidak ada', ['isi', di('hilang.xlsx'), '--rencana'], /hilang\.xlsx/],
    ['kebijakan yang tidak ada', ['isi', berkas, '--rencana', '--kebijakan', di('hilang.json')], /hilang\.json/],
  ])('%s', async (_nama, argv, kalimat) => {
    const semula = readFileSync(berkas);
    const { status, keluar, galat } = await jalan(argv);
    expect([status, keluar]).toEqual([2, '']);
    expect(galat).toMatch(kalimat);
    expect(galat.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(berkas).equals(semula)).toBe(true);
  });
});
