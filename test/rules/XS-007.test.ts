import { XS_007 } from '../../src/core/rules/lintas/XS-007';
import { selTemuan, temuanDari } from '../bantu/bahan';
import {
  CAPAIAN,
  capaian,
  ganti,
  INDIKATOR,
  PERKIN,
  perkin,
  RENSTRA,
  UNIT_LAIN,
  type Sel,
} from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_007, lembar);
const TARGET: readonly Sel[] = [80, 10, 3.5, 75, 85, 100, 90];

/** A No, B indikator, C satuan, D target of the year, E to H targets of the quarters; data from row 4. */
const triwulan = (judul: string, isi: readonly (readonly Sel[])[]): Sel[][] => [
  [judul],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Target Triwulan', null, null, null],
  [null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
  ...isi.map((sel, i): Sel[] => [i + 1, INDIKATOR[i]?.[0] ?? '', INDIKATOR[i]?.[1] ?? '', ...sel]),
];

describe('XS-007', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Renstra: RENSTRA, Capaian: CAPAIAN })).toEqual([]);
  });

  it('gagal', () => {
    // Perkin D8 = 100 participants, Capaian E8 = 120
    const temuan = periksa({ Perkin: PERKIN, Renstra: RENSTRA, Capaian: ganti(CAPAIAN, { E8: 120 }) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!E8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '120', seharusnya: '100', selisih: '20' });
  });

  it('batas: Perkin revisi yang berlaku', () => {
    const revisi = ganti(PERKIN, { A1: 'Perjanjian Kinerja Revisi Tahun 2024', D4: 12 });
    expect(periksa({ Perkin: PERKIN, Revisi: revisi, Capaian: ganti(CAPAIAN, { E4: 12 }) })).toEqual([]);
    expect(periksa({ Perkin: PERKIN, Revisi: revisi, Capaian: CAPAIAN })).toMatchObject([
      { nilai: '10', seharusnya: '12' },
    ]);
  });

  it('batas: pembulatan', () => {
    const awal = ganti(PERKIN, { D3: '7,96', D5: '24,55' });
    // 7,96 with one decimal is 8,0
    expect(periksa({ Perkin: awal, Capaian: ganti(CAPAIAN, { E3: '8,0', E5: '24,55' }) })).toEqual([]);
    // 25 is not 24,55
    const [temuan] = periksa({ Perkin: awal, Capaian: ganti(CAPAIAN, { E3: '7,96', E5: 25 }) });
    expect(temuan).toMatchObject({ tingkat: 'galat', nilai: '25', seharusnya: '24,55' });
    // what was agreed is 3,5 and no rounded 3,45
    expect(periksa({ Perkin: PERKIN, Capaian: ganti(CAPAIAN, { E5: 3.45 }) })).toMatchObject([
      { tingkat: 'peringatan', seharusnya: '3,5' },
    ]);
  });

  it('batas: pecahan persen dan poin', () => {
    const persen = ganti(CAPAIAN, { E3: { value: 0.8, numberFormat: '0%' }, E7: 0.85 });
    expect(periksa({ Perkin: PERKIN, Capaian: persen })).toEqual([]);
  });

  it('batas: tanpa Perkin, mayoritas menang dan dua tabel tidak', () => {
    const lain = (judul: string, isi: Record<string, Sel> = {}): Sel[][] => ganti(CAPAIAN, { A1: judul, ...isi });
    const dua = { A: CAPAIAN, B: lain('Ikhtisar Capaian Kinerja Tahun 2024', { E4: 12 }) };
    expect(periksa(dua)).toMatchObject([{ tingkat: 'peringatan', nilai: '12' }]);
    const tiga = periksa({ ...dua, C: lain('Pengukuran Kinerja Tahun 2024') });
    expect(tiga.map(selTemuan)).toEqual([['B!E4']]);
    expect(tiga[0]).toMatchObject({ tingkat: 'galat', seharusnya: '10' });
  });

  it('batas: target sepanjang periode', () => {
    const periode = (target: readonly Sel[]): Sel[][] => [
      ['Capaian Rencana Strategis'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Target 2022-2024', 'Target 2024', 'Realisasi 2024'],
      ...target.map((nilai, i): Sel[] => [
        i + 1,
        INDIKATOR[i]?.[0] ?? '',
        INDIKATOR[i]?.[1] ?? '',
        nilai,
        TARGET[i] ?? null,
        1,
      ]),
    ];
    // the last year: 80, 10, 3,5; documents may also be added up: 8 + 9 + 10 = 27
    expect(periksa({ Renstra: RENSTRA, Periode: periode([80, 10, 3.5]) })).toEqual([]);
    expect(periksa({ Renstra: RENSTRA, Periode: periode([80, 27, 3.5]) })).toEqual([]);
    const temuan = periksa({ Renstra: RENSTRA, Periode: periode([78, 27, 3.5]) });
    expect(temuan.map(selTemuan)).toEqual([['Periode!D3']]);
    expect(temuan[0]).toMatchObject({ nilai: '78', seharusnya: '80' });
  });

  it('batas: "N/A" di samping target Renstra', () => {
    const laporan: Sel[][] = [
      ['Capaian Kinerja Renstra Tahun 2022-2024'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Tahun 2022', null, 'Tahun 2023', null],
      [null, null, null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ...[0, 1, 2].map((i): Sel[] => {
        const [nama = '', satuan = ''] = INDIKATOR[i] ?? [];
        return [
          i + 1,
          nama,
          satuan,
          i === 1 ? 'N/A' : ([70, 8, 3.3][i] ?? null),
          i === 1 ? 'N/A' : 5,
          [75, 9, 3.4][i] ?? null,
          6,
        ];
      }),
    ];
    // Renstra E5 has 8 documents for 2022
    const temuan = periksa({ Renstra: RENSTRA, Laporan: laporan });
    expect(temuan.map(selTemuan)).toEqual([['Renstra!E5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '8', seharusnya: 'N/A' });
    // a dash beside a zero is the same
    expect(periksa({ Renstra: ganti(RENSTRA, { E5: 0 }), Laporan: ganti(laporan, { D5: '-', E5: '-' }) })).toEqual([]);
  });

  it('batas: triwulan', () => {
    const aksi = triwulan('Rencana Aksi Tahun 2024', [
      [80, 20, 40, 60, 80],
      [10, 2, 4, 7, 10],
      [3.5, 3.4, 3.4, 3.5, 3.5],
    ]);
    const lapor = (isi: Record<string, Sel> = {}): Sel[][] =>
      ganti(ganti(aksi, { A1: 'Capaian Kinerja Triwulanan Tahun 2024' }), isi);
    expect(periksa({ Perkin: PERKIN, Aksi: aksi, Lapor: lapor() })).toEqual([]);
    // G5 is the third quarter of the documents: 7 in the plan
    const temuan = periksa({ Perkin: PERKIN, Aksi: aksi, Lapor: ganti(lapor(), { G5: 8 }) });
    expect(temuan).toHaveLength(1);
    expect(temuan[0]?.pesan).toContain('triwulan 3');
  });

  it('batas: dua satuan kerja, atasan, dan target semester', () => {
    const milik = ganti(PERKIN, { A1: 'Perjanjian Kinerja Balai Kayu Tahun 2024' });
    const lembar = {
      Atasan: perkin('Perjanjian Kinerja Badan Pengembangan Tahun 2024', [4.5, 80, 95], [2, 3, 4]),
      A: milik,
      B: UNIT_LAIN.perkin('Perjanjian Kinerja Balai Logam Tahun 2024'),
      'Capaian A': CAPAIAN,
      'Capaian B': UNIT_LAIN.capaian('Capaian Kinerja Tahun 2024'),
    };
    expect(periksa(lembar)).toEqual([]);
    // the level above named nowhere: three of three targets differ
    const tanpaNama = perkin('Perjanjian Kinerja Tahun 2024', [4.5, 80, 95], [2, 3, 4]);
    expect(periksa({ Atasan: tanpaNama, A: PERKIN, Capaian: CAPAIAN })).toEqual([]);
    const semester = capaian(
      'Capaian Kinerja Semester I Tahun 2024',
      [40, 5, 3.5, 75, 85, 50, 45],
      [40, 5, 3.5, 75, 85, 50, 45],
    );
    expect(periksa({ Perkin: PERKIN, Semester: semester, Capaian: CAPAIAN })).toEqual([]);
    // one target of a part of the year: a person must look
    const satu = ganti(CAPAIAN, { A1: 'Capaian Kinerja Semester I Tahun 2024', E8: 50 });
    expect(periksa({ Perkin: PERKIN, Semester: satu })).toMatchObject([{ tingkat: 'peringatan', nilai: '50' }]);
  });

  it('batas: persen dari target', () => {
    const persen = capaian('Progres Kinerja Tahun 2024', [100, 100, 100, 100], [90, 95, 97, 99]).map((baris, i) =>
      i < 2 ? baris : [...baris.slice(0, 3), 'Persen', ...baris.slice(4)],
    );
    expect(periksa({ Perkin: PERKIN, Capaian: CAPAIAN, Progres: persen })).toEqual([]);
  });

  it('batas: dua seksi yang bila dijumlahkan sama', () => {
    const seksi = (judul: string, isi: readonly number[]): Sel[][] => capaian(judul, isi, isi, [1, 5]);
    const lembar = {
      Perkin: PERKIN,
      // 6 + 4 = 10 documents, 60 + 40 = 100 participants
      Satu: seksi('Capaian Kinerja Tahun 2024 bagian pertama', [6, 60]),
      Dua: seksi('Capaian Kinerja Tahun 2024 bagian kedua', [4, 40]),
    };
    expect(periksa(lembar)).toEqual([]);
  });
});
