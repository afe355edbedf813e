import { UK_003 } from '../../src/core/rules/capaian/UK-003';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, type Sel } from '../bantu/tabel-capaian';

const KEPALA = ['No', 'Indikator Kinerja', 'Satuan', 'Polarisasi', 'Target', 'Realisasi', 'Capaian'];

/** Rows of [indikator, satuan, polarisasi, target, realisasi, capaian] from row 3 on. */
function tabel(...isi: readonly Sel[][]): Sel[][] {
  return [['Capaian Kinerja Tahun 2024'], KEPALA, ...isi.map((baris, i): Sel[] => [i + 1, ...baris])];
}

// 230/200 = 115%; 2 - 14/16 = 112,5%; 2 - 6/5 = 80%
const NAIK: Sel[] = ['Jumlah sampel yang diuji', 'Sampel', 'Maximize', 200, 230, persen(1.15)];
const TURUN: Sel[] = ['Rata-rata lama layanan', 'Hari', 'Minimize', 16, 14, persen(1.125)];
const TEMUAN: Sel[] = ['Jumlah temuan audit', 'Temuan', 'Minimize', 5, 6, persen(0.8)];

describe('UK-003', () => {
  it('lolos', () => {
    expect(temuanDari(UK_003, { Capaian: tabel(NAIK, TURUN, TEMUAN) })).toEqual([]);
  });

  it('gagal', () => {
    // 14/16 = 87,50% although less is better: 2 - 14/16 = 112,50%
    const salah = [...TURUN.slice(0, 5), persen(0.875)];
    const temuan = temuanDari(UK_003, { Capaian: tabel(NAIK, salah, TEMUAN) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G4']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '87,50%',
      seharusnya: '112,50%',
      selisih: '25,00 poin persen',
    });
  });

  it('gagal: batas atas yang dinyatakan dilewati', () => {
    // 0 findings against at most 1: 2 - 0/1 = 200%, limited to 120%
    const lewat: Sel[] = ['Jumlah kejadian kecelakaan', 'Kejadian', 'Minimize', 1, 0, persen(2)];
    const grid = [...tabel(NAIK, TURUN, lewat), [], ['Batas atas capaian', persen(1.2, 0)]];
    const temuan = temuanDari(UK_003, { Capaian: grid });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G5']]);
    expect(temuan[0]).toMatchObject({ nilai: '200,00%', seharusnya: '120,00%' });
  });

  it('batas: arah yang hanya dianggap tidak membuktikan kesalahan', () => {
    // no polarity column: 2 - 9/10 = 110% may be meant
    const kepala = KEPALA.filter((judul) => judul !== 'Polarisasi');
    const baris = (isi: Sel[]): Sel[] => [isi[0] ?? null, isi[1] ?? null, ...isi.slice(3)];
    const ganjil: Sel[] = ['Tingkat kehilangan bahan', 'Poin', '', 10, 9, persen(1.1)];
    const grid = [
      ['Capaian Kinerja Tahun 2024'],
      kepala,
      [1, ...baris(NAIK)],
      [2, ...baris(NAIK)],
      [3, ...baris(ganjil)],
    ];
    const temuan = temuanDari(UK_003, { Capaian: grid });
    expect(temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  });

  it('batas: target dibagi realisasi pada semua indikator minimasi adalah kelaziman yang perlu dinyatakan', () => {
    // 16/14 = 114,29%; 5/6 = 83,33%
    const rasio = [
      [...TURUN.slice(0, 5), persen(1.1429)],
      [...TEMUAN.slice(0, 5), persen(0.8333)],
    ];
    const temuan = temuanDari(UK_003, { Capaian: tabel(NAIK, ...rasio) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G4', 'Capaian!G5']]);
    expect(temuan[0]?.tingkat).toBe('peringatan');
    // beside a row under the usual formula each is a slip: 2 - 9/10 = 110%
    const lain: Sel[] = ['Rata-rata waktu tunggu', 'Menit', 'Minimize', 10, 9, persen(1.1)];
    const galat = temuanDari(UK_003, { Capaian: tabel(NAIK, ...rasio, lain) });
    expect(galat.map(({ tingkat }) => tingkat)).toEqual(['galat', 'galat']);
  });
});
