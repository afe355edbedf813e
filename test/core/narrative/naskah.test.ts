import { selNaskah, temuanPada, type Naskah } from '../../../src/core/narrative/naskah';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Address } from '../../../src/core/workbook/workbook';

const di = (row: number, col: number, sheet = 'Capaian'): Address => ({ sheet, row, col });

const naskah: Naskah = {
  blok: [
    { jenis: 'subbab', tingkat: 2, isi: [{ teks: 'Sasaran', sumber: di(0, 0) }] },
    {
      jenis: 'tabel',
      kunci: 'k',
      judul: [{ teks: 'Tabel ' }, { teks: '2024', sumber: di(0, 1) }],
      kolom: [{ bobot: 1, rata: 'kiri' }],
      kepala: [[{ isi: [{ teks: 'No', sumber: di(1, 0) }] }]],
      baris: [
        { jenis: 'data', sel: [{ isi: [{ teks: '4', sumber: di(2, 0) }] }] },
        { jenis: 'jumlah', sel: [{ isi: [{ teks: '8', dari: [di(2, 0), di(3, 0)] }] }] },
      ],
    },
    { jenis: 'paragraf', gaya: 'catatan', isi: [{ teks: 'Catatan' }] },
  ],
};

describe('selNaskah', () => {
  it('names every cell quoted or worked with once, in the order of the text', () => {
    expect(selNaskah(naskah).map((sel) => formatAddress(sel))).toEqual([
      'Capaian!A1',
      'Capaian!B1',
      'Capaian!A2',
      'Capaian!A3',
      'Capaian!A4',
    ]);
  });
});

describe('a cell that only lends a unit', () => {
  const dipinjam: Naskah = {
    blok: [
      { jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: 'Orang', sumber: di(5, 5), pinjaman: true }] },
      { jenis: 'paragraf', gaya: 'biasa', isi: [{ teks: '40', sumber: di(6, 5), dari: [di(7, 5)] }] },
    ],
  };

  it('is not one that the naskah quotes: what is wrong with its figure does not concern the naskah', () => {
    expect(selNaskah(dipinjam)).toEqual([di(6, 5), di(7, 5)]);
    expect(temuanPada(dipinjam, [{ sel: [di(5, 5)] }])).toEqual([]);
  });
});

describe('temuanPada', () => {
  it('keeps the findings that name one of these cells, on the same sheet', () => {
    const kena = { kode: 'a', sel: [di(9, 9), di(3, 0)] };
    const lembarLain = { kode: 'b', sel: [di(3, 0, 'Lain')] };
    const tanpaSel = { kode: 'c', sel: [] };
    expect(temuanPada(naskah, [kena, lembarLain, tanpaSel])).toEqual([kena]);
  });
});
