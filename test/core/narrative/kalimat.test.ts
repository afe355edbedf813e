/** Sentences of the report, each figure worked out by hand beside it. */
import { describe, expect, it } from '@jest/globals';
import { KEBIJAKAN_BAKU } from '../../../src/core/capaian/kebijakan';
import type { CapaianBaris } from '../../../src/core/capaian/terapkan';
import { kalimatCapaian } from '../../../src/core/narrative/kalimat/capaian';
import { sebutDaftar, satuanKalimat } from '../../../src/core/narrative/kalimat/sebut';
import { gabungTeks } from '../../../src/core/narrative/naskah';
import { susunNaskah } from '../../../src/core/narrative/susun';
import { profilIndikator } from '../../../src/core/narrative/profil';
import { formatAddress } from '../../../src/core/workbook/address';
import { bahanDari } from '../../bantu/bahan';
import { paragraf } from './bentuk-tabel';

type Isi = string | number | null | { readonly value: number; readonly numberFormat: string };

function satuBaris(
  target: Isi,
  realisasi: Isi,
  satuan = 'Perusahaan',
  nama = 'Jumlah perusahaan yang dibina',
): CapaianBaris {
  const bahan = bahanDari({
    Capaian: [
      ['Capaian Kinerja Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, nama, satuan, target, realisasi, null],
      [2, 'Jumlah dokumen perencanaan', 'Dokumen', 4, 4, 100],
    ],
  });
  const satu = bahan.capaian[0];
  if (satu === undefined) throw new Error('no row');
  return satu;
}

const kalimat = (satu: CapaianBaris): string => gabungTeks(kalimatCapaian(satu, KEBIJAKAN_BAKU));
const DIBINA = 'Pada tahun 2024, target indikator "Jumlah perusahaan yang dibina" adalah';

describe('kalimatCapaian', () => {
  it.each([
    // 45 / 40 = 112,50%
    [
      40,
      45,
      `${DIBINA} 40 perusahaan dan terealisasi 45 perusahaan, sehingga capaiannya 112,50%. Dengan demikian, indikator ini melampaui target yang ditetapkan.`,
    ],
    [
      40,
      40,
      `${DIBINA} 40 perusahaan dan terealisasi 40 perusahaan, sehingga capaiannya 100,00%. Dengan demikian, indikator ini mencapai target yang ditetapkan.`,
    ],
    // 28 / 40 = 70%; 40 - 28 = 12
    [
      40,
      28,
      `${DIBINA} 40 perusahaan dan terealisasi 28 perusahaan, sehingga capaiannya 70,00%. Dengan demikian, indikator ini belum mencapai target yang ditetapkan, dengan selisih 12 perusahaan.`,
    ],
    // 50001 / 50000 = 100,002%: printed with as many decimals as show that it is no 100
    [
      50000,
      50001,
      `${DIBINA} 50.000 perusahaan dan terealisasi 50.001 perusahaan, sehingga capaiannya 100,002%. Dengan demikian, indikator ini melampaui target yang ditetapkan.`,
    ],
  ])('tells target %p and realisasi %p', (target, realisasi, teks) => {
    expect(kalimat(satuBaris(target, realisasi))).toBe(teks);
  });

  it('says percent once and the difference in percent points', () => {
    // 70% / 80% = 87,50%; 80 - 70 = 10
    const satu = satuBaris(
      { value: 0.8, numberFormat: '0%' },
      { value: 0.7, numberFormat: '0%' },
      'Persen',
      'Persentase sampel tepat waktu',
    );
    expect(kalimat(satu)).toBe(
      'Pada tahun 2024, target indikator "Persentase sampel tepat waktu" adalah 80% dan terealisasi 70%, sehingga capaiannya 87,50%. ' +
        'Dengan demikian, indikator ini belum mencapai target yang ditetapkan, dengan selisih 10 poin persen.',
    );
  });

  it('prints what a cell hides where its capaian could not be followed: 5,28 shown as 5, 5,28 / 4 = 132%', () => {
    const satu = satuBaris(4, { value: 5.28, numberFormat: '0' }, 'Poin', 'Nilai kinerja');
    expect(kalimat(satu)).toContain('terealisasi 5,28 poin, sehingga capaiannya 132,00%');
  });

  it('tells a lower-is-better indicator by its bound: 2 - 14/16 = 112,50%, 2 - 20/16 = 75%', () => {
    const nama = 'Rata-rata waktu penyelesaian layanan';
    expect(kalimat(satuBaris(16, 14, 'Hari', nama))).toContain(
      'terealisasi 14 hari, lebih rendah daripada batas yang ditetapkan. Mengingat indikator ini bersifat minimasi, capaiannya 112,50% dan indikator ini melampaui target yang ditetapkan.',
    );
    expect(kalimat(satuBaris(16, 20, 'Hari', nama))).toContain(
      'terealisasi 20 hari, lebih tinggi daripada batas yang ditetapkan. Mengingat indikator ini bersifat minimasi, capaiannya 75,00% dan indikator ini belum mencapai target yang ditetapkan, dengan selisih 4 hari.',
    );
  });

  it('tells grades without a percentage', () => {
    expect(kalimat(satuBaris('BB', 'A', 'Predikat', 'Predikat SAKIP'))).toBe(
      'Pada tahun 2024, target indikator "Predikat SAKIP" adalah predikat BB dan terealisasi predikat A. ' +
        'Dengan demikian, indikator ini mencapai target yang ditetapkan.',
    );
  });

  it('leaves a place to fill where nothing can be measured', () => {
    expect(kalimat(satuBaris(40, '-'))).toBe(
      'Capaian indikator "Jumlah perusahaan yang dibina" pada tahun 2024 tidak dapat diukur karena ' +
        '[isi: alasan, misalnya data belum dirilis atau target belum ditetapkan]. [isi: rencana pemenuhan data]',
    );
  });

  it('ties every figure to its cells', () => {
    const asal = kalimatCapaian(satuBaris(40, 28), KEBIJAKAN_BAKU).map(({ teks, sumber, dari = [] }) => {
      const sel = sumber === undefined ? dari : [sumber];
      return `${teks.trim()} <- ${sel.map((satu) => formatAddress(satu, 'Capaian')).join(' ')}`;
    });
    expect(asal.filter((satu) => /\d/.test(satu.split(' <- ')[0] ?? ''))).toEqual([
      'Pada tahun 2024, <- ',
      '40 perusahaan <- D3',
      '28 perusahaan <- E3',
      '70,00% <- D3 E3',
      '12 perusahaan <- D3 E3',
    ]);
  });
});

describe('words', () => {
  it('writes enumerations as EYD V asks', () => {
    const daftar = (...teks: string[]): string => gabungTeks(sebutDaftar(teks.map((satu) => [{ teks: satu }])));
    expect([daftar('a'), daftar('a', 'b'), daftar('a', 'b', 'c')]).toEqual(['a', 'a dan b', 'a, b, dan c']);
  });

  it('writes common units in small letters and leaves abbreviations', () => {
    expect(['Perusahaan', 'Juta Orang', 'IKM', 'm2'].map(satuanKalimat)).toEqual([
      'perusahaan',
      'juta orang',
      'IKM',
      'm2',
    ]);
  });
});

describe('susunNaskah', () => {
  const bahan = bahanDari({
    Perkin: [
      ['Perjanjian Kinerja Tahun 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Satuan'],
      [1, 'Meningkatnya layanan jasa', 'Jumlah sampel yang diuji', 40, 'Sampel'],
      [2, 'Meningkatnya layanan jasa', 'Jumlah perusahaan yang dibina', 10, 'Perusahaan'],
    ],
    Capaian: [
      ['Capaian Kinerja Tahun 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
      [1, 'Meningkatnya layanan jasa', 'Jumlah sampel yang diuji', 'Sampel', 40, 50, 125],
      [2, 'Meningkatnya layanan jasa', 'Jumlah perusahaan yang dibina', 'Perusahaan', 10, 8, 80],
    ],
    Perbandingan: [
      ['Perbandingan Realisasi Tahun 2022-2024'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024'],
      [1, 'Jumlah sampel yang diuji', 'Sampel', 30, 40, 50],
      [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', 9, 10, 8],
    ],
    Renstra: [
      ['Target Renstra 2022-2025'],
      ['No', 'Indikator Kinerja', 'Satuan', '2022', '2023', '2024', '2025'],
      [1, 'Jumlah sampel yang diuji', 'Sampel', 30, 35, 40, 45],
      [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', 8, 9, 10, 12],
    ],
  });
  const semua = paragraf(susunNaskah(bahan));

  it('counts how the indicators ended and claims no more than that', () => {
    expect(semua[0]).toBe(
      'Dari 2 indikator kinerja, 1 indikator melampaui target dan 1 indikator belum mencapai target. ' +
        'Target, realisasi, dan capaian tahun 2024 disajikan pada Tabel 1.',
    );
  });

  it('says that the Perkin holds the target where it does', () => {
    expect(semua).toContain(
      'Pada tahun 2024, target indikator "Jumlah sampel yang diuji" yang ditetapkan dalam Perjanjian Kinerja adalah 40 sampel dan ' +
        'terealisasi 50 sampel, sehingga capaiannya 125,00%. Dengan demikian, indikator ini melampaui target yang ditetapkan.',
    );
  });

  it('compares with the year before: 50 - 40 = 10, 10 / 40 = 25%; 8 - 10 = -2, 2 / 10 = 20%', () => {
    expect(semua).toContain(
      'Dibandingkan dengan tahun 2023, realisasi indikator ini meningkat 10 sampel (25,00%), dari 40 sampel menjadi 50 sampel. ' +
        'Perkembangan beberapa tahun terakhir disajikan pada Tabel 3.2.',
    );
    expect(semua).toContain(
      'Dibandingkan dengan tahun 2023, realisasi indikator ini menurun 2 perusahaan (20,00%), dari 10 perusahaan menjadi 8 perusahaan. ' +
        '[isi: penjelasan atas perubahan yang menunjukkan kinerja lebih rendah]. Perkembangan beberapa tahun terakhir disajikan pada Tabel 3.3.',
    );
  });

  it('compares with the end of the Renstra: 50 / 45 = 111,11%; 8 / 12 = 66,67%, 4 short', () => {
    expect(semua).toContain(
      'Sampai dengan tahun 2024, realisasi indikator ini sebesar 50 sampel atau 111,11% dari target akhir Renstra tahun 2025 sebesar 45 sampel. ' +
        'Target akhir Renstra telah terlampaui.',
    );
    expect(semua).toContain(
      'Sampai dengan tahun 2024, realisasi indikator ini sebesar 8 perusahaan atau 66,67% dari target akhir Renstra tahun 2025 sebesar 12 perusahaan. ' +
        'Diperlukan percepatan sebesar 4 perusahaan pada sisa periode Renstra.',
    );
  });

  it('gives one chapter alone, and nothing of a workbook without indicators', () => {
    const [pertama] = susunNaskah(bahan, ['bab4']).blok;
    expect(pertama).toMatchObject({ jenis: 'subbab', bab: '4' });
    expect(susunNaskah(bahanDari({ Catatan: [['Rapat hari Senin']] })).blok).toEqual([]);
  });

  it('knows the indicators in the order of the Perkin', () => {
    expect(profilIndikator(bahan).map(({ nama, utama }) => [nama.teks, utama?.hasil.status])).toEqual([
      ['Jumlah sampel yang diuji', 'melampaui'],
      ['Jumlah perusahaan yang dibina', 'belum'],
    ]);
  });
});
