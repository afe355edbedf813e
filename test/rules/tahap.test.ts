/** While a workbook is prepared, blanks are suggestions; wrong figures stay what they are. */
import { periksa } from '../../src/core/periksa';
import { buatLaporan } from '../../src/core/laporan';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import { persen, tabelCapaian } from '../bantu/tabel-capaian';

// 3,45/3 = 115,00%, printed 113,00%; the fourth row has a target and no realisasi
const BUKU = workbookFromSheets([
  sheetFromGrid(
    'Capaian',
    tabelCapaian([
      [200, 230, persen(1.15)],
      [5, 6, persen(1.2)],
      [3, 3.45, persen(1.13)],
      [80, null, null],
      [70, 77, persen(1.1)],
    ]),
  ),
]);

function tingkat(tahap?: 'reviu' | 'penyusunan'): Record<string, string> {
  const { temuan } = periksa(BUKU, tahap === undefined ? {} : { tahap });
  return Object.fromEntries(temuan.map((satu) => [satu.kode, satu.tingkat]));
}

describe('tahap', () => {
  it('reviu adalah baku', () => {
    expect(tingkat()).toEqual(tingkat('reviu'));
    expect(tingkat()).toMatchObject({ 'UK-001': 'galat', 'UK-002': 'galat' });
  });

  it('penyusunan melunakkan isian yang kosong saja', () => {
    expect(tingkat('penyusunan')).toEqual({ ...tingkat('reviu'), 'UK-001': 'saran' });
  });

  it('disebut dalam laporan', () => {
    expect(buatLaporan(periksa(BUKU, { tahap: 'penyusunan' }), 'a.xlsx', '').tahap).toBe('penyusunan');
    expect(buatLaporan(periksa(BUKU), 'a.xlsx', '').tahap).toBe('reviu');
  });
});
