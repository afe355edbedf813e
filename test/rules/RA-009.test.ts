import { RA_009 } from '../../src/core/rules/rencana-aksi/RA-009';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENCANA, rencanaAksi } from '../bantu/tabel-rencana';

const SAMA = [
  'Pelaksanaan pendampingan',
  'Pelaksanaan pendampingan',
  'pelaksanaan  pendampingan',
  'Pelaksanaan pendampingan.',
];

describe('RA-009', () => {
  test('lolos: steps that differ', () => {
    expect(temuanDari(RA_009, { 'Rencana Aksi': rencanaAksi(RENCANA) })).toEqual([]);
  });

  test('gagal: two rows repeat themselves, which is one finding', () => {
    const isi = RENCANA.map((satu, i) => (i === 1 ? satu : { ...satu, kegiatan: SAMA }));
    const temuan = temuanDari(RA_009, { 'Rencana Aksi': rencanaAksi(isi) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([
      [['Rencana Aksi!F5', 'Rencana Aksi!F7'], 'saran'],
    ]);
  });

  test('batas: three quarters alike, blanks, one cell over the year', () => {
    const tiga = RENCANA.map((satu) => ({ ...satu, kegiatan: [...SAMA.slice(0, 3), 'Menyusun laporan'] }));
    expect(temuanDari(RA_009, { 'Rencana Aksi': rencanaAksi(tiga) })).toEqual([]);
    const kosong = RENCANA.map((satu) => ({
      ...satu,
      kegiatan: [SAMA[0] ?? null, null, SAMA[2] ?? null, SAMA[3] ?? null],
    }));
    expect(temuanDari(RA_009, { 'Rencana Aksi': rencanaAksi(kosong) })).toEqual([]);
  });
});
