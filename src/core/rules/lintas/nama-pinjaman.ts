/** Rows that carry the name of another indicator: their code and figures say which one they are, their wording is that of a neighbour. */
import { kunciLabel } from '../../text/label';
import { ingatOleh } from '../../text/ingat';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import type { Bahan } from '../aturan';
import { tabelBerlaku } from './kemunculan';

export interface NamaPinjaman {
  readonly baris: BarisIndikator;
  /** A row of the indicator that this one is, by code and figures. */
  readonly sebenarnya: BarisIndikator;
  /** A row of the indicator whose name it carries. */
  readonly pemilik: BarisIndikator;
}

/** Below this the wording of a row contradicts its code and figures. */
const KEYAKINAN_BERTENTANGAN = 0.5;
/** A name belongs to an indicator where so many tables give it that name. */
const TABEL_TERSEDIKIT = 2;

/** The groups of which a wording is the name: in two tables or more. */
function pemilikNama({ tautan }: Bahan): ReadonlyMap<string, Kelompok> {
  const hasil = new Map<string, Kelompok>();
  for (const kelompok of tautan.indikator) {
    const tabel = new Map<string, Set<number>>();
    for (const { baris, keyakinan } of kelompok.anggota) {
      if (keyakinan < KEYAKINAN_BERTENTANGAN) continue;
      const kunci = kunciLabel(baris.indikator.teks);
      tabel.set(kunci, (tabel.get(kunci) ?? new Set<number>()).add(baris.tabel));
    }
    for (const [kunci, milik] of tabel) if (milik.size >= TABEL_TERSEDIKIT && kunci !== '') hasil.set(kunci, kelompok);
  }
  return hasil;
}

/** All rows with a borrowed name; worked out once. */
export const namaPinjaman = ingatOleh((bahan: Bahan): ReadonlyMap<BarisIndikator, NamaPinjaman> => {
  const hasil = new Map<BarisIndikator, NamaPinjaman>();
  const ragu = bahan.tautan.indikator.filter(({ anggota }) =>
    anggota.some(({ keyakinan }) => keyakinan < KEYAKINAN_BERTENTANGAN),
  );
  if (ragu.length === 0) return hasil;
  const berlaku = tabelBerlaku(bahan.berkas);
  const pemilik = pemilikNama(bahan);
  for (const kelompok of ragu) {
    const sebenarnya = kelompok.anggota.find(({ keyakinan }) => keyakinan >= KEYAKINAN_BERTENTANGAN)?.baris;
    for (const { baris, keyakinan } of kelompok.anggota) {
      const milik = pemilik.get(kunciLabel(baris.indikator.teks));
      if (keyakinan >= KEYAKINAN_BERTENTANGAN || milik === undefined || milik === kelompok) continue;
      const contoh = milik.anggota.find(({ baris: lain }) => lain.tabel !== baris.tabel)?.baris;
      if (contoh !== undefined && sebenarnya !== undefined && berlaku.has(baris.tabel))
        hasil.set(baris, { baris, sebenarnya, pemilik: contoh });
    }
  }
  return hasil;
});
