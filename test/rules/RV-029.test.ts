import { RV_029 } from '../../src/core/rules/revisi/RV-029';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

const tabel = (komponen: readonly [Sel, Sel]): Sel[][] => [
  ['Rincian Pagu Tahun 2024'],
  ['Kode', 'Uraian', 'Pagu (Rp)'],
  ['4002', 'Penyelenggaraan Jasa Industri', 160 * JUTA],
  ['4002.BDB', 'Fasilitasi dan Pembinaan Industri', 160 * JUTA],
  ['4002.BDB.001', 'Industri kecil yang dibina', 160 * JUTA],
  [komponen[0], 'Pelatihan wirausaha', 100 * JUTA],
  [komponen[1], 'Pendampingan produk', 60 * JUTA],
];

describe('RV-029', () => {
  it('lolos', () => {
    expect(temuanDari(RV_029, { Pagu: tabel(['051', '052']) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(RV_029, { Pagu: tabel([51, 52]) });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!A6', 'Pagu!A7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: '51', seharusnya: '051' });
  });

  it('batas: satu kode saja bukan pola, dan huruf subkomponen bukan komponen', () => {
    expect(temuanDari(RV_029, { Pagu: tabel(['051', 52]) })).toEqual([]);
    expect(temuanDari(RV_029, { Pagu: tabel(['A', 'B']) })).toEqual([]);
  });
});
