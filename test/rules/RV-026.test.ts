import { RV_026 } from '../../src/core/rules/revisi/RV-026';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

/** Three lines that change by +50, -50 and 0 million, with the reasons given. */
const matriks = (alasan: readonly Sel[]): Sel[][] => [
  ['Matriks Semula-Menjadi Revisi ke-1 DIPA Tahun 2024'],
  ['Kode', 'Uraian', 'Semula', 'Menjadi', 'Bertambah/(Berkurang)', 'Keterangan'],
  ['4001.EBA', 'Layanan Dukungan Manajemen', 600 * JUTA, 650 * JUTA, 50 * JUTA, alasan[0] ?? null],
  ['4001.EBB', 'Layanan Sarana', 300 * JUTA, 250 * JUTA, -50 * JUTA, alasan[1] ?? null],
  ['4002.BDB', 'Fasilitasi Industri', 500 * JUTA, 500 * JUTA, 0, alasan[2] ?? null],
  ['4002.QDI', 'Fasilitasi Wirausaha', 100 * JUTA, 120 * JUTA, 20 * JUTA, alasan[3] ?? null],
];

describe('RV-026', () => {
  it('lolos', () => {
    expect(temuanDari(RV_026, { Matriks: matriks(['Gaji', 'Efisiensi', null, 'Peserta baru']) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(RV_026, { Matriks: matriks(['Gaji', 'Efisiensi', null, null]) });
    expect(temuan.map(selTemuan)).toEqual([['Matriks!F6']]);
    expect(temuan[0]?.tingkat).toBe('peringatan');
  });

  it('batas: tabel yang tidak memberi alasan sama sekali tidak dituduh', () => {
    expect(temuanDari(RV_026, { Matriks: matriks([]) })).toEqual([]);
    expect(temuanDari(RV_026, { Matriks: matriks(['Gaji']) })).toEqual([]);
  });
});
