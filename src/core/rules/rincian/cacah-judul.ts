/** Counts that a caption says of its table: "(19 kali)", "12 perusahaan". */
import { normalLabel } from '../../text/label';
import { findTahun } from '../../text/periode';
import type { TabelMap } from '../../recognition/tabel';
import { bersihTeks } from '../../recognition/lembaran';
import { cellAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';

const BENDA =
  'indikator|sasaran|kegiatan|kali|dokumen|orang|peserta|perusahaan|satker|satuan kerja|mitra|produk|layanan|revisi|responden|komponen|rekomendasi|temuan|kerja ?sama|industri|ikm|tenant|unit kerja';
const SEBUT = new RegExp(String.raw`(?<![\d.,/-])(\d{1,3})\s*(?:\([a-z ]+\)\s*)?(${BENDA})\b`, 'i');

export interface CacahJudul {
  readonly cacah: number;
  readonly benda: string;
}

/** The count in a caption; null where it says none, or the number is of the table or a year. */
export function cacahJudul(judul: string): CacahJudul | null {
  const tanpaNomor = judul.replace(/^\s*(?:tabel|lampiran|gambar)\s*[\d.]+[a-z]?\s*[.:]?\s*/i, '');
  const kena = SEBUT.exec(tanpaNomor);
  const cacah = Number(kena?.[1] ?? 0);
  return kena === null || cacah < 2 || findTahun(kena[1] ?? '').length > 0
    ? null
    : { cacah, benda: (kena[2] ?? '').toLowerCase() };
}

/** Every count of rows that a table allows: its rows, its numbers, the names in each of its columns. */
export function cacahIsi(sheet: Sheet, tabel: TabelMap): ReadonlySet<number> {
  const data = tabel.baris.filter(({ peran }) => peran === 'data').map(({ row }) => row);
  const hasil = new Set<number>([data.length, tabel.baris.filter(({ peran }) => peran === 'seksi').length]);
  for (const { col } of tabel.kolom) {
    const teks = data.flatMap((row) => {
      const isi = bersihTeks(cellAt(sheet, row, col)?.text ?? '');
      return isi === '' ? [] : [normalLabel(isi)];
    });
    hasil.add(teks.length);
    hasil.add(new Set(teks).size);
    for (const satu of teks) if (/^\d{1,3}$/.test(satu)) hasil.add(Number(satu));
  }
  return hasil;
}
