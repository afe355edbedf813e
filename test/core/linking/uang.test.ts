import { cocokkanJalur, bacaJalur } from '../../../src/core/linking/baris-uang';
import { tautkan } from '../../../src/core/linking/tautkan';
import { buatBerkas, buatUang, type ContohUang } from './buat-berkas';

type Ringkas = Omit<ContohUang, 'tabel' | 'row'>;

function kelompok(...tabel: readonly (readonly Ringkas[])[]): { kunci: string; baris: string[] }[] {
  const baris = tabel.flatMap((isi, t) => isi.map((satu, r) => buatUang({ ...satu, tabel: t, row: r })));
  return tautkan(buatBerkas([], baris)).uang.map(({ kunci, anggota }) => ({
    kunci,
    baris: anggota.map(({ baris: satu }) => `${satu.tabel}.${satu.row}`),
  }));
}

describe('jalur', () => {
  const jalur = (kode: string | undefined, terisi?: string) =>
    bacaJalur(
      buatUang({
        tabel: 0,
        row: 0,
        ...(kode === undefined ? {} : { kode }),
        ...(terisi === undefined ? {} : { jalur: terisi }),
      }),
    );

  test.each([
    ['6077.BAD', undefined, ['6077', 'BAD'], true],
    ['007', 'EC/6077/BAD/007', ['6077', 'BAD', '007'], true],
    ['51', 'EC/6077/BAD/007/051', ['6077', 'BAD', '007', '051'], true],
    ['4957.BDB', '10/BDB', ['4957', 'BDB'], true],
    ['EC', 'EC', ['EC'], true],
    ['007', undefined, ['007'], false],
  ])('%s di bawah %s', (kode, terisi, bagian, lengkap) => {
    expect(jalur(kode, terisi)).toEqual({ bagian, lengkap });
  });

  test('tanpa kode tidak ada jalur', () => {
    expect(jalur(undefined)).toBeNull();
  });

  test('ekor dari jalur yang lengkap', () => {
    const lengkap = { bagian: ['6077', 'BAD', '007', '051'], lengkap: true };
    expect(cocokkanJalur(lengkap, { bagian: ['007', '051'], lengkap: false })).toBe('ekor');
    expect(cocokkanJalur(lengkap, { bagian: ['015', '051'], lengkap: false })).toBe('beda');
    expect(cocokkanJalur(lengkap, lengkap)).toBe('sama');
  });
});

test('kode pendek di satu tabel, jalur penuh di tabel lain', () => {
  expect(
    kelompok(
      [{ kode: '6077.BAD', jalur: 'EC/6077/BAD', uraian: 'Pelayanan Publik kepada Industri' }],
      [{ kode: '6077.BAD', uraian: 'Pelayanan Publik Kepada industri' }],
    ),
  ).toEqual([{ kunci: 'EC/6077/BAD', baris: ['0.0', '1.0'] }]);
});

test('komponen 51 dan 051, ekor dengan uraian', () => {
  expect(
    kelompok(
      [{ kode: '51', jalur: 'EC/6077/BAD/007/051', uraian: 'Jasa Pelayanan Teknis Pengujian' }],
      [
        { kode: '051', jalur: '051', uraian: 'Jasa pelayanan teknis pengujian' },
        { kode: '051', jalur: '051', uraian: 'Jasa pelayanan teknis kalibrasi' },
      ],
    ),
  ).toEqual([
    { kunci: 'EC/6077/BAD/007/051', baris: ['0.0', '1.0'] },
    { kunci: '051', baris: ['1.1'] },
  ]);
});

test('kode sama, uraian lain sama sekali: dua baris anggaran', () => {
  expect(
    kelompok(
      [{ kode: '6077.BAD', uraian: 'Pelayanan publik kepada industri' }],
      [{ kode: '6077.BAD', uraian: 'Gaji dan tunjangan pegawai' }],
    ),
  ).toHaveLength(2);
});

test('tanpa kode: uraian yang satu-satunya bertaut, yang berulang tidak', () => {
  const kerja = { uraian: 'Kerja sama pemanfaatan teknologi', pagu: '24.476.000' };
  const berkode = { ...kerja, kode: '6077.AEC', pagu: '24.476.000' };
  expect(kelompok([berkode], [kerja])).toHaveLength(1);
  expect(
    kelompok(
      [berkode],
      [
        { ...kerja, pagu: '1.000.000' },
        { ...kerja, pagu: '2.000.000' },
      ],
    ),
  ).toHaveLength(3);
});

test('dua KRO dengan uraian yang sama dipilih menurut pagunya', () => {
  const uraian = 'Sarana bidang industri dan perdagangan';
  expect(
    kelompok(
      [
        { kode: '6077.CAH', uraian, pagu: '550.340.000' },
        { kode: '6077.RAH', uraian, pagu: '1.895.040.000' },
      ],
      [
        { uraian, pagu: '1.895.040.000' },
        { uraian, pagu: '550.340.000' },
      ],
    ),
  ).toEqual([
    { kunci: '6077/CAH', baris: ['0.0', '1.1'] },
    { kunci: '6077/RAH', baris: ['0.1', '1.0'] },
  ]);
});

test.each(['2023', 'Mei', 'Barang', '1.286.312.924'])('"%s" tidak menamai apa pun', (uraian) => {
  expect(kelompok([{ uraian, pagu: '5.000' }], [{ uraian, pagu: '7.000' }])).toHaveLength(2);
});

test('baris jumlah di luar kelompok', () => {
  const jumlah = { ...buatUang({ tabel: 0, row: 0, uraian: 'Jumlah belanja satker' }), peran: 'total' as const };
  const { uang, kelompokUangDari } = tautkan(buatBerkas([], [jumlah]));
  expect(uang).toEqual([]);
  expect(kelompokUangDari.has(jumlah)).toBe(false);
});
