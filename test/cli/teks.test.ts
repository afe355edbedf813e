import { csv, csvTemuan, selCsv } from '../../src/cli/csv';
import { namaFolder } from '../../src/cli/folder-hasil';
import { potonganJson } from '../../src/cli/json';
import { lebarTeks, lipat, potongTeks } from '../../src/cli/lipat';
import { naskahLaporan } from '../../src/cli/naskah-laporan';
import { ringkasSel } from '../../src/cli/ringkas-sel';
import { tabelTeks } from '../../src/cli/tabel-teks';
import { teksAman } from '../../src/cli/teks-aman';
import type { Laporan, LaporanTemuan } from '../../src/core/laporan';

describe('teksAman', () => {
  it.each([
    ['biasa, é 中', 'biasa, é 中'],
    ['\u001b[31mmerah\u001b[0m', 'merah'],
    ['\u001b]0;judul\u0007isi', 'isi'],
    ['\u001b]8;;http://x\u001b\\tautan\u001b]8;;\u001b\\', 'tautan'],
    ['\u009b2Jhapus', 'hapus'],
    ['\u001bcawal', 'awal'],
    ['a\r\nb\tc\u2028d', 'a b c d'],
    ['kiri\u202ekanan\u200b', 'kirikanan'],
    ['bel\u0007\u0000', 'bel'],
    ['\ud800x', '\ufffdx'],
    ['akhir\u001b', 'akhir'],
  ])('%j', (teks, bersih) => {
    expect(teksAman(teks)).toBe(bersih);
  });
});

describe('lipat', () => {
  it.each<[string, number, string, string[]]>([
    ['', 20, '', ['']],
    ['satu dua tiga', 8, '', ['satu dua', 'tiga']],
    ['Ganti dengan rumus capaian.', 16, '- ', ['- Ganti dengan', '  rumus capaian.']],
    ['abcdefghijklmnop', 8, '', ['abcdefgh', 'ijklmnop']],
    ['中中中中中', 8, '', ['中中中中', '中']],
  ])('%s', (teks, lebar, awal, baris) => {
    expect(lipat(teks, lebar, awal)).toEqual(baris);
  });

  it('menghitung tempat, bukan huruf', () => {
    expect(lebarTeks('e\u0301中a')).toBe(4);
    expect(potongTeks('Perkin awal', 7)).toBe('Perkin…');
    expect(potongTeks('Perkin', 6)).toBe('Perkin');
  });
});

describe('tabelTeks', () => {
  it('meratakan kolom dan melipat yang terakhir', () => {
    const kolom = [
      { judul: 'A', paling: 4 },
      { judul: 'N', paling: 3, kanan: true },
      { judul: 'Isi', paling: 9 },
    ];
    expect(tabelTeks(kolom, [['panjang', '7', 'satu dua tiga']], 24, '')).toEqual([
      'A     N  Isi',
      'pan…  7  satu dua tiga',
    ]);
  });
});

describe('ringkasSel', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['F11'], 'F11'],
    [['F11', 'F12', 'F13', 'H20'], 'F11:F13, H20'],
    [['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1'], 'A1, B1, C1, D1, E1, F1 dan 2 lainnya'],
    [['Pagu!A1', 'Pagu!A2'], 'Pagu!A1, Pagu!A2'],
  ])('%j', (sel, teks) => {
    expect(ringkasSel(sel)).toBe(teks);
  });
});

describe('csv', () => {
  it.each([
    ['biasa', 'biasa'],
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-3,00 poin', `"'-3,00 poin"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
    ['a;b', '"a;b"'],
    ['kata "dia"', '"kata ""dia"""'],
    ['dua\nbaris', '"dua\nbaris"'],
    ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
  ])('%j', (teks, sel) => {
    expect(selCsv(teks)).toBe(sel);
  });

  it('memakai titik koma, CRLF, dan tanda UTF-8', () => {
    expect(csv(['A', 'B'], [['1', '']])).toBe('\ufeffA;B\r\n1;\r\n');
  });

  it('temuan tidak menjadi rumus', () => {
    const isi = csvTemuan([{ ...temuan(1), lembar: '=cmd', pesan: '@x', nilai: '-1' }]).split('\r\n')[1] ?? '';
    expect(isi).toContain(";'=cmd;");
    expect(isi).toContain(";'@x;'-1;");
  });
});

describe('namaFolder', () => {
  it.each([
    ['Capaian 2024.xlsx', 'Capaian 2024'],
    ['a:b?.xlsx', 'a_b_'],
    ['.xlsx', '.xlsx'],
    ['CON.xlsx', '_CON'],
    ['akhir. .xlsx', 'akhir'],
    ['\u001b[31m.xlsx', '_'],
  ])('%s', (berkas, nama) => {
    expect(namaFolder(berkas)).toBe(nama);
  });
});

describe('potonganJson', () => {
  it('sama dengan JSON biasa, dalam potongan', () => {
    const objek = { a: 1, kosong: [], isi: Array.from({ length: 20_000 }, (_x, i) => ({ i })), b: null, c: undefined };
    const potongan = [...potonganJson(objek)];
    expect(potongan.length).toBeGreaterThan(2);
    expect(potongan.join('')).toBe(`${JSON.stringify(objek)}\n`);
    expect([...potonganJson({})]).toEqual(['{}\n']);
  });

  it('tidak memuat huruf kendali', () => {
    const teks = [...potonganJson({ a: '\u009b2J\u2028', b: ['\u007f'] })].join('');
    expect(teks).toBe('{"a":"\\u009b2J\\u2028","b":["\\u007f"]}\n');
  });
});

function temuan(row: number): LaporanTemuan {
  return {
    kode: 'XX-001',
    tingkat: 'galat',
    lembar: 'Capaian',
    sel: [`F${row}`],
    tautan: [],
    pesan: `Nilai pada F${row} keliru.`,
    nilai: '1',
    seharusnya: '2',
    selisih: '1',
    perbaikan: 'Ganti.',
    rujukan: 'uji',
    usulan: null,
  };
}

describe('naskahLaporan', () => {
  const laporan: Laporan = {
    selaras: { versi: '1.0.0', aturan: '2026.11' },
    berkas: 'uji.xlsx',
    tahap: 'reviu',
    sha256: '',
    tahun: null,
    catatan: ['Berkas .xls tidak memuat format angka.'],
    kebijakan: ['Batas capaian 120%.'],
    tabel: [],
    indikator: [],
    temuan: [
      ...Array.from({ length: 9 }, (_x, i) => temuan(i + 2)),
      { ...temuan(1), kode: 'SISTEM-XX-002', lembar: '', sel: [] },
    ],
    ringkasan: { galat: 10, peringatan: 0, saran: 0, dikecualikan: 0, indikator: 0, belumTercapai: 0 },
  };

  it('meringkas temuan yang sejenis dan menyebut selnya', () => {
    const teks = naskahLaporan(laporan, { lebar: 80 }).join('\n');
    expect(teks.match(/GALAT XX-001/g)).toHaveLength(5);
    expect(teks).toContain('dan 4 temuan XX-001 lain: F7:F10');
    expect(teks).toContain('Lembar Capaian: 9 galat');
    expect(teks).toContain('Seluruh buku kerja: 1 galat');
    expect(teks).toContain('  - Batas capaian 120%.');
    expect(teks).toContain('  - Berkas .xls tidak memuat format angka.');
  });

  it('menuliskan semuanya bila diminta', () => {
    const teks = naskahLaporan(laporan, { lebar: 80, palingSama: Infinity }).join('\n');
    expect(teks.match(/GALAT XX-001/g)).toHaveLength(9);
  });
});
