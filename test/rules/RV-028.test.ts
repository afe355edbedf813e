import { RV_028 } from '../../src/core/rules/dokumen/RV-028';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-lintas';

/** A kode, B uraian, C pagu, D realisasi; the header is row 2. */
const anggaran = (pagu: string, realisasi: string, bagi: number): Sel[][] => [
  ['Realisasi Anggaran Tahun 2024'],
  ['Kode', 'Uraian', pagu, realisasi],
  ['051', 'Penyusunan standar', 400_000_000 / bagi, 395_000_000],
  ['052', 'Pelatihan teknis', 350_000_000 / bagi, 345_600_000],
  ['053', 'Operasional kantor', 250_000_000 / bagi, 247_000_000],
];
const periksa = (...isi: Parameters<typeof anggaran>) => temuanDari(RV_028, { Anggaran: anggaran(...isi) });

describe('RV-028', () => {
  it('lolos', () => {
    expect(periksa('Pagu (Rp)', 'Realisasi (Rp)', 1)).toEqual([]);
  });

  it('gagal', () => {
    // C2 says thousands over 400.000.000, as large as the realisasi in full rupiah beside it
    const temuan = periksa('Pagu (Rp.000)', 'Realisasi (Rp)', 1);
    expect(temuan.map(selTemuan)).toEqual([['Anggaran!C2']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Pagu (Rp.000)' });
  });

  it('batas: ribuan yang benar di samping rupiah penuh', () => {
    // 400.000 thousand beside 395.000.000: a thousand times apart
    expect(periksa('Pagu (Rp.000)', 'Realisasi (Rp)', 1000)).toEqual([]);
  });

  it('batas: kedua kolom dalam ribuan', () => {
    expect(periksa('Pagu (Rp.000)', 'Realisasi (Rp.000)', 1)).toEqual([]);
  });
});
