import type { TabelMap } from '../../recognition/tabel';
import { besaranDariTeks } from '../../text/baca-besaran';
import { formatPersen, kaliTepat } from '../../text/format-angka';
import { contains } from '../../workbook/sheet';
import type { Address, Cell, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti, Tingkat } from '../aturan';
import { addressKey } from '../../workbook/address';
import { tabelMenurutLembar } from './kepala';

/** The error that a cell shows ("#DIV/0!"); null for everything else. */
function galatSel(cell: Cell): string | null {
  if (typeof cell.value !== 'string' || !/^\s*(?:#|Err:)/i.test(cell.value)) return null;
  const besaran = besaranDariTeks(cell.value);
  return besaran.jenis === 'galat' ? besaran.teks : null;
}

/** What capaian should stand in a cell, where target and realisasi give one. */
function capaianHitung({ capaian }: Bahan): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const { periode, hasil: hitung } of capaian) {
    if (periode.capaian?.besaran.jenis !== 'galat' || hitung.capaian === null) continue;
    hasil.set(addressKey(periode.capaian.sel), formatPersen(kaliTepat(hitung.capaian, 100)));
  }
  return hasil;
}

function tingkat(sheet: Sheet, dalamTabel: boolean): Tingkat {
  if (sheet.visibility !== 'visible') return 'saran';
  return dalamTabel ? 'galat' : 'peringatan';
}

function bukti(sheet: Sheet, tabel: readonly TabelMap[], capaian: ReadonlyMap<string, string>): Bukti[] {
  const hasil: Bukti[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, col) => {
      const galat = cell === undefined ? null : galatSel(cell);
      if (galat === null) return;
      const sel: Address = { sheet: sheet.name, row, col };
      const seharusnya = capaian.get(addressKey(sel));
      const milik = tabel.findIndex((satu) => contains(satu.range, row, col));
      hasil.push({
        sel: [sel],
        nilai: galat,
        tingkat: tingkat(sheet, milik >= 0),
        isi: { rumus: cell?.formula ?? '' },
        // one error runs through the formulas of a column: one finding, unless each cell has its own right value
        ...(seharusnya === undefined ? { gabung: `${milik}|${col}|${galat}` } : { seharusnya }),
      });
    });
  });
  return hasil;
}

function periksa(bahan: Bahan): Bukti[] {
  const capaian = capaianHitung(bahan);
  const perLembar = tabelMenurutLembar(bahan.berkas);
  return bahan.berkas.workbook.sheets.flatMap((sheet) => bukti(sheet, perLembar.get(sheet.name) ?? [], capaian));
}

/** STR-010: no cell shows an error of Excel. */
export const STR_010: Aturan = {
  kode: 'STR-010',
  tingkat: 'galat',
  judul: 'Nilai galat Excel',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  membungkam: true,
  periksa,
  pesan: ({ lembar, sel, nilai, cacah, isi }) => {
    const rumus =
      cacah === 1 && isi['rumus'] !== undefined && isi['rumus'] !== '' ? ` dari rumus =${isi['rumus']}` : '';
    return `Sel ${sel} pada lembar ${lembar} menampilkan galat ${nilai}${rumus}.`;
  },
  perbaikan: ({ nilai, seharusnya }) => {
    if (seharusnya !== '') return `Perbaiki rumusnya; target dan realisasi pada baris itu memberi ${seharusnya}.`;
    if (nilai === '#DIV/0!')
      return 'Perbaiki pembaginya yang nol atau kosong; bila memang tidak dapat dihitung, tulis "n/a".';
    return 'Perbaiki rumus atau sel yang dirujuknya, lalu hitung ulang.';
  },
};
