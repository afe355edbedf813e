/** The real workbooks: every figure of every table of capaian is the one of the cell it names, every row is there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { daftarCapaian, naskahCapaian } from '../../../src/core/narrative/tabel-capaian';
import type { Potongan } from '../../../src/core/narrative/naskah';
import { siapkanBahan } from '../../../src/core/periksa';
import type { Bahan } from '../../../src/core/rules/aturan';
import { parseAddress, parseRange } from '../../../src/core/workbook/address';
import { cellAt } from '../../../src/core/workbook/sheet';
import type { Address, Cell } from '../../../src/core/workbook/workbook';
import { readWorkbookBytes } from '../../../src/host/file/read';
import { barisTabel, tabelKe } from './bentuk-tabel';

interface Emas {
  readonly indikator: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly tahun: number | null;
    readonly status: string;
    readonly sel: { readonly target: string | null; readonly realisasi: string | null };
  }[];
}

const jalur = (nama: string): string => fileURLToPath(new URL(`../../fixtures/${nama}`, import.meta.url));

async function muat(nama: string): Promise<Bahan> {
  return siapkanBahan(await readWorkbookBytes(readFileSync(jalur(nama)), nama));
}

function sel(bahan: Bahan, { sheet, row, col }: Address): Cell {
  const lembar = bahan.berkas.workbook.sheets.find(({ name }) => name === sheet);
  const cell = lembar === undefined ? undefined : cellAt(lembar, row, col);
  if (cell === undefined) throw new Error(`no cell at ${sheet} ${row},${col}`);
  return cell;
}

/** "1.234,50" -> 1234.5 with 2 decimals; null where the text is no plain number. */
function angka(teks: string): { nilai: number; desimal: number } | null {
  const cocok = /^(-?\d{1,3}(?:\.\d{3})*|-?\d+)(?:,(\d+))?%?$/.exec(teks);
  if (cocok === null) return null;
  const [, bulat = '', pecahan = ''] = cocok;
  return { nilai: Number(`${bulat.replaceAll('.', '')}.${pecahan}`), desimal: pecahan.length };
}

const digit = (teks: string): string => teks.replace(/\D/g, '').replace(/^0+/, '');

/** Whether a printed figure is the one of its cell: the number to the decimals shown, or the same digits of a text. */
function sama(teks: string, { value, numberFormat, text }: Cell, poin: boolean): boolean {
  if (typeof value !== 'number') return digit(teks) === digit(text);
  const dibaca = angka(teks);
  if (dibaca === null) return false;
  const batas = 0.5 * 10 ** -dibaca.desimal + 1e-9;
  const mungkin = numberFormat.includes('%') ? [value * 100, value] : poin ? [value, value * 100] : [value];
  return mungkin.some((nilai) => Math.abs(dibaca.nilai - nilai) <= batas);
}

const rapi = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

function kesalahan(bahan: Bahan, kepala: string, { teks, sumber }: Potongan): string[] {
  if (sumber === undefined) return [];
  const cell = sel(bahan, sumber);
  const benar = ['Target', 'Target Renstra', 'Realisasi', 'Capaian (%)'].includes(kepala)
    ? sama(teks, cell, kepala === 'Capaian (%)')
    : rapi(cell.text).includes(rapi(teks)) || kepala === 'Satuan';
  return benar ? [] : [`${kepala} "${teks}" is not "${cell.text}" of ${sumber.sheet} ${sumber.row},${sumber.col}`];
}

const UNIT = ['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023'] as const;
const BERKAS = [
  ...UNIT.flatMap((unit) => ['', '.acak', '.tempel'].map((ragam) => `${unit}/${unit}${ragam}.xlsx`)),
  'arah-contoh/arah-contoh.xlsx',
];

describe.each(BERKAS)('%s', (nama) => {
  it('prints in every table what the named cells hold', async () => {
    const bahan = await muat(nama);
    const daftar = daftarCapaian(bahan);
    let angkaTerperiksa = 0;
    const salah = daftar.flatMap(({ kunci }) =>
      barisTabel(tabelKe(naskahCapaian(bahan, [kunci]))).flatMap((baris) =>
        Object.entries(baris).flatMap(([kepala, isi]) => {
          angkaTerperiksa += isi.filter(({ sumber, teks }) => sumber !== undefined && /\d/.test(teks)).length;
          return isi.flatMap((satu) => kesalahan(bahan, kepala, satu));
        }),
      ),
    );
    expect(salah).toEqual([]);
    expect(angkaTerperiksa).toBeGreaterThan(50);
    expect(new Set(daftar.map(({ kunci }) => kunci)).size).toBe(daftar.length);
  });
});

const STATUS: Readonly<Record<string, string>> = {
  melampaui: 'Melampaui',
  tercapai: 'Tercapai',
  belum: 'Belum tercapai',
  'tidak-dapat-diukur': 'Tidak dapat diukur',
};

describe.each([...UNIT, 'arah-contoh'])('%s against its gold', (unit) => {
  it.each(unit === 'arah-contoh' ? [''] : ['', '.acak'])('has every row and its status%s', async (ragam) => {
    const bahan = await muat(`${unit}/${unit}${ragam}.xlsx`);
    const emas = JSON.parse(readFileSync(jalur(`${unit}/${unit}${ragam}.gold.json`), 'utf8')) as Emas;
    const beda: string[] = [];
    let diuji = 0;
    daftarCapaian(bahan).forEach((blok) => {
      const baris = barisTabel(tabelKe(naskahCapaian(bahan, [blok.kunci])));
      const rentang = parseRange(blok.rentang);
      const kolom = baris[0]?.['Realisasi']?.[0]?.sumber?.col;
      const tabel = emas.indikator.filter(
        ({ sheet, row }) =>
          sheet === blok.lembar && rentang !== null && row - 1 >= rentang.top && row - 1 <= rentang.bottom,
      );
      // The gold leaves out a period whose figure is at fault, never the whole row.
      const cacah = new Set(tabel.map(({ row }) => row)).size;
      const milik = tabel.filter(({ sel: { realisasi } }) => parseAddress(realisasi ?? '')?.col === kolom);
      if (milik.length === 0) return;
      diuji += milik.length;
      if (cacah !== baris.length) beda.push(`${blok.kunci}: ${baris.length} rows instead of ${cacah}`);
      for (const satu of milik) {
        const kena = baris.find((isi) => isi['Indikator Kinerja']?.[0]?.sumber?.row === satu.row - 1);
        const status = kena?.['Status']?.[0]?.teks;
        if (status !== STATUS[satu.status]) beda.push(`${satu.sheet} ${satu.row}: ${status ?? '-'}, ${satu.status}`);
      }
    });
    expect(beda).toEqual([]);
    expect(diuji).toBeGreaterThan(10);
  });
});
