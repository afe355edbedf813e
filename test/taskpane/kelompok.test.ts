import type { Temuan, Tingkat } from '../../src/core/rules/aturan';
import { kelompokkan, saring, type Saringan } from '../../src/taskpane/periksa/kelompok';

function temuan(kode: string, tingkat: Tingkat, lembar: string, row: number, pesan = ''): Temuan {
  return {
    kode,
    tingkat,
    lembar,
    sel: lembar === '' ? [] : [{ sheet: lembar, row, col: 5 }],
    tautan: [],
    pesan,
    nilai: null,
    seharusnya: null,
    selisih: null,
    perbaikan: '',
    rujukan: '',
  };
}

const DAFTAR: readonly Temuan[] = [
  temuan('SISTEM-UK-009', 'peringatan', '', 0, 'Aturan UK-009 gagal dijalankan'),
  temuan('AG-001', 'saran', 'Perkin', 2, 'Pagu ditulis sebagai teks'),
  temuan('UK-002', 'galat', 'Perkin', 8, 'Capaian tertulis 123,33%'),
  temuan('UK-002', 'galat', 'Capaian TW', 3, 'Capaian tertulis 90%'),
  temuan('AG-001', 'peringatan', 'Capaian TW', 9),
];
const JUDUL = { 'UK-002': 'Capaian tidak sesuai rumus', 'AG-001': 'Pagu bukan angka' };
const SEMUA: Saringan = { tingkat: new Set(), cari: '' };

const pilih = (bagian: Partial<Saringan>): readonly number[] =>
  saring(DAFTAR, { ...SEMUA, ...bagian }, JUDUL).map((satu) => DAFTAR.indexOf(satu));

describe('saring', () => {
  it('gives all without a filter', () => {
    expect(pilih({})).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps the levels asked for', () => {
    expect(pilih({ tingkat: new Set<Tingkat>(['galat']) })).toEqual([2, 3]);
    expect(pilih({ tingkat: new Set<Tingkat>(['saran', 'peringatan']) })).toEqual([0, 1, 4]);
  });

  it('finds every word, in any case, in sentence, code, title, sheet and cell', () => {
    expect(pilih({ cari: '  CAPAIAN   tertulis ' })).toEqual([2, 3]);
    expect(pilih({ cari: 'uk-002 perkin' })).toEqual([2]);
    expect(pilih({ cari: 'bukan angka' })).toEqual([1, 4]);
    expect(pilih({ cari: 'f9' })).toEqual([2]);
    expect(pilih({ cari: 'tidak ada kata ini' })).toEqual([]);
  });

  it('takes a search for text, not for a pattern', () => {
    expect(pilih({ cari: '.*' })).toEqual([]);
  });
});

describe('kelompokkan', () => {
  it('by sheet: the order of the workbook, galat first inside', () => {
    const kelompok = kelompokkan(DAFTAR, 'lembar', JUDUL);
    expect(kelompok.map(({ judul }) => judul)).toEqual(['Pemeriksaan', 'Perkin', 'Capaian TW']);
    expect(kelompok[1]?.temuan.map(({ tingkat }) => tingkat)).toEqual(['galat', 'saran']);
    expect(kelompok[2]?.cacah).toEqual({ galat: 1, peringatan: 1, saran: 0 });
  });

  it('by rule: the most serious first, then the most frequent', () => {
    const kelompok = kelompokkan([...DAFTAR, temuan('ST-1', 'peringatan', 'Perkin', 1)], 'aturan', JUDUL);
    expect(kelompok.map(({ judul, temuan: isi }) => [judul, isi.length])).toEqual([
      ['UK-002 · Capaian tidak sesuai rumus', 2],
      ['AG-001 · Pagu bukan angka', 2],
      ['SISTEM-UK-009', 1],
      ['ST-1', 1],
    ]);
  });

  it('does not trip over a sheet that is called as something of every object', () => {
    const [satu] = kelompokkan([temuan('UK-002', 'galat', '__proto__', 1)], 'lembar', JUDUL);
    expect(satu).toMatchObject({ judul: '__proto__', cacah: { galat: 1 } });
  });
});
