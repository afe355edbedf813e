/** Layouts of the list of IKU and of the kamus indikator. */
import { ujiTataLetak, type TataLetak } from './gambar';

const IKU: readonly TataLetak[] = [
  {
    nama: 'IKU with definition, formula, source and owner',
    gambar: `
      | INDIKATOR KINERJA UTAMA |
      | |
      | No | Sasaran Strategis | Indikator Kinerja Utama | Penjelasan/Formulasi Perhitungan | Sumber Data | Penanggung Jawab |
      | 1 | Meningkatnya layanan | Indeks kepuasan masyarakat | Rata-rata nilai sembilan unsur layanan | Survei | Bidang Layanan |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai hasil evaluasi | LHE | Sekretariat |`,
    harap: [{ tabel: 'A3:F5 iku', kolom: 'B sasaran, C indikator, E sumberData, F unit' }],
  },
  {
    nama: 'IKU with reasons (alasan) and units',
    gambar: `
      | No | Kinerja Utama / Sasaran | Indikator Kinerja Utama | Satuan | Alasan | Formula / Cara Perhitungan | Sumber Data |
      | 1 | Meningkatnya layanan | Indeks kepuasan masyarakat | Indeks | Mengukur mutu layanan | Jumlah nilai dibagi jumlah responden | Survei |
      | 2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | Mengukur akuntabilitas | Hasil evaluasi | LHE |`,
    harap: [{ tabel: 'A1:G3 iku', kolom: 'C indikator, D satuan, F formula, G sumberData' }],
  },
  {
    nama: 'kamus indikator as a form: labels on the left, texts on the right',
    gambar: `
      | Sasaran | : | Meningkatnya layanan publik |
      | Indikator Kinerja | : | Indeks kepuasan masyarakat |
      | Definisi | : | Rata-rata nilai sembilan unsur layanan |
      | Formula | : | Jumlah nilai dibagi jumlah responden |
      | Satuan | : | Indeks |
      | Polaritas | : | Maksimasi |
      | Sumber data | : | Survei |`,
    harap: [{ tabel: 'A1:C7 iku' }],
  },
  {
    nama: 'kamus indikator in columns with polaritas',
    gambar: `
      | Kode | Nama Indikator | Definisi Operasional | Rumus Perhitungan | Satuan | Polarisasi | Periode Pelaporan | Sumber Data |
      | 1.1 | Indeks kepuasan masyarakat | Rata-rata nilai sembilan unsur | Jumlah nilai / responden | Indeks | Maximize | Triwulanan | Survei |
      | 1.2 | Jumlah temuan berulang | Temuan yang muncul lagi | Hitung temuan | Temuan | Minimize | Tahunan | LHP |`,
    harap: [{ tabel: 'A1:H3 iku', kolom: 'A kode, B indikator, E satuan, F polaritas' }],
  },
];

describe('IKU', () => {
  ujiTataLetak(IKU);
});
