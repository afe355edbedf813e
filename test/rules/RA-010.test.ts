import { RA_010 } from '../../src/core/rules/rencana-aksi/RA-010';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENCANA, rencanaAksi } from '../bantu/tabel-rencana';

const BULAN = [
  'Jan : persiapan Feb : pelaksanaan Maret : evaluasi',
  'Apr : persiapan Mei : pelaksanaan Jun : evaluasi',
  'Jul : persiapan Agustus : pelaksanaan Sep : evaluasi',
  'Okt : persiapan Nop : pelaksanaan Des : evaluasi',
];
const dengan = (ke: number, teks: string) => ({
  'Rencana Aksi': rencanaAksi(
    RENCANA.map((satu, i) => ({ ...satu, kegiatan: BULAN.map((bulan, tw) => (i === 0 && tw === ke ? teks : bulan)) })),
  ),
});

describe('RA-010', () => {
  test('lolos: three months in each quarter, and plans without months', () => {
    expect(temuanDari(RA_010, dengan(0, BULAN[0] ?? ''))).toEqual([]);
    expect(temuanDari(RA_010, { 'Rencana Aksi': rencanaAksi(RENCANA) })).toEqual([]);
  });

  test('gagal: a month is missing, a month is of another quarter', () => {
    const kurang = temuanDari(RA_010, dengan(1, 'Apr : persiapan Jun : evaluasi'));
    expect(kurang.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Rencana Aksi!H5'], 'peringatan']]);
    expect(kurang[0]?.pesan).toContain('tidak memuat Mei');
    const asing = temuanDari(RA_010, dengan(2, 'Jul : persiapan Agu : pelaksanaan Okt : evaluasi'));
    expect(asing[0]?.pesan).toContain('memuat Oktober');
  });

  test('batas: one month is a mention', () => {
    expect(temuanDari(RA_010, dengan(3, 'Des : pelaporan, target: 100'))).toEqual([]);
  });
});
