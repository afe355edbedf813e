import {
  berskala,
  isKumulatif,
  jenisSatuan,
  normalSatuan,
  satuanDalamKurung,
  skalaUang,
} from '../../../src/core/text/satuan';

describe('normalSatuan', () => {
  test.each([
    ['%', 'persen'],
    ['Persen', 'persen'],
    ['Presentase', 'persen'],
    ['Prosentase', 'persen'],
    ['persen (%)', 'persen'],
    ['Persen %', 'persen'],
    ['Rp', 'rupiah'],
    ['Rp.', 'rupiah'],
    ['Rupiah', 'rupiah'],
    ['Orang', 'orang'],
    ['org', 'orang'],
    ['IKM (Kumulatif)', 'ikm'],
    ['IKM akumulasi', 'ikm'],
    ['Indeks (skala 4)', 'indeks'],
    ['Index', 'indeks'],
    ['Point', 'poin'],
    ['Juta Orang', 'juta orang'],
    ['Rp Juta/orang/tahun', 'rupiah juta/orang/tahun'],
    ['(Persen)', 'persen'],
    ['', ''],
  ])('%s', (text, harapan) => {
    expect(normalSatuan(text)).toBe(harapan);
  });
});

describe('jenisSatuan', () => {
  test.each([
    ['Persen', 'persen'],
    ['%', 'persen'],
    ['Orang', 'cacah'],
    ['orang/tahun', 'cacah'],
    ['Juta Orang', 'cacah'],
    ['Perusahaan', 'cacah'],
    ['IKM (Kumulatif)', 'cacah'],
    ['Dokumen', 'cacah'],
    ['Rp', 'rupiah'],
    ['Rp Juta/orang/tahun', 'rupiah'],
    ['juta rupiah', 'rupiah'],
    ['Indeks', 'indeks'],
    ['Nilai', 'indeks'],
    ['Point', 'indeks'],
    ['Level', 'jenjang'],
    ['Predikat', 'jenjang'],
    ['Hari', 'waktu'],
    ['hari kerja', 'waktu'],
    ['Ton', 'lain'],
    ['m2', 'lain'],
    ['', 'lain'],
    ['Nilai (Rp)', 'rupiah'],
    ['Capaian (%)', 'persen'],
    ['entah', 'lain'],
  ])('%s is %s', (text, harapan) => {
    expect(jenisSatuan(text)).toBe(harapan);
  });
});

describe('skalaUang', () => {
  test.each<[string, number | null]>([
    ['Pagu Awal (Rp.000)', 1e3],
    ['Pagu Revisi 12 (Rp.000)', 1e3],
    ['Pagu Blokir (000)', 1e3],
    ['Anggaran (Rp)(000)', 1e3],
    ['Anggaran (Rp 000)', 1e3],
    ['(Rp ribu)', 1e3],
    ['Dalam Ribuan Rupiah', 1e3],
    ['Rp.000.000', 1e6],
    ['Alokasi (dalam juta rupiah)', 1e6],
    ['Alokasi (Juta Rupiah)', 1e6],
    ['Rp Juta/orang/tahun', 1e6],
    ['Indikasi Pendanaan (Miliar)', 1e9],
    ['dalam milyar rupiah', 1e9],
    ['Rp Triliun', 1e12],
    ['Pagu (Rp)', 1],
    ['Rp', 1],
    ['Rupiah', 1],
    ['1.000.000', null],
    ['sebesar Rp. 3.000.000.000', 1],
    ['Juta Orang', null],
    ['Target', null],
    ['Seribu pulau', null],
    ['', null],
  ])('%s', (text, faktor) => {
    expect(skalaUang(text)?.faktor ?? null).toBe(faktor);
  });
});

describe('satuanDalamKurung', () => {
  test.each<[string, string | null]>([
    ['Jumlah lulusan (Orang)', 'Orang'],
    ['Tingkat serapan (Persen)*', 'Persen'],
    ['Capaian (%)', '%'],
    ['Pagu Awal (Rp.000)', 'Rp.000'],
    ['Indeks kepuasan pelanggan (skala 4)', 'skala 4'],
    ['Tenaga kerja (Juta Orang)', 'Juta Orang'],
    ['IKM berizin (kumulatif)', 'kumulatif'],
    ['Nilai IKM (Indeks Kepuasan Masyarakat) BPIPI', null],
    ['Nilai IKM (Indeks Kepuasan Masyarakat)', null],
    ['Sasaran Program (SP)', null],
    ['Rincian Output (RO)', null],
    ['tanpa kurung', null],
    ['Rp 81.539.999 (0,28%)', null],
    ['Lembaga Sertifikasi Profesi (LSP)', null],
    ['Nilai indeks kepuasan masyarakat (IKM)', null],
    ['()', null],
    ['', null],
  ])('%s', (text, harapan) => {
    expect(satuanDalamKurung(text)).toBe(harapan);
  });
});

test('kumulatif and scale words', () => {
  expect(['IKM (Kumulatif)', 'akumulasi', 'Kumulatif', 'Orang', ''].map(isKumulatif)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(['Juta Orang', 'ribu ton', 'Rp Miliar', 'Orang', ''].map(berskala)).toEqual([true, true, true, false, false]);
});
