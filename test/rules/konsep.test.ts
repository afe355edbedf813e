/** Real workbooks as they stood in the middle of the year: what is not due yet is no error. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { periksa, type HasilPeriksa } from '../../src/core/periksa';
import { kenali } from '../../src/core/recognition/kenali';
import type { Kolom, TabelMap } from '../../src/core/recognition/tabel';
import type { Temuan } from '../../src/core/rules/aturan';
import { addressKey } from '../../src/core/workbook/address';
import type { Address, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { readWorkbookFile } from '../../src/host/file/read';

const FIXTURES = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');
const HASIL = new Set(['realisasi', 'capaian', 'capaianMaks', 'status', 'predikat']);

/** Results of the second half of the year. */
const paruhKedua = ({ bidang, tw, bulan }: Kolom): boolean =>
  HASIL.has(bidang) && ((tw !== null && tw >= 3) || (bulan !== null && bulan >= 7));

/** Results of the year that has not ended. */
const setahun =
  (tahun: number) =>
  (kolom: Kolom, tabel: TabelMap): boolean =>
    HASIL.has(kolom.bidang) &&
    kolom.ranah !== 'anggaran' &&
    kolom.tw === null &&
    kolom.bulan === null &&
    (kolom.tahun ?? tabel.tahun ?? tahun) === tahun;

/** The workbook with the cells of some columns blank, and these cells. */
function kosongkan(workbook: Workbook, belum: (kolom: Kolom, tabel: TabelMap) => boolean): [Workbook, Address[]] {
  const sel = kenali(workbook).flatMap((tabel) =>
    tabel.baris.flatMap(({ row, peran }) =>
      peran === 'data' || peran === 'rata-rata'
        ? tabel.kolom
            .filter((kolom) => belum(kolom, tabel))
            .map(({ col }): Address => ({ sheet: tabel.lembar, row, col }))
        : [],
    ),
  );
  const tanpa = (sheet: Sheet): Sheet => {
    const rows = sheet.rows.map((baris) => [...(baris ?? [])]);
    for (const { sheet: nama, row, col } of sel) {
      const baris = rows[row];
      if (nama === sheet.name && baris?.[col] !== undefined)
        baris[col] = { value: null, text: '', numberFormat: baris[col].numberFormat };
    }
    return { ...sheet, rows };
  };
  return [{ ...workbook, sheets: workbook.sheets.map(tanpa) }, sel];
}

/** The cells that galat name, each with the code of the rule. */
const galat = (temuan: readonly Temuan[]): { readonly tempat: string; readonly pesan: string }[] =>
  temuan.flatMap(({ kode, tingkat, sel, pesan }) =>
    tingkat === 'galat' ? sel.map((satu) => ({ tempat: `${kode} ${addressKey(satu)}`, pesan })) : [],
  );

describe.each(['arah-contoh', 'bbspjikkp-2024', 'bpipi-2023'])('%s yang terisi sampai triwulan II', (unit) => {
  let workbook: Workbook;
  let lengkap: HasilPeriksa;
  beforeAll(async () => {
    workbook = await readWorkbookFile(path.join(FIXTURES, unit, `${unit}.xlsx`));
    lengkap = periksa(workbook);
  });

  /** Galat of the draft on cells that are blank, and those that the full workbook does not have. */
  function baru(belum: (kolom: Kolom, tabel: TabelMap) => boolean): string[] {
    const [konsep, sel] = kosongkan(workbook, belum);
    expect(sel.length).toBeGreaterThan(0);
    const kosong = new Set(sel.map(addressKey));
    const lama = new Set(galat(lengkap.temuan).map(({ tempat }) => tempat));
    return galat(periksa(konsep).temuan)
      .filter(({ tempat }) => !lama.has(tempat) || kosong.has(tempat.slice(tempat.indexOf(' ') + 1)))
      .map(({ pesan }) => pesan);
  }

  test('triwulan III dan IV yang kosong bukan galat', () => {
    expect(baru(paruhKedua)).toEqual([]);
  });

  test('tahun yang belum selesai bukan galat', () => {
    const tahunan = setahun(lengkap.bahan.berkas.tahun ?? 0);
    expect(baru((kolom, tabel) => paruhKedua(kolom) || tahunan(kolom, tabel))).toEqual([]);
  });
});
