import { STR_014 } from '../../src/core/rules/dokumen/STR-014';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { capaian, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(STR_014, lembar);
const ISI = 'Perbandingan capaian layanan pengujian tahun 2024';
const pertama = (judul: string): Sel[][] => capaian(judul, [80, 10, 3.5], [82, 11, 3.6], [0, 1, 2]);
const kedua = (judul: string): Sel[][] => capaian(judul, [75, 85, 100], [76, 86, 110], [3, 4, 5]);

describe('STR-014', () => {
  it('lolos', () => {
    const lain = 'Tabel 3.2 Perbandingan capaian layanan pelatihan tahun 2024';
    expect(periksa({ A: pertama(`Tabel 3.1 ${ISI}`), B: kedua(lain) })).toEqual([]);
  });

  it('gagal', () => {
    // table 3.2 shows other indicators under the words of table 3.1
    const temuan = periksa({ A: pertama(`Tabel 3.1 ${ISI}`), B: kedua(`Tabel 3.2 ${ISI}`) });
    expect(temuan.map(selTemuan)).toEqual([['B!A1']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: `Tabel 3.2 ${ISI}` });
  });

  it('batas: tabel yang sama dua kali', () => {
    expect(periksa({ A: pertama(`Tabel 3.1 ${ISI}`), B: pertama(`Tabel 3.2 ${ISI}`) })).toEqual([]);
  });

  it('batas: tabel bernomor sama yang bersambung', () => {
    expect(periksa({ A: pertama(`Tabel 3.1 ${ISI}`), B: kedua(`Tabel 3.1 ${ISI}`) })).toEqual([]);
  });

  it('batas: judul tanpa nomor atau terlalu pendek', () => {
    expect(periksa({ A: pertama(ISI), B: kedua(ISI) })).toEqual([]);
    expect(periksa({ A: pertama('Tabel 3.1 Capaian Kinerja'), B: kedua('Tabel 3.2 Capaian Kinerja') })).toEqual([]);
  });
});
