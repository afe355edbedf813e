import { RA_001 } from '../../src/core/rules/lintas/RA-001';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { PERKIN, renaksi, UNIT_LAIN, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(RA_001, lembar);

describe('RA-001', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Renaksi: renaksi('Rencana Aksi Tahun 2024', [0, 1, 2, 3, 4, 5, 6]) })).toEqual([]);
  });

  it('gagal', () => {
    // the last indicator (row 9 of the Perkin) is not planned for
    const temuan = periksa({ Perkin: PERKIN, Renaksi: renaksi('Rencana Aksi Tahun 2024', [0, 1, 2, 3, 4, 5]) });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!C9']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: 'Persentase penyelesaian tindak lanjut temuan' });
  });

  it('batas: rencana aksi bagian lain', () => {
    // three of seven: the plan of one section, not of the whole unit
    expect(periksa({ Perkin: PERKIN, Renaksi: renaksi('Rencana Aksi Tahun 2024', [0, 1, 2]) })).toEqual([]);
    const lain = UNIT_LAIN.perkin('Perjanjian Kinerja Balai Logam Tahun 2024');
    const rencana = renaksi('Rencana Aksi Balai Kayu Tahun 2024', [0, 1, 2, 3, 4, 5]);
    expect(periksa({ Perkin: lain, Renaksi: rencana })).toEqual([]);
  });
});
