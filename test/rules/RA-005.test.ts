import { RA_005 } from '../../src/core/rules/rencana-aksi/RA-005';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';
import { GABUNGAN_RENCANA, rencanaAksi } from '../bantu/tabel-triwulan';

const LAIN: Sel[] = [20, 'Kumulatif', 5, 10, 15, 20];
const periksa = (...baris: Sel[]): Temuan[] =>
  temuanDari(RA_005, { Aksi: rencanaAksi([baris, LAIN]) }, { Aksi: GABUNGAN_RENCANA });

describe('RA-005', () => {
  it('lolos', () => {
    expect(periksa(200, 'Kumulatif', 50, 100, 150, 200)).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa(200, 'Kumulatif', 50, 100, 90, 200);
    expect(temuan.map(selTemuan)).toEqual([['Aksi!H4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', seharusnya: 'tidak kurang dari 100' });
  });

  it('batas: sama dengan triwulan sebelumnya, atau tidak kumulatif', () => {
    expect(periksa(200, 'Kumulatif', 50, 50, 50, 200)).toEqual([]);
    expect(periksa(200, 'Per triwulan', 60, 50, 40, 50)).toEqual([]);
    expect(periksa(14, 'Posisi akhir', 17, 16, 15, 14)).toEqual([]);
  });

  it('batas: tanpa kolom sifat, target yang naik ke target tahunan dianggap kumulatif', () => {
    expect(periksa(200, null, 50, 100, 90, 200)).toMatchObject([{ tingkat: 'peringatan' }]);
  });
});
