import { STR_001 } from '../../src/core/rules/struktur/STR-001';
import { selTemuan, temuanDari } from '../bantu/bahan';

describe('STR-001', () => {
  test('lolos: a Perkin is told by its columns', () => {
    const temuan = temuanDari(STR_001, {
      Perkin: [
        ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
        [1, 'Meningkatnya layanan', 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
        [2, 'Meningkatnya layanan', 'Persentase aduan selesai', 'Persen', 90],
      ],
    });
    expect(temuan).toEqual([]);
  });

  test('gagal: a table that names indicators and nothing else has no kind', () => {
    const temuan = temuanDari(STR_001, {
      Daftar: [
        ['No', 'Indikator Kinerja', 'Lokasi', 'Ketua Tim'],
        [1, 'Indeks kepuasan pelanggan', 'Bandung', 'Rina'],
        [2, 'Persentase aduan selesai', 'Bogor', 'Dewi'],
      ],
    });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Daftar!A1']);
    expect(temuan[0]?.tingkat).toBe('saran');
    expect(temuan[0]?.nilai).toBe('lainnya');
  });

  test('batas: a list without a caption of planning is nobody’s business', () => {
    const temuan = temuanDari(STR_001, {
      Kontak: [
        ['No', 'Nama', 'Alamat', 'Telepon'],
        [1, 'Rina', 'Bandung', 'x'],
        [2, 'Dewi', 'Bogor', 'y'],
      ],
    });
    expect(temuan).toEqual([]);
  });
});
