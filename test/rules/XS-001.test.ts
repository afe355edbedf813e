import { XS_001 } from '../../src/core/rules/lintas/XS-001';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { ganti, PERKIN, perkin, RENSTRA, renstra, TARGET_RENSTRA, UNIT_LAIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_001, lembar);

/** The matrix with another row for the second indicator (documents) and its unit. */
const dokumen = (target: readonly Sel[], satuan = 'Dokumen'): Sel[][] =>
  renstra(
    'Target Renstra 2022-2024',
    TARGET_RENSTRA.map((isi, i) => (i === 1 ? target : isi)),
    ['Persen', satuan],
  );

describe('XS-001', () => {
  it('lolos', () => {
    // 80, 10, 3,5, 75, 85, 100 and 90 are the column 2024 of the matrix
    expect(periksa({ Perkin: PERKIN, Renstra: RENSTRA })).toEqual([]);
  });

  it('gagal', () => {
    // Perkin D4 = 12, Renstra G5 (row 2, 2024) = 10
    const [temuan, ...lain] = periksa({ Perkin: ganti(PERKIN, { D4: 12 }), Renstra: RENSTRA });
    expect(selTemuan(temuan)).toEqual(['Perkin!D4']);
    expect(temuan).toMatchObject({ tingkat: 'galat', nilai: '12', seharusnya: '10', selisih: '2' });
    expect(lain).toEqual([]);
  });

  it('batas: Perkin revisi yang menyebut alasan', () => {
    const revisi = (alasan: string | null): Sel[][] => [
      ['Perjanjian Kinerja Revisi Tahun 2024'],
      ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan', 'Keterangan'],
      ...ganti(PERKIN, { D4: 12 })
        .slice(2)
        .map((baris, i): Sel[] => [...baris, i === 1 ? alasan : 'Tetap']),
    ];
    expect(periksa({ Perkin: PERKIN, Revisi: revisi('Penambahan anggaran'), Renstra: RENSTRA })).toEqual([]);
    expect(periksa({ Perkin: PERKIN, Revisi: revisi('Tetap'), Renstra: RENSTRA }).map(selTemuan)).toEqual([
      ['Revisi!D4'],
    ]);
  });

  it('batas: satuan kumulatif dibandingkan menurut tambahannya', () => {
    // 20, 30, 40 counted up: the year 2024 adds 40 - 30 = 10
    expect(periksa({ Perkin: PERKIN, Renstra: dokumen([20, 30, 40], 'Dokumen (kumulatif)') })).toEqual([]);
    // 20, 30, 45: 45 - 30 = 15
    const [temuan] = periksa({ Perkin: PERKIN, Renstra: dokumen([20, 30, 45], 'Dokumen (kumulatif)') });
    expect(temuan).toMatchObject({ tingkat: 'galat', nilai: '10', seharusnya: '15' });
  });

  it('batas: mungkin kumulatif walau satuannya tidak menyebutnya', () => {
    // 40 - 30 = 10: the Perkin promises the increase, so that a person must say how the matrix counts
    const [temuan] = periksa({ Perkin: PERKIN, Renstra: dokumen([20, 30, 40]) });
    expect(temuan).toMatchObject({ tingkat: 'peringatan', nilai: '10' });
    expect(temuan?.pesan).toContain('kumulatif');
  });

  it('batas: koma desimal yang hilang di Renstra', () => {
    // 35 is 3,5 without its comma
    const tanpaKoma = renstra(
      'Target Renstra 2022-2024',
      TARGET_RENSTRA.map((isi, i) => (i === 2 ? [33, 34, 35] : isi)),
    );
    expect(periksa({ Perkin: PERKIN, Renstra: tanpaKoma })).toEqual([]);
    // 37 would be 3,7 against the 3,5 of the Perkin: the sentence says how the 37 was read
    const lain = renstra(
      'Target Renstra 2022-2024',
      TARGET_RENSTRA.map((isi, i) => (i === 2 ? [33, 34, 37] : isi)),
    );
    const [temuan] = periksa({ Perkin: PERKIN, Renstra: lain });
    expect(temuan).toMatchObject({ nilai: '3,5', seharusnya: '3,7' });
    expect(temuan?.pesan).toContain('menetapkan 37 (Renstra!');
    expect(temuan?.pesan).toContain('yang tampaknya 3,7 tanpa tanda desimal.');
  });

  it('batas: rentang, kata, dan pecahan persen', () => {
    const target: Sel[] = ['80-90', 10, 'Baik', 75, 85, 100, 90];
    expect(periksa({ Perkin: perkin('Perjanjian Kinerja Tahun 2024', target), Renstra: RENSTRA })).toEqual([]);
    // 0,85 shown as 85% is 85 points
    const pecahan = ganti(PERKIN, { D7: { value: 0.85, numberFormat: '0%' } });
    expect(periksa({ Perkin: pecahan, Renstra: RENSTRA })).toEqual([]);
  });

  it('batas: lembar tersembunyi dan konsep tidak dibandingkan', () => {
    const lama = ganti(PERKIN, { D4: 12 });
    const konsep = ganti(lama, { A1: 'Konsep Perjanjian Kinerja Tahun 2024' });
    expect(periksa({ Perkin: PERKIN, Konsep: konsep, Renstra: RENSTRA })).toEqual([]);
    const tersembunyi = { Lama: { visibility: 'hidden' as const } };
    expect(temuanDari(XS_001, { Perkin: PERKIN, Lama: lama, Renstra: RENSTRA }, tersembunyi)).toEqual([]);
  });

  it('batas: dua satuan kerja dalam satu buku kerja', () => {
    const lembar = {
      'PK A': ganti(PERKIN, { A1: 'Perjanjian Kinerja Balai Kayu Tahun 2024' }),
      'PK B': UNIT_LAIN.perkin('Perjanjian Kinerja Balai Logam Tahun 2024'),
      'R A': ganti(RENSTRA, { A1: 'Target Renstra Balai Kayu 2022-2024' }),
      'R B': UNIT_LAIN.renstra('Target Renstra Balai Logam 2022-2024'),
    };
    expect(periksa(lembar)).toEqual([]);
    // the Perkin of the other unit alone, its unit named nowhere: seven of seven targets differ
    expect(
      periksa({ Perkin: PERKIN, Lain: UNIT_LAIN.perkin('Perjanjian Kinerja Tahun 2024'), Renstra: RENSTRA }),
    ).toEqual([]);
  });

  it('batas: sebagian besar target berbeda', () => {
    const temuan = periksa({ Perkin: UNIT_LAIN.perkin('Perjanjian Kinerja Tahun 2024'), Renstra: RENSTRA });
    expect(temuan).toHaveLength(1);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan' });
    expect(selTemuan(temuan[0])).toHaveLength(7);
  });
});
