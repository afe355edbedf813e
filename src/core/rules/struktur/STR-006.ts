import type { Bidang, Kolom, TabelMap } from '../../recognition/tabel';
import { formatRange } from '../../workbook/address';
import { cellAt, contains, isBlank } from '../../workbook/sheet';
import type { Range, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas, namaKolom } from './kepala';

const FIGUR = new Set<Bidang>(['target', 'realisasi', 'capaian', 'pagu', 'persen', 'sisa', 'selisih', 'jumlah']);
const NAMA = new Set<Bidang>(['kode', 'sasaran', 'sasaranIndikator', 'indikator', 'uraian', 'satuan']);

/**
 * A merge that hides something: one figure over several rows, which counts for the first row only, or an area over names
 * whose first cell is blank. A name over the rows of its block is filled down and needs no word.
 */
function menyembunyikan(sheet: Sheet, gabung: Range, kolom: Kolom): boolean {
  const bertingkat = gabung.bottom > gabung.top;
  const kosong = isBlank(cellAt(sheet, gabung.top, gabung.left));
  if (FIGUR.has(kolom.bidang)) return bertingkat && !kosong;
  return NAMA.has(kolom.bidang) && kosong;
}

function bukti(sheet: Sheet, tabel: TabelMap, indeks: number, gabungan: readonly Range[]): Bukti[] {
  const data = new Set(tabel.baris.filter((baris) => baris.peran === 'data').map((baris) => baris.row));
  return gabungan.flatMap((gabung) => {
    if (gabung.top <= tabel.kepala.bottom || !data.has(gabung.top)) return [];
    if (!contains(tabel.range, gabung.top, gabung.left)) return [];
    const kolom = tabel.kolom.find((satu) => satu.col === gabung.left);
    if (kolom === undefined || !menyembunyikan(sheet, gabung, kolom)) return [];
    return [
      {
        sel: [{ sheet: sheet.name, row: gabung.top, col: gabung.left }],
        gabung: `tabel ${indeks} kolom ${kolom.col}`,
        isi: { rentang: formatRange(gabung), kolom: namaKolom(kolom) },
      },
    ];
  });
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel, indeks) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || sheet.merges.length === 0 ? [] : bukti(sheet, tabel, indeks, sheet.merges);
  });
}

/** STR-006: merged cells among the data do not hide which row a figure belongs to. */
export const STR_006: Aturan = {
  kode: 'STR-006',
  tingkat: 'saran',
  judul: 'Sel gabung di area data',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja dan laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Sel gabung ${lembar}!${isi['rentang'] ?? ''} pada kolom "${isi['kolom'] ?? ''}" mencakup beberapa baris, sehingga isinya hanya terbaca untuk baris pertama.`
      : `Kolom "${isi['kolom'] ?? ''}" pada lembar ${lembar} memuat ${cacah} sel gabung (${sel}), sehingga isinya hanya terbaca untuk baris pertama.`,
  perbaikan: () =>
    'Urai sel gabung itu dan isi setiap barisnya, atau biarkan bila nilainya memang berlaku untuk baris pertama saja.',
};
