import { XS_023 } from '../../src/core/rules/lintas/XS-023';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-lintas';

const MUTU = 'Meningkatnya mutu layanan publik kepada masyarakat';
const TATA_KELOLA = 'Terwujudnya tata kelola yang bersih dan akuntabel';

/** A kode, B sasaran, C indikator, D satuan, E target, F realisasi; data from row 3. */
const capaian = (judul: string, kode: readonly [string, string] = ['SK 1', 'SK 2']): Sel[][] => [
  [judul],
  ['Kode', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
  [kode[0], MUTU, 'Indeks kepuasan masyarakat terhadap layanan', 'Indeks', 3.5, 3.6],
  [kode[1], TATA_KELOLA, 'Nilai akuntabilitas kinerja', 'Nilai', 75, 76],
];
const TIGA = {
  Capaian: capaian('Capaian Kinerja Tahun 2024'),
  Ikhtisar: capaian('Ikhtisar Capaian Kinerja Tahun 2024', ['SK.1', 'SK.2']),
  Ukur: capaian('Pengukuran Kinerja Tahun 2024', ['SK1', 'SK2']),
};

describe('XS-023', () => {
  it('lolos', () => {
    expect(temuanDari(XS_023, TIGA)).toEqual([]);
  });

  it('gagal', () => {
    const lembar = { ...TIGA, Rekap: capaian('Rekapitulasi Capaian Kinerja Tahun 2024', ['SK 3', 'SK 2']) };
    const temuan = temuanDari(XS_023, lembar);
    expect(temuan.map(selTemuan)).toEqual([['Rekap!A3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: 'SK 3', seharusnya: 'SK 1' });
  });

  it('batas: dua tabel belum membuktikan yang ketiga keliru', () => {
    const { Capaian, Ikhtisar } = TIGA;
    const Rekap = capaian('Rekapitulasi Capaian Kinerja Tahun 2024', ['SK 3', 'SK 2']);
    expect(temuanDari(XS_023, { Capaian, Ikhtisar, Rekap })).toEqual([]);
  });

  it('batas: nomor urut tanpa huruf, dan kode dengan huruf lain', () => {
    for (const kode of ['3', '3.', 'SS 3', 'T3']) {
      const Rekap = capaian('Rekapitulasi Capaian Kinerja Tahun 2024', [kode, 'SK 2']);
      expect(temuanDari(XS_023, { ...TIGA, Rekap })).toEqual([]);
    }
  });
});
