/** Counts that a caption says of its table: "(19 kali)", "12 perusahaan". */
import { normalLabel } from '../../text/label';
import { findTahun } from '../../text/periode';
import type { Bidang, TabelMap } from '../../recognition/tabel';
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

const NOMOR = new Set<Bidang>(['no', 'kode', 'nomorRevisi']);
/** Columns that may name what is counted. */
const NAMA = new Set<Bidang>(['indikator', 'sasaran', 'sasaranIndikator', 'kegiatan', 'uraian', 'unit']);

/** Counts of rows that a table allows: its rows, its last number, the different names in a column of what is counted. */
export function cacahIsi(sheet: Sheet, tabel: TabelMap, benda: string): ReadonlySet<number> {
  const data = tabel.baris.filter(({ peran }) => peran === 'data').map(({ row }) => row);
  const hasil = new Set<number>([data.length, tabel.baris.filter(({ peran }) => peran === 'seksi').length]);
  for (const { col, bidang, jalur } of tabel.kolom) {
    const teks = data.flatMap((row) => {
      const isi = bersihTeks(cellAt(sheet, row, col)?.text ?? '');
      return isi === '' ? [] : [normalLabel(isi)];
    });
    if (NOMOR.has(bidang)) {
      const nomor = teks.flatMap((satu) => (/^\d{1,3}$/.test(satu) ? [Number(satu)] : []));
      if (nomor.length > 0) hasil.add(nomor.reduce((a, b) => Math.max(a, b)));
      continue;
    }
    const disebut = normalLabel(jalur.join(' ')).includes(benda) || bidang === benda;
    if (!disebut && !(NAMA.has(bidang) && benda !== 'indikator' && benda !== 'sasaran')) continue;
    hasil.add(teks.length);
    hasil.add(new Set(teks).size);
  }
  return hasil;
}
