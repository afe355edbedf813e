import type { Kolom } from '../../recognition/tabel';
import type { BarisIndikator, Figur, Periode } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { kolomKinerja, kosong, tabelBerindikator, type BarisTabel } from './sel-wajib';

/** The annual target of this indicator for this year in another table. */
function diTabelLain(bahan: Bahan, baris: BarisIndikator, tahun: number | null): Figur | null {
  const kelompok = bahan.tautan.kelompokDari.get(baris);
  if (kelompok === undefined || tahun === null) return null;
  const cocok = (periode: Periode): boolean =>
    periode.tahun === tahun &&
    periode.tw === null &&
    periode.bulan === null &&
    !periode.total &&
    periode.ranah === 'kinerja';
  for (const { baris: lain, keyakinan } of kelompok.anggota) {
    if (lain.tabel === baris.tabel || keyakinan < 0.6) continue;
    const target = lain.periode.find((periode) => cocok(periode) && periode.target !== null)?.target;
    if (
      target !== undefined &&
      target !== null &&
      target.besaran.jenis !== 'kosong' &&
      target.besaran.jenis !== 'nihil'
    )
      return target;
  }
  return null;
}

function bukti(bahan: Bahan, { tabel }: BarisTabel, baris: BarisIndikator, kolom: Kolom): Bukti {
  const tahun = kolom.tahun ?? tabel.tahun ?? bahan.berkas.tahun;
  const lain = diTabelLain(bahan, baris, tahun);
  const sel: Address = { sheet: tabel.lembar, row: baris.row, col: kolom.col };
  return {
    sel: [sel],
    tautan: lain === null ? [baris.indikator.sel] : [lain.sel],
    ...(lain === null ? {} : { seharusnya: lain.teks.trim() }),
    isi: { indikator: baris.indikator.teks, tahun: tahun === null ? '' : `${tahun} ` },
  };
}

/** Rows of a Perkin without any target. */
function perkin(bahan: Bahan, isi: BarisTabel): Bukti[] {
  const kolom = kolomKinerja(isi.tabel, 'target');
  const [pertama] = kolom;
  // a table whose targets are all blank is a form that waits to be filled
  if (pertama === undefined) return [];
  const tanpa = isi.baris.filter((baris) => kolom.every((satu) => kosong(isi.sheet, baris.row, satu)));
  if (tanpa.length === isi.baris.length) return [];
  const satu = tanpa.map((baris) => bukti(bahan, isi, baris, pertama));
  // most are blank: the form is being filled in, which is one thing to say
  if (tanpa.length * 2 <= isi.baris.length) return satu;
  return satu.map((milik) => ({ ...milik, tingkat: 'peringatan', gabung: String(isi.indeks) }));
}

function periksa(bahan: Bahan): Bukti[] {
  return tabelBerindikator(bahan.berkas, ['perkin']).flatMap((isi) => perkin(bahan, isi));
}

/** PK-004: every indicator of a Perkin has a target. */
export const PK_004: Aturan = {
  kode: 'PK-004',
  tingkat: 'galat',
  judul: 'Target kosong',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa,
  pesan: ({ lembar, sel, seharusnya, tautan, cacah, isi }) => {
    if (cacah > 1) return `Sebanyak ${cacah} target pada lembar ${lembar} (${sel}) belum diisi.`;
    const lain = seharusnya === '' ? '' : `, sedangkan ${tautan[0] ?? 'tabel lain'} memuat ${seharusnya}`;
    return `Target ${isi['tahun'] ?? ''}indikator "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} kosong${lain}.`;
  },
  perbaikan: ({ sel, seharusnya, tautan, cacah }) =>
    seharusnya === '' || cacah > 1
      ? `Isi target pada ${sel}.`
      : `Isi ${sel} dengan ${seharusnya} bila angka pada ${tautan[0] ?? 'tabel lain'} masih berlaku.`,
};
