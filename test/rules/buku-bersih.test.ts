/** A workbook that is right is not accused; a draft is not accused of what is not due. */
import { periksa } from '../../src/core/periksa';
import { formatAddress } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { bukuBersih } from '../bantu/buku-bersih';

/** "KODE tingkat Lembar!A1: sentence" of every finding. */
function temuan(workbook: Workbook): string[] {
  return periksa(workbook).temuan.map(
    ({ kode, tingkat, sel, pesan }) =>
      `${kode} ${tingkat} ${sel.map((satu) => formatAddress(satu)).join(',')}: ${pesan}`,
  );
}

const isAngka = (nilai: unknown): boolean => typeof nilai === 'number' && !(nilai >= 2020 && nilai <= 2030);

describe('buku kerja yang benar', () => {
  test('all its tables and indicators are read', () => {
    const { bahan } = periksa(bukuBersih());
    expect(bahan.berkas.tabel.map(({ jenis }) => jenis)).toEqual([
      'perkin',
      'renstra',
      'iku',
      'rencana-aksi',
      'capaian-triwulan',
      'capaian-tahunan',
      'pagu',
      'realisasi-anggaran',
    ]);
    expect(bahan.tautan.indikator).toHaveLength(5);
    expect(bahan.berkas.tahun).toBe(2024);
  });

  test('a whole year gives no finding', () => {
    expect(temuan(bukuBersih())).toEqual([]);
  });

  test('a draft filled up to the second quarter gives none either', () => {
    expect(temuan(bukuBersih(2))).toEqual([]);
  });

  test('a form whose figures are all still blank gives no galat', () => {
    const buku = bukuBersih();
    const sheets = buku.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((baris, row) =>
        // captions carry years, and a first column its numbers
        baris?.map((sel, col) => (row > 1 && col > 0 && isAngka(sel?.value) ? undefined : sel)),
      ),
    }));
    expect(temuan({ ...buku, sheets }).filter((satu) => satu.includes(' galat '))).toEqual([]);
  });

  test('one wrong cell gives a finding at that cell', () => {
    const buku = bukuBersih();
    const sheets = buku.sheets.map((sheet) => {
      if (sheet.name !== 'Capaian') return sheet;
      const rows = sheet.rows.map((baris) =>
        baris?.map((sel, col) => (col === 7 && sel?.value === 1.1 ? { ...sel, value: 0.9, text: '90,00%' } : sel)),
      );
      return { ...sheet, rows };
    });
    const hasil = temuan({ ...buku, sheets });
    expect(hasil.filter((satu) => satu.includes('galat')).map((satu) => satu.split(':')[0])).toEqual([
      'UK-003 galat Capaian!H6',
    ]);
  });
});
