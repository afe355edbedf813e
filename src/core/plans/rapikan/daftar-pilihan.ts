/** What dropdowns offer: the words that a column holds already, then the usual ones. */
import { bacaPolaritas } from '../../capaian/arah';
import type { Bidang } from '../../recognition/tabel';
import { bersihkan } from '../../text/bersih';
import { normalSatuan } from '../../text/satuan';

/** A list in a validation: 255 signs, its commas counted. */
const DAFTAR_TERPANJANG = 255;

const LAZIM: Readonly<Partial<Record<Bidang, readonly string[]>>> = {
  satuan: ['Persen', 'Orang', 'Dokumen', 'Laporan', 'Kegiatan', 'Layanan', 'Unit', 'Indeks', 'Nilai', 'Rupiah'],
  sumberDana: ['RM', 'PNBP', 'BLU', 'PLN', 'HLN', 'SBSN'],
  jenisBelanja: ['Belanja Pegawai', 'Belanja Barang', 'Belanja Modal', 'Belanja Bantuan Sosial'],
  jenisRevisi: [
    'Revisi DIPA',
    'Revisi POK',
    'Revisi Kewenangan KPA',
    'Revisi Kewenangan Kanwil DJPb',
    'Revisi Kewenangan DJA',
  ],
};

const ARAH = [
  ['Naik', 'naik'],
  ['Turun', 'turun'],
  ['Rentang', 'rentang'],
  ['Tetap', 'tetap'],
] as const;

/** Whether a column of this field gets a dropdown where it holds words. */
export function isBerdaftar(bidang: Bidang): boolean {
  return bidang === 'polaritas' || LAZIM[bidang] !== undefined;
}

/**
 * The words of a dropdown: those that stand in the column, the most frequent first, as far as they fit, then the usual ones
 * that say something else. A word with a comma cannot be offered.
 *
 * ["IKM", "Persen", "IKM"] for units is IKM, Persen, Orang, Dokumen, ...
 */
export function daftarPilihan(bidang: Bidang, isi: readonly string[]): readonly string[] {
  const cacah = new Map<string, number>();
  for (const satu of isi) cacah.set(satu, (cacah.get(satu) ?? 0) + 1);
  const ada = [...cacah].sort((a, b) => b[1] - a[1]).flatMap(([kata]) => (isSah(bidang, kata) ? [kata] : []));
  const daftar: string[] = [];
  let panjang = 0;
  for (const kata of [...ada, ...lazimLain(bidang, ada)]) {
    const rapi = kata.trim();
    if (rapi !== kata || kata === '' || /[,\p{Cc}]/u.test(kata) || panjang + kata.length + 1 > DAFTAR_TERPANJANG)
      continue;
    daftar.push(kata);
    panjang += kata.length + 1;
  }
  return daftar;
}

/** A word that names no direction is not offered as one. */
const isSah = (bidang: Bidang, kata: string): boolean => bidang !== 'polaritas' || bacaPolaritas(kata) !== null;

/** "%" and "Persen" are one unit. */
const baku = (bidang: Bidang, kata: string): string =>
  bidang === 'satuan' ? normalSatuan(kata) : bersihkan(kata).toLowerCase();

function lazimLain(bidang: Bidang, ada: readonly string[]): string[] {
  if (bidang === 'polaritas') {
    const arah = new Set(ada.map((kata) => bacaPolaritas(kata)));
    return ARAH.filter(([, milik]) => !arah.has(milik)).map(([kata]) => kata);
  }
  const dikenal = new Set(ada.map((kata) => baku(bidang, kata)));
  return (LAZIM[bidang] ?? []).filter((kata) => !dikenal.has(baku(bidang, kata)));
}
