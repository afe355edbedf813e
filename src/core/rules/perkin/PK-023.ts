import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

const BERBINTANG = /[^*\s]\s*\*{1,3}\)?\s*$/;
/** "*) Indikator Kinerja Utama", "* = IKU", "Keterangan: * ...". */
const LEGENDA = /^\s*\*{1,3}\s*[):=-]?\s*\p{L}|\*\s*[):=]\s*\p{L}|(?:keterangan|catatan|ket)\b.*\*/iu;

/** True where a cell of the sheet says what the mark stands for. */
function berlegenda(sheet: Sheet): boolean {
  return sheet.rows.some((baris) => baris?.some((sel) => typeof sel?.value === 'string' && LEGENDA.test(sel.value)));
}

function bukti({ sheet, indeks, baris }: BarisTabel): Bukti[] {
  const bertanda = baris.filter(({ indikator }) => !indikator.warisan && BERBINTANG.test(indikator.teks));
  if (bertanda.length === 0 || berlegenda(sheet)) return [];
  return bertanda.map(({ indikator }) => ({
    sel: [indikator.sel],
    gabung: String(indeks),
    isi: { indikator: indikator.teks },
  }));
}

/** PK-023: a mark behind an indicator is explained on the same sheet. */
export const PK_023: Aturan = {
  kode: 'PK-023',
  tingkat: 'saran',
  judul: 'Tanda bintang tanpa keterangan',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['perkin', 'renstra', 'rencana-aksi']).flatMap(bukti),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Tanda bintang pada indikator "${isi['indikator'] ?? ''}" di ${lembar}!${sel} tidak mempunyai keterangan.`
      : `Tanda bintang pada ${cacah} indikator di lembar ${lembar} (${sel}) tidak mempunyai keterangan.`,
  perbaikan: () => 'Tambahkan keterangan di bawah tabel, misalnya "*) Indikator Kinerja Utama", atau hapus tandanya.',
};
