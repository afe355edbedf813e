import { XS_019 } from '../../src/core/rules/lintas/XS-019';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';
import { ganti, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_019, lembar);

const capaian = (
  realisasi: Sel,
  nama = 'Tingkat penyerapan anggaran',
  judul = 'Capaian Kinerja Tahun 2024',
): Sel[][] => [
  [judul],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
  [1, 'Jumlah dokumen standar yang disusun', 'Dokumen', 10, 11],
  [2, nama, 'Persen', 95, realisasi],
  [3, 'Nilai akuntabilitas kinerja', 'Nilai', 75, 76],
];

/** A kode, B uraian, C pagu, D realisasi; total in row 6: 1.000.000.000 and 987.600.000, which is 98,76%. */
const ANGGARAN: Sel[][] = [
  ['Realisasi Anggaran Tahun 2024'],
  ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
  ['051', 'Penyusunan standar', 400_000_000, 395_000_000],
  ['052', 'Pelatihan', 350_000_000, 345_600_000],
  ['053', 'Operasional kantor', 250_000_000, 247_000_000],
  [null, 'Jumlah', 1_000_000_000, 987_600_000],
];

describe('XS-019', () => {
  it('lolos', () => {
    expect(periksa({ Capaian: capaian(98.76), Anggaran: ANGGARAN })).toEqual([]);
  });

  it('gagal', () => {
    // 987.600.000 / 1.000.000.000 = 98,76%; E4 says 97,86: digits changed places
    const temuan = periksa({ Capaian: capaian(97.86), Anggaran: ANGGARAN });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!E4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', seharusnya: '98,76%', selisih: '0,90 poin persen' });
    const [teks] = periksa({ Capaian: capaian('97,86%'), Anggaran: ANGGARAN });
    expect(usulanTemuan(teks)).toEqual({ 'Capaian!E4': '98,76%' });
  });

  it('batas: dibulatkan atau dipotong', () => {
    // 98,76 to one decimal is 98,8, cut off 98,7
    for (const cetak of ['98,8%', '98,7%'])
      expect(periksa({ Capaian: capaian(cetak), Anggaran: ANGGARAN })).toEqual([]);
    expect(periksa({ Capaian: capaian('98,6%'), Anggaran: ANGGARAN })).toHaveLength(1);
  });

  it('batas: penyerapan sebagian anggaran', () => {
    for (const nama of [
      'Tingkat penyerapan anggaran kegiatan prioritas',
      'Persentase realisasi anggaran belanja modal',
    ])
      expect(periksa({ Capaian: capaian(80, nama), Anggaran: ANGGARAN })).toEqual([]);
  });

  it('batas: tabel anggaran yang tidak sepakat, dan satuan kerja lain', () => {
    // the pagu before revision: 987.600.000 / 1.100.000.000 = 89,78%
    const awal = ganti(ANGGARAN, {
      A1: 'Realisasi Anggaran menurut DIPA Awal Tahun 2024',
      C5: 350_000_000,
      C6: 1_100_000_000,
    });
    expect(periksa({ Capaian: capaian(95), Anggaran: ANGGARAN, Awal: awal })).toMatchObject([
      { tingkat: 'peringatan' },
    ]);
    const lembar = {
      Capaian: capaian(95, 'Tingkat penyerapan anggaran', 'Capaian Kinerja Balai Kayu Tahun 2024'),
      Anggaran: ganti(ANGGARAN, { A1: 'Realisasi Anggaran Balai Logam Tahun 2024' }),
    };
    expect(periksa(lembar)).toEqual([]);
  });
});
