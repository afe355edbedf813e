/** Indicators below target, averages per sasaran, and the policy in words. */
import { daftarBelumTercapai } from '../../../src/core/capaian/belum-tercapai';
import { kalimatKebijakan } from '../../../src/core/capaian/kalimat-kebijakan';
import { type Kebijakan, KEBIJAKAN_BAKU } from '../../../src/core/capaian/kebijakan';
import { rataCapaianSasaran } from '../../../src/core/capaian/rata-sasaran';
import { DAFTAR_SKALA } from '../../../src/core/capaian/skala';
import { buatLaporan } from '../../../src/core/laporan';
import { siapkanBahan } from '../../../src/core/periksa';
import { formatAddress } from '../../../src/core/workbook/address';
import { readWorkbookFile } from '../../../src/host/file/read';
import { bahanDari } from '../../bantu/bahan';
import { persen, tabelCapaian, type Sel } from '../../bantu/tabel-capaian';
import { GABUNGAN_TRIWULAN, capaianTriwulan } from '../../bantu/tabel-triwulan';
import { PERKIN, capaian } from '../../bantu/tabel-lintas';

const UNIT = ['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023', 'arah-contoh'];
const buka = async (unit: string) =>
  siapkanBahan(await readWorkbookFile(new URL(`../../fixtures/${unit}/${unit}.xlsx`, import.meta.url).pathname));

const KERJA: readonly (readonly Sel[])[] = [
  [40, 42, null], // 105%
  [10, 7, null], // 70%
  [3.5, 3.4, null], // 97,142857...%
  [persen(0.8), persen(0.7), null], // 87,5%
  [75, null, null],
];

describe('daftarBelumTercapai', () => {
  test('worst first, with the gap in unit and in percent, and the cells', () => {
    const daftar = daftarBelumTercapai(bahanDari({ Capaian: tabelCapaian(KERJA) }));
    expect(
      daftar.map(({ indikator, kurang, selisih }) => [indikator, Math.round(kurang * 1e6) / 1e6, selisih?.teks]),
    ).toEqual([
      ['Jumlah perusahaan yang dibina', 30, '3 Perusahaan'],
      ['Persentase aduan yang diselesaikan', 12.5, '10,00 poin persen'],
      // 100 - 3,4/3,5 * 100 = 2,857143
      ['Indeks kepuasan pelanggan', 2.857143, '0,1 poin'],
    ]);
    expect(daftar[0]).toMatchObject({
      capaian: 0.7,
      target: '10',
      realisasi: '7',
      tahun: 2024,
      tw: null,
      arah: 'naik',
      sasaran: 'Meningkatnya layanan jasa industri',
      juga: [],
    });
    const { indikator, target, realisasi, capaian: selCapaian } = daftar[0]!.sel;
    expect([indikator, target, realisasi, selCapaian!].map((sel) => formatAddress(sel))).toEqual([
      'Capaian!C4',
      'Capaian!E4',
      'Capaian!F4',
      'Capaian!G4',
    ]);
  });

  test('less is better, a range, a grade', () => {
    const grid = tabelCapaian([
      [16, 20, null],
      ['80-90', 70, null],
      ['BB', 'B', null],
    ]).map((baris) => baris.map((isi) => (isi === 'Jumlah sampel yang diuji' ? 'Jumlah temuan mayor' : isi)));
    const daftar = daftarBelumTercapai(bahanDari({ Capaian: grid }));
    // BB and B: 0%; 2 - 20/16 = 0,75; 70/80 = 0,875
    expect(daftar.map(({ kurang, selisih, arah }) => [kurang, selisih?.nilai, arah])).toEqual([
      [100, undefined, 'jenjang'],
      [25, 4, 'turun'],
      [12.5, 10, 'rentang'],
    ]);
  });

  test('quarters and the year are told apart', () => {
    const grid = capaianTriwulan([[100, 90, 'Kumulatif', 25, 30, 50, 45, 75, 60, 100, 90]]);
    const daftar = daftarBelumTercapai(bahanDari({ TW: grid }, { TW: GABUNGAN_TRIWULAN }));
    expect(daftar.map(({ tw, kurang }) => [tw, kurang])).toEqual([
      [3, 20],
      [null, 10],
      [2, 10],
      [4, 10],
    ]);
  });

  test('an indicator of several tables stands once, and other years do not count', () => {
    const lain = capaian('Capaian Kinerja Tahun 2024', [80, 10, 3.5, 75, 85, 100, 90], [70, 11, 3.6, 76, 86, 110, 91]);
    const lama = capaian('Capaian Kinerja Tahun 2023', [80, 10, 3.5, 75, 85, 100, 90], [10, 1, 1, 1, 1, 1, 1]);
    const daftar = daftarBelumTercapai(bahanDari({ PK: PERKIN, A: lain, B: lain, Lama: lama }));
    expect(daftar.map(({ lembar, juga }) => [lembar, juga.map((sel) => formatAddress(sel))])).toEqual([
      ['A', ['B!F3']],
    ]);
  });

  test.each(UNIT)('%s: as many as the report counts', async (unit) => {
    const bahan = await buka(unit);
    const tahunan = daftarBelumTercapai(bahan).filter(({ tw, bulan }) => tw === null && bulan === null);
    const { ringkasan } = buatLaporan({ bahan, temuan: [] }, 'x.xlsx', '');
    expect(tahunan).toHaveLength(ringkasan.belumTercapai);
    const kurang = daftarBelumTercapai(bahan).map((satu) => satu.kurang);
    expect(kurang).toEqual([...kurang].sort((a, b) => b - a));
    expect(kurang.every((nilai) => nilai > 0)).toBe(true);
  });
});

describe('rataCapaianSasaran', () => {
  it('joins rows of one wording, although a running number stands beside each', () => {
    const baris = (nomor: number, sasaran: string, target: number, realisasi: number) => [
      nomor,
      sasaran,
      `Jumlah layanan jenis ${'ABC'.charAt(nomor - 1)}`,
      'Layanan',
      target,
      realisasi,
    ];
    const hasil = rataCapaianSasaran(
      bahanDari({
        Capaian: [
          ['Tabel 1 Capaian Kinerja Tahun 2024'],
          ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
          baris(1, 'Meningkatnya mutu', 10, 9),
          baris(2, 'Meningkatnya mutu', 10, 7),
          baris(3, 'Terwujudnya tata kelola', 10, 10),
        ],
      }),
    );
    // (90% + 70%) / 2 = 80%
    expect(hasil.map(({ sasaran, rata, indikator }) => [sasaran, rata, indikator])).toEqual([
      ['Meningkatnya mutu', 0.8, 2],
      ['Terwujudnya tata kelola', 1, 1],
    ]);
  });

  test('each indicator once, what cannot be computed by the policy', () => {
    const hitung = (kebijakan?: Kebijakan) =>
      rataCapaianSasaran(bahanDari({ Capaian: tabelCapaian(KERJA), Lagi: tabelCapaian(KERJA) }, {}, kebijakan));
    const [baku, ...lain] = hitung();
    expect(lain).toEqual([]);
    // (1,05 + 0,7 + 0,971428571... + 0,875) / 4 = 0,899107142...
    expect(baku).toMatchObject({
      kode: null,
      sasaran: 'Meningkatnya layanan jasa industri',
      indikator: 5,
      terhitung: 4,
      belum: 3,
    });
    expect(baku?.rata).toBeCloseTo(0.899107142857, 10);
    // 3,596428571... / 5
    expect(hitung({ ...KEBIJAKAN_BAKU, tanpaCapaian: 'nol' })[0]?.rata).toBeCloseTo(0.719285714286, 10);
    // (1 + 0,7 + 0,971428571... + 0,875) / 4: the limit holds in the average although not in the table
    expect(hitung({ ...KEBIJAKAN_BAKU, batasAtas: 1 })[0]?.rata).toBeCloseTo(0.886607142857, 10);
  });

  test.each(UNIT)('%s: sasaran with finite averages', async (unit) => {
    const hasil = rataCapaianSasaran(await buka(unit));
    // The invented workbook names no sasaran.
    expect(hasil.length > 0).toBe(unit !== 'arah-contoh');
    for (const { rata, indikator, terhitung, belum } of hasil) {
      expect(rata === null).toBe(terhitung === 0);
      expect(rata ?? 0).toBeGreaterThanOrEqual(0);
      expect(belum).toBeLessThanOrEqual(terhitung);
      expect(terhitung).toBeLessThanOrEqual(indikator);
    }
  });
});

describe('kalimatKebijakan', () => {
  test('the standard policy', () => {
    const kalimat = kalimatKebijakan(KEBIJAKAN_BAKU);
    expect(kalimat).toContain('Indikator yang semakin rendah semakin baik: capaian = 2 - realisasi / target.');
    expect(kalimat).toContain('Capaian paling rendah 0% dan tidak dibatasi ke atas.');
    expect(kalimat).toContain('Target nol pada indikator yang semakin tinggi semakin baik: tidak dapat dihitung.');
    expect(kalimat).toContain(
      'Target nol pada indikator yang semakin rendah semakin baik: 100% bila realisasi nol, 0% bila realisasi di atas nol.',
    );
    for (const satu of kalimat) expect(satu).toMatch(/^[A-Z][^\n]*\.$/);
  });

  test('every choice changes a sentence', () => {
    const lain: Partial<Kebijakan>[] = [
      { minimasi: 'rasio' },
      { batasAtas: 1.125 },
      { batasAtas: 1.125, batasAtasPadaTabel: true },
      { batasBawah: 0.1 },
      { dasarTarget: 'awal' },
      { targetNol: { ...KEBIJAKAN_BAKU.targetNol, naikAda: 1 } },
      { targetNegatif: 'tidak-dihitung' },
      { rentang: 'simpangan' },
      { jenjang: 'peringkat' },
      { desimal: 1 },
      { rataRata: 'geometrik' },
      { tanpaCapaian: 'nol' },
      { skalaStatus: { tercapai: 0.9, melampaui: 1 } },
      { skalaPredikat: DAFTAR_SKALA['AKIP'] ?? null },
      { arahPerIndikator: { a: 'turun', b: 'turun' } },
    ];
    const semua = [{}, ...lain].map((ubah) => kalimatKebijakan({ ...KEBIJAKAN_BAKU, ...ubah }).join('\n'));
    expect(new Set(semua).size).toBe(lain.length + 1);
    expect(semua[2]).toContain('dalam rata-rata paling tinggi 112,5%');
    expect(semua.at(-1)).toContain('Ditetapkan "semakin rendah semakin baik" untuk 2 kode atau nama indikator.');
  });
});
