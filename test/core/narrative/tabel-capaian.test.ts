/** Tables of capaian from small sheets; every expected figure is worked out by hand beside it. */
import { KEBIJAKAN_BAKU, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import { daftarCapaian, naskahCapaian } from '../../../src/core/narrative/tabel-capaian';
import type { Bahan } from '../../../src/core/rules/aturan';
import { formatAddress } from '../../../src/core/workbook/address';
import { bahanDari } from '../../bantu/bahan';
import { angka, persen, tabelCapaian } from '../../bantu/tabel-capaian';
import { barisTabel, paragraf, tabelKe, teksTabel } from './bentuk-tabel';

describe('naskahCapaian', () => {
  const bahan = bahanDari({
    Capaian: tabelCapaian([
      [40, 45, persen(1.125)],
      [30, 24, persen(0.8)],
      [angka(3.4, 2), angka(3.4, 2), persen(1)],
    ]),
  });

  it('shows what the sheet prints, sasaran merged over its indicators, status from the figures', () => {
    // 45 / 40 = 112,50%; 24 / 30 = 80,00%; 3,40 / 3,40 = 100,00%
    expect(teksTabel(tabelKe(naskahCapaian(bahan)))).toEqual([
      'No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Status',
      '1|Meningkatnya layanan jasa industri|Jumlah sampel yang diuji|Sampel|40|45|112,50|Melampaui',
      '2||Jumlah perusahaan yang dibina|Perusahaan|30|24|80,00|Belum tercapai',
      '3||Indeks kepuasan pelanggan|Indeks|3,40|3,40|100,00|Tercapai',
    ]);
    expect(tabelKe(naskahCapaian(bahan)).baris[0]?.sel[1]?.rowspan).toBe(3);
  });

  it('carries the caption of the period and the note with the formula', () => {
    const naskah = naskahCapaian(bahan);
    expect(tabelKe(naskah).judul).toEqual([{ teks: 'Tabel Capaian Kinerja Tahun 2024' }]);
    expect(paragraf(naskah)).toEqual([
      'Catatan: Capaian dikutip dari lembar kerja. Rumus capaian: realisasi dibagi target, dikali 100%. ' +
        'Status ditentukan dari nilai capaian yang belum dibulatkan: tercapai bila sama dengan 100%, melampaui bila lebih.',
    ]);
  });

  it('names the cell of every text and figure', () => {
    const [baris] = barisTabel(tabelKe(naskahCapaian(bahan)));
    const sumber = Object.entries(baris ?? {}).map(([kepala, isi]) => {
      const [satu] = isi;
      const asal = satu?.sumber === undefined ? (satu?.dari ?? []) : [satu.sumber];
      return `${kepala}: ${asal.map((sel) => formatAddress(sel, 'Capaian')).join(' ')}`;
    });
    expect(sumber).toEqual([
      'No: ',
      'Sasaran: B3',
      'Indikator Kinerja: C3',
      'Satuan: D3',
      'Target: E3',
      'Realisasi: F3',
      'Capaian (%): G3',
      'Status: E3 F3',
    ]);
  });

  it('gives only the blocks asked for, and nothing for a key that is gone', () => {
    const [satu] = daftarCapaian(bahan);
    expect(naskahCapaian(bahan, [satu?.kunci ?? '']).blok).toHaveLength(2);
    expect(naskahCapaian(bahan, ['capaian|Capaian|1999|1']).blok).toEqual([]);
    expect(naskahCapaian(bahan, []).blok).toEqual([]);
  });
});

describe('capaian that the sheet does not print', () => {
  it('is computed with the decimals of the policy, and the note says how many', () => {
    const bahan = bahanDari({
      Capaian: tabelCapaian([
        [40, 45, persen(1.125)],
        [30, 24, null],
        [3, 4, '-'],
        [7, 8, '#DIV/0!'],
        [5, null, null],
      ]),
    });
    const tabel = tabelKe(naskahCapaian(bahan));
    // 24 / 30 = 80; 4 / 3 = 133,333...; 8 / 7 = 114,2857...; no realisasi: none
    expect(barisTabel(tabel).map((baris) => baris['Capaian (%)']?.[0]?.teks)).toEqual([
      '112,50',
      '80,00',
      '133,33',
      '114,29',
      'n/a',
    ]);
    const dari = barisTabel(tabel)[1]?.['Capaian (%)']?.[0];
    expect(dari?.sumber).toBeUndefined();
    expect(dari?.dari?.map((sel) => formatAddress(sel, 'Capaian'))).toEqual(['E4', 'F4']);
    expect(paragraf(naskahCapaian(bahan))[0]).toContain(
      'Capaian dikutip dari lembar kerja; capaian 3 indikator yang tidak tertulis di sana dihitung dari target dan realisasi.',
    );
  });

  it('is not said to be quoted where no row has one', () => {
    const bahan = bahanDari({
      Capaian: tabelCapaian([
        [40, 45],
        [30, 24],
        [3, null],
      ]),
    });
    expect(paragraf(naskahCapaian(bahan))[0]).toContain('Catatan: Capaian dihitung dari target dan realisasi.');
  });

  it('does not print 100 for what misses it', () => {
    const bahan = bahanDari({
      Capaian: tabelCapaian([
        [100000, 99999],
        [100000, 100001],
        [100000, 100000],
      ]),
    });
    // 99.999 / 100.000 = 99,999%, 100.001 / 100.000 = 100,001%: two decimals would print 100,00 for all three
    expect(barisTabel(tabelKe(naskahCapaian(bahan))).map((baris) => baris['Capaian (%)']?.[0]?.teks)).toEqual([
      '99,999',
      '100,001',
      '100,00',
    ]);
  });
});

describe('a pair of columns that names no period', () => {
  const kepala = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan'];
  const isi = ['1', 'Meningkatnya layanan', 'Nilai kepuasan', 'Nilai'];

  const bukuRenstra = (tahun: readonly string[]): Bahan => {
    const pasang = tahun.map((satu, i) => ({ satu, kolom: 'EGI'.charAt(i), akhir: 'FHJ'.charAt(i) }));
    return bahanDari(
      {
        Renstra: [
          ['Tabel 10 Capaian Rencana Strategis'],
          [...kepala, ...tahun.flatMap((satu) => [satu, ''])],
          ['', '', '', '', ...tahun.flatMap((satu) => (satu.startsWith('Tahun') ? BIASA : ANTARA))],
          [...isi, ...tahun.flatMap(() => [80, 76])],
          ['2', 'Meningkatnya layanan', 'Indeks kemudahan', 'Indeks', ...tahun.flatMap(() => [4, 3])],
        ],
      },
      { Renstra: { merges: pasang.map(({ kolom, akhir }) => `${kolom}2:${akhir}2`) } },
    );
  };
  const BIASA = ['Target', 'Realisasi'];
  const ANTARA = ['Target Antara', 'Capaian Antara'];

  it('is told apart by its captions', () => {
    const bahan = bukuRenstra(['Tahun 2022', 'Tahun 2023', 'Persentase']);
    expect(daftarCapaian(bahan).map(({ judul }) => judul)).toContain(
      'Capaian Kinerja, Target Antara dan Capaian Antara (Renstra, A2:J5)',
    );
    expect(naskahCapaian(bahan).blok.flatMap((blok) => (blok.jenis === 'tabel' ? blok.judul : []))).toContainEqual({
      teks: 'Tabel Capaian Kinerja, Target Antara dan Capaian Antara',
    });
  });

  it('is told apart also from another pair of the same year, and the two are not joined into one', () => {
    expect(daftarCapaian(bukuRenstra(['Tahun 2023', 'Persentase'])).map(({ judul }) => judul)).toEqual([
      'Capaian Kinerja Tahun 2023 (Renstra, A2:H5)',
      'Capaian Kinerja Tahun 2023, Target Antara dan Capaian Antara (Renstra, A2:H5)',
    ]);
  });

  it('needs no captions where they say no more than any pair does', () => {
    const bahan = bahanDari({
      Capaian: [
        ['Tabel Capaian'],
        [...kepala, 'Target', 'Realisasi'],
        [...isi, 80, 76],
        ['2', 'Meningkatnya layanan', 'Indeks kemudahan', 'Indeks', 4, 3],
      ],
    });
    expect(daftarCapaian(bahan).map(({ judul }) => judul)).toEqual(['Capaian Kinerja (Capaian, A2:F4)']);
  });
});

describe('status', () => {
  it('comes from unrounded figures, whatever the sheet prints', () => {
    const bahan = bahanDari({
      Capaian: tabelCapaian([
        [angka(3.4, 1), { value: 3.396, numberFormat: '0.0' }, persen(1, 0)],
        [20, 21, persen(1.05)],
      ]),
    });
    // 3,396 / 3,4 = 99,88%, shown as 3,4 and 100%
    expect(teksTabel(tabelKe(naskahCapaian(bahan)))[1]).toBe(
      '1|Meningkatnya layanan jasa industri|Jumlah sampel yang diuji|Sampel|3,4|3,4|100|Belum tercapai',
    );
  });
});

describe('printed capaian', () => {
  it.each([
    ['a percent cell', persen(0.875, 1), '87,5'],
    ['points', 87.5, '87,5'],
    ['a ratio', 0.875, '87,5'],
    ['a text with the sign', '87,50%', '87,50'],
    ['a text of points', '87,50', '87,50'],
  ])('from %s is shown in points with its decimals', (_nama, capaian, teks) => {
    // 35 / 40 = 87,5%
    const bahan = bahanDari({
      Capaian: tabelCapaian([
        [40, 35, capaian],
        [40, 35, capaian],
      ]),
    });
    expect(barisTabel(tabelKe(naskahCapaian(bahan)))[0]?.['Capaian (%)']?.[0]?.teks).toBe(teks);
  });

  it('that is merged over several indicators belongs to none of them', () => {
    const bahan = bahanDari(
      {
        Capaian: tabelCapaian([
          [40, 50, persen(1.1)],
          [40, 38, null],
          [40, 40, persen(1)],
        ]),
      },
      { Capaian: { merges: ['G3:G4'] } },
    );
    // 50 / 40 = 125 and 38 / 40 = 95; 110 is their average
    expect(barisTabel(tabelKe(naskahCapaian(bahan))).map((baris) => baris['Capaian (%)']?.[0]?.teks)).toEqual([
      '125,00',
      '95,00',
      '100,00',
    ]);
  });
});

describe('figures', () => {
  const satu = (nilai: Parameters<typeof tabelCapaian>[0][number][number]): string | undefined => {
    const bahan = bahanDari({
      Capaian: tabelCapaian([
        [nilai, 5],
        [2, 4],
        [2, 4],
      ]),
    });
    return barisTabel(tabelKe(naskahCapaian(bahan)))[0]?.['Target']?.[0]?.teks;
  };

  it.each([
    [1250000, '1.250.000'],
    [{ value: 3.445, numberFormat: '0.00' }, '3,45'],
    [{ value: 0.0796, numberFormat: '0.00%' }, '7,96%'],
    ['Min 95,9%', 'Min 95,9%'],
    ['80-90', '80-90'],
    ['3.50-3.75', '3,50–3,75'],
    ['1,234.50', '1.234,50'],
    ['WTP', 'WTP'],
    ['-', '-'],
  ])('%j is printed as %s', (nilai, teks) => {
    expect(satu(nilai)).toBe(teks);
  });

  it('say a unit once where the unit was read from them', () => {
    const bahan = bahanDari({
      Capaian: [
        ['Capaian Kinerja Tahun 2024'],
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Tingkat produktivitas', '7 Persen', '7,96 Persen', '113,71%'],
        [2, 'Indeks kepuasan', 'Indeks 3,4', 'Indeks 3,5', '102,94%'],
        [3, 'Jumlah sampel', 100, 90, '90%'],
      ],
    });
    expect(teksTabel(tabelKe(naskahCapaian(bahan)))).toEqual([
      'No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Status',
      '1|Tingkat produktivitas|Persen|7|7,96|113,71|Melampaui',
      '2|Indeks kepuasan|Indeks|3,4|3,5|102,94|Melampaui',
      '3|Jumlah sampel||100|90|90|Belum tercapai',
    ]);
  });
});

describe('numbers of rows', () => {
  it('are those of the sheet where they are all different, else counted', () => {
    const tabel = (nomor: readonly (string | number)[]) =>
      bahanDari({
        Capaian: [
          ['Capaian Kinerja Tahun 2024'],
          ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
          ...nomor.map((satu, i) => [satu, `Jumlah layanan jenis ${'abc'[i] ?? ''}`, 'Layanan', 10, 12, '120%']),
        ],
      });
    const baca = (nomor: readonly (string | number)[]): (string | undefined)[] =>
      barisTabel(tabelKe(naskahCapaian(tabel(nomor)))).map((baris) => baris['No']?.[0]?.teks);
    expect(baca(['IK1.1', 'IK1.2', 'IK2.1'])).toEqual(['IK1.1', 'IK1.2', 'IK2.1']);
    expect(baca([1, 2, 1])).toEqual(['1', '2', '3']);
  });
});

describe('the note', () => {
  const isi = (kebijakan: Kebijakan): string =>
    paragraf(
      naskahCapaian(
        bahanDari(
          {
            Capaian: [
              ['Capaian Kinerja Tahun 2024'],
              ['No', 'Indikator Kinerja', 'Polaritas', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
              [1, 'Jumlah sampel yang diuji', 'Maximize', 'Sampel', 10, 15, null],
              [2, 'Lama penerbitan sertifikat', 'Minimize', 'Hari', 10, 25, null],
              [3, 'Jumlah perusahaan binaan', 'Maximize', 'Perusahaan', 10, 10, null],
            ],
          },
          {},
          kebijakan,
        ),
      ),
    )[0] ?? '';

  it('names each formula with its indicators and what limits do', () => {
    // 2 - 25 / 10 = -50%, counted as 0
    const teks = isi({ ...KEBIJAKAN_BAKU, batasAtas: 1.2, batasAtasPadaTabel: true });
    expect(teks).toContain(
      'Rumus capaian: realisasi dibagi target untuk indikator maksimasi; 2 dikurangi hasil bagi realisasi dengan target ' +
        'untuk indikator minimasi; semuanya dikali 100%.',
    );
    expect(teks).toContain('Capaian dibatasi paling tinggi 120%. Capaian di bawah 0% dihitung 0%.');
  });

  it('follows the policy', () => {
    const teks = isi({ ...KEBIJAKAN_BAKU, minimasi: 'rasio', skalaStatus: { tercapai: 0.9, melampaui: 1.1 } });
    // 10 / 25 = 40%: no limit is reached
    expect(teks).toContain('target dibagi realisasi untuk indikator minimasi');
    expect(teks).toContain('tercapai mulai 90%, melampaui bila lebih dari 110%.');
    expect(teks).not.toContain('dibatasi');
    expect(teks).not.toContain('dihitung 0%');
  });
});

describe('daftarCapaian', () => {
  const triwulan = [
    ['Capaian Kinerja Triwulanan Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'TW I', null, null, 'TW II', null, null],
    [null, null, null, 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Jumlah sampel yang diuji', 'Sampel', 10, 12, '120%', 20, 18, '90%'],
    [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', 4, 4, '100%', 8, 8, '100%'],
    [3, 'Jumlah aduan selesai', 'Aduan', '-', '-', '-', 5, 5, '100%'],
  ];
  const opsi = { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2'] };

  it('has one entry per table and period', () => {
    const bahan = bahanDari({ TW: triwulan }, { TW: opsi });
    expect(daftarCapaian(bahan)).toEqual([
      {
        kunci: 'capaian|TW|2024.tw1|1',
        judul: 'Capaian Kinerja Triwulan I Tahun 2024 (TW, A2:I6)',
        lembar: 'TW',
        rentang: 'A2:I6',
        judulAsal: 'Capaian Kinerja Triwulanan Tahun 2024',
        tahun: 2024,
        tw: 1,
        tabel: 1,
        gabungan: null,
        indikator: 3,
      },
      {
        kunci: 'capaian|TW|2024.tw2|1',
        judul: 'Capaian Kinerja Triwulan II Tahun 2024 (TW, A2:I6)',
        lembar: 'TW',
        rentang: 'A2:I6',
        judulAsal: 'Capaian Kinerja Triwulanan Tahun 2024',
        tahun: 2024,
        tw: 2,
        tabel: 1,
        gabungan: null,
        indikator: 3,
      },
    ]);
    // 12 / 10 = 120%; 18 / 20 = 90%
    expect(teksTabel(tabelKe(naskahCapaian(bahan, ['capaian|TW|2024.tw2|1'])))[1]).toBe(
      '1|Jumlah sampel yang diuji|Sampel|20|18|90|Belum tercapai',
    );
  });

  it('keeps its keys where rows and columns move', () => {
    const geser = [[], [], ...triwulan].map((baris) => [null, ...baris]);
    const pindah = bahanDari({ TW: geser }, { TW: { merges: ['B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:J4'] } });
    expect(daftarCapaian(pindah).map(({ kunci }) => kunci)).toEqual(['capaian|TW|2024.tw1|1', 'capaian|TW|2024.tw2|1']);
  });

  it('tells two tables of one sheet and year apart, and puts the year of the submission first', () => {
    const tabel = (tahun: number) =>
      tabelCapaian(
        [
          [4, 5],
          [4, 4],
        ],
        { judul: `Capaian Kinerja Tahun ${tahun}` },
      );
    const bahan = bahanDari({
      Lalu: tabel(2023),
      Kini: [...tabel(2024), [], [], ...tabel(2024)],
      Perkin: [
        ['Perjanjian Kinerja Tahun 2024'],
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
        [1, 'Meningkatnya layanan jasa industri', 'Jumlah sampel yang diuji', 'Sampel', 4],
        [2, null, 'Jumlah perusahaan yang dibina', 'Perusahaan', 4],
      ],
    });
    expect(daftarCapaian(bahan).map(({ kunci }) => kunci)).toEqual([
      'capaian|Kini|2024|semua.capaian-tahunan',
      'capaian|Kini|2024|1',
      'capaian|Kini|2024|2',
      'capaian|Lalu|2023|1',
    ]);
    expect(daftarCapaian(bahan).map(({ gabungan }) => gabungan)).toEqual([
      null,
      'capaian|Kini|2024|semua.capaian-tahunan',
      'capaian|Kini|2024|semua.capaian-tahunan',
      null,
    ]);
    // every table once where nothing is chosen
    expect(naskahCapaian(bahan).blok.filter(({ jenis }) => jenis === 'tabel')).toHaveLength(3);
  });

  it('joins the small tables of a sheet and period', () => {
    const kecil = (sasaran: string, nama: string, target: number, realisasi: number) => [
      [`Capaian ${sasaran} Tahun 2024`],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      [1, sasaran, nama, 'Sampel', target, realisasi, null],
      [],
      [],
    ];
    const bahan = bahanDari({
      Sasaran: [
        ...kecil('Meningkatnya layanan jasa', 'Jumlah sampel yang diuji', 10, 12),
        ...kecil('Meningkatnya tata kelola', 'Nilai akuntabilitas kinerja', 80, 76),
      ],
    });
    expect(daftarCapaian(bahan)[0]).toEqual({
      kunci: 'capaian|Sasaran|2024|semua.capaian-tahunan',
      judul: 'Capaian Kinerja Tahun 2024 (Sasaran, 2 tabel)',
      lembar: 'Sasaran',
      rentang: 'A2:G8',
      judulAsal: null,
      tahun: 2024,
      tw: null,
      tabel: 2,
      gabungan: null,
      indikator: 2,
    });
    const naskah = naskahCapaian(bahan, ['capaian|Sasaran|2024|semua.capaian-tahunan']);
    // 12 / 10 = 120%; 76 / 80 = 95%
    expect(teksTabel(tabelKe(naskah))).toEqual([
      'No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Status',
      '1|Meningkatnya layanan jasa|Jumlah sampel yang diuji|Sampel|10|12|120,00|Melampaui',
      '2|Meningkatnya tata kelola|Nilai akuntabilitas kinerja|Sampel|80|76|95,00|Belum tercapai',
    ]);
  });

  it('names months and totals over the years', () => {
    const bulanan = bahanDari({
      Bulanan: [
        ['Capaian Kinerja Bulanan Tahun 2024'],
        ['No', 'Indikator Kinerja', 'Satuan', 'Bulan', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Jumlah sampel yang diuji', 'Sampel', 'Maret', 10, 12, '120%'],
        [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', 'Maret', 4, 4, '100%'],
        [3, 'Jumlah aduan selesai', 'Aduan', 'April', 5, 5, '100%'],
      ],
    });
    expect(daftarCapaian(bulanan).map(({ judul, indikator }) => [judul, indikator])).toEqual([
      ['Capaian Kinerja Bulan Maret Tahun 2024 (Bulanan, A2:G5)', 2],
      ['Capaian Kinerja Bulan April Tahun 2024 (Bulanan, A2:G5)', 1],
    ]);
    const kumulatif = bahanDari(
      {
        Renstra: [
          ['Capaian Renstra'],
          ['No', 'Indikator Kinerja', 'Satuan', '2023', null, null, 'Total 2021-2024', null, null],
          [null, null, null, 'Target', 'Realisasi', 'Capaian', 'Target', 'Realisasi', 'Capaian'],
          [1, 'Jumlah sampel yang diuji', 'Sampel', 10, 12, '120%', 40, 30, '75%'],
          [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', 4, 4, '100%', 16, 16, '100%'],
        ],
      },
      { Renstra: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2'] } },
    );
    expect(daftarCapaian(kumulatif).map(({ judul }) => judul)).toEqual([
      'Capaian Kinerja Tahun 2023 (Renstra, A2:I5)',
      'Capaian Kinerja Kumulatif Tahun 2021–2024 (Renstra, A2:I5)',
    ]);
  });

  it('leaves out targets without realisasi, and money', () => {
    const perkin = [
      ['Perjanjian Kinerja Tahun 2024'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'],
      [1, 'Meningkatnya layanan', 'Jumlah sampel yang diuji', 'Sampel', 4],
      [2, null, 'Jumlah perusahaan yang dibina', 'Perusahaan', 4],
    ];
    const kosong = tabelCapaian([
      [4, null],
      [4, null],
    ]);
    expect(daftarCapaian(bahanDari({ Perkin: perkin }))).toEqual([]);
    expect(daftarCapaian(bahanDari({ Capaian: kosong }))).toEqual([]);
  });

  it('is empty for an empty workbook', () => {
    const bahan = bahanDari({ Kosong: [[]] });
    expect(daftarCapaian(bahan)).toEqual([]);
    expect(naskahCapaian(bahan)).toEqual({ blok: [] });
  });
});
