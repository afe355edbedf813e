import type { TabelMap } from '../../recognition/tabel';
import { columnName } from '../../workbook/address';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas, lembarTersembunyi } from './kepala';

const SEL_TERBANYAK = 30;

/** Hidden rows of a table that hold a figure, and the first such figure of each. */
function barisTersembunyi(sheet: Sheet, tabel: TabelMap): { row: number; col: number }[] {
  if (sheet.hiddenRows.size === 0) return [];
  return tabel.baris.flatMap(({ row, peran }) => {
    if (!sheet.hiddenRows.has(row) || (peran !== 'data' && peran !== 'total')) return [];
    const kolom = tabel.kolom.find(({ col }) => typeof cellAt(sheet, row, col)?.value === 'number');
    return kolom === undefined ? [] : [{ row, col: kolom.col }];
  });
}

/** Hidden columns of a table that hold something below their header. */
function kolomTersembunyi(sheet: Sheet, tabel: TabelMap): { row: number; col: number }[] {
  if (sheet.hiddenColumns.size === 0) return [];
  return tabel.kolom.flatMap(({ col }) => {
    const row = sheet.hiddenColumns.has(col)
      ? tabel.baris.find((baris) => !isBlank(cellAt(sheet, baris.row, col)))?.row
      : undefined;
    return row === undefined ? [] : [{ row, col }];
  });
}

function bukti(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const baris = barisTersembunyi(sheet, tabel);
  const kolom = kolomTersembunyi(sheet, tabel);
  if (baris.length + kolom.length === 0) return [];
  const apa = [
    ...(baris.length === 0
      ? []
      : [
          `baris ${baris
            .map(({ row }) => row + 1)
            .slice(0, 6)
            .join(', ')}`,
        ]),
    ...(kolom.length === 0 ? [] : [`kolom ${kolom.map(({ col }) => columnName(col)).join(', ')}`]),
  ];
  return [
    {
      sel: [...baris, ...kolom].slice(0, SEL_TERBANYAK).map((satu) => ({ sheet: sheet.name, ...satu })),
      isi: { apa: apa.join(' dan ') },
    },
  ];
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  const tersembunyi = lembarTersembunyi(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || tersembunyi.has(tabel.lembar) ? [] : bukti(sheet, tabel);
  });
}

/** STR-012: a table that is shown hides no rows or columns with figures. */
export const STR_012: Aturan = {
  kode: 'STR-012',
  tingkat: 'saran',
  judul: 'Baris atau kolom tersembunyi di dalam tabel',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, isi }) =>
    `Tabel pada lembar ${lembar} menyembunyikan ${isi['apa'] ?? 'sebagian isinya'}, yang tetap ikut dibaca dan dihitung.`,
  perbaikan: ({ isi }) => `Tampilkan ${isi['apa'] ?? 'bagian itu'}, atau pindahkan ke luar tabel bila tidak dipakai.`,
};
