/** Money rows: trees by code, states of the pagu, scales, revision histories. */
import { berkasDari, uangDari } from './rekaman';

describe('pohon kode', () => {
  it('finds level and parent by the whole path, subkomponen letters starting anew', () => {
    const { uang } = berkasDari(`
      | Kode | Uraian | Pagu |
      | EC | Program Nilai Tambah | 9.000.000.000 |
      | 6077 | Standardisasi Industri | 9.000.000.000 |
      | 6077.BAD | Pelayanan Publik | 9.000.000.000 |
      | '007 | Layanan pengujian | 9.000.000.000 |
      | '051 | Pelaksanaan | 6.000.000.000 |
      | A | Bahan | 6.000.000.000 |
      | 521211 | Belanja Bahan | 6.000.000.000 |
      | '052 | Pemeliharaan | 3.000.000.000 |
      | A | Alat | 3.000.000.000 |`);
    expect(uang.map((baris) => [baris.jalur, baris.tingkat, baris.induk])).toEqual([
      ['EC', 'program', null],
      ['EC/6077', 'kegiatan', 0],
      ['EC/6077/BAD', 'kro', 1],
      ['EC/6077/BAD/007', 'ro', 2],
      ['EC/6077/BAD/007/051', 'komponen', 3],
      ['EC/6077/BAD/007/051/A', 'subkomponen', 4],
      ['EC/6077/BAD/007/051/A/521211', 'akun', 5],
      ['EC/6077/BAD/007/052', 'komponen', 3],
      ['EC/6077/BAD/007/052/A', 'subkomponen', 7],
    ]);
  });

  it('reads codes split over several columns, the deepest filled one counting', () => {
    expect(
      berkasDari(`
        | Kode | < | < | < | Uraian | Pagu Anggaran |
        | EC | | | | Program Nilai Tambah Industri | 9.000.000.000 |
        | | 6077 | | | Standardisasi Industri | 9.000.000.000 |
        | | | BAD | | Pelayanan Publik | 9.000.000.000 |
        | | | | '007 | Layanan pengujian | 5.000.000.000 |
        | | | | '008 | Layanan kalibrasi | 4.000.000.000 |`).uang.map((baris) => [
        baris.jalur,
        baris.tingkat,
        baris.uraian?.teks,
      ]),
    ).toEqual([
      ['EC', 'program', 'Program Nilai Tambah Industri'],
      ['EC/6077', 'kegiatan', 'Standardisasi Industri'],
      ['EC/6077/BAD', 'kro', 'Pelayanan Publik'],
      ['EC/6077/BAD/007', 'ro', 'Layanan pengujian'],
      ['EC/6077/BAD/008', 'ro', 'Layanan kalibrasi'],
    ]);
  });

  it('reads the code at the beginning of a description', () => {
    expect(
      berkasDari(`
        | Program/Kegiatan/KRO/RO/Komponen | Pagu | Realisasi |
        | 4957.FAI.001.052 Menyelenggarakan layanan | 500.000.000 | 490.000.000 |`).uang.map(
        (baris) => baris.kode?.teks,
      ),
    ).toEqual(['4957.FAI.001.052']);
  });
});

describe('angka uang', () => {
  it('keeps states of the pagu and the scale of the header', () => {
    expect(
      uangDari(`
        | Kode | KRO | Pagu Awal (Rp.000) | Pagu Revisi 1 (Rp.000) | Pagu Revisi 2 (Rp.000) |
        | 6077.BAD | Pelayanan Publik | 4.500.000 | 4.500.000 | 4.400.000 |
        | Jumlah | < | 4.500.000 | 4.500.000 | 4.400.000 |`),
    ).toEqual([
      '2 data 6077/BAD kro Pelayanan Publik: pagu awal 4500000 x1000, pagu revisi1 4500000 x1000, pagu revisi2 4400000 x1000',
      '3 total Jumlah: pagu awal 4500000 x1000, pagu revisi1 4500000 x1000, pagu revisi2 4400000 x1000',
    ]);
  });

  it('takes the scale from the title where the header says none', () => {
    expect(
      uangDari(`
        | Pagu Anggaran Tahun 2023 (Dalam Ribuan Rupiah) |
        | Sumber Dana | Belanja Pegawai | Belanja Barang | Jumlah |
        | RM | 4.500.000 | 3.200.000 | 7.700.000 |`),
    ).toEqual([
      '3 data RM: jenisBelanja 2023 4500000 x1000, jenisBelanja 2023 3200000 x1000, jumlah 2023 7700000 x1000',
    ]);
  });

  it('reads text amounts of both styles', () => {
    expect(
      uangDari(`
        | No | Uraian | Anggaran (Rp) | Realisasi (Rp) | % |
        | 1 | Belanja Pegawai | '4.500.000.000,00 | '513.425.170.766 | 95,56 |
        | 2 | Belanja Barang | '57,918,659,000 | 'Rp. 3.000.000.000,- | 93,75 |`),
    ).toEqual([
      '2 data Belanja Pegawai: pagu 4500000000, realisasi 513425170766, persen 95.56',
      '3 data Belanja Barang: pagu 57918659000, realisasi 3000000000, persen 93.75',
    ]);
  });

  it('reads pairs Rp and % of each triwulan', () => {
    expect(
      uangDari(`
        | Realisasi Anggaran Tahun 2024 |
        | Kode | Uraian | Pagu Anggaran | Realisasi TW I | < | Realisasi TW II | < |
        | ^ | ^ | ^ | Rp | % | Rp | % |
        | 2049 | Dukungan Manajemen | 8.000.000.000 | 1.800.000.000 | 22,5 | 3.900.000.000 | 48,75 |`),
    ).toEqual([
      '4 data 2049 kegiatan Dukungan Manajemen: pagu 2024 8000000000, realisasi 2024 tw1 1800000000, persen 2024 tw1 22.5, realisasi 2024 tw2 3900000000, persen 2024 tw2 48.75',
    ]);
  });
});

describe('riwayat revisi', () => {
  it('reads number, date, kind and change of each revision', () => {
    const { revisi } = berkasDari(`
      | Revisi ke- | Tanggal | Jenis Revisi | Perubahan Pagu |
      | 1 | 4 Maret 2024 | Pergeseran anggaran | 0 |
      | 2 | 5 Juni 2024 | Pemotongan pagu | -150.000.000 |`);
    expect(
      revisi.map((satu) => [satu.nomor?.teks, satu.tanggal?.teks, satu.uraian?.teks, satu.perubahan?.teks]),
    ).toEqual([
      ['1', '4 Maret 2024', 'Pergeseran anggaran', '0'],
      ['2', '5 Juni 2024', 'Pemotongan pagu', '-150.000.000'],
    ]);
  });

  it('takes the change from its own column where the amounts stand before it', () => {
    const { revisi } = berkasDari(`
      | Revisi ke- | Tanggal | Jenis Revisi | Semula (Rp) | Menjadi (Rp) | Selisih (Rp) |
      | 1 | 4 Maret 2024 | Pagu berubah | 900.000.000 | 750.000.000 | -150.000.000 |`);
    expect(revisi.map(({ perubahan }) => perubahan?.teks)).toEqual(['-150.000.000']);
  });

  it('reads revisions told in sentences', () => {
    const { revisi } = berkasDari(`
      | Riwayat revisi DIPA tahun 2024 |
      | 1. Revisi DIPA ke-1 tanggal 4 Maret 2024 (pergeseran) |
      | 2. Revisi DIPA ke-2 tanggal 5 Juni 2024 (pemotongan) |
      | 3. Revisi DIPA ke-3 tanggal 9 September 2024 (hibah) |`);
    expect(revisi.map((satu) => [satu.nomor?.teks, satu.tanggal?.teks])).toEqual([
      ['1', '4 Maret 2024'],
      ['2', '5 Juni 2024'],
      ['3', '9 September 2024'],
    ]);
  });
});
