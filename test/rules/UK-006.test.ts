import { UK_006 } from '../../src/core/rules/lintas/UK-006';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { CAPAIAN, ganti, type Sel } from '../bantu/tabel-lintas';

const periksa = (tabel: Sel[][]) => temuanDari(UK_006, { Capaian: tabel });

/** The report with two columns more, G kendala and H tindak lanjut; row 4 reached 9 of 10, row 8 80 of 100. */
const denganKolom = (judul: readonly string[], isi: Readonly<Record<string, Sel>> = {}): Sel[][] =>
  ganti(
    CAPAIAN.map((baris, i): Sel[] => (i === 1 ? [...baris, ...judul] : i === 0 ? [...baris] : [...baris, null, null])),
    { F4: 9, F8: 80, ...isi },
  );
const KOLOM = ['Kendala', 'Tindak Lanjut'];

describe('UK-006', () => {
  it('lolos', () => {
    const isi = { G4: 'Pembahasan standar tertunda', H8: 'Pelatihan daring pada Januari' };
    expect(periksa(denganKolom(KOLOM, isi))).toEqual([]);
  });

  it('gagal', () => {
    // 9 of 10 is 90%; the other row has a reason
    const temuan = periksa(denganKolom(KOLOM, { G8: 'Peminat berkurang', G4: '-' }));
    expect(temuan.map(selTemuan)).toEqual([['Capaian!F4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '9' });
    expect(temuan[0]?.pesan).toContain('90,00%');
  });

  it('gagal: satu temuan untuk satu tabel', () => {
    expect(periksa(denganKolom(KOLOM)).map(selTemuan)).toEqual([['Capaian!F4', 'Capaian!F8']]);
  });

  it('batas: tabel tanpa kolom penjelasan, dan target yang tercapai', () => {
    expect(periksa(ganti(CAPAIAN, { F4: 9 }))).toEqual([]);
    expect(periksa(denganKolom(KOLOM, { F4: 10, F8: 100 }))).toEqual([]);
  });

  it('batas: realisasi yang belum diisi', () => {
    expect(periksa(denganKolom(KOLOM, { F4: null, F8: null }))).toEqual([]);
  });
});
