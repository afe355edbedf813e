/** Colours, looks and number formats of the templat. */
import type { ConditionalRule, Look } from '../../workbook/plan';

const TINTA = '#1F4E79';
const PUTIH = '#FFFFFF';

export const GAYA = {
  judul: { bold: true, fill: TINTA, color: PUTIH },
  subjudul: { fill: TINTA, color: PUTIH },
  petunjuk: { italic: true, color: '#595959' },
  bagian: { bold: true, color: TINTA },
  kepala: { bold: true, wrap: true, fill: '#2E75B6', color: PUTIH, align: 'center', border: true },
  /** White cells are typed into. */
  isian: { wrap: true, border: true, unlocked: true },
  /** Pale blue cells fill themselves. */
  rumus: { wrap: true, border: true, fill: '#EAF1F8' },
  /** Fill themselves, and may be typed over. */
  usulan: { wrap: true, border: true, fill: '#EAF1F8', unlocked: true },
  jumlah: { bold: true, wrap: true, border: true, fill: '#D6E4F0' },
} as const satisfies Readonly<Record<string, Look>>;

export const FORMAT = {
  umum: 'General',
  /** Keeps "1.1" a text where Excel would read a date. */
  teks: '@',
  bulat: '#,##0',
  angka: '#,##0.00',
  persen: '0.00%',
  tanggal: 'dd/mm/yyyy',
} as const;

/** Status by word and colour, never by colour alone; `acuan` is the first cell of the range ("I5"). */
export function warnaStatus(acuan: string): ConditionalRule[] {
  const warna = (kata: string, fill: string, color: string): ConditionalRule => ({
    type: 'expression',
    formula: `${acuan}="${kata}"`,
    look: { fill, color, bold: true },
  });
  return [
    warna('Belum tercapai', '#FBE3E4', '#8E1B1F'),
    warna('Tercapai', '#E2F0D9', '#1E5631'),
    warna('Melampaui', '#D9EAF7', '#1F4E79'),
  ];
}
