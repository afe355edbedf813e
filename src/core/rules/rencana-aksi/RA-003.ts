import { eksak } from '../../capaian/eksak';
import { formatAddress } from '../../workbook/address';
import type { BarisIndikator, Figur } from '../../records/berkas';
import { perkinBerlaku } from '../lintas/acuan';
import { samaNilai, type Kemunculan } from '../lintas/kemunculan';
import { semuaTahun } from '../lintas/lingkup';
import { selisihTeks, seperti } from '../lintas/tampil';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianAngka } from '../usulan';
import { angkaPasti, sifatBaris, triwulan } from '../../capaian/triwulan';

/** The fourth quarter that repeats the annual target must change with it. */
function akhirIkut(bahan: Bahan, baris: BarisIndikator, target: Figur): Figur | null {
  const kuartal = triwulan(baris);
  const akhir = kuartal.find(({ tw }) => tw === 4)?.periode.target ?? null;
  const [a, b] = [angkaPasti(akhir), angkaPasti(target)];
  const sifat = sifatBaris(bahan, baris, kuartal)?.sifat;
  if (a === null || b === null || (sifat !== 'kumulatif' && sifat !== 'terakhir')) return null;
  return samaNilai(a, b) ? akhir : null;
}

function bukti(bahan: Bahan, rencana: Kemunculan, perkin: Kemunculan): Bukti {
  const { figur, baris } = rencana;
  const akhir = akhirIkut(bahan, baris, figur);
  const ditulis = akhir === null ? [figur] : [figur, akhir];
  return {
    sel: ditulis.map(({ sel }) => sel),
    tautan: [perkin.figur.sel],
    nilai: figur.teks,
    seharusnya: seperti(perkin.angka.nilai, { ...figur, besaran: { ...rencana.angka, desimal: perkin.angka.desimal } }),
    selisih: selisihTeks(rencana.angka, perkin.angka),
    usulan: ditulis.flatMap((satu) => isianAngka(satu, perkin.angka.nilai)),
    isi: {
      indikator: baris.indikator.teks,
      perkin: `${perkin.figur.teks}${perkin.baris.satuan?.sumber === 'kolom' ? ` ${perkin.baris.satuan.teks}` : ''}`,
      selPerkin: formatAddress(perkin.figur.sel, figur.sel.sheet),
    },
  };
}

/** Perkin that may be meant: the revised ones, else all; several units may each have their own. */
function calonPerkin(isi: readonly Kemunculan[]): readonly Kemunculan[] {
  const berlaku = perkinBerlaku(isi);
  const perkin = isi.filter(({ jenis }) => jenis === 'perkin');
  const awal = perkin[0] === berlaku && perkin.length > 1;
  return berlaku === undefined || awal ? perkin : [berlaku];
}

/** A target is what was agreed, not a measurement: 3,65 is not 3,7. */
const sama = (a: Kemunculan, b: Kemunculan): boolean => eksak(a.angka.nilai).equals(eksak(b.angka.nilai));

function bandingkan(bahan: Bahan, isi: readonly Kemunculan[]): Bukti[] {
  if (!isi.some(({ jenis }) => jenis === 'rencana-aksi')) return [];
  const perkin = perkinBerlaku(isi);
  if (perkin === undefined) return [];
  const calon = calonPerkin(isi);
  return isi
    .filter((satu) => satu.jenis === 'rencana-aksi' && !calon.some((lain) => sama(satu, lain)))
    .map((rencana) => bukti(bahan, rencana, perkin));
}

function periksa(bahan: Bahan): Bukti[] {
  return semuaTahun(bahan, 'target').flatMap(({ isi }) => bandingkan(bahan, isi));
}

/** RA-003: the annual target of an action plan is that of the Perkin in force. */
export const RA_003: Aturan = {
  kode: 'RA-003',
  tingkat: 'galat',
  judul: 'Target rencana aksi berbeda dengan Perkin',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan Perkin menetapkan ${isi['perkin'] ?? ''} (${isi['selPerkin'] ?? ''}).`,
  perbaikan: ({ seharusnya, isi }) =>
    `Samakan target rencana aksi menjadi ${seharusnya}, atau perbaiki Perkin di ${isi['selPerkin'] ?? ''} bila angka itu yang keliru.`,
};
