/** A user's word on what a table is: it holds for the kind, the columns and the rows, and it stays with its table. */
import { kenali } from '../../../src/core/recognition/kenali';
import {
  gantiKoreksi,
  isJenisPilihan,
  jangkarTabel,
  kenaliDengan,
  koreksiUntuk,
  type JenisPilihan,
  type Koreksi,
} from '../../../src/core/recognition/koreksi';
import { JENIS, type TabelMap } from '../../../src/core/recognition/tabel';
import { periksa } from '../../../src/core/periksa';
import { readWorkbookFile } from '../../../src/host/file/read';
import { readBerkas } from '../../../src/core/records/baca';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { CAPAIAN, PERKIN } from '../../bantu/tabel-lintas';

type Grid = Parameters<typeof sheetFromGrid>[1];
const buku = (lembar: Readonly<Record<string, Grid>>): Workbook =>
  workbookFromSheets(Object.entries(lembar).map(([nama, grid]) => sheetFromGrid(nama, grid)));

/** Years whose captions do not say what their figures are. */
const TAHUNAN: Grid = [
  ['Kinerja Balai'],
  ['No', 'Uraian', 'Satuan', 2022, 2023, 2024],
  [1, 'Indeks kepuasan masyarakat terhadap layanan', 'Indeks', 3.1, 3.2, 3.3],
  [2, 'Jumlah peserta pelatihan vokasi', 'Orang', 80, 90, 100],
  [3, 'Nilai akuntabilitas kinerja', 'Nilai', 70, 72, 75],
];

const jenisDari = (tabel: readonly TabelMap[]): string[] => tabel.map(({ jenis }) => jenis);
const satuTabel = (workbook: Workbook): TabelMap => {
  const [tabel] = kenali(workbook);
  if (tabel === undefined) throw new Error('tidak ada tabel');
  return tabel;
};

test('without corrections nothing changes', () => {
  const workbook = buku({ A: PERKIN, B: CAPAIAN, C: TAHUNAN });
  expect(kenaliDengan(workbook, [])).toEqual(kenali(workbook));
});

test('the chosen kind is sure, and its columns are read for it', () => {
  const workbook = buku({ A: TAHUNAN });
  const asal = satuTabel(workbook);
  expect(asal.jenis).not.toBe('renstra');
  const [renstra] = kenaliDengan(workbook, [koreksiUntuk(asal, 'renstra')]);
  expect(renstra).toMatchObject({ jenis: 'renstra', keyakinan: 1, alasan: 'dipilih oleh pengguna', range: asal.range });
  expect(renstra?.kolom.map(({ bidang }) => bidang)).toEqual([
    'no',
    'indikator',
    'satuan',
    'target',
    'target',
    'target',
  ]);
  const [perbandingan] = kenaliDengan(workbook, [koreksiUntuk(asal, 'perbandingan')]);
  expect(perbandingan?.kolom.slice(3).map(({ bidang, tahun }) => [bidang, tahun])).toEqual([
    ['realisasi', 2022],
    ['realisasi', 2023],
    ['realisasi', 2024],
  ]);
});

test('records follow the chosen kind', () => {
  const workbook = buku({ A: TAHUNAN });
  const tabel = kenaliDengan(workbook, [koreksiUntuk(satuTabel(workbook), 'renstra')]);
  const { indikator } = readBerkas(workbook, tabel);
  expect(indikator.map((baris) => baris.indikator.teks)).toEqual([
    'Indeks kepuasan masyarakat terhadap layanan',
    'Jumlah peserta pelatihan vokasi',
    'Nilai akuntabilitas kinerja',
  ]);
  const target = indikator[1]?.periode.map(({ tahun, target }) => [tahun, target?.teks]);
  expect(target).toEqual([
    [2022, '80'],
    [2023, '90'],
    [2024, '100'],
  ]);
});

test('figures without a telling caption become target, realisasi and capaian in their order', () => {
  const workbook = buku({
    A: [
      ['Uraian', 'X', 'Y', 'Z'],
      ['Jumlah perusahaan yang dibina', 10, 12, 120],
      ['Jumlah sampel yang diuji', 40, 30, 75],
      ['Nilai akuntabilitas kinerja balai', 70, 77, 110],
    ],
  });
  const asal = satuTabel(workbook);
  const tabel = kenaliDengan(workbook, [koreksiUntuk(asal, 'capaian-tahunan')]);
  expect(tabel[0]?.kolom.map(({ bidang }) => bidang)).toEqual(['indikator', 'target', 'realisasi', 'capaian']);
  const { indikator } = readBerkas(workbook, tabel);
  expect(
    indikator.map(({ periode }) => periode.map(({ target, realisasi }) => [target?.teks, realisasi?.teks])),
  ).toEqual([[['10', '12']], [['40', '30']], [['70', '77']]]);
});

test('a kind that was found already is only made sure', () => {
  const workbook = buku({ A: CAPAIAN });
  const asal = satuTabel(workbook);
  expect(asal.keyakinan).toBeLessThan(1);
  const sesudah = kenaliDengan(workbook, [koreksiUntuk(asal, asal.jenis)]);
  expect(sesudah).toEqual([{ ...asal, keyakinan: 1, alasan: 'dipilih oleh pengguna' }]);
});

test('any table may be called anything: every rule still runs, and each table keeps its correction', async () => {
  const path = new URL('../../fixtures/arah-contoh/arah-contoh.xlsx', import.meta.url).pathname;
  const workbook = await readWorkbookFile(path);
  const tabel = kenali(workbook);
  for (const jenis of JENIS) {
    const koreksi = tabel.map((satu) => koreksiUntuk(satu, jenis));
    const simpanan = { koreksi: JSON.stringify({ versi: 1, koreksi }) };
    const { bahan, temuan } = periksa({ ...workbook, simpanan });
    expect(bahan.berkas.tabel.map((satu) => [satu.jenis, satu.keyakinan])).toEqual(tabel.map(() => [jenis, 1]));
    expect(temuan.filter(({ kode }) => kode.startsWith('SISTEM')).map(({ pesan }) => pesan)).toEqual([]);
  }
});

test('a table that is none is left out, the others stay', () => {
  const workbook = buku({ A: PERKIN, B: CAPAIAN });
  const [perkin, capaian] = kenali(workbook);
  expect(kenaliDengan(workbook, [koreksiUntuk(perkin!, 'bukan-tabel')])).toEqual([capaian]);
});

describe('a correction stays with its table', () => {
  const geser = (n: number, grid: Grid): Grid => [...Array.from({ length: n }, () => [null]), ...grid];

  test('rows that move, rows that are added', () => {
    const koreksi = [koreksiUntuk(satuTabel(buku({ A: TAHUNAN })), 'renstra')];
    const lebih = [...TAHUNAN, [4, 'Persentase aduan yang diselesaikan', 'Persen', 80, 85, 90]];
    expect(jenisDari(kenaliDengan(buku({ A: geser(40, lebih) }), koreksi))).toEqual(['renstra']);
  });

  test('a sheet that was renamed, unless two tables could be meant or the old sheet still stands', () => {
    const koreksi = [koreksiUntuk(satuTabel(buku({ A: TAHUNAN })), 'renstra')];
    const asal = jenisDari(kenali(buku({ A: TAHUNAN })))[0];
    expect(jenisDari(kenaliDengan(buku({ Baru: TAHUNAN }), koreksi))).toEqual(['renstra']);
    expect(jenisDari(kenaliDengan(buku({ Baru: TAHUNAN, Lain: TAHUNAN }), koreksi))).toEqual([asal, asal]);
    expect(jenisDari(kenaliDengan(buku({ A: [['kosong']], Lain: TAHUNAN }), koreksi))).toEqual([asal]);
  });

  test('of two tables with one header the nearer', () => {
    const dua = (n: number): Workbook => buku({ A: [...geser(n, TAHUNAN), [null], [null], ...TAHUNAN] });
    const [atas, bawah] = kenali(dua(0));
    expect(jangkarTabel(atas!)).toBe(jangkarTabel(bawah!));
    const sebut = (n: number, ...koreksi: readonly Koreksi[]): boolean[] =>
      kenaliDengan(dua(n), koreksi).map(({ jenis }) => jenis === 'renstra');
    expect(sebut(2, koreksiUntuk(bawah!, 'renstra'))).toEqual([false, true]);
    expect(sebut(2, koreksiUntuk(atas!, 'renstra'))).toEqual([true, false]);
    expect(sebut(2, koreksiUntuk(atas!, 'renstra'), koreksiUntuk(bawah!, 'renstra'))).toEqual([true, true]);
  });

  test('another header is another table', () => {
    const koreksi = [koreksiUntuk(satuTabel(buku({ A: TAHUNAN })), 'renstra')];
    expect(kenaliDengan(buku({ A: CAPAIAN }), koreksi)).toEqual(kenali(buku({ A: CAPAIAN })));
  });
});

test('choosing again replaces, and a choice can be taken back', () => {
  const workbook = buku({ A: [[null], [null], ...TAHUNAN], B: PERKIN });
  const lama = koreksiUntuk(satuTabel(buku({ A: TAHUNAN })), 'renstra');
  const hilang: Koreksi = { ...lama, lembar: 'A', jangkar: 'kepala lain' };
  const [tabel, perkin] = kenaliDengan(workbook, [lama]);
  const ganti = (milik: TabelMap, jenis: JenisPilihan | null): Koreksi[] =>
    gantiKoreksi(workbook, [lama, hilang], milik, jenis);
  expect(ganti(tabel!, 'perbandingan')).toEqual([
    hilang,
    { ...lama, tempat: { row: 3, col: 0 }, jenis: 'perbandingan' },
  ]);
  expect(ganti(tabel!, null)).toEqual([hilang]);
  // The other correction learns that its table stands two rows lower now.
  expect(ganti(perkin!, 'iku')).toMatchObject([
    { tempat: { row: 3 }, jenis: 'renstra' },
    hilang,
    { lembar: 'B', jenis: 'iku' },
  ]);
});

test('kinds that a correction may name', () => {
  expect(['perkin', 'bukan-tabel', 'lainnya'].every(isJenisPilihan)).toBe(true);
  expect(['Perkin', '', null, 3, 'toString'].some(isJenisPilihan)).toBe(false);
});
