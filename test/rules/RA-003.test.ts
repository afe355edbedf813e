import { RA_003 } from '../../src/core/rules/rencana-aksi/RA-003';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { INDIKATOR, type Sel } from '../bantu/tabel-capaian';
import { GABUNGAN_RENCANA, rencanaAksi } from '../bantu/tabel-triwulan';

const perkin = (judul: string, target: readonly Sel[]): Sel[][] => [
  [judul],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  ...target.map((nilai, i): Sel[] => [i + 1, INDIKATOR[i]?.[0] ?? '', INDIKATOR[i]?.[1] ?? '', nilai]),
];
const AWAL = perkin('Perjanjian Kinerja Tahun 2024', [200, 20, 3.5]);

function periksa(target: number, lembar: Record<string, Sel[][]> = {}): Temuan[] {
  const aksi = rencanaAksi([
    [target, 'Kumulatif', 50, 100, 150, target],
    [20, 'Kumulatif', 5, 10, 15, 20],
    [3.5, 'Posisi akhir', 3.4, 3.4, 3.4, 3.5],
  ]);
  return temuanDari(RA_003, { Perkin: AWAL, ...lembar, Aksi: aksi }, { Aksi: GABUNGAN_RENCANA });
}

describe('RA-003', () => {
  it('lolos', () => {
    expect(periksa(200)).toEqual([]);
  });

  it('gagal', () => {
    // the fourth quarter repeats the annual target and must change with it
    const temuan = periksa(190);
    expect(temuan.map(selTemuan)).toEqual([['Aksi!D4', 'Aksi!I4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '190', seharusnya: '200' });
  });

  it('batas: yang berlaku adalah Perkin revisi', () => {
    const revisi = { Revisi: perkin('Perjanjian Kinerja Revisi Tahun 2024', [220, 20, 3.5]) };
    expect(periksa(220, revisi)).toEqual([]);
    expect(periksa(200, revisi)).toMatchObject([{ seharusnya: '220' }]);
  });

  it('batas: Perkin unit lain boleh dipakai', () => {
    const lain = { Unit: perkin('Perjanjian Kinerja Seksi Tahun 2024', [190, 20, 3.5]) };
    expect(periksa(190, lain)).toEqual([]);
    expect(periksa(180, lain)).toHaveLength(1);
  });
});
