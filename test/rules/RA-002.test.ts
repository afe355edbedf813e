import { RA_002 } from '../../src/core/rules/lintas/RA-002';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { ganti, PERKIN, renaksi, type Sel } from '../bantu/tabel-lintas';

const periksa = (lembar: Record<string, Sel[][]>) => temuanDari(RA_002, lembar);
const SEMUA = renaksi('Rencana Aksi Tahun 2024', [0, 1, 2, 3, 4, 5, 6]);
const TAMBAHAN: Sel[] = [8, null, 'Luas lahan kantor yang ditanami pohon', 40, 'Hektare', 10, 20, 30, 40];

describe('RA-002', () => {
  it('lolos', () => {
    expect(periksa({ Perkin: PERKIN, Renaksi: SEMUA })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa({ Perkin: PERKIN, Renaksi: [...SEMUA, TAMBAHAN] });
    expect(temuan.map(selTemuan)).toEqual([['Renaksi!C11']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: 'Luas lahan kantor yang ditanami pohon' });
  });

  it('batas: nama lain dari indikator Perkin yang belum ada barisnya', () => {
    // row 9 of the plan has the target of the sixth indicator and half of its words
    const lain = ganti(SEMUA, { C9: 'Peserta vokasi yang dilatih tenaga ahli bersertifikat luar negeri' });
    expect(periksa({ Perkin: PERKIN, Renaksi: lain })).toEqual([]);
  });
});
