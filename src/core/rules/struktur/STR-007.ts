import { bersihTeks, nomorKolom } from '../../recognition/lembaran';
import type { TabelMap } from '../../recognition/tabel';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { nomorTertukar } from './deret-nomor';
import { lembarBerkas } from './kepala';

interface Bernomor {
  readonly nomor: number;
  readonly sel: Address;
}

/** The column numbers of a number row, left to right. */
function nomorKolomBaris(sheet: Sheet, tabel: TabelMap, row: number): Bernomor[] {
  return tabel.kolom.flatMap(({ col }) => {
    const cell = cellAt(sheet, row, col);
    if (cell === undefined || isBlank(cell)) return [];
    const nomor = nomorKolom(bersihTeks(cell.text));
    return nomor === null ? [] : [{ nomor, sel: { sheet: sheet.name, row, col } }];
  });
}

/** The numbers of a table's rows, top to bottom, where a column counts them. */
function nomorBaris(sheet: Sheet, tabel: TabelMap): Bernomor[] {
  const kolom = tabel.kolom[0];
  if (kolom === undefined || kolom.bidang !== 'no') return [];
  return tabel.baris.flatMap(({ row, peran }) => {
    if (peran !== 'data' && peran !== 'seksi') return [];
    const teks = bersihTeks(cellAt(sheet, row, kolom.col)?.text ?? '');
    const angka = /^(\d{1,4})[.)]?$/.exec(teks)?.[1];
    return angka === undefined ? [] : [{ nomor: Number(angka), sel: { sheet: sheet.name, row, col: kolom.col } }];
  });
}

function bukti(deret: readonly Bernomor[], apa: string): Bukti[] {
  return nomorTertukar(deret.map((satu) => satu.nomor)).flatMap(({ indeks, seharusnya }) => {
    const salah = deret[indeks];
    if (salah === undefined) return [];
    const tetangga = [deret[indeks - 1], deret[indeks + 1]].flatMap((satu) => satu?.sel ?? []);
    return [
      { sel: [salah.sel], tautan: tetangga, nilai: String(salah.nomor), seharusnya: String(seharusnya), isi: { apa } },
    ];
  });
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || tabel.susun !== 'kolom') return [];
    const barisNomor = tabel.baris.filter((baris) => baris.peran === 'nomor');
    return [
      ...barisNomor.flatMap(({ row }) => bukti(nomorKolomBaris(sheet, tabel, row), 'kolom')),
      ...bukti(nomorBaris(sheet, tabel), 'baris'),
    ];
  });
}

/** STR-007: the number row under a header, and the numbers of the rows, count on by one. */
export const STR_007: Aturan = {
  kode: 'STR-007',
  tingkat: 'peringatan',
  judul: 'Nomor kolom atau nomor baris tidak urut',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja dan laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    `Nomor ${isi['apa'] ?? ''} pada ${lembar}!${sel} tertulis ${nilai}, tidak melanjutkan urutan dari ${tautan[0] ?? 'nomor sebelumnya'} ke ${tautan[1] ?? 'nomor sesudahnya'}.`,
  perbaikan: ({ sel, seharusnya }) => `Ganti nomor pada ${sel} menjadi ${seharusnya}.`,
};
