import { RA_007 } from '../../src/core/rules/rencana-aksi/RA-007';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { GABUNGAN_RENCANA, rencanaAksi } from '../bantu/tabel-triwulan';

const LAIN: Sel[] = [20, 'Kumulatif', 5, 10, 15, 20];
const periksa = (...baris: Sel[]): Temuan[] =>
  temuanDari(RA_007, { Aksi: rencanaAksi([baris, LAIN]) }, { Aksi: GABUNGAN_RENCANA });

describe('RA-007', () => {
  it('lolos', () => {
    // 4 + 8 + 8 + 4 = 24
    expect(periksa(24, 'Per triwulan', 4, 8, 8, 4)).toEqual([]);
    expect(periksa(24, 'Per triwulan', '-', 8, 8, 8)).toEqual([]);
  });

  it('gagal', () => {
    // 4 + 8 + 8 + 2 = 22
    const temuan = periksa(24, 'Per triwulan', 4, 8, 8, 2);
    expect(temuan.map(selTemuan)).toEqual([['Aksi!F4', 'Aksi!G4', 'Aksi!H4', 'Aksi!I4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '22', seharusnya: 'jumlah 24' });
  });

  it('batas: 0,1 + 0,2 + 0,3 + 0,4 tepat 1, dan triwulan kosong tidak dijumlahkan', () => {
    expect(periksa(1, 'Per triwulan', 0.1, 0.2, 0.3, 0.4)).toEqual([]);
    expect(periksa(24, 'Per triwulan', 4, 8, 8, null)).toEqual([]);
  });
});
