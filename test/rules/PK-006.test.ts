import { PK_006 } from '../../src/core/rules/perkin/PK-006';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (...baris: [string | null, string, string][]) => [
  ['No', 'Sasaran Kegiatan', 'Kode', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  ...baris.map(([sasaran, kode, nama], i) => [i + 1, sasaran, kode, nama, 'Persen', 80 + i]),
];
const LAYANAN = 'Meningkatnya layanan pengujian';

describe('PK-006', () => {
  test('lolos: three indicators, three codes', () => {
    const isi = perkin(
      [LAYANAN, 'IK1.1', 'Tingkat hunian'],
      [null, 'IK1.2', 'Tingkat kelulusan'],
      [null, 'IK1.3', 'Kelembapan ruang uji'],
    );
    expect(temuanDari(PK_006, { Perkin: isi })).toEqual([]);
  });

  test('gagal: the same words twice under one sasaran', () => {
    const isi = perkin(
      [LAYANAN, 'IK1.1', 'Persentase izin terbit'],
      [null, 'IK1.2', 'Tingkat kelulusan'],
      [null, 'IK1.3', 'Presentase ijin terbit (Persen)'],
    );
    const temuan = temuanDari(PK_006, { Perkin: isi });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Perkin!D4'], 'galat']]);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Perkin', row: 1, col: 3 }]);
  });

  test('batas: numbers that count the rows are no codes of the sasaran', () => {
    const isi = perkin(
      [LAYANAN, 'IK1.1', 'Tingkat hunian'],
      [LAYANAN, 'IK1.2', 'Tingkat kelulusan'],
      ['Meningkatnya tata kelola', 'IK2.1', 'Nilai evaluasi'],
      [LAYANAN, 'IK1.3', 'Kelembapan ruang uji'],
    );
    expect(temuanDari(PK_006, { Perkin: isi })).toEqual([]);
  });

  test('batas: a repeated code, which other tables tell right; plain numbers start anew under each sasaran', () => {
    const revisi = perkin(
      [LAYANAN, 'IK2.3', 'Tingkat hunian ruang uji'],
      [null, 'IK2.4', 'Kelembapan relatif ruang uji'],
      [null, 'IK2.5', 'Tingkat kelulusan'],
    );
    const salah = perkin(
      [LAYANAN, 'IK2.3', 'Tingkat hunian ruang uji'],
      [null, 'IK2.3', 'Kelembapan relatif ruang uji'],
      [null, 'IK2.5', 'Tingkat kelulusan'],
    );
    const temuan = temuanDari(PK_006, { Perkin: salah, Revisi: revisi });
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya])).toEqual([
      [['Perkin!C3'], 'IK2.3', 'IK2.4'],
    ]);
    const bernomor = perkin(
      [LAYANAN, '1', 'Tingkat hunian'],
      [null, '2', 'Tingkat kelulusan'],
      ['Meningkatnya tata kelola', '1', 'Nilai evaluasi'],
    );
    expect(temuanDari(PK_006, { Perkin: bernomor })).toEqual([]);
  });
});
