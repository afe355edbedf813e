/** RN-014: the dates of a list lie in the year of the list. */
import { bersihTeks } from '../../recognition/lembaran';
import type { TabelMap } from '../../recognition/tabel';
import { isDateFormat } from '../../workbook/number-format';
import { parseTanggal, tanggalDariSerial } from '../../text/tanggal';
import { cellAt } from '../../workbook/sheet';
import type { Address, Cell, Sheet } from '../../workbook/workbook';
import { lembarBerkas } from '../struktur/kepala';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { barisBerperan, rincian, type Rinci } from './kisi';

/** So many dates of one year make the one of another year stand out. */
const SAKSI = 4;

function tahunSel(cell: Cell | undefined): number | null {
  if (cell === undefined) return null;
  if (typeof cell.value === 'number')
    return isDateFormat(cell.numberFormat) ? (tanggalDariSerial(cell.value)?.tahun ?? null) : null;
  return parseTanggal(bersihTeks(cell.text))?.tahun ?? null;
}

interface Bertanggal {
  readonly sel: Address;
  readonly tahun: number;
  readonly teks: string;
}

function bacaKolom(sheet: Sheet, tabel: TabelMap, rinci: Rinci, col: number): Bertanggal[] {
  return barisBerperan(rinci, 'data').flatMap((b): Bertanggal[] => {
    const row = rinci.baris[b]?.row ?? 0;
    const cell = cellAt(sheet, row, col);
    const tahun = tahunSel(cell);
    return tahun === null ? [] : [{ sel: { sheet: tabel.lembar, row, col }, tahun, teks: cell?.text.trim() ?? '' }];
  });
}

function ganjil(isi: readonly Bertanggal[]): Bukti[] {
  const hitung = new Map<number, number>();
  for (const { tahun } of isi) hitung.set(tahun, (hitung.get(tahun) ?? 0) + 1);
  const [umum] = [...hitung].sort((a, b) => b[1] - a[1]);
  if (umum === undefined || umum[1] < SAKSI || umum[1] !== isi.length - 1) return [];
  const salah = isi.find(({ tahun }) => tahun !== umum[0]);
  if (salah === undefined) return [];
  return [
    {
      sel: [salah.sel],
      tautan: isi
        .filter((satu) => satu !== salah)
        .map(({ sel }) => sel)
        .slice(0, 12),
      nilai: salah.teks,
      seharusnya: String(umum[0]),
      isi: { saksi: String(umum[1]), tahun: String(salah.tahun) },
    },
  ];
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return rincian(berkas).flatMap((rinci) => {
    const sheet = lembar.get(rinci.tabel.lembar);
    if (sheet === undefined) return [];
    return rinci.tabel.kolom
      .filter(({ bidang }) => bidang === 'tanggal')
      .flatMap(({ col }) => ganjil(bacaKolom(sheet, rinci.tabel, rinci, col)));
  });
}

export const RN_014: Aturan = {
  kode: 'RN-014',
  tingkat: 'peringatan',
  judul: 'Tanggal rincian di tahun lain',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Tanggal pada ${lembar}!${sel} tertulis ${nilai}, sedangkan ${isi['saksi'] ?? ''} tanggal lain pada kolom itu di tahun ${seharusnya}.`,
  perbaikan: ({ sel, seharusnya }) =>
    `Periksa tahun pada ${sel}: bila salah ketik ganti menjadi ${seharusnya}, bila benar pindahkan ke laporan tahunnya.`,
};
