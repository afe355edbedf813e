import { RA_008 } from '../../src/core/rules/rencana-aksi/RA-008';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { RENCANA, rencanaAksi } from '../bantu/tabel-rencana';

/** The plan with one row changed. */
const dengan = (ke: number, ganti: Partial<(typeof RENCANA)[number]>) => ({
  'Rencana Aksi': rencanaAksi(RENCANA.map((satu, i) => (i === ke ? { ...satu, ...ganti } : satu))),
});

describe('RA-008', () => {
  test('lolos: each quarter has its activity', () => {
    expect(temuanDari(RA_008, { 'Rencana Aksi': rencanaAksi(RENCANA) })).toEqual([]);
  });

  test('gagal: the third quarter of the second row is blank', () => {
    const temuan = temuanDari(
      RA_008,
      dengan(1, { kegiatan: ['Menyiapkan bahan', 'Mengumpulkan data', null, 'Menyusun laporan'] }),
    );
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Rencana Aksi!J6'], 'peringatan']]);
  });

  test('batas: nothing is due where the target stands still, a blank column is a form', () => {
    const diam = dengan(1, { tw: [50, 50, 50, 100], kegiatan: ['Menyiapkan bahan', null, null, 'Menyusun laporan'] });
    expect(temuanDari(RA_008, diam)).toEqual([]);
    const kosong = RENCANA.map((satu) => ({
      ...satu,
      kegiatan: ['Menyiapkan bahan', null, 'Mengolah data', 'Melapor'],
    }));
    expect(temuanDari(RA_008, { 'Rencana Aksi': rencanaAksi(kosong) })).toEqual([]);
  });
});
