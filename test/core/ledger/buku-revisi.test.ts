/** The ledger of revisions from small workbooks of every layout, and what it must not be led astray by. */
import { bedaRevisi, jumlahMenurut } from '../../../src/core/ledger/beda-revisi';
import { bukuRevisi, type BukuRevisi } from '../../../src/core/ledger/buku-revisi';
import { formatAddress, formatCell } from '../../../src/core/workbook/address';
import { berkasDari } from '../records/rekaman';

const buku = (...gambar: readonly string[]): BukuRevisi => bukuRevisi(berkasDari(...gambar));
const jumlah = ({ revisi }: BukuRevisi): (number | null)[][] => revisi.map((satu) => [satu.nomor, satu.jumlah]);
const taksesuai = (satu: BukuRevisi): string[] =>
  satu.taksesuai.map(({ jenis, sel }) => `${jenis} ${sel.map(({ row, col }) => formatCell(row, col)).join(',')}`);

const KOLOM = `
  | Kode | Uraian | DIPA Awal | Revisi I | Revisi II |
  | 6077.BAD | Pelayanan Publik | 4.500.000.000 | 4.400.000.000 | 4.600.000.000 |
  | 6077.CAH | Sarana | 500.000.000 | 600.000.000 | 600.000.000 |
  | Jumlah | < | 5.000.000.000 | 5.000.000.000 | 5.200.000.000 |`;
const RIWAYAT = `
  | Riwayat Revisi Anggaran (2 kali) |
  | No | Revisi ke- | Tanggal | Uraian Revisi | Perubahan (Rp) |
  | 1 | 1 | 5 Februari 2024 | Revisi POK | |
  | 2 | 2 | 4 Maret 2024 | Penambahan pagu PNBP senilai Rp 200.000.000 | 200.000.000 |`;

describe('satu kolom tiap revisi', () => {
  it('adds each column up and takes the sums apart by line', () => {
    const satu = buku(KOLOM);
    expect(jumlah(satu)).toEqual([
      [0, 5_000_000_000],
      [1, 5_000_000_000],
      [2, 5_200_000_000],
    ]);
    expect(satu.revisi.map(({ selisih }) => selisih)).toEqual([null, 0, 200_000_000]);
    expect(satu.taksesuai).toEqual([]);
    // 4.600.000.000 - 4.500.000.000; 600.000.000 - 500.000.000
    expect(bedaRevisi(satu, 0, 2).baris.map(({ baris, selisih }) => [baris.jalur, selisih])).toEqual([
      ['6077.BAD', 100_000_000],
      ['6077.CAH', 100_000_000],
    ]);
    expect(bedaRevisi(satu, 2, 1)).toMatchObject({ selisih: -200_000_000 });
    expect(bedaRevisi(satu, 0, 9)).toMatchObject({ selisih: null, baris: [] });
  });

  it('tells every figure with its cell, and the four figures of the pagu', () => {
    const satu = buku(KOLOM);
    const [bad] = satu.matriks[0]!.baris;
    expect([...bad!.nilai].map(([nomor, { sel }]) => [nomor, formatCell(sel.row, sel.col)])).toEqual([
      [0, 'C2'],
      [1, 'D2'],
      [2, 'E2'],
    ]);
    expect(satu.ringkas.awal).toMatchObject({ nilai: 5_000_000_000, asal: 'tercetak' });
    expect(satu.ringkas.revisi?.sel.map(({ row, col }) => formatCell(row, col))).toEqual(['E4']);
    expect(satu.ringkas.blokir).toBeNull();
  });

  it('reads numbers kept as text, a group over the revisions, and a scale that stands over some columns only', () => {
    const satu = buku(`
      | Kode | Uraian | Pagu Awal | Pagu Revisi (Rp.000) | < | < |
      | ^ | ^ | ^ | 1 | 2 | 3 |
      | 6077.BAD | Pelayanan Publik | '4.500.000 | '4.500.000 | '4.400.000 | '4.600.000 |
      | 6077.CAH | Sarana | '500.000 | '500.000 | '600.000 | '600.000 |`);
    expect(jumlah(satu)).toEqual([
      [0, 5_000_000_000],
      [1, 5_000_000_000],
      [2, 5_000_000_000],
      [3, 5_200_000_000],
    ]);
  });

  it('joins pieces that a page has parted; a line that comes later is new', () => {
    const satu = buku(`
      | Kode | KRO | Pagu Awal (Rp.000) | Pagu Revisi 1 (Rp.000) |
      | 6077.BAD | Pelayanan Publik | 4.500.000 | 4.500.000 |
      | 6077.CAH | Sarana | 500.000 | 500.000 |

      | Kode | KRO | Pagu Revisi 2 (Rp.000) | Pagu Revisi 3 (Rp.000) |
      | 6077.BAD | Pelayanan Publik | 4.400.000 | 4.600.000 |
      | 6077.QDI | Fasilitasi | 31.575 | 31.575 |
      | 6077.CAH | Sarana | 600.000 | 600.000 |`);
    // 4.400.000 + 31.575 + 600.000 = 5.031.575 thousand
    expect(jumlah(satu)[2]).toEqual([2, 5_031_575_000]);
    expect(satu.matriks[0]!.baris.map(({ kunci }) => kunci)).toEqual(['6077.BAD', '6077.QDI', '6077.CAH']);
    expect(bedaRevisi(satu, 1, 2).baris.map(({ keadaan }) => keadaan)).toEqual(['berubah', 'baru', 'berubah']);
  });

  it('takes months for states, and the remarks under them for reasons', () => {
    const satu = buku(`
      | Perubahan Pagu Tahun 2023 |
      | Kode | Uraian | Jan | Peb | Jul |
      | 6077.BAD | Pelayanan Publik | 4.500.000.000 | 4.600.000.000 | 4.500.000.000 |
      | 6077.CAH | Sarana | 500.000.000 | 500.000.000 | 400.000.000 |
      | KETERANGAN | < | | Tambahan BLU pelatihan | Penghematan belanja |`);
    expect(
      satu.revisi.map(({ nomor, sebut, jenis, alasan, selisih }) => [nomor, sebut, jenis, alasan?.teks, selisih]),
    ).toEqual([
      [0, 'Jan', null, undefined, null],
      [1, 'Peb', 'Penambahan pagu', 'Tambahan BLU pelatihan', 100_000_000],
      [2, 'Jul', 'Pengurangan pagu', 'Penghematan belanja', -200_000_000],
    ]);
  });

  it('leaves years as columns, and a table of targets, alone', () => {
    expect(
      buku(`
        | Kode | Uraian | Pagu 2022 | Pagu 2023 | Pagu 2024 |
        | 6077.BAD | Pelayanan Publik | 4.500.000.000 | 4.600.000.000 | 4.500.000.000 |
        | 6077.CAH | Sarana | 500.000.000 | 500.000.000 | 400.000.000 |`).revisi,
    ).toEqual([]);
  });
});

describe('semula-menjadi', () => {
  const POHON = `
    | Kode | Uraian | Sumber Dana | Semula | Menjadi | Selisih |
    | EC | Program Nilai Tambah | | 9.000.000.000 | 9.000.000.000 | 0 |
    | 6077 | Standardisasi Industri | | 9.000.000.000 | 9.000.000.000 | 0 |
    | 6077.BAD | Pelayanan Publik | | 9.000.000.000 | 9.000.000.000 | 0 |
    | '007 | Layanan pengujian | | 9.000.000.000 | 9.000.000.000 | 0 |
    | '051 | Pelaksanaan | | 6.000.000.000 | 5.500.000.000 | -500.000.000 |
    | 521211 | Belanja Bahan | RM | 6.000.000.000 | 5.500.000.000 | -500.000.000 |
    | '052 | Pemeliharaan | | 3.000.000.000 | 3.500.000.000 | 500.000.000 |
    | 532111 | Belanja Modal Peralatan | PNBP | 3.000.000.000 | 3.500.000.000 | 500.000.000 |`;

  it('counts the top of the tree once, and adds up by level, source and kind of spending', () => {
    const satu = buku(POHON);
    expect(jumlah(satu)).toEqual([
      [0, 9_000_000_000],
      [1, 9_000_000_000],
    ]);
    const [utama] = satu.matriks;
    const isi = (menurut: 'tingkat' | 'sumberDana' | 'jenisBelanja'): [string, (number | null)[]][] =>
      jumlahMenurut(utama!, menurut).map(({ nama, nilai }) => [nama, [...nilai.values()]]);
    expect(isi('tingkat').find(([nama]) => nama === 'Komponen')).toEqual(['Komponen', [9_000_000_000, 9_000_000_000]]);
    expect(isi('sumberDana')).toEqual([
      ['RM', [6_000_000_000, 5_500_000_000]],
      ['PNBP', [3_000_000_000, 3_500_000_000]],
    ]);
    expect(isi('jenisBelanja')).toEqual([
      ['Belanja Barang', [6_000_000_000, 5_500_000_000]],
      ['Belanja Modal', [3_000_000_000, 3_500_000_000]],
    ]);
  });

  it('takes the number from the title, and side by side from the groups', () => {
    const judul = buku(`
      | Matriks Semula-Menjadi Revisi ke-2 |
      | Kode | Uraian | Semula | Menjadi | Selisih |
      | 6077.BAD | Pelayanan Publik | 4.500.000.000 | 4.400.000.000 | -100.000.000 |
      | 6077.CAH | Sarana | 500.000.000 | 600.000.000 | 100.000.000 |`);
    expect(judul.revisi.map(({ nomor, nomorDianggap }) => [nomor, nomorDianggap])).toEqual([
      [1, false],
      [2, false],
    ]);
    const sanding = buku(`
      | Kode | Uraian | Revisi 1 | < | Revisi 2 | < |
      | ^ | ^ | Semula | Menjadi | Semula | Menjadi |
      | 6077.BAD | Pelayanan Publik | 4.500.000.000 | 4.400.000.000 | 4.400.000.000 | 4.300.000.000 |
      | 6077.CAH | Sarana | 500.000.000 | 600.000.000 | 650.000.000 | 700.000.000 |`);
    expect(jumlah(sanding)).toEqual([
      [0, 5_000_000_000],
      [1, 5_000_000_000],
      [2, 5_000_000_000],
    ]);
    // menjadi of revision 1 and semula of revision 2 are one state: D4 says 600, E4 says 650 million
    expect(taksesuai(sanding)).toEqual(['tabel-beda E4']);
  });

  it('goes on from table to table where no title numbers them; a pasted copy is no further revision', () => {
    const tabel = (semula: readonly string[], menjadi: readonly string[]): string => `
      | Kode | Uraian | Semula | Menjadi |
      | 6077.BAD | Pelayanan Publik | ${semula[0]} | ${menjadi[0]} |
      | 6077.CAH | Sarana | ${semula[1]} | ${menjadi[1]} |`;
    const [a, b, c] = [
      ['4.500.000.000', '500.000.000'],
      ['4.400.000.000', '700.000.000'],
      ['4.400.000.000', '900.000.000'],
    ] as const;
    expect(jumlah(buku(tabel(a, b), tabel(b, c)))).toEqual([
      [0, 5_000_000_000],
      [1, 5_100_000_000],
      [2, 5_300_000_000],
    ]);
    expect(jumlah(buku(tabel(a, b), tabel(a, b)))).toHaveLength(2);
  });

  it('takes the first and last pagu beside a realisasi where there is nothing better', () => {
    const satu = buku(`
      | No | Kegiatan | Pagu Awal | Pagu Revisi | Keuangan | % Realisasi |
      | 1 | Layanan pengujian | 4.500.000.000 | 4.400.000.000 | 4.300.000.000 | 97,73% |
      | 2 | Sarana | 500.000.000 | 700.000.000 | 600.000.000 | 85,71% |
      | Jumlah | < | 5.000.000.000 | 5.000.000.000 | 4.900.000.000 | 96,08% |`);
    // the total of Pagu Revisi was not updated: 4.400 + 700 = 5.100 million
    expect(taksesuai(satu)).toEqual(['total-beda D4']);
    expect(satu.revisi[1]).toMatchObject({ jumlah: 5_100_000_000, selisih: 100_000_000, nolBersih: false });
  });
});

describe('riwayat', () => {
  it('tells a pagu after each revision from a change, and the first DIPA from revision 1', () => {
    const satu = buku(`
      | Riwayat Revisi Anggaran Tahun 2024 |
      | NO | ANGGARAN | JUMLAH (Rp) | TANGGAL | Jenis Revisi |
      | 1 | DIPA Awal | 25.385.899.000 | 24 November 2023 | DIPA Induk |
      | 2 | Revisi I | 25.385.899.000 | 5 Februari 2024 | Revisi POK |
      | 3 | Revisi II | 27.312.514.000 | 4 Maret 2024 | Revisi Kanwil DJPb |`);
    // 27.312.514.000 - 25.385.899.000
    expect(
      satu.revisi.map(({ nomor, jenis, selisih, tetap, asalJumlah }) => [nomor, jenis, selisih, tetap, asalJumlah]),
    ).toEqual([
      [0, 'DIPA Induk', null, false, 'riwayat'],
      [1, 'Revisi POK', 0, true, 'riwayat'],
      [2, 'Revisi Kanwil DJPb', 1_926_615_000, false, 'riwayat'],
    ]);
    expect(satu.revisi[2]!.tanggal?.tanggal).toEqual({ tahun: 2024, bulan: 3, hari: 4 });
  });

  it('reads sentences', () => {
    const satu = buku(`
      | Revisi DIPA tahun 2024 dilakukan sebanyak 3 kali: |
      | 1. Revisi DIPA ke-1 tanggal 5 Februari 2024 (POK) |
      | 2. Revisi DIPA ke-2 tanggal 4 Maret 2024 (penambahan pagu senilai Rp 31.575.000) |
      | 3. Revisi DIPA ke-3 tanggal 4 Mei 2024 (pengurangan pagu sebesar Rp 5.000.000) |`);
    expect(satu.revisi.map(({ nomor, dinyatakan, tetap }) => [nomor, dinyatakan?.nilai ?? null, tetap])).toEqual([
      [1, null, true],
      [2, 31_575_000, false],
      [3, -5_000_000, false],
    ]);
  });

  it('agrees with columns that show the same', () => {
    const satu = buku(KOLOM, RIWAYAT);
    expect(
      satu.revisi.map(({ nomor, jenis, selisih, dinyatakan }) => [nomor, jenis, selisih, dinyatakan?.nilai]),
    ).toEqual([
      [0, null, null, undefined],
      [1, 'POK', 0, undefined],
      [2, 'Penambahan pagu', 200_000_000, 200_000_000],
    ]);
    expect(satu.taksesuai).toEqual([]);
  });
});

describe('yang tidak cocok', () => {
  it('names a POK that changes the sum, and the change that stands in the column before its revision', () => {
    const geser = KOLOM.replace('4.400.000.000', '4.600.000.000').replace(
      '5.000.000.000 | 5.200',
      '5.200.000.000 | 5.200',
    );
    const satu = buku(geser, RIWAYAT);
    expect(taksesuai(satu)).toEqual(['tetap-berubah D2,D3', 'perubahan-beda E1']);
    expect(satu.taksesuai[1]).toMatchObject({ nomor: 2, nilai: 0, seharusnya: 200_000_000 });
    expect(satu.taksesuai[1]!.kalimat).toContain('Revisi 1');
    expect(satu.taksesuai.map(({ kolom }) => (kolom === null ? null : formatAddress(kolom)))).toEqual([
      "'Lembar 1'!D1",
      "'Lembar 1'!E1",
    ]);
  });

  it('names amounts of the text that no column shows, and changes that the text does not name', () => {
    const sebut = RIWAYAT.replace('senilai Rp 200.000.000', 'untuk alat sebesar Rp 75.000.000 dan bahan').replace(
      '| 200.000.000 |',
      '| |',
    );
    expect(taksesuai(buku(KOLOM, sebut))).toEqual(['perubahan-beda E2']);
    const dua = RIWAYAT.replace('senilai Rp 200.000.000', 'terdiri atas Rp 200.000.000 dan Rp 75.000.000');
    expect(taksesuai(buku(KOLOM, dua))).toEqual(['angka-tanpa-kolom D4']);
    const diam = RIWAYAT.replace('senilai Rp 200.000.000', '').replace('| 200.000.000 |', '| |');
    expect(taksesuai(buku(KOLOM, diam))).toEqual(['kolom-tanpa-angka E2']);
  });

  it('names revisions that only one of the two knows, numbers that come twice, and a title that counts otherwise', () => {
    expect(taksesuai(buku(KOLOM, `${RIWAYAT}\n| 3 | 3 | 4 Mei 2024 | Revisi POK | |`))).toEqual([
      'tanpa-kolom B5',
      'cacah-beda A1',
    ]);
    expect(taksesuai(buku(KOLOM, RIWAYAT.replace('| 2 | 2 |', '| 2 | 1 |').replace('(2 kali)', '')))).toEqual([
      'nomor-ganda B3,B4',
      'tanpa-riwayat E1',
    ]);
  });

  it('says that a blank between filled cells leaves the sum open, and does not accuse the revision', () => {
    const satu = buku(KOLOM.replace('| 600.000.000 | 600', '| | 600'), RIWAYAT);
    expect(taksesuai(satu)).toEqual(['kosong D3']);
    expect(satu.revisi[1]!.jumlah).toBeNull();
    expect(satu.revisi[2]!.selisih).toBeNull();
  });

  it('holds the last column against the other tables of the pagu', () => {
    const pagu = (bad: string): string => `
      | Rincian Pagu |
      | Kode | Uraian | Pagu |
      | 6077.BAD | Pelayanan Publik | ${bad} |
      | 6077.CAH | Sarana | 600.000.000 |`;
    expect(taksesuai(buku(KOLOM, pagu('4.600.000.000')))).toEqual([]);
    expect(taksesuai(buku(KOLOM, pagu('4.400.000.000')))).toEqual(['pagu-tertinggal C3']);
    expect(taksesuai(buku(KOLOM, pagu('4.650.000.000')))).toEqual(['pagu-akhir-beda E2']);
  });
});

describe('masukan yang buruk', () => {
  it('stays calm on nothing, on words and errors for amounts, and on a line that comes twice', () => {
    expect(buku('| Kode | Uraian | Pagu |').revisi).toEqual([]);
    const satu = buku(KOLOM.replace('4.400.000.000', '#REF!'));
    expect(satu.revisi.map(({ jumlah: n }) => n)).toEqual([5_000_000_000, null, 5_200_000_000]);
    expect(bedaRevisi(satu, 0, 1).baris[0]!.keadaan).toBe('tak-terbaca');
    const ganda = buku(
      `${KOLOM.split('\n').slice(0, 4).join('\n')}\n| 6077.CAH | Sarana | 1.000.000 | 1.000.000 | 1.000.000 |`,
    );
    expect(ganda.matriks[0]!.baris.map(({ kunci }) => kunci)).toEqual(['6077.BAD', '6077.CAH', '6077.CAH (2)']);
    expect(jumlah(ganda)[0]).toEqual([0, 5_001_000_000]);
  });

  it('opens the ledger of one submission once', () => {
    const berkas = berkasDari(KOLOM);
    expect(bukuRevisi(berkas)).toBe(bukuRevisi(berkas));
  });
});
