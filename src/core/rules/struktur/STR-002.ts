import type { Bidang, Jenis, Kolom, TabelMap } from '../../recognition/tabel';
import { besaranDariTeks } from '../../text/baca-besaran';
import { formatCell, formatRange } from '../../workbook/address';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas } from './kepala';

/** Columns that a kind cannot do without; any one of the fields in a group will do. */
const WAJIB: Readonly<Partial<Record<Jenis, readonly { readonly nama: string; readonly bidang: readonly Bidang[] }[]>>> = {
  perkin: [
    { nama: 'Indikator', bidang: ['indikator', 'sasaranIndikator'] },
    { nama: 'Target', bidang: ['target'] },
  ],
  'rencana-aksi': [{ nama: 'Indikator', bidang: ['indikator', 'sasaranIndikator', 'uraian', 'sasaran'] }],
  'capaian-tahunan': [{ nama: 'Realisasi', bidang: ['realisasi'] }],
  'revisi-pagu': [{ nama: 'Kode atau Uraian', bidang: ['kode', 'uraian', 'no', 'nomorRevisi', 'jenisRevisi', 'sumberDana', 'unit', 'indikator', 'lain'] }],
};
/** Kinds that the title says, for a table whose columns are too few to tell. */
const DARI_JUDUL: readonly (readonly [RegExp, string])[] = [
  [/^(?:tabel [\d.]+\s*|lampiran [\d.]+\s*)?(?:perjanjian kinerja|perkin)\b/i, 'Target'],
];
const KEYAKINAN_CUKUP = 0.75;

function kurang(tabel: TabelMap): readonly string[] {
  const ada = new Set(tabel.kolom.map((kolom) => kolom.bidang));
  if (tabel.keyakinan >= KEYAKINAN_CUKUP) {
    return (WAJIB[tabel.jenis] ?? []).filter(({ bidang }) => !bidang.some((satu) => ada.has(satu))).map(({ nama }) => nama);
  }
  if (tabel.jenis !== 'lainnya' || !ada.has('indikator')) return [];
  return DARI_JUDUL.filter(([pola]) => pola.test(tabel.judul ?? '')).map(([, nama]) => nama);
}

function kolomKurang(tabel: TabelMap): Bukti[] {
  return kurang(tabel).map((nama) => ({
    sel: [{ sheet: tabel.lembar, row: tabel.kepala.top, col: tabel.range.left }],
    nilai: nama,
    isi: { rentang: formatRange({ ...tabel.range, bottom: tabel.kepala.bottom }), jenis: tabel.jenis },
  }));
}

function terisi(sheet: Sheet, row: number, kolom: Kolom): boolean {
  const cell = cellAt(sheet, row, kolom.col);
  return cell !== undefined && !isBlank(cell) && besaranDariTeks(cell.text).jenis === 'angka';
}

/** Columns at the right edge of a table that carry no caption but a figure in a few rows: those rows were shifted. */
function barisGeser(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const akhir = tabel.kolom.at(-1);
  const sebelum = tabel.kolom.at(-2);
  if (akhir === undefined || sebelum === undefined || akhir.jalur.length > 0 || sebelum.jalur.length === 0) return [];
  if (tabel.kepala.bottom < tabel.kepala.top) return [];
  const data = tabel.baris.filter((baris) => baris.peran === 'data').map((baris) => baris.row);
  const rows = data.filter((row) => terisi(sheet, row, akhir));
  // a column that most rows fill is one whose caption was forgotten, not a shift
  if (rows.length === 0 || rows.length * 3 > data.length) return [];
  return rows.map((row) => ({
    sel: [{ sheet: sheet.name, row, col: akhir.col }],
    tautan: [{ sheet: sheet.name, row, col: sebelum.col }],
    nilai: cellAt(sheet, row, akhir.col)?.text ?? '',
    isi: { geser: formatCell(row, akhir.col), baris: String(row + 1) },
  }));
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || tabel.susun !== 'kolom') return [];
    return [...kolomKurang(tabel), ...barisGeser(sheet, tabel)];
  });
}

/** STR-002: a table has the columns that its kind needs, and every figure stands under a caption. */
export const STR_002: Aturan = {
  kode: 'STR-002',
  tingkat: 'peringatan',
  judul: 'Kolom wajib atau judul kolom tidak ada',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja dan laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, nilai, isi }) =>
    isi['geser'] === undefined
      ? `Kolom wajib "${nilai}" tidak ditemukan pada judul kolom ${lembar}!${isi['rentang'] ?? ''}.`
      : `Angka ${nilai} pada ${lembar}!${isi['geser']} berada di luar kolom berjudul, sehingga isi baris ${isi['baris'] ?? ''} tampak bergeser satu kolom ke kanan.`,
  perbaikan: ({ isi, tautan }) =>
    isi['geser'] === undefined
      ? 'Tambahkan kolom itu, atau perbaiki judul kolom yang memuat isinya.'
      : `Geser isi baris itu ke kiri sampai angka terakhir berada di ${tautan[0] ?? 'kolom berjudul terakhir'}, atau beri judul pada kolomnya.`,
};
