/** `periksa` with a review: record, workbook of findings, the year before, folders, and what is refused. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { lebarTeks } from '../../src/cli/lipat';
import { periksa } from '../../src/core/periksa';
import { planLembarReviu } from '../../src/core/plans/lembar-reviu';
import { planTambahPengecualian } from '../../src/core/plans/pengecualian';
import { pembacaKunci } from '../../src/core/review/kunci';
import { buatPengecualian } from '../../src/core/review/pengecualian';
import { reviu } from '../../src/core/review/reviu';
import { formatAddress } from '../../src/core/workbook/address';
import type { Edit } from '../../src/core/workbook/plan';
import { contentOf } from '../../src/core/workbook/plan-content';
import { cellAt } from '../../src/core/workbook/sheet';
import { openFileHost, type FileHost } from '../../src/host/file/file-host';
import { readWorkbookFile } from '../../src/host/file/read';
import { capaianReviu, PERKIN_REVIU } from '../bantu/reviu';
import { barisJson, folderSementara, jalan, lembarCapaian, tulisBuku } from './bantu';

const folder = folderSementara();
const salah = tulisBuku(folder, 'salah.xlsx', [
  { name: 'PK', rows: PERKIN_REVIU },
  { name: 'Capaian', rows: capaianReviu() },
]);
const di = (...nama: string[]): string => path.join(folder, ...nama);

const teksDocx = (berkas: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(berkas)))['word/document.xml']!).replace(/<[^>]+>/g, '\n');

async function dibuka(berkas: string): Promise<FileHost> {
  // A test may write into protected sheets too.
  return openFileHost(new Uint8Array(readFileSync(berkas)), path.basename(berkas), { isChecked: true });
}

describe('--reviu dan --xlsx', () => {
  it('menulis catatan reviu dengan tanggal yang diberikan', async () => {
    const { status, keluar, galat } = await jalan([
      'periksa',
      salah,
      '--reviu',
      di('r.docx'),
      '--tanggal',
      '2026-11-21',
    ]);
    expect([status, galat]).toEqual([1, '']);
    expect(keluar).toMatch(/\nPutusan: Dokumen dikembalikan untuk diperbaiki karena ada 1 galat/);
    expect(keluar.split('\n').filter((baris) => lebarTeks(baris) > 80)).toEqual([]);
    const teks = teksDocx(di('r.docx'));
    for (const isi of ['21 November 2026', 'salah.xlsx', 'III.15', 'UK-002']) expect(teks).toContain(isi);
  });

  it('tanpa --tanggal memakai tanggal hari ini', async () => {
    await jalan(['periksa', salah, '--reviu', di('kini.docx')]);
    expect(teksDocx(di('kini.docx'))).toContain(String(new Date().getFullYear()));
  });

  it('menulis buku temuan dengan tautan ke sel asalnya', async () => {
    await jalan(['periksa', salah, '--xlsx', di('temuan.xlsx')]);
    const { sheets } = await readWorkbookFile(di('temuan.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Temuan', 'Daftar Uji']);
    expect(cellAt(sheets[1]!, 1, 4)).toMatchObject({ value: 'G5', formula: 'HYPERLINK("salah.xlsx#Capaian!G5","G5")' });
  });

  it('tidak mengubah buku kerja yang diperiksa', async () => {
    const sebelum = readFileSync(salah);
    await jalan(['periksa', salah, '--reviu', di('a.docx'), '--xlsx', di('a.xlsx')]);
    expect(readFileSync(salah).equals(sebelum)).toBe(true);
  });
});

describe('pengecualian dan Lembar Reviu dalam berkas', () => {
  /** The file with its galat set aside, and with the record of a review. */
  async function siapkan(nama: string): Promise<string> {
    const host = await dibuka(salah);
    const asal = await host.read();
    const hasil = periksa(asal);
    const temuan = hasil.temuan.find(({ kode }) => kode === 'UK-002')!;
    const isi = { alasan: 'Sesuai surat 12', oleh: 'Sri', tanggal: '20 November 2026' };
    const plan = planTambahPengecualian(asal, buatPengecualian(pembacaKunci(hasil.bahan), temuan, isi));
    if ('ditolak' in plan) throw new Error(plan.ditolak);
    await host.apply(plan);
    const kini = await host.read();
    await host.apply(
      planLembarReviu(kini, reviu({ asal: kini, ...hasil }, { tanggal: '20 November 2026', berkas: nama })),
    );
    writeFileSync(di(nama), host.save());
    return di(nama);
  }

  it('yang dikecualikan tetap tampak, dihitung terpisah, dan tidak menggagalkan', async () => {
    const buku = await siapkan('kecuali.xlsx');
    const { status, keluar } = await jalan(['periksa', buku]);
    expect(status).toBe(0);
    expect(keluar).toContain('DIKECUALIKAN oleh Sri tanggal 20 November 2026: Sesuai surat 12');
    expect(keluar).toMatch(/Ringkasan: .*1 dikecualikan/);
    expect(keluar.replace(/\s+/g, ' ')).toContain('dapat diteruskan karena tidak ada galat');
    const [laporan] = barisJson((await jalan(['periksa', buku, '--json'])).keluar);
    expect(laporan).toMatchObject({
      ringkasan: { galat: 0, dikecualikan: 1 },
      reviu: { putusan: 'diteruskan', lembarLama: { nama: 'Lembar Reviu', berubah: false }, gugur: [] },
    });
    const temuan = laporan!['temuan'] as { kode: string; pengecualian?: unknown }[];
    expect(temuan.filter((satu) => 'pengecualian' in satu)).toMatchObject([
      { kode: 'UK-002', pengecualian: { alasan: 'Sesuai surat 12', oleh: 'Sri', tanggal: '20 November 2026' } },
    ]);
    expect((await jalan(['periksa', buku], { terminal: true })).keluar).toContain('\u001b[9m');
    await jalan(['periksa', buku, '--hasil', di('hasil')]);
    const csv = readFileSync(di('hasil', 'kecuali', 'temuan.csv'), 'utf8').split('\r\n');
    expect(csv[0]).toMatch(/;Dikecualikan$/);
    expect(csv.filter((baris) => baris.endsWith('Sri tanggal 20 November 2026: Sesuai surat 12'))).toHaveLength(1);
  });

  it('perubahan sesudahnya menggugurkan keduanya', async () => {
    const host = await dibuka(await siapkan('berubah.xlsx'));
    const sel = { sheet: 'Capaian', row: 4, col: 5 };
    const before = contentOf(cellAt((await host.read()).sheets[1]!, 4, 5));
    const edit: Edit = { kind: 'setContent', sel, before, after: { value: 3.8 } };
    await host.apply({ judul: 'Uji', edits: [edit], dibiarkan: [] });
    writeFileSync(di('berubah.xlsx'), host.save());
    const { status, keluar } = await jalan(['periksa', di('berubah.xlsx')]);
    const datar = keluar.replace(/\s+/g, ' ');
    expect(status).toBe(1);
    expect(datar).toContain(
      'Data berubah sejak Lembar Reviu tanggal 20 November 2026, sehingga dokumen dinilai kembali',
    );
    expect(datar).toContain('oleh Sri tanggal 20 November 2026 gugur karena isi sel yang terkait berubah');
  });
});

describe('--tahun-lalu', () => {
  const CONTOH = fileURLToPath(new URL('../fixtures/arah-contoh/arah-contoh.xlsx', import.meta.url));

  /** The sample as the workbook of the year before: one realisasi of 2022 is another there. */
  async function tulisLalu(): Promise<string> {
    const host = await dibuka(CONTOH);
    const buku = await host.read();
    const { bahan } = periksa(buku);
    const satu = bahan.capaian.find(
      ({ periode }) =>
        periode.tahun === 2022 &&
        periode.tw === null &&
        periode.realisasi?.besaran.jenis === 'angka' &&
        periode.realisasi.rumus === null,
    );
    const sel = satu!.periode.realisasi!.sel;
    // All places that print the same figure of this indicator and year, so that the year before agrees with itself.
    const kelompok = bahan.tautan.kelompokDari.get(satu!.baris);
    const semua = kelompok!.anggota
      .flatMap(({ baris }) => baris.periode)
      .filter(
        (periode) => periode.tahun === 2022 && periode.tw === null && periode.realisasi?.besaran.jenis === 'angka',
      )
      .map((periode) => periode.realisasi!.sel);
    const edits = semua.map((satuSel): Edit => {
      const before = contentOf(
        cellAt(
          buku.sheets.find(({ name }) => name === satuSel.sheet)!,
          satuSel.row,
          satuSel.col,
        ),
      );
      return { kind: 'setContent', sel: satuSel, before, after: { value: 12.5 } };
    });
    await host.apply({ judul: 'Uji', edits, dibiarkan: [] });
    writeFileSync(di('lalu.xlsx'), host.save());
    return formatAddress(sel);
  }

  it('melaporkan angka tahun lalu yang berubah beserta selnya pada kedua buku', async () => {
    const sel = await tulisLalu();
    const kini = di('kini.xlsx');
    copyFileSync(CONTOH, kini);
    const [tanpa] = barisJson((await jalan(['periksa', kini, '--json'])).keluar);
    const [dengan] = barisJson((await jalan(['periksa', kini, '--json', '--tahun-lalu', di('lalu.xlsx')])).keluar);
    const kode = (laporan: Record<string, unknown> | undefined): string[] =>
      (laporan!['temuan'] as { kode: string }[]).map((satu) => satu.kode);
    const antartahun = (semua: string[]): string[] => semua.filter((satu) => /^(?:TL-|XS-014)/.test(satu));
    expect(antartahun(kode(tanpa))).toEqual([]);
    expect(antartahun(kode(dengan))).toContain('XS-014');
    const temuan = dengan!['temuan'] as { kode: string; lembar: string; sel: string[]; tautan: string[] }[];
    const satu = temuan.find(({ kode: milik }) => milik === 'XS-014');
    const tempat = satu!.sel.map((cell) =>
      formatAddress({ sheet: satu!.lembar, row: Number(/\d+/.exec(cell)![0]) - 1, col: cell.charCodeAt(0) - 65 }),
    );
    expect(tempat).toContain(sel);
    expect(satu!.tautan[0]).toMatch(/^'\[lalu\.xlsx\]/);
    // What does not compare with the year before is as without it.
    expect(kode(dengan).filter((milik) => antartahun([milik]).length === 0)).toEqual(kode(tanpa));
  });

  it('tidak menemukan apa pun bila kedua buku sama', async () => {
    const sama = di('sama.xlsx');
    copyFileSync(CONTOH, sama);
    const [laporan] = barisJson((await jalan(['periksa', sama, '--json', '--tahun-lalu', CONTOH])).keluar);
    const temuan = laporan!['temuan'] as { kode: string }[];
    expect(temuan.length).toBeGreaterThan(10);
    expect(temuan.filter(({ kode }) => /^(?:TL-|XS-014)/.test(kode))).toEqual([]);
  });

  it('daftar uji menyebut bila tidak diberikan', async () => {
    await jalan(['periksa', salah, '--reviu', di('tanpa.docx')]);
    expect(teksDocx(di('tanpa.docx'))).toContain('tidak dijalankan karena buku kerja tahun lalu tidak diberikan');
    await jalan(['periksa', salah, '--reviu', di('dengan.docx'), '--tahun-lalu', di('lalu.xlsx')]);
    expect(teksDocx(di('dengan.docx'))).not.toContain('tahun lalu tidak diberikan');
  });
});

describe('folder', () => {
  const satker = di('satker');
  mkdirSync(di('satker', 'dua'), { recursive: true });
  tulisBuku(satker, 'benar.xlsx', [lembarCapaian('Capaian', true)]);
  tulisBuku(satker, 'salah.xlsx', [lembarCapaian('Capaian')]);
  tulisBuku(di('satker', 'dua'), 'salah.xlsx', [lembarCapaian('A'), lembarCapaian('B')]);
  tulisBuku(satker, 'kosong.xlsx', [{ name: 'Catatan', rows: [['Rapat']] }]);
  writeFileSync(di('satker', 'rusak.xlsx'), 'bukan zip');
  writeFileSync(di('satker', '~$salah.xlsx'), 'kunci');
  writeFileSync(di('satker', 'surat.pdf'), '%PDF');

  it('mencetak satu tabel, yang terburuk lebih dulu, dan berkas rusak hanya merugikan dirinya', async () => {
    const { status, keluar, galat } = await jalan(['periksa', satker]);
    expect([status, galat]).toEqual([2, '']);
    expect(keluar.split('\n').filter((baris) => lebarTeks(baris) > 80)).toEqual([]);
    const baris = keluar
      .split('\n')
      .filter((satu) => /^ {2}\w+\.xlsx/.test(satu))
      .map((satu) => satu.trim().split(/ {2,}/).slice(0, 3));
    expect(baris).toEqual([
      ['rusak.xlsx', 'tidak terbaca', '-'],
      ['kosong.xlsx', 'belum dinilai', '0'],
      ['salah.xlsx', 'dikembalikan', '2'],
      ['salah.xlsx', 'dikembalikan', '1'],
      ['benar.xlsx', 'diteruskan', '0'],
    ]);
    expect(keluar).toContain('Ringkasan: 5 berkas; 1 tidak terbaca, 1 belum dinilai, 2 dikembalikan, 1\nditeruskan.');
    expect(keluar).toMatch(/- rusak\.xlsx: Berkas rusak\.xlsx/);
  });

  it('dengan --xlsx FOLDER setiap berkas mendapat buku temuan, dan rekap menautkannya', async () => {
    await jalan(['periksa', satker, '--xlsx', di('kirim')]);
    expect(readdirSync(di('kirim')).sort()).toEqual([
      'benar temuan.xlsx',
      'kosong temuan.xlsx',
      'rekap.xlsx',
      'salah temuan 2.xlsx',
      'salah temuan.xlsx',
    ]);
    const { sheets } = await readWorkbookFile(di('kirim', 'rekap.xlsx'));
    const rekap = sheets[0]!;
    expect([2, 3, 4, 5, 6].map((row) => cellAt(rekap, row, 2)?.value)).toEqual([
      'tidak terbaca',
      'belum dinilai',
      'dikembalikan',
      'dikembalikan',
      'diteruskan',
    ]);
    for (const row of [3, 4, 5, 6]) expect(existsSync(di('kirim', String(cellAt(rekap, row, 9)?.value)))).toBe(true);
  });

  it('dengan --json tetap satu laporan per baris', async () => {
    const { keluar } = await jalan(['periksa', satker, '--json']);
    expect(barisJson(keluar).map((satu) => satu['berkas'])).toEqual([
      'benar.xlsx',
      'salah.xlsx',
      'kosong.xlsx',
      'rusak.xlsx',
      'salah.xlsx',
    ]);
  });
});

describe('pilihan yang tidak dapat dipakai', () => {
  mkdirSync(di('hampa'), { recursive: true });
  mkdirSync(di('arsip.docx'), { recursive: true });
  const benar = tulisBuku(folder, 'benar.xlsx', [lembarCapaian('Capaian', true)]);
  const lama = tulisBuku(folder, 'nanti.xlsx', [
    {
      name: 'PK',
      rows: PERKIN_REVIU.map((baris) =>
        baris.map((isi) => (typeof isi === 'string' ? isi.replace('2024', '2025') : isi)),
      ),
    },
  ]);
  writeFileSync(di('rusak.xlsx'), 'rusak');

  it.each([
    ['akhiran catatan', [salah, '--reviu', 'r.pdf'], /--reviu memerlukan nama berkas \.docx, bukan "r\.pdf"/],
    ['akhiran buku', [salah, '--xlsx', 'temuan'], /--xlsx memerlukan nama berkas \.xlsx/],
    ['menimpa masukan', [salah, '--xlsx', salah], /sedang dibaca dan tidak ditimpa/],
    ['menimpa tahun lalu', [salah, '--tahun-lalu', benar, '--xlsx', benar], /sedang dibaca dan tidak ditimpa/],
    ['folder tujuan', [salah, '--reviu', di('tiada', 'r.docx')], /Folder untuk .*r\.docx tidak ada/],
    ['tujuan berupa folder', [salah, '--reviu', di('arsip.docx')], /adalah folder; pilih nama lain/],
    ['catatan beberapa berkas', [salah, benar, '--reviu', di('r.docx')], /--reviu membuat catatan satu berkas/],
    ['buku beberapa berkas', [salah, benar, '--xlsx', di('r.xlsx')], /--xlsx memerlukan nama folder/],
    ['folder menjadi berkas', [salah, benar, '--xlsx', salah.replace('.xlsx', '.xlsx/x')], /tidak dapat ditulis/],
    ['tanggal', [salah, '--tanggal', '31 Februari 2026'], /--tanggal memerlukan tanggal, misalnya 2026-11-21/],
    ['tahun lalu tidak ada', [salah, '--tahun-lalu', di('tiada.xlsx')], /tiada\.xlsx tidak ditemukan/],
    ['tahun lalu rusak', [salah, '--tahun-lalu', di('rusak.xlsx')], /rusak\.xlsx/],
    ['tahun lalu dirinya', [salah, '--tahun-lalu', salah], /tidak dapat menjadi buku kerja tahun lalu bagi dirinya/],
    ['tahun lalu beberapa', [salah, benar, '--tahun-lalu', di('lalu.xlsx')], /--tahun-lalu hanya untuk satu berkas/],
    ['tahun terbalik', [salah, '--tahun-lalu', lama], /adalah tahun 2025, sesudah tahun 2024 yang diperiksa/],
    [
      'sebagian dengan catatan',
      [salah, '--reviu', di('r.docx'), '--lembar', 'PK'],
      /tidak dapat digabung dengan --lembar/,
    ],
    ['sebagian dengan rekap', [folder, '--aturan', 'UK-002'], /Rekap folder memuat seluruh pemeriksaan/],
    ['folder hampa', [di('hampa')], /tidak memuat buku kerja/],
    ['tanpa nilai', [salah, '--reviu'], /--reviu memerlukan nilai/],
  ])('%s', async (_nama, argv, kalimat) => {
    const { status, keluar, galat } = await jalan(['periksa', ...argv]);
    expect([status, keluar]).toEqual([2, '']);
    expect(galat).toMatch(kalimat);
    expect(galat.trimEnd().split('\n')).toHaveLength(1);
    expect(galat).toMatch(/\.\n$/);
  });
});
