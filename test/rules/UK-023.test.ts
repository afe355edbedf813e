import { UK_023 } from '../../src/core/rules/capaian/UK-023';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { ganti, type Sel } from '../bantu/tabel-lintas';

/** A No, B indikator, C target, D realisasi, each figure with its unit; data from row 3. */
const TABEL: Sel[][] = [
  ['Capaian Kinerja Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Jumlah peserta pelatihan vokasi', '100 Orang', '110 orang'],
  [2, 'Persentase lulusan yang terserap dunia kerja', '80 Persen', '82%'],
  [3, 'Indeks kepuasan masyarakat', 'Indeks 3,5', 'Nilai 3,6'],
];
const periksa = (isi: Readonly<Record<string, Sel>> = {}) => temuanDari(UK_023, { Capaian: ganti(TABEL, isi) });

describe('UK-023', () => {
  it('lolos', () => {
    expect(periksa()).toEqual([]);
  });

  it('gagal', () => {
    const temuan = periksa({ D3: '110 Persen' });
    expect(temuan.map(selTemuan)).toEqual([['Capaian!D3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '110 Persen', seharusnya: 'Orang' });
  });

  it('batas: dua satuan cacah, dan realisasi tanpa satuan', () => {
    expect(periksa({ D3: '110 Dokumen' }).map(selTemuan)).toEqual([['Capaian!D3']]);
    expect(periksa({ D3: 110 })).toEqual([]);
  });
});
