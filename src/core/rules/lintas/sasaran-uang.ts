/**
 * Sasaran that stand as section rows above the indicators in a table of money: such a row must be the sasaran that the Perkin
 * has for the indicators below it. Where it is like another sasaran of the Perkin, it was carried along from elsewhere.
 */
import { miripLabel, siapkanLabel, type LabelSiap } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import { tambahkan } from '../../text/peta';
import type { BarisUang, Teks } from '../../records/berkas';
import type { Kelompok } from '../../linking/tautkan';
import { uangIndikator } from '../anggaran/uang-indikator';
import type { Bahan, Bukti } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';

/** A section row less like every sasaran than this is something else. */
const MIRIP_TERENDAH = 0.5;
/** By how much it must be liker to the other sasaran. */
const JARAK = 0.2;
const BUTIR = /^\s*[-\u2022*]\s/;

interface SasaranPerkin {
  readonly teks: Teks;
  readonly label: LabelSiap;
}

/** The sasaran of each indicator of the Perkin. */
function sasaranPerkin(bahan: Bahan, berlaku: ReadonlySet<number>): ReadonlyMap<Kelompok, SasaranPerkin> {
  const hasil = new Map<Kelompok, SasaranPerkin>();
  for (const kelompok of bahan.tautan.indikator) {
    const milik = anggotaYakin(kelompok, berlaku).find(
      ({ baris }) =>
        bahan.berkas.tabel[baris.tabel]?.jenis === 'perkin' && /\S\s+\S+\s+\S/.test(baris.sasaran?.teks ?? ''),
    )?.baris.sasaran;
    if (milik !== null && milik !== undefined) hasil.set(kelompok, { teks: milik, label: siapkanLabel(milik.teks) });
  }
  return hasil;
}

/** The indicators of each row of the tables that are read as money alone. */
function barisIndikator(bahan: Bahan): ReadonlyMap<number, Map<number, Kelompok>> {
  const berindikator = new Set(bahan.berkas.indikator.map(({ tabel }) => tabel));
  const hasil = new Map<number, Map<number, Kelompok>>();
  for (const [kelompok, semua] of uangIndikator(bahan)) {
    for (const { tabel, row } of semua) {
      if (berindikator.has(tabel)) continue;
      hasil.set(tabel, (hasil.get(tabel) ?? new Map<number, Kelompok>()).set(row, kelompok));
    }
  }
  return hasil;
}

function bukti(uraian: Teks, indikator: string, perkin: Teks): Bukti {
  return {
    sel: [uraian.sel],
    tautan: [perkin.sel],
    nilai: uraian.teks,
    seharusnya: perkin.teks,
    tingkat: 'peringatan',
    isi: { indikator, selAcuan: formatAddress(perkin.sel, uraian.sel.sheet) },
  };
}

/** A section row against the sasaran of the indicator below it and against all others. */
function periksaSeksi(uraian: Teks, kelompok: Kelompok, perkin: ReadonlyMap<Kelompok, SasaranPerkin>): Bukti[] {
  const milik = perkin.get(kelompok);
  if (milik === undefined) return [];
  const seksi = siapkanLabel(uraian.teks);
  const sendiri = miripLabel(seksi, milik.label);
  const lain = Math.max(
    0,
    ...[...perkin.values()].map(({ label }) => (label.kunci === milik.label.kunci ? 0 : miripLabel(seksi, label))),
  );
  return lain >= MIRIP_TERENDAH && lain - sendiri >= JARAK ? [bukti(uraian, kelompok.nama, milik.teks)] : [];
}

function periksaTabel(
  uang: readonly BarisUang[],
  indikator: ReadonlyMap<number, Kelompok>,
  perkin: ReadonlyMap<Kelompok, SasaranPerkin>,
): Bukti[] {
  const hasil: Bukti[] = [];
  let seksi: Teks | null = null;
  for (const { row, uraian } of uang) {
    const kelompok = indikator.get(row);
    if (kelompok === undefined) {
      if (uraian !== null && !BUTIR.test(uraian.teks)) seksi = uraian;
      continue;
    }
    if (seksi !== null) hasil.push(...periksaSeksi(seksi, kelompok, perkin));
    seksi = null;
  }
  return hasil;
}

/** Section rows of tables of money that name another sasaran than the Perkin has for the first indicator below them. */
export function sasaranUang(bahan: Bahan): Bukti[] {
  const tabel = barisIndikator(bahan);
  if (tabel.size === 0) return [];
  const berlaku = tabelBerlaku(bahan.berkas);
  const perkin = sasaranPerkin(bahan, berlaku);
  const uang = new Map<number, BarisUang[]>();
  for (const baris of bahan.berkas.uang) if (tabel.has(baris.tabel)) tambahkan(uang, baris.tabel, baris);
  return [...tabel].flatMap(([indeks, indikator]) =>
    berlaku.has(indeks) ? periksaTabel(uang.get(indeks) ?? [], indikator, perkin) : [],
  );
}
