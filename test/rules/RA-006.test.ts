import { RA_006 } from '../../src/core/rules/rencana-aksi/RA-006';
import type { Temuan } from '../../src/core/rules/aturan';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { persen, type Sel } from '../bantu/tabel-capaian';
import { GABUNGAN_RENCANA, rencanaAksi } from '../bantu/tabel-triwulan';

const LAIN: Sel[] = [20, 'Kumulatif', 5, 10, 15, 20];
const periksa = (...baris: Sel[]): Temuan[] =>
  temuanDari(RA_006, { Aksi: rencanaAksi([baris, LAIN]) }, { Aksi: GABUNGAN_RENCANA });

describe('RA-006', () => {
  it('lolos', () => {
    expect(periksa(200, 'Kumulatif', 50, 100, 150, 200)).toEqual([]);
    expect(periksa(4, 'Per triwulan', 1, 1, 1, 1)).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa(200, 'Kumulatif', 50, 100, 150, 180);
    expect(temuan.map(selTemuan)).toEqual([['Aksi!I4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '180', seharusnya: '200' });
  });

  it('gagal: kemajuan fisik berakhir pada 100%', () => {
    const fisik = (akhir: number): Sel[] => [
      200,
      null,
      persen(0.25, 0),
      persen(0.5, 0),
      persen(0.75, 0),
      persen(akhir, 0),
    ];
    const isi = [fisik(1), fisik(1), fisik(0.9)];
    const temuan = temuanDari(RA_006, { Aksi: rencanaAksi(isi) }, { Aksi: GABUNGAN_RENCANA });
    expect(temuan.map(selTemuan)).toEqual([['Aksi!I6']]);
    expect(temuan[0]).toMatchObject({ nilai: '90%', seharusnya: '100%' });
  });

  it('batas: "Min 93" dan 93 sama, predikat dibandingkan sebagai predikat', () => {
    expect(periksa('Min 93', 'Posisi akhir', 93, 93, 93, 93)).toEqual([]);
    expect(periksa('BB', 'Posisi akhir', '-', '-', '-', 'BB')).toEqual([]);
    expect(periksa('BB', 'Posisi akhir', '-', '-', '-', 'B')).toHaveLength(1);
  });

  it('batas: pada tabel kemajuan fisik, persentase yang berakhir pada target tahunan tetap sah', () => {
    const fisik: Sel[] = [200, null, persen(0.25, 0), persen(0.5, 0), persen(0.75, 0), persen(1, 0)];
    const sendiri: Sel[] = [persen(0.8, 0), null, persen(0.8, 0), persen(0.8, 0), persen(0.8, 0), persen(0.8, 0)];
    const isi = [fisik, fisik, fisik, sendiri];
    expect(temuanDari(RA_006, { Aksi: rencanaAksi(isi) }, { Aksi: GABUNGAN_RENCANA })).toEqual([]);
  });
});
