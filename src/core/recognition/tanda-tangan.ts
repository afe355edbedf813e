/** Signatures under a table: place and date, offices, names and NIP. They are personal and never rows of a table. */
import type { BarisIsi } from './lembaran';

const BULAN = 'jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des';
/** Lines that only a signature has. */
const TANDA: readonly RegExp[] = [
  /\bnip\b[.:\s]*\d|^nip\b/i,
  new RegExp(
    String.raw`^[\p{L}.\s]{3,40},\s*(?:tanggal\s*)?(?:\d{1,2}|\.{2,}|…+)?\s*(?:${BULAN})[a-z]*\s+(?:\d{4}|\.{2,}|…+)$`,
    'iu',
  ),
  /^(?:mengetahui|menyetujui|diketahui|disetujui|disahkan|ditetapkan|dibuat|disusun)(?:\s+(?:oleh|di))?\s*[:,]?$|^a\.?n\.?\s+\p{Lu}|^pihak (?:pertama|kedua)\b/iu,
];
/** What may stand above the first such line: an office. */
const JABATAN =
  /^(?:plt\.?|plh\.?|kepala|ketua|direktur|sekretaris|kuasa pengguna|pejabat|penanggung jawab|menteri|gubernur|bupati|wali ?kota|camat|inspektur)\b/i;
/** The longest signature block, in filled rows. */
const TERPANJANG = 14;

const bertanda = (baris: BarisIsi): boolean => baris.isi.some(({ text }) => TANDA.some((pola) => pola.test(text)));

function mungkin(baris: BarisIsi): boolean {
  return (
    baris.isi.length <= 4 &&
    baris.isi.every((satu) => satu.text.length <= 90 && !(satu.angka && typeof satu.cell.value === 'number'))
  );
}

/**
 * Where the signatures begin among the rows of a table, or the number of rows where it has none.
 *
 * @example awalTandaTangan(rows of 'Nilai SAKIP | 78', 'Kepala Balai,', 'Siti', 'NIP 1975 ...') // 1
 */
export function awalTandaTangan(isi: readonly BarisIsi[]): number {
  let atas = isi.length;
  while (atas > 0 && isi.length - atas < TERPANJANG && mungkin(isi[atas - 1] ?? { row: 0, isi: [] })) atas--;
  const relatif = isi.slice(atas).findIndex(bertanda);
  if (relatif < 0) return isi.length;
  let awal = atas + relatif;
  while (awal > atas && JABATAN.test(isi[awal - 1]?.isi[0]?.text ?? '')) awal--;
  // A lone NIP needs the name above it.
  const namaSaja =
    /\bnip\b/i.test(isi[awal]?.isi[0]?.text ?? '') && awal > atas && (isi[awal - 1]?.isi.length ?? 0) <= 2;
  return namaSaja ? awal - 1 : awal;
}
