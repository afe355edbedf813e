import { bahanDari } from './bantu/bahan';
import { tabelCapaian } from './bantu/tabel-capaian';
test('x', () => {
  const g = [...tabelCapaian([[80, 120, null],[10, 9, null],[4, null, null]]), ['Rata-rata capaian', null, null, null, null, null, null]];
  console.log(JSON.stringify(bahanDari({Capaian: g}).berkas.tabel.map(t=>[t.range,t.baris])));
  const h = [['Capaian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    ['Sasaran 1: Meningkatnya layanan pengujian', null, null, null, null, null],
    [1, 'Jumlah sampel yang diuji', 'Sampel', 100, 110, null],
    [2, 'Jumlah perusahaan yang dibina', 'Perusahaan', 10, 9, null],
    ['Sasaran 2: Meningkatnya tata kelola', null, null, null, null, null],
    [1, 'Nilai akuntabilitas kinerja', 'Nilai', 80, 60, null],
    ['Rata-rata', null, null, null, null, null]];
  console.log(JSON.stringify(bahanDari({Capaian: h}).berkas.tabel.map(t=>[t.range,t.baris])));
  console.log(JSON.stringify(bahanDari({Capaian: h},{Capaian:{merges:['A8:E8']}}).berkas.tabel.map(t=>[t.range,t.baris])));
});
