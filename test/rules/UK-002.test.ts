import { UK_002 } from '../../src/core/rules/capaian/UK-002';
import { XS_006 } from '../../src/core/rules/lintas/XS-006';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { angka, persen, tabelCapaian, type Sel } from '../bantu/tabel-capaian';

// 230/200 = 115,00%; 6/5 = 120,00%; 3,45/3 = 115,00%; 84/80 = 105,00%
const BENAR: Sel[][] = [
  [200, 230, persen(1.15)],
  [5, 6, persen(1.2)],
  [3, angka(3.45, 2), persen(1.15)],
  [80, 84, persen(1.05)],
];

describe('UK-002', () => {
  it('lolos', () => {
    expect(temuanDari(UK_002, { Capaian: tabelCapaian(BENAR) })).toEqual([]);
  });

  it('lolos: poin, rasio, dan teks dibaca sama', () => {
    for (const tulis of [
      (r: number) => r * 100,
      (r: number) => r,
      (r: number) => `${(r * 100).toFixed(2).replace('.', ',')}%`,
    ]) {
      const isi = [
        [200, 230, tulis(1.15)],
        [5, 6, tulis(1.2)],
        [4, 3, tulis(0.75)],
      ];
      expect(temuanDari(UK_002, { Capaian: tabelCapaian(isi) })).toEqual([]);
    }
  });

  it('gagal', () => {
    // 3,45/3 = 1,15, printed 113,00%: 2,00 points apart
    const isi = BENAR.map((baris, i) => (i === 2 ? [3, angka(3.45, 2), persen(1.13)] : baris));
    const [temuan, ...lain] = temuanDari(UK_002, { Capaian: tabelCapaian(isi) });
    expect(lain).toEqual([]);
    expect(selTemuan(temuan)).toEqual(['Capaian!G5']);
    expect(temuan).toMatchObject({
      tingkat: 'galat',
      nilai: '113,00%',
      seharusnya: '115,00%',
      selisih: '2,00 poin persen',
    });
  });

  it('gagal: realisasi beberapa tahun yang dibulatkan disebut bersama capaiannya', () => {
    // 3,79/3 = 126,33%; the total shows 4, and its 123,33% is neither 4/3 nor 3,79/3
    const kepala = ['Indikator Kinerja', '2023', null, null, '2024', null, null, 'TOTAL 2023-2024', null, null];
    const bawah = [null, ...[1, 2, 3].flatMap(() => ['Target', 'Realisasi', '%'])];
    const baris = (nama: string, t: number, r: number, rTotal: number, c: number): Sel[] => [
      nama,
      'N/A',
      'N/A',
      'N/A',
      t,
      angka(r, 2),
      persen(r / t),
      t,
      angka(rTotal, rTotal === r ? 2 : 0),
      persen(c),
    ];
    const grid = [
      ['Capaian Kinerja Renstra 2023-2024'],
      kepala,
      bawah,
      baris('Indeks kepuasan pelanggan', 3, 3.79, 4, 1.2333),
      baris('Nilai akuntabilitas kinerja', 80, 82.4, 82.4, 1.03),
      baris('Indeks pelayanan publik', 4, 4.1, 4.1, 1.025),
    ];
    const merges = ['A2:A3', 'B2:D2', 'E2:G2', 'H2:J2'];
    const temuan = temuanDari(UK_002, { Renstra: grid }, { Renstra: { merges } });
    expect(temuan.map(selTemuan)).toEqual([['Renstra!I4', 'Renstra!J4']]);
    expect(temuan[0]).toMatchObject({ nilai: '4; 123,33%', seharusnya: '3,79; 126,33%' });
  });

  it('batas: realisasi yang berbeda dengan sebagian besar tabel adalah urusan XS-006', () => {
    // 99/92 = 107,61% in all tables; here the realisasi is 97
    const baris = (realisasi: number): Sel[][] => [...BENAR, [92, realisasi, persen(1.0761)]];
    const temuan = temuanDari(UK_002, {
      Capaian: tabelCapaian(baris(97)),
      Ikhtisar: tabelCapaian(baris(99), { judul: 'Ikhtisar Capaian Tahun 2024' }),
      Lampiran: tabelCapaian(baris(99), { judul: 'Lampiran Capaian Kinerja Tahun 2024' }),
    });
    expect(temuan).toEqual([]);
  });

  it('batas: realisasi yang salah di satu dari dua tabel tidak menuduh capaian yang benar', () => {
    // 99/92 = 107,61% in both tables; 97 gives 105,43%, so the capaian shows that 99 was meant
    const baris = (realisasi: number): Sel[][] => [...BENAR, [92, realisasi, persen(1.0761)]];
    const lembar = {
      Capaian: tabelCapaian(baris(97)),
      Ikhtisar: tabelCapaian(baris(99), { judul: 'Ikhtisar Capaian Tahun 2024' }),
    };
    expect(temuanDari(UK_002, lembar)).toEqual([]);
    const [temuan, ...lain] = temuanDari(XS_006, lembar);
    expect([temuan, ...lain].map((satu) => satu?.tingkat)).toEqual(['galat']);
    expect(temuan).toMatchObject({ lembar: 'Capaian', nilai: '97', seharusnya: '99' });
    // a capaian that fits neither realisasi is wrong whatever the other table says
    const keduanya = { ...lembar, Capaian: tabelCapaian([...BENAR, [92, 97, persen(1.2)]]) };
    expect(temuanDari(UK_002, keduanya).map((satu) => satu.nilai)).toEqual(['120,00%']);
  });

  it('batas: persen yang seratus kali terlalu besar tidak menuduh capaiannya', () => {
    // 87,5 typed into a percent cell shows 8750,0%; its capaian follows from the slip
    const isi = [...BENAR.slice(0, 3), [persen(0.88, 1), { value: 87.5, numberFormat: '0.0%' }, persen(1.2)]];
    expect(temuanDari(UK_002, { Capaian: tabelCapaian(isi) })).toEqual([]);
  });

  it('batas: angka teks berlaku untuk semua nilai yang dibulatkan ke sana', () => {
    // [3,445; 3,455]/2,89 = [119,20%; 119,55%]: 119,20% is right, 119,19% is not
    const isi = (capaian: number): Sel[][] => [...BENAR, [angka(2.89, 2), 'Nilai 3,45', persen(capaian)]];
    expect(temuanDari(UK_002, { Capaian: tabelCapaian(isi(1.192)) })).toEqual([]);
    expect(temuanDari(UK_002, { Capaian: tabelCapaian(isi(1.19)) })).toHaveLength(1);
  });

  it('batas: selisih sebesar pembulatan hanya peringatan', () => {
    // 6/7 = 85,714...%: 85,71% is right, 85,70% is one unit of the last decimal off
    const isi = (capaian: number): Sel[][] => [...BENAR, [7, 6, persen(capaian)]];
    expect(temuanDari(UK_002, { Capaian: tabelCapaian(isi(0.8571)) })).toEqual([]);
    expect(temuanDari(UK_002, { Capaian: tabelCapaian(isi(0.857)) })).toMatchObject([
      { tingkat: 'peringatan', seharusnya: '85,71%' },
    ]);
  });

  it('batas: kolom yang sebagian besar tidak mengikuti rumus tidak dituduh satu per satu', () => {
    const isi = [
      [200, 230, persen(0.31)],
      [5, 6, persen(0.42)],
      [3, angka(3.45, 2), persen(0.53)],
      [80, 84, persen(0.64)],
    ];
    const temuan = temuanDari(UK_002, { Capaian: tabelCapaian(isi) });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!G3', 'Capaian!G4', 'Capaian!G5', 'Capaian!G6']]);
    expect(temuan[0]?.tingkat).toBe('peringatan');
  });
});
