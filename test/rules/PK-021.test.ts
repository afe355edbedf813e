import { PK_021 } from '../../src/core/rules/perkin/PK-021';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, perkin } from '../bantu/tabel-rencana';

const pada = (tanggal: string, judul = 'Perjanjian Kinerja Tahun 2024') => ({
  Perkin: perkin(PERKIN, {
    judul,
    bawah: [
      [null, null, null, tanggal],
      ['Pihak Kedua', null, null, 'Pihak Pertama'],
    ],
  }),
});

describe('PK-021', () => {
  test('lolos: January of the year, December before it', () => {
    for (const tanggal of ['Sidoarjo, 12 Januari 2024', 'Sidoarjo, 29 Desember 2023'])
      expect(temuanDari(PK_021, pada(tanggal))).toEqual([]);
  });

  const JANGGAL = [
    ['Sidoarjo, 31 Februari 2024', '31 Februari 2024', 'bukan tanggal'],
    ['Sidoarjo, 12 Januari 2020', '12 Januari 2020', 'tidak berada pada tahun 2024'],
    ['Sidoarjo, 12 Maret 2023', '12 Maret 2023', 'mendahului'],
    ['Sidoarjo, 2 Juli 2024', '2 Juli 2024', 'lebih dari satu bulan'],
  ] as const;

  test('gagal: no such day, another year, before the budget, long after it', () => {
    for (const [tanggal, nilai, alasan] of JANGGAL) {
      const [temuan, ...lain] = temuanDari(PK_021, pada(tanggal));
      expect(lain).toEqual([]);
      expect([selTemuan(temuan), temuan?.nilai, temuan?.tingkat]).toEqual([['Perkin!D8'], nilai, 'peringatan']);
      expect(temuan?.pesan).toContain(alasan);
    }
  });

  test('batas: a revised Perkin may be signed late, an open date is none, a sentence is none', () => {
    expect(temuanDari(PK_021, pada('Sidoarjo, 2 Juli 2024', 'Perjanjian Kinerja Revisi Tahun 2024'))).toEqual([]);
    expect(temuanDari(PK_021, pada('Sidoarjo, ..... Juli 2024'))).toEqual([]);
    expect(temuanDari(PK_021, pada('Sesuai surat tugas di Sidoarjo, 2 Juli 2020 dan lampirannya'))).toEqual([]);
  });
});
