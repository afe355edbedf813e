/** Which rule speaks of which broken sum: by the relation, the kind of table and the state of the pagu. */
import type { LembarBuku } from '../../ledger/buku';
import type { Lajur } from '../../ledger/kisi';
import type { Pelanggaran } from '../../ledger/tersangka';
import type { Persamaan } from '../../ledger/persamaan';
import type { Berkas } from '../../records/berkas';
import type { Kolom, TabelMap } from '../../recognition/tabel';

export type KodeJumlah =
  | 'RV-004'
  | 'RV-005'
  | 'RV-006'
  | 'RV-007'
  | 'RV-015'
  | 'RV-016'
  | 'RV-017'
  | 'PK-016'
  | 'AG-002'
  | 'AG-004'
  | 'UK-021';

/** Order of the states of a pagu; the last one is in force. */
function urutanKeadaan(kolom: Kolom): number | null {
  if (kolom.versi?.jenis === 'awal') return 0;
  if (kolom.versi?.jenis === 'akhir') return 1000;
  if (kolom.versi?.jenis === 'revisi') return kolom.versi.nomor ?? 999;
  return kolom.bulan;
}

function terakhir(tabel: TabelMap, kolom: Kolom): boolean {
  const milik = urutanKeadaan(kolom);
  if (milik === null) return true;
  return tabel.kolom.every((lain) => lain.bidang !== 'pagu' || (urutanKeadaan(lain) ?? -1) <= milik);
}

/** The money part of a Perkin: its title says so, or a Perkin stands above it on the sheet. */
function anggaranPerkin(berkas: Berkas, indeks: number): boolean {
  const tabel = berkas.tabel[indeks];
  if (tabel === undefined || (tabel.jenis !== 'pagu' && tabel.jenis !== 'perkin')) return false;
  if (/perjanjian kinerja|\bperkin\b/i.test(tabel.judul ?? '')) return true;
  return berkas.tabel.some(
    (lain) => lain.jenis === 'perkin' && lain.lembar === tabel.lembar && lain.range.bottom < tabel.range.top,
  );
}

const DARI_ASAL: Partial<Record<Persamaan['asal'], KodeJumlah>> = {
  selisih: 'RV-006',
  efektif: 'RV-015',
  sisa: 'AG-002',
  sumberDana: 'RV-016',
  jenisBelanja: 'RV-017',
};

function rincianPagu(
  berkas: Berkas,
  lembar: LembarBuku,
  asal: Persamaan['asal'],
  baris: number,
  lajur: Lajur,
): KodeJumlah {
  const unit = lembar.kisi.baris[baris]?.uang?.tingkat === 'unit';
  if (asal === 'total' || unit) return anggaranPerkin(berkas, lembar.kisi.indeks) ? 'PK-016' : 'RV-007';
  return terakhir(lembar.kisi.tabel, lajur.kolom) ? 'RV-005' : 'RV-004';
}

/** The rule of one broken sum. */
export function kodeJumlah(
  berkas: Berkas,
  lembar: LembarBuku,
  { persamaan, titik }: Pick<Pelanggaran, 'persamaan' | 'titik'>,
): KodeJumlah | null {
  const asal = persamaan[0]?.asal;
  const lajur = lembar.kisi.lajur[titik.lajur];
  if (asal === undefined || lajur === undefined) return null;
  const langsung = DARI_ASAL[asal];
  if (langsung !== undefined) return langsung;
  if (lajur.sifat === 'cacah') return 'UK-021';
  if (asal === 'kelompok' || asal === 'tahun') return 'AG-004';
  const pagu =
    lembar.kisi.tabel.jenis === 'pagu' ||
    lembar.kisi.tabel.jenis === 'revisi-pagu' ||
    lembar.kisi.tabel.jenis === 'perkin';
  return pagu ? rincianPagu(berkas, lembar, asal, persamaan[0]?.hasil.baris ?? titik.baris, lajur) : 'AG-004';
}
