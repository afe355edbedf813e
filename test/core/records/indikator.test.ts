/** Indicator rows: labels filled down, codes, units, periods, figures. */
import { berkasDari, indikatorDari } from './rekaman';

describe('sasaran, tujuan, kode', () => {
  it('fills sasaran down, merged or blank, and joins its code with the number', () => {
    const berkas = berkasDari(`
      | No | Sasaran | No | Indikator Kinerja | Target 2024 | Satuan |
      | SK1 | Meningkatnya daya saing | 1 | Jumlah industri | 40 | Industri |
      | ^ | ^ | 2 | Persentase layanan | 85 | Persen |
      | SK 2 | Meningkatnya tata kelola | 1 | Nilai SAKIP | 78 | Nilai |
      | | | 2 | Nilai arsip | 80 | Nilai |`);
    expect(berkas.indikator.map((baris) => [baris.kode, baris.sasaran?.teks, baris.sasaran?.warisan])).toEqual([
      ['SK1.1', 'Meningkatnya daya saing', false],
      ['SK1.2', 'Meningkatnya daya saing', true],
      ['SK2.1', 'Meningkatnya tata kelola', false],
      ['SK2.2', 'Meningkatnya tata kelola', true],
    ]);
  });

  it('takes the sasaran from a section row', () => {
    const berkas = berkasDari(`
      | No | Indikator Kinerja | Satuan | Target |
      | Sasaran 1: Meningkatnya kualitas layanan publik | < | < | < |
      | 1 | Indeks kepuasan masyarakat | Indeks | 3,6 |
      | Sasaran 2: Meningkatnya tata kelola | < | < | < |
      | 2 | Nilai SAKIP | Nilai | 78 |`);
    expect(berkas.indikator.map((baris) => baris.sasaran?.teks)).toEqual([
      'Meningkatnya kualitas layanan publik',
      'Meningkatnya tata kelola',
    ]);
  });

  it('parts the code from the text of the indicator', () => {
    expect(
      indikatorDari(`
        | Sasaran Kegiatan | Indikator | Target | Satuan |
        | Meningkatnya layanan | IKSK 1.1 Indeks kepuasan | 3,6 | Indeks |
        | | IKSK 1.2 Nilai SAKIP | 78 | Nilai |`),
    ).toEqual(['B2 IKSK1.1 Indeks kepuasan [Indeks] : 3.6', 'B3 IKSK1.2 Nilai SAKIP [Nilai] : 78']);
  });

  it('leaves out totals, averages, numbers of columns and repeated headers', () => {
    expect(
      indikatorDari(`
        | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
        | 1 | 2 | 3 | 4 | 5 |
        | 1 | Indeks kepuasan | 3,6 | 3,7 | 102,78 |
        | No | Indikator Kinerja | Target | Realisasi | Capaian (%) |
        | 1 | 2 | 3 | 4 | 5 |
        | 2 | Nilai SAKIP | 78 | 77 | 98,72 |
        | Rata-rata capaian | < | < | < | 100,75 |`),
    ).toEqual(['B3 1 Indeks kepuasan : 3.6/3.7/102.78', 'B6 2 Nilai SAKIP : 78/77/98.72']);
  });
});

describe('satuan', () => {
  it('comes from its column, the brackets, the figure, or the caption', () => {
    const berkas = berkasDari(
      `
      | Sasaran | Indikator | Target |
      | Layanan | Jumlah lulusan (Orang) | 120 |
      | | Persentase layanan | 85% |
      | | Indeks kepuasan | Indeks 3,85 |
      | | Jumlah dokumen | 7 Dokumen |`,
      `
      | Sasaran | Indikator | Target (%) |
      | Layanan | Persentase lulusan | 85 |
      | | Persentase layanan | 90 |`,
    );
    expect(berkas.indikator.map((baris) => [baris.satuan?.teks, baris.satuan?.sumber])).toEqual([
      ['Orang', 'indikator'],
      ['%', 'angka'],
      ['Indeks', 'angka'],
      ['Dokumen', 'angka'],
      ['persen', 'judul'],
      ['persen', 'judul'],
    ]);
  });
});

describe('periode', () => {
  it('groups target, realisasi and capaian of each year', () => {
    expect(
      indikatorDari(`
        | No | Indikator | Tahun 2023 | < | < | Tahun 2024 | < | < |
        | ^ | ^ | Target | Realisasi | % | Target | Realisasi | % |
        | 1 | Jumlah layanan | 40 | 42 | 105 | 45 | 45 | 100 |`),
    ).toEqual(['B3 1 Jumlah layanan 2023: 40/42/105; 2024: 45/45/100']);
  });

  it('tells only the quarters that are filled', () => {
    expect(
      indikatorDari(`
        | Capaian Kinerja Tahun 2026 |
        | No | Indikator | Satuan | Target | TW I | < | TW II | < | TW III | < |
        | ^ | ^ | ^ | ^ | T | R | T | R | T | R |
        | 1 | Jumlah layanan | Layanan | 40 | 10 | 12 | 20 | | | |`),
    ).toEqual(['B4 1 Jumlah layanan [Layanan] 2026: 40; 2026 tw1: 10/12; 2026 tw2: 20']);
  });

  it('reads quarters under groups of bare Roman numbers', () => {
    expect(
      indikatorDari(`
        | No | Indikator Kinerja | Satuan | Target 2024 | < | < | < | Realisasi 2024 | < | < | < |
        | ^ | ^ | ^ | I | II | III | IV | I | II | III | IV |
        | 1 | Jumlah layanan | Layanan | 10 | 20 | 30 | 40 | 12 | 19 | 31 | 42 |`),
    ).toEqual(['B3 1 Jumlah layanan [Layanan] 2024 tw1: 10/12; 2024 tw2: 20/19; 2024 tw3: 30/31; 2024 tw4: 40/42']);
  });

  it('reads quarters as rows, the indicator merged over them or written once', () => {
    expect(
      indikatorDari(`
        | No | Indikator Kinerja | Satuan | Triwulan | Target | Realisasi | Capaian (%) |
        | 1 | Jumlah layanan | Layanan | TW I | 10 | 12 | 120 |
        | ^ | ^ | ^ | TW II | 20 | 19 | 95 |
        | 2 | Jumlah laporan | Laporan | I | 1 | 1 | 100 |
        | | | | II | 2 | 2 | 100 |`),
    ).toEqual([
      'B2 1 Jumlah layanan [Layanan] tw1: 10/12/120',
      'B3 1 Jumlah layanan [Layanan] tw2: 20/19/95',
      'B4 2 Jumlah laporan [Laporan] tw1: 1/1/100',
      'B5 2 Jumlah laporan [Laporan] tw2: 2/2/100',
    ]);
  });

  it('keeps performance apart from money on the same row', () => {
    const [baris] = berkasDari(`
      | No | Indikator | Target | < | Triwulan I | < |
      | ^ | ^ | K | Rp | K | Rp |
      | 1 | Jumlah layanan | 40 | 1.200.000.000 | 10 | 200.000.000 |`).indikator;
    expect(baris?.periode.map((satu) => [satu.tw, satu.target?.teks, satu.realisasi?.teks])).toEqual([
      [null, '40', undefined],
      [1, undefined, '10'],
    ]);
    expect(baris?.uang.map((satu) => [satu.bidang, satu.tw, satu.figur.teks])).toEqual([
      ['target', null, '1.200.000.000'],
      ['realisasi', 1, '200.000.000'],
    ]);
  });

  it('takes the target after revision unless the policy counts the first', () => {
    const gambar = `
      | No | Indikator | Satuan | Target Awal | Target Revisi | Realisasi | Capaian (%) |
      | 1 | Jumlah layanan | Layanan | 40 | 45 | 45 | 100 |`;
    expect(indikatorDari(gambar)).toEqual(['B2 1 Jumlah layanan [Layanan] : 45/45/100']);
  });

  it('takes the year from the lines above the table', () => {
    expect(
      indikatorDari(`
        | PENGUKURAN KINERJA |
        | TAHUN ANGGARAN 2025 |
        | |
        | No | Indikator | Target | Realisasi |
        | 1 | Jumlah layanan | 40 | 41 |`),
    ).toEqual(['B5 1 Jumlah layanan 2025: 40/41']);
  });
});

describe('angka', () => {
  it('percent cells are told in points, whatever the cell holds', () => {
    expect(
      indikatorDari(`
        | No | Indikator | Satuan | Target | Realisasi | Capaian |
        | 1 | Persentase layanan | Persen | 85% | 7,96% | 9,36% |
        | 2 | Persentase lulusan | Persen | 85 | 87,5 | 102,94 |`),
    ).toEqual(['B2 1 Persentase layanan [Persen] : 85/7.96/9.36', 'B3 2 Persentase lulusan [Persen] : 85/87.5/102.94']);
  });

  it.each([
    // 66,025 / 6 = 1100,42%
    ["'66.025", '6', '1100,42', 66.025],
    // 1.279 / 1.000 = 127,9%
    ["'1.279", '1.000', '127,9', 1279],
    // 3,846 / 3,5 = 109,89%
    ["'3,846", '3,5', '109,89', 3.846],
  ])('the printed capaian decides the ambiguous %s', (realisasi, target, capaian, nilai) => {
    const [baris] = berkasDari(`
      | No | Indikator | Target | Realisasi | Capaian (%) |
      | 1 | Nilai tambah industri | ${target} | ${realisasi} | ${capaian} |`).indikator;
    expect(baris?.periode[0]?.realisasi?.besaran).toMatchObject({ jenis: 'angka', nilai, alternatif: null });
  });

  it('keeps bounds, ranges, grades and yes or no', () => {
    expect(
      berkasDari(`
        | No | Indikator | Satuan | Target | Realisasi |
        | 1 | Nilai layanan | Nilai | Min 92 | 95,22 |
        | 2 | Waktu layanan | Hari | 7 - 8 | 6 |
        | 3 | Predikat SAKIP | Predikat | BB | A |
        | 4 | Laporan tersusun | Laporan | Ada | Ada |
        | 5 | Nilai arsip | Nilai | - | #DIV/0! |`).indikator.map((baris) => [
        baris.periode[0]?.target?.besaran.jenis,
        baris.periode[0]?.realisasi?.besaran.jenis,
      ]),
    ).toEqual([
      ['angka', 'angka'],
      ['rentang', 'angka'],
      ['jenjang', 'jenjang'],
      ['yatidak', 'yatidak'],
      ['nihil', 'galat'],
    ]);
  });

  it('points typed into a percent cell are the points that were meant', () => {
    const [baris] = berkasDari(`
      | No | Indikator | Satuan | Target | Realisasi |
      | 1 | Persentase layanan | Persen | 85 | 8750% |`).indikator;
    expect(baris?.periode[0]?.realisasi?.besaran).toMatchObject({ nilai: 87.5 });
  });
});

describe('kalimat', () => {
  it('each numbered line names an indicator and its target', () => {
    expect(
      indikatorDari(`
        | Perjanjian Kinerja Tahun 2024 |
        | 1. Persentase lulusan pelatihan yang bekerja sebesar 81% |
        | 2. Jumlah sertifikat yang diterbitkan sebanyak 120 sertifikat |
        | 3. Indeks kepuasan masyarakat sebesar 3,6 |`),
    ).toEqual([
      'A2 1 Persentase lulusan pelatihan yang bekerja [%] 2024: 81',
      'A3 2 Jumlah sertifikat yang diterbitkan [sertifikat] 2024: 120',
      'A4 3 Indeks kepuasan masyarakat 2024: 3.6',
    ]);
  });
});

describe('tahun berkas', () => {
  it('is the year of the Perkin, and holds for tables without one', () => {
    const berkas = berkasDari(
      `
      | Perjanjian Kinerja Tahun 2025 |
      | No | Indikator | Target | Satuan |
      | 1 | Jumlah layanan | 40 | Layanan |`,
      `
      | No | Indikator | Target | Realisasi |
      | 1 | Jumlah layanan | 40 | 41 |`,
    );
    expect(berkas.tahun).toBe(2025);
    expect(berkas.indikator.map((baris) => baris.periode[0]?.tahun)).toEqual([2025, 2025]);
  });
});

describe('kamus', () => {
  it('a form of labels and texts is one indicator, and begins anew where a label comes back', () => {
    const berkas = berkasDari(`
      | Sasaran | : | Meningkatnya layanan publik |
      | Indikator Kinerja | : | IK 1.1 Indeks kepuasan masyarakat |
      | Definisi | : | Rata-rata nilai sembilan unsur layanan |
      | Formula | : | Jumlah nilai dibagi jumlah responden |
      | Satuan | : | Indeks |
      | Polaritas | : | Maksimasi |
      | Indikator Kinerja | : | IK 1.2 Jumlah temuan berulang |
      | Definisi | : | Temuan yang muncul lagi |
      | Satuan | : | Temuan |
      | Polaritas | : | Minimasi |`);
    expect(berkas.tabel.map((tabel) => tabel.jenis)).toEqual(['iku']);
    expect(
      berkas.indikator.map((baris) => [baris.kode, baris.indikator.teks, baris.satuan?.teks, baris.polaritas?.teks]),
    ).toEqual([
      ['IK1.1', 'Indeks kepuasan masyarakat', 'Indeks', 'Maksimasi'],
      ['IK1.2', 'Jumlah temuan berulang', 'Temuan', 'Minimasi'],
    ]);
  });
});
