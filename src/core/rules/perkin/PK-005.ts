import { kolomPertama } from '../../recognition/tabel';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerindikator, type BarisTabel } from './sel-wajib';

/** Names that say their unit: "Persentase ...", "Indeks ...", "Nilai ...". */
const MENYEBUT_SATUAN =
  /^(?:persentase|presentase|prosentase|tingkat|rasio|indeks|index|nilai|skor|predikat|opini|level|kategori)\b/i;

/** A target in figures needs a unit; a grade, "Ada" or a text says by itself what it is. */
function butuhSatuan(baris: BarisIndikator): boolean {
  return baris.periode.some(({ target }) => target?.besaran.jenis === 'angka' || target?.besaran.jenis === 'rentang');
}

function bukti({ tabel, indeks, sheet, baris: semua }: BarisTabel): Bukti[] {
  const tanpa = semua.filter((baris) => baris.satuan === null && butuhSatuan(baris));
  const kolom = kolomPertama(tabel, 'satuan');
  const judulBersatuan = tabel.kolom.some((satu) => satu.bidang === 'target' && satu.satuan !== null);
  if (judulBersatuan) return [];
  return tanpa.map((baris) => {
    const tersirat = MENYEBUT_SATUAN.test(baris.indikator.teks);
    const isi = { indikator: baris.indikator.teks };
    if (kolom !== undefined) {
      return {
        sel: [{ sheet: sheet.name, row: baris.row, col: kolom.col }],
        tautan: [baris.indikator.sel],
        isi,
        ...(tersirat ? { tingkat: 'peringatan' as const } : {}),
      };
    }
    const tingkat = tersirat ? ('saran' as const) : ('peringatan' as const);
    return { sel: [baris.indikator.sel], isi, tingkat, gabung: `tabel ${indeks}` };
  });
}

/** PK-005: every target in figures has a unit: in its column, beside the figure, or in brackets behind the indicator. */
export const PK_005: Aturan = {
  kode: 'PK-005',
  tingkat: 'galat',
  judul: 'Satuan kosong',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: ({ berkas }: Bahan) => tabelBerindikator(berkas, ['perkin']).flatMap(bukti),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Satuan indikator "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} kosong.`
      : `Sebanyak ${cacah} indikator pada lembar ${lembar} (${sel}) tidak menyebut satuan targetnya.`,
  perbaikan: ({ sel, cacah }) =>
    cacah === 1
      ? `Isi satuan pada ${sel}, atau tulis satuan bersama target atau nama indikatornya.`
      : 'Tambahkan kolom Satuan, atau tulis satuan bersama target atau nama indikatornya.',
};
