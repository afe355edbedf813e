import { RN_011 } from '../../src/core/rules/rincian/RN-011';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

const perkin: Sel[][] = [
  ['Perjanjian Kinerja Tahun 2024'],
  ['Kode', 'Sasaran', 'Indikator Kinerja', 'Target', 'Satuan'],
  ['1.1', 'Meningkatnya tenaga terampil', 'Jumlah tenaga kerja bersertifikat kompetensi', 60, 'Orang'],
  ['1.2', 'Meningkatnya tenaga terampil', 'Jumlah perusahaan yang didampingi', 5, 'Perusahaan'],
];
const capaian = (orang: number, perusahaan = 6): Sel[][] => [
  ['Capaian Kinerja Tahun 2024'],
  ['Kode', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
  ['1.1', 'Jumlah tenaga kerja bersertifikat kompetensi', 'Orang', 60, orang, null],
  ['1.2', 'Jumlah perusahaan yang didampingi', 'Perusahaan', 5, perusahaan, null],
];
/** 15 + 24 + 14 + 12 = 65 competent participants. */
const uji = (judul: string): Sel[][] => [
  [judul],
  ['Skema', 'Tempat', 'Peserta', 'Kompeten'],
  ['Jahit', 'Ruang Latih Satu', 15, 15],
  ['Las', 'Ruang Latih Dua', 24, 24],
  ['Pola', 'Ruang Latih Satu', 15, 14],
  ['Gambar', 'Ruang Latih Dua', 12, 12],
];

describe('RN-011', () => {
  test('lolos: the details add up to the realisasi', () => {
    const lembar = { Perkin: perkin, Capaian: capaian(65), Rincian: uji('Uji Kompetensi Tenaga Terampil') };
    expect(temuanDari(RN_011, lembar)).toEqual([]);
  });

  test('gagal: 62 reported, 65 in the list', () => {
    const lembar = { Perkin: perkin, Capaian: capaian(62), Rincian: uji('Uji Kompetensi Tenaga Terampil') };
    const temuan = temuanDari(RN_011, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Capaian!E3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '62', seharusnya: '65', selisih: '3' });
    expect(temuan[0]?.tautan.map(({ sheet, row, col }) => [sheet, row, col])).toContainEqual(['Rincian', 2, 3]);
  });

  test('gagal: the caption names the indicator by its number', () => {
    const lembar = { Perkin: perkin, Capaian: capaian(62), Rincian: uji('Rincian Capaian Indikator Kinerja I.1') };
    expect(temuanDari(RN_011, lembar).map(selTemuan)).toEqual([['Capaian!E3']]);
  });

  test('gagal: a smallest figure that a row of its details is below', () => {
    const nilai = (capaianNilai: number) => ({
      Perkin: [...perkin, ['1.3', 'Meningkatnya mutu', 'Nilai minimum akreditasi program studi', 330, 'Nilai']],
      Capaian: [...capaian(62), ['1.3', 'Nilai minimum akreditasi program studi', 'Nilai', 330, capaianNilai, null]],
      Rincian: [
        ['Nilai Akreditasi Program Studi'],
        ['No', 'Program Studi', 'Nilai Akreditasi'],
        [1, 'Teknik Kimia', 362],
        [2, 'Analisis Kimia', 351],
        [3, 'Teknik Mesin', 250],
      ],
    });
    expect(temuanDari(RN_011, nilai(336))).toMatchObject([{ nilai: '336', seharusnya: '250' }]);
    expect(temuanDari(RN_011, nilai(250))).toEqual([]);
    // (362 + 351 + 250) / 3 = 321: the mean, not the smallest; other rules speak of words
    expect(temuanDari(RN_011, nilai(321))).toEqual([]);
  });

  test('batas: details of something else, or far from the realisasi, accuse nobody', () => {
    expect(temuanDari(RN_011, { Perkin: perkin, Capaian: capaian(62), Rincian: uji('Daftar Ruang Latih') })).toEqual(
      [],
    );
    const jauh = { Perkin: perkin, Capaian: capaian(130), Rincian: uji('Uji Kompetensi Tenaga Terampil') };
    expect(temuanDari(RN_011, jauh)).toEqual([]);
  });
});
