/** The columns that several sheets share: those of the register, typed once and shown everywhere. */
import { formatCell, formatRange } from '../../workbook/address';
import type { IsiTemplat } from './bentuk';
import { FORMAT } from './gaya';
import type { BidangRegister, Lingkungan } from './lingkungan';
import type { KolomTemplat } from './tabel';
import { pesanIsian, validasiAngka, validasiKode, validasiPolaritas, validasiSatuan } from './validasi';

/** "A5:A34" as "$A$5:$A$34". */
export const tetap = (rentang: string): string => rentang.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The cells of a column, held fast. */
const kolomKunci = (row: number, col: number, banyak: number): string =>
  tetap(formatRange({ top: row, bottom: row + banyak - 1, left: col, right: col }));

type Rangka = Pick<KolomTemplat, 'judul' | 'lebar' | 'format' | 'align' | 'validasi'>;

function rangka({ tahun, banyak, register }: Lingkungan, bidang: BidangRegister, col: number): Rangka {
  switch (bidang) {
    case 'kode':
      return {
        judul: 'Kode',
        lebar: 8,
        format: register === null ? FORMAT.teks : FORMAT.umum,
        align: 'center',
        validasi: (row) => validasiKode(formatCell(row, col), kolomKunci(row, col, banyak)),
      };
    case 'sasaran':
      return {
        judul: 'Sasaran',
        lebar: 34,
        validasi: (row) =>
          pesanIsian(formatCell(row, col), 'Sasaran', 'Ketik sasaran pada baris indikator pertamanya saja.'),
      };
    case 'indikator':
      return {
        judul: 'Indikator Kinerja',
        lebar: 50,
        validasi: (row) =>
          pesanIsian(
            formatCell(row, col),
            'Indikator kinerja',
            'Satu baris untuk satu indikator, tanpa baris kosong di antaranya.',
          ),
      };
    case 'satuan':
      return { judul: 'Satuan', lebar: 12, align: 'center', validasi: validasiSatuan };
    case 'polaritas':
      return { judul: 'Polaritas', lebar: 13, align: 'center', validasi: validasiPolaritas };
    case 'target':
      return {
        judul: `Target ${tahun}`,
        lebar: 12,
        format: register?.formatTarget ?? FORMAT.angka,
        align: 'right',
        validasi: (row) =>
          validasiAngka(formatCell(row, col), {
            title: `Target ${tahun}`,
            text: 'Ketik angka saja; satuan berada pada kolomnya sendiri. Persentase 85% diketik 85.',
          }),
      };
  }
}

/** A column of the register at place `col` of a sheet: a link where there is a register, else typed. */
export function kolomRegister(ling: Lingkungan, bidang: BidangRegister, lembar: string, col: number): KolomTemplat {
  const { validasi, ...dasar } = rangka(ling, bidang, col);
  const { register } = ling;
  if (register === null) return { ...dasar, sifat: 'ketik', ...(validasi !== undefined && { validasi }) };
  const isi = (i: number): IsiTemplat => register.isi(bidang, i, lembar);
  if (register.diketik?.(bidang, lembar) !== true) return { ...dasar, sifat: 'rumus', isi };
  return { ...dasar, sifat: 'ketik', isi, ...(validasi !== undefined && { validasi }) };
}
