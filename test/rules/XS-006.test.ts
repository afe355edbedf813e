import { XS_006 } from '../../src/core/rules/lintas/XS-006';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { CAPAIAN, capaian, ganti, INDIKATOR, UNIT_LAIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(XS_006, lembar);
const TARGET: readonly Sel[] = [80, 10, 3.5, 75, 85, 100, 90];
const ulang = (judul: string): Sel[][] => ganti(CAPAIAN, { A1: judul });

describe('XS-006', () => {
  it('lolos', () => {
    expect(periksa({ Capaian: CAPAIAN, Ikhtisar: ulang('Ikhtisar Capaian Kinerja Tahun 2024') })).toEqual([]);
  });

  it('gagal', () => {
    // F4 is 11 in two of three tables and 12 in the third
    const temuan = periksa({
      Capaian: CAPAIAN,
      Pengukuran: ulang('Pengukuran Kinerja Tahun 2024'),
      Ikhtisar: ganti(ulang('Ikhtisar Capaian Kinerja Tahun 2024'), { F4: 12 }),
    });
    expect(temuan.map(selTemuan)).toEqual([['Ikhtisar!F4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '12', seharusnya: '11', selisih: '1' });
  });

  it('batas: dua tabel saja tidak membuktikan yang mana', () => {
    const ikhtisar = ganti(ulang('Ikhtisar Capaian Kinerja Tahun 2024'), { F4: 12 });
    expect(periksa({ Capaian: CAPAIAN, Ikhtisar: ikhtisar })).toMatchObject([{ tingkat: 'peringatan', nilai: '12' }]);
    // 11 of 10 is 110%, which the first table prints; 12 of 10 is no 110%: the second is at fault
    const dengan = (tabel: Sel[][]): Sel[][] =>
      tabel.map((baris, i): Sel[] => [...baris, i === 1 ? 'Capaian' : i === 3 ? '110,00%' : null]);
    const temuan = periksa({ Capaian: dengan(CAPAIAN), Ikhtisar: dengan(ikhtisar) });
    expect(temuan.map(selTemuan)).toEqual([['Ikhtisar!F4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', seharusnya: '11' });
  });

  it('batas: pembulatan', () => {
    const pertama = ganti(CAPAIAN, { F3: '82,46', F5: '3,6' });
    const ikhtisar = ulang('Ikhtisar Capaian Kinerja Tahun 2024');
    // 82,46 shown with one decimal is 82,5
    expect(periksa({ A: pertama, B: ganti(ikhtisar, { F3: '82,5' }) })).toEqual([]);
    // 82 is not 82,46: nothing shows that it was rounded
    expect(periksa({ A: pertama, B: ganti(ikhtisar, { F3: '82' }) })).toMatchObject([{ nilai: '82' }]);
    // 82,46 in a cell whose format shows 82 is the same figure
    const tampil = ganti(ikhtisar, { F3: { value: 82.46, numberFormat: '0' } });
    expect(periksa({ A: pertama, B: tampil })).toEqual([]);
    // 0,86 shown as a percentage is 86 points
    expect(
      periksa({ A: pertama, B: ganti(ikhtisar, { F3: '82,46', F7: { value: 0.86, numberFormat: '0%' } }) }),
    ).toEqual([]);
  });

  it('batas: bagian satuan kerja yang bila dijumlahkan sama', () => {
    const seksi = (judul: string, isi: readonly number[]): Sel[][] => capaian(judul, isi, isi, [1, 5]);
    const lembar = {
      Capaian: CAPAIAN,
      Pengukuran: ulang('Pengukuran Kinerja Tahun 2024'),
      // 7 + 4 = 11 documents, 60 + 50 = 110 participants
      Satu: seksi('Capaian Kinerja Tahun 2024 bagian pertama', [7, 60]),
      Dua: seksi('Capaian Kinerja Tahun 2024 bagian kedua', [4, 50]),
    };
    expect(periksa(lembar)).toEqual([]);
  });

  it('batas: realisasi sementara dan tahun lalu bukan realisasi tahun ini', () => {
    const sementara = (judul: string): Sel[][] => capaian(judul, TARGET, [60, 7, 3.4, 70, 80, 80, 40]);
    for (const judul of [
      'Capaian Kinerja s.d. Triwulan III Tahun 2024',
      'Capaian Kinerja Semester I Tahun 2024',
      'Capaian Kinerja Tahun 2024 (per 30 September 2024)',
      'Monitoring Kinerja Tahun 2024',
    ])
      expect(periksa({ Capaian: CAPAIAN, Lain: sementara(judul) })).toEqual([]);
    const denganDasar: Sel[][] = [
      ['Capaian Kinerja Tahun 2024'],
      ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi Tahun Lalu', 'Target', 'Realisasi'],
      ...[70, 8, 3.3, 71].map((lalu, i): Sel[] => {
        const [nama = '', satuan = ''] = INDIKATOR[i] ?? [];
        return [i + 1, nama, satuan, lalu, TARGET[i] ?? null, [82, 11, 3.6, 76][i] ?? null];
      }),
    ];
    expect(periksa({ Capaian: CAPAIAN, Dasar: denganDasar })).toEqual([]);
  });

  it('batas: dua satuan kerja dan dua tahun', () => {
    const lembar = {
      A: ganti(CAPAIAN, { A1: 'Capaian Kinerja Balai Kayu Tahun 2024' }),
      B: UNIT_LAIN.capaian('Capaian Kinerja Balai Logam Tahun 2024'),
    };
    expect(periksa(lembar)).toEqual([]);
    expect(periksa({ A: CAPAIAN, B: UNIT_LAIN.capaian('Capaian Kinerja Tahun 2024') })).toEqual([]);
    expect(periksa({ A: CAPAIAN, B: UNIT_LAIN.capaian('Capaian Kinerja Tahun 2023') })).toEqual([]);
  });

  it('batas: tabel dan salinannya di lampiran adalah satu saksi', () => {
    const salah = ganti(ulang('Ikhtisar Capaian Kinerja Tahun 2024'), { F4: 12 });
    const lampiran = ulang('Lampiran 3. Capaian Kinerja Tahun 2024');
    // 11 in a table and its copy, 12 in another: more cells say 11, but only one witness
    const temuan = periksa({ Capaian: CAPAIAN, Ikhtisar: salah, Lamp: lampiran });
    expect(temuan.map(selTemuan)).toEqual([['Ikhtisar!F4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', seharusnya: '11' });
    const saksi = ulang('Pengukuran Kinerja Tahun 2024');
    expect(periksa({ Capaian: CAPAIAN, Ikhtisar: salah, Lamp: lampiran, Ukur: saksi })[0]?.tingkat).toBe('galat');
  });

  it('batas: angka keliru yang sama di dua tabel satu lembar adalah satu temuan', () => {
    const salah = ganti(ulang('Realisasi Kinerja Tahun 2024'), { F4: 12 });
    const temuan = periksa({
      A: CAPAIAN,
      B: ulang('Ikhtisar Capaian Kinerja Tahun 2024'),
      C: ulang('Pengukuran Kinerja Tahun 2024'),
      Efisiensi: [...salah, [], [], ...salah],
    });
    // the second table begins nine rows and two blank ones below the first: 4 + 11 = 15
    expect(temuan.map(selTemuan)).toEqual([['Efisiensi!F4', 'Efisiensi!F15']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '12', seharusnya: '11' });
  });

  it('batas: indikator yang sama di bawah dua sasaran', () => {
    const dua = (tabel: Sel[][]): Sel[][] => [
      ...tabel,
      [8, 'Meningkatnya mutu pelatihan teknis', INDIKATOR[2]?.[0] ?? '', 'Indeks', 3.2, 3.3],
    ];
    expect(periksa({ A: dua(CAPAIAN), B: dua(ulang('Ikhtisar Capaian Kinerja Tahun 2024')) })).toEqual([]);
  });
});
