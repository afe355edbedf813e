import type { Bidang, Jenis, TabelMap } from '../../recognition/tabel';
import { formatCell, formatRange } from '../../workbook/address';
import { cellAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { barisGeser } from './geser';
import { lembarBerkas } from './kepala';

/** Columns that a kind cannot do without; any one of the fields in a group will do. */
const WAJIB: Readonly<
  Partial<Record<Jenis, readonly { readonly nama: string; readonly bidang: readonly Bidang[] }[]>>
> = {
  perkin: [
    { nama: 'Indikator', bidang: ['indikator', 'sasaranIndikator'] },
    { nama: 'Target', bidang: ['target'] },
  ],
  'rencana-aksi': [{ nama: 'Indikator', bidang: ['indikator', 'sasaranIndikator', 'uraian', 'sasaran'] }],
  'capaian-tahunan': [{ nama: 'Realisasi', bidang: ['realisasi'] }],
  'revisi-pagu': [
    {
      nama: 'Kode atau Uraian',
      bidang: ['kode', 'uraian', 'no', 'nomorRevisi', 'jenisRevisi', 'sumberDana', 'unit', 'indikator', 'lain'],
    },
  ],
};
/** Kinds that the title says, for a table whose columns are too few to tell. */
const DARI_JUDUL: readonly (readonly [RegExp, string])[] = [
  [/^(?:tabel [\d.]+\s*|lampiran [\d.]+\s*)?(?:perjanjian kinerja|perkin)\b/i, 'Target'],
];
const KEYAKINAN_CUKUP = 0.75;

function kurang(tabel: TabelMap): readonly string[] {
  const ada = new Set(tabel.kolom.map((kolom) => kolom.bidang));
  if (tabel.keyakinan >= KEYAKINAN_CUKUP) {
    return (WAJIB[tabel.jenis] ?? [])
      .filter(({ bidang }) => !bidang.some((satu) => ada.has(satu)))
      .map(({ nama }) => nama);
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

function bergeser(sheet: Sheet, tabel: TabelMap): Bukti[] {
  return barisGeser(sheet, tabel).map(({ row, col, colBerjudul }) => ({
    sel: [{ sheet: sheet.name, row, col }],
    tautan: [{ sheet: sheet.name, row, col: colBerjudul }],
    nilai: cellAt(sheet, row, col)?.text ?? '',
    isi: { geser: formatCell(row, col), baris: String(row + 1) },
  }));
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || tabel.susun !== 'kolom') return [];
    return [...kolomKurang(tabel), ...bergeser(sheet, tabel)];
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
