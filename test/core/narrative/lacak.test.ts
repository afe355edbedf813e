/** The whole report of each real workbook: every number in it is traced, no sentence stands twice, no copy in a chapter. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gabungTeks, type Naskah, type Potongan } from '../../../src/core/narrative/naskah';
import { susunNaskah } from '../../../src/core/narrative/susun';
import { siapkanBahan } from '../../../src/core/periksa';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import { readWorkbookBytes } from '../../../src/host/file/read';
import { cacahAngka, tanpaAsal } from './lacak';

const UNIT = ['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023'] as const;

const jalur = (unit: string): string => fileURLToPath(new URL(`../../fixtures/${unit}/${unit}.xlsx`, import.meta.url));

const satuan = (isi: readonly Potongan[]): Naskah => ({ blok: [{ jenis: 'paragraf', gaya: 'biasa', isi }] });

describe('tanpaAsal', () => {
  const buku = workbookFromSheets([sheetFromGrid('A', [[12, 'Indeks 3,5', 0.9972]])]);
  const di = (col: number) => ({ sheet: 'A', row: 0, col });

  it('accuses a number without a source and a number that its cell does not hold', () => {
    expect(tanpaAsal(satuan([{ teks: 'sebanyak 12 orang' }]), buku, 2024)).toHaveLength(1);
    expect(tanpaAsal(satuan([{ teks: '13 orang', sumber: di(0) }]), buku, 2024)).toHaveLength(1);
    expect(tanpaAsal(satuan([{ teks: '3,6', sumber: di(1) }]), buku, 2024)).toHaveLength(1);
    expect(tanpaAsal(satuan([{ teks: '99,73%', sumber: di(2) }]), buku, 2024)).toHaveLength(1);
    expect(tanpaAsal(satuan([{ teks: 'tahun 2020' }]), buku, 2024)).toHaveLength(1);
    expect(tanpaAsal(satuan([{ teks: '12', sumber: { sheet: 'A', row: 9, col: 9 } }]), buku, 2024)).toHaveLength(1);
  });

  it('lets pass what is traced', () => {
    const isi: Potongan[] = [
      { teks: '12 orang', sumber: di(0) },
      { teks: '3,5', sumber: di(1) },
      { teks: '99,72%', sumber: di(2) },
      { teks: '15', dari: [di(0)] },
      { teks: 'tahun 2024' },
      { teks: '[isi: 3 hal]', slot: true },
    ];
    expect(tanpaAsal(satuan(isi), buku, 2024)).toEqual([]);
  });
});

describe.each(UNIT)('%s', (unit) => {
  let naskah: Naskah;
  let salah: string[];
  beforeAll(async () => {
    const bahan = siapkanBahan(await readWorkbookBytes(readFileSync(jalur(unit)), `${unit}.xlsx`));
    naskah = susunNaskah(bahan);
    salah = tanpaAsal(naskah, bahan.berkas.workbook, bahan.berkas.tahun ?? 0);
  });

  it('traces every number', () => {
    expect(salah).toEqual([]);
    expect(cacahAngka(naskah)).toBeGreaterThan(1000);
  });

  it('names every block once and writes no blank twice', () => {
    const kunci = naskah.blok.flatMap((blok) => ('kunci' in blok ? (blok.kunci ?? []) : []));
    expect(kunci.filter((satu, i) => kunci.indexOf(satu) !== i)).toEqual([]);
    const teks = naskah.blok.flatMap((blok) => (blok.jenis === 'paragraf' ? [gabungTeks(blok.isi)] : []));
    expect(teks.filter((satu) => / {2}|\.\.(?!\.)/.test(satu))).toEqual([]);
  });

  it('leads to every table of chapter II and the annex by a sentence of its own', () => {
    const dirujuk = naskah.blok.flatMap((blok) =>
      blok.jenis === 'paragraf' ? blok.isi.flatMap(({ rujuk }) => rujuk ?? []) : [],
    );
    const tabel = naskah.blok.flatMap((blok) =>
      blok.jenis === 'tabel' && /^(?:bab2|lampiran)\|/.test(blok.kunci) ? [blok.kunci] : [],
    );
    expect(tabel.length).toBeGreaterThan(5);
    expect(tabel.filter((satu) => !dirujuk.includes(satu))).toEqual([]);
    const pengantar = naskah.blok.flatMap((blok) =>
      blok.jenis === 'paragraf' && blok.kunci?.endsWith('|pengantar') === true ? [gabungTeks(blok.isi)] : [],
    );
    expect(new Set(pengantar).size).toBe(pengantar.length);
  });
});
