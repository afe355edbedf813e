/** `naskah`: what is written, what is said of it, and what is refused. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { folderSementara, jalan, lembarCapaian, tulisBuku } from './bantu';

const folder = folderSementara();
const di = (nama: string): string => path.join(folder, nama);
const benar = tulisBuku(folder, 'benar.xlsx', [lembarCapaian('Capaian', true)]);
const salah = tulisBuku(folder, 'salah.xlsx', [lembarCapaian('Capaian')]);
const kosong = tulisBuku(folder, 'kosong.xlsx', [{ name: 'Catatan', rows: [['Rapat hari Senin']] }]);

describe('selaras naskah', () => {
  it('writes a document and says what is still to be written', async () => {
    const { status, keluar } = await jalan(['naskah', benar, '--ke', di('a.docx')]);
    expect(status).toBe(0);
    expect(keluar).toMatch(
      /Naskah ditulis ke .*a\.docx: \d+ tabel, 0 gambar, \d+ paragraf\.\nMasih ada \d+ isian \[isi: \.\.\.\]/,
    );
    expect(keluar).not.toContain('galat');
    const isi = unzipSync(new Uint8Array(readFileSync(di('a.docx'))))['word/document.xml'];
    expect(strFromU8(isi ?? new Uint8Array())).toContain('BAB III AKUNTABILITAS KINERJA');
  });

  it('says nothing of errors in cells that the text does not quote', async () => {
    const { keluar } = await jalan(['naskah', salah, '--ke', di('b.docx')]);
    // The printed capaian is wrong; its target and realisasi, which the text quotes, are right.
    expect(keluar).toMatch(/Naskah ditulis ke .*b\.docx/);
    expect(keluar).not.toContain('galat menyangkut');
  });

  it('writes one part as HTML', async () => {
    const { status } = await jalan(['naskah', benar, '--ke', di('c.html'), '--bagian', 'bab4']);
    expect(status).toBe(0);
    const html = readFileSync(di('c.html'), 'utf8');
    expect(html).toContain('BAB IV PENUTUP');
    expect(html).not.toContain('BAB III');
  });

  it.each([
    ['no target', ['naskah', benar], /memerlukan satu berkas dan --ke/],
    ['an unknown part', ['naskah', benar, '--ke', di('x.docx'), '--bagian', 'bab9'], /Bagian "bab9" tidak ada/],
    ['another kind of file', ['naskah', benar, '--ke', di('x.pdf')], /memerlukan nama berkas \.docx atau \.html/],
    [
      'a workbook without tables',
      ['naskah', kosong, '--ke', di('x.docx')],
      /tidak memuat tabel yang dapat dijadikan naskah, tidak ada yang ditulis/,
    ],
    ['a file that is not there', ['naskah', di('tidak.xlsx'), '--ke', di('x.docx')], /tidak\.xlsx/],
  ])('refuses %s', async (_, argv, kalimat) => {
    const { status, galat } = await jalan(argv);
    expect(status).toBe(2);
    expect(galat).toMatch(kalimat);
    expect(existsSync(di('x.docx'))).toBe(false);
  });

  it('never writes over a file', async () => {
    writeFileSync(di('lama.docx'), 'milik orang');
    const { status, galat } = await jalan(['naskah', benar, '--ke', di('lama.docx')]);
    expect(status).toBe(2);
    expect(galat).toContain('sudah ada dan tidak ditimpa');
    expect(readFileSync(di('lama.docx'), 'utf8')).toBe('milik orang');
  });

  it('holds a report against its workbook', async () => {
    await jalan(['naskah', benar, '--ke', di('periksa.docx')]);
    const bersih = await jalan(['naskah', benar, '--periksa', di('periksa.docx')]);
    expect(bersih.status).toBe(0);
    expect(bersih.keluar).toMatch(/Naskah periksa\.docx: 0 galat, \d+ peringatan/);
    const bagian = unzipSync(new Uint8Array(readFileSync(di('periksa.docx'))));
    const isi = strFromU8(bagian['word/document.xml'] ?? new Uint8Array());
    // The second indicator reached 150 of 200.
    bagian['word/document.xml'] = strToU8(isi.replace('150 sertifikat', '190 sertifikat'));
    writeFileSync(di('keliru.docx'), zipSync(bagian));
    const { status, keluar } = await jalan(['naskah', benar, '--periksa', di('keliru.docx'), '--json']);
    expect(status).toBe(1);
    const laporan = JSON.parse(keluar) as {
      temuan: { kode: string; tingkat: string; sel: string[]; tertulis: string }[];
    };
    expect(laporan.temuan.filter(({ tingkat }) => tingkat === 'galat')).toMatchObject([
      { kode: 'LK-008', sel: ['Capaian!F5'], tertulis: '190' },
    ]);
  });

  it('checks a text that was pasted into a file', async () => {
    const buku = tulisBuku(folder, 'teks.xlsx', [lembarCapaian('Capaian', true)]);
    writeFileSync(
      di('teks.txt'),
      'BAB IV PENUTUP\nDari 9 indikator kinerja, 9 indikator melampaui target.\n[isi: langkah]\n',
    );
    const { status, keluar } = await jalan(['naskah', buku, '--periksa', di('teks.txt'), '--json']);
    const { temuan } = JSON.parse(keluar) as { temuan: { kode: string; kutipan: string }[] };
    expect(temuan.map(({ kode, kutipan }) => [kode, kutipan])).toEqual([
      ['LK-014', '[isi: langkah]'],
      ['LK-021', 'Dari 9 indikator kinerja, 9 indikator melampaui target.'],
    ]);
    // A count that differs may be meant of other indicators: a person must look.
    expect(status).toBe(0);
  });

  it.each([
    ['a report that is not there', ['--periksa', 'tidak.docx'], /tidak\.docx tidak dapat dibuka/],
    ['another kind of report', ['--periksa', 'laporan.pdf'], /bukan Dokumen Word/],
    ['a place to write beside it', ['--periksa', 'a.docx', '--ke', 'b.docx'], /memerlukan satu buku kerja/],
    ['--json without a report', ['--json', '--ke', 'b.docx'], /hanya untuk naskah --periksa/],
  ])('refuses %s', async (_, pilihan, kalimat) => {
    const { status, galat } = await jalan(['naskah', benar, ...pilihan]);
    expect(status).toBe(2);
    expect(galat.replace(/\s+/g, ' ')).toMatch(kalimat);
  });
});
