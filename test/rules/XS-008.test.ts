import { XS_008 } from '../../src/core/rules/anggaran/XS-008';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, PAGU_TOTAL, tabelMatriks, tabelPagu, tabelRealisasi, type Sel } from '../bantu/tabel-anggaran';

describe('XS-008', () => {
  it('lolos', () => {
    expect(temuanDari(XS_008, { Pagu: tabelPagu(), Realisasi: tabelRealisasi() })).toEqual([]);
  });

  it('gagal', () => {
    // the KRO and its RO are one revision behind in the pagu table; EBA 590 = 190 + 400 there, 600 in realisasi
    const lama = [890, 890, 590, 190, 400, 300, 500, 500, 500];
    const temuan = temuanDari(XS_008, { Pagu: tabelPagu(lama, PAGU_TOTAL), Realisasi: tabelRealisasi() });
    expect(temuan.map(selTemuan)).toEqual([['Pagu!C3'], ['Pagu!C4'], ['Pagu!C5'], ['Pagu!C6']]);
    expect(temuan[2]).toMatchObject({ tingkat: 'galat', nilai: '590.000.000', seharusnya: '600.000.000' });
  });

  it('gagal: usulannya angka realisasi dalam satuan selnya', () => {
    // EBA 590 there and 600 here; the matrix is in thousands
    const ribuan = tabelMatriks([
      [590_000, 600_000, 590_000],
      [310_000, 310_000, 300_000],
      [500_000, 500_000, 500_000],
    ]);
    const [temuan] = temuanDari(XS_008, { Matriks: ribuan, Realisasi: tabelRealisasi() });
    expect(selTemuan(temuan)).toEqual(['Matriks!E3']);
    expect(temuan?.usulan?.edits).toMatchObject([{ before: { value: 590_000 }, after: { value: 600_000 } }]);
  });

  /** Six KRO of a kegiatan, in millions, and the komponen below each in a table of their own. */
  const PER_KRO: readonly (readonly [string, readonly number[]])[] = [
    ['4001.EBA', [200, 400]],
    ['4001.EBB', [300, 50]],
    ['4001.EBC', [70, 80, 90]],
    ['4001.EBD', [110]],
    ['4002.BDB', [500, 25]],
    ['4002.BDC', [60, 65]],
  ];
  const kro = (isi = PER_KRO): Sel[][] => [
    ['Realisasi Anggaran per KRO Tahun 2024'],
    ['Kode', 'KRO', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...isi.map(([kode, nilai]): Sel[] => {
      const pagu = nilai.reduce((a, b) => a + b, 0) * JUTA;
      return [kode, `Keluaran ${kode}`, pagu, pagu - 5 * JUTA * nilai.length];
    }),
  ];
  const komponen = (ganti: Readonly<Record<string, string>> = {}): Sel[][] => [
    ['Realisasi Anggaran per Komponen Tahun 2024'],
    ['Kode', 'Komponen', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...PER_KRO.flatMap(([kode, isi]) =>
      isi.map((nilai, i): Sel[] => {
        const penuh = `${kode}.00${i + 1}.051`;
        return [ganti[penuh] ?? penuh, `Komponen ${penuh}`, nilai * JUTA, (nilai - 5) * JUTA];
      }),
    ),
  ];

  it('gagal: satu baris berkode keliru ditemukan pada kodenya, bukan pada semua bagian', () => {
    expect(temuanDari(XS_008, { KRO: kro(), Komponen: komponen() })).toEqual([]);
    // 80 of EBC stands under EBB: EBB 300 + 50 + 80 = 430 for 350, EBC 70 + 90 = 160 for 240
    const temuan = temuanDari(XS_008, { KRO: kro(), Komponen: komponen({ '4001.EBC.002.051': '4001.EBB.003.051' }) });
    expect(temuan.map(selTemuan)).toEqual([['Komponen!A8']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '4001.EBB.003.051' });
    expect(temuan[0]?.pesan).toContain('4001.EBC');
    // a code that no KRO has
    const lain = temuanDari(XS_008, { KRO: kro(), Komponen: komponen({ '4001.EBC.002.051': '4001.ECC.002.051' }) });
    expect(lain.map(selTemuan)).toEqual([['Komponen!A8']]);
  });

  it('batas: bagian yang tidak berjumlah tanpa baris yang menjelaskannya hanya peringatan', () => {
    // EBC 70 + 80 + 90 = 240, the KRO table says 250 (and 10 more of realisasi)
    const isi = PER_KRO.map(([kode, nilai]): [string, readonly number[]] => [
      kode,
      kode === '4001.EBC' ? [80, 80, 90] : nilai,
    ]);
    const temuan = temuanDari(XS_008, { KRO: kro(isi), Komponen: komponen() });
    expect(temuan.map(({ tingkat, nilai, seharusnya }) => [tingkat, nilai, seharusnya])).toEqual([
      ['peringatan', 'jumlah 240.000.000', 'jumlah 250.000.000'],
      // 65 + 75 + 85 = 225; 250 - 15 = 235
      ['peringatan', 'jumlah 225.000.000', 'jumlah 235.000.000'],
    ]);
    expect(temuan.map(({ pesan }) => pesan.split(' ')[0])).toEqual(['Pagu', 'Realisasi']);
  });

  it('batas: satuan ribuan sama, dan pagu awal bukan revisi terakhir', () => {
    const ribuan = tabelMatriks([
      [590_000, 600_000, 600_000],
      [310_000, 310_000, 300_000],
      [500_000, 500_000, 500_000],
    ]);
    expect(temuanDari(XS_008, { Matriks: ribuan, Realisasi: tabelRealisasi() })).toEqual([]);
    // most codes differ: another state of the pagu
    expect(
      temuanDari(XS_008, {
        Pagu: tabelPagu([800, 800, 550, 180, 370, 250, 450, 450, 450], 1250),
        Realisasi: tabelRealisasi(),
      }),
    ).toEqual([]);
  });

  it('batas: tabel yang hanya memuat pagu awal tidak dibandingkan dengan pagu sesudah revisi', () => {
    const lama = [890, 890, 590, 190, 400, 300, 500, 500, 500];
    const awal = tabelPagu(lama, PAGU_TOTAL).map((baris) =>
      baris.map((isi) => (isi === 'Pagu (Rp)' ? 'Pagu Awal (Rp)' : isi)),
    );
    expect(temuanDari(XS_008, { Pagu: awal, Realisasi: tabelRealisasi() })).toEqual([]);
  });
});
