import { RV_022 } from '../../src/core/rules/revisi/RV-022';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

const tabel = (isi: readonly (readonly [string, string])[]): Sel[][] => [
  ['Realisasi Belanja per Akun Tahun 2024'],
  ['No', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ...isi.map(([akun, nama], i): Sel[] => [i + 1, akun, nama, (10 + i) * JUTA, (9 + i) * JUTA]),
];

const SAH: readonly (readonly [string, string])[] = [
  ['511111', 'Belanja Gaji Pokok PNS'],
  ['521211', 'Belanja Bahan'],
  ['524111', 'Belanja Perjalanan Dinas Biasa'],
  ['532111', 'Belanja Modal Peralatan dan Mesin'],
  ['537112', 'Belanja Modal Peralatan dan Mesin - BLU'],
];

describe('RV-022', () => {
  it('lolos', () => {
    expect(temuanDari(RV_022, { Akun: tabel(SAH) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(RV_022, {
      Akun: tabel([...SAH, ['522191', 'Belanja Modal Lainnya'], ['591111', 'Belanja Lain']]),
    });
    expect(temuan.map(selTemuan)).toEqual([['Akun!B8'], ['Akun!B9']]);
    expect(temuan.map(({ seharusnya }) => seharusnya)).toEqual(['akun 53', '51 sampai 58']);
  });

  it('batas: enam angka yang bukan akun tidak diperiksa', () => {
    const satker: readonly (readonly [string, string])[] = [
      ['247199', 'Balai Besar A'],
      ['247200', 'Balai Besar B'],
      ['521211', 'Balai Besar C'],
    ];
    expect(temuanDari(RV_022, { Satker: tabel(satker) })).toEqual([]);
    // a satker or a transfer among the accounts
    expect(temuanDari(RV_022, { Akun: tabel([...SAH, ['619101', 'Satuan Kerja Pusat']]) })).toEqual([]);
  });
});
