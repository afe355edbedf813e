import { kenali } from '../../../src/core/recognition/kenali';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';

const bidang = (grid: Parameters<typeof sheetFromGrid>[1]): string[] =>
  kenali(workbookFromSheets([sheetFromGrid('Tempel', grid)]))[0]?.kolom.map(
    (kolom) => kolom.bidang + (kolom.tahun ?? ''),
  ) ?? [];

const BARIS_1 = ['SK1', 'Meningkatnya mutu layanan', 1, 'Jumlah layanan yang diberikan', 10, 12, 11, 15, 'Layanan'];
const BARIS_2 = [null, null, 2, 'Tingkat kepuasan penerima layanan', 3, 3.2, 3.1, 3.4, 'Indeks'];

describe('kepala tabel tempelan yang kehilangan sel gabung', () => {
  it('judul yang dulu menaungi nomor dan nama indikator digeser satu kolom', () => {
    const grid = [
      ['No', 'Sasaran', 'Indikator Kinerja', 2022, null, 2023, null, 'Satuan'],
      [null, null, null, 'T', 'R', 'T', 'R'],
      BARIS_1,
      BARIS_2,
    ];
    expect(bidang(grid)).toEqual([
      'no',
      'sasaran',
      'no',
      'indikator',
      'target2022',
      'realisasi2022',
      'target2023',
      'realisasi2023',
      'satuan',
    ]);
  });

  it('kepala yang lengkap tidak digeser', () => {
    const grid = [
      ['No', 'Sasaran', 'Nomor', 'Indikator Kinerja', 2022, null, 2023, null, 'Satuan'],
      [null, null, null, null, 'T', 'R', 'T', 'R'],
      BARIS_1,
      BARIS_2,
    ];
    expect(bidang(grid).slice(2, 6)).toEqual(['no', 'indikator', 'target2022', 'realisasi2022']);
  });
});
