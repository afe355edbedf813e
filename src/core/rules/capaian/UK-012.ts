import { NAMA_STATUS, type StatusCapaian } from '../../capaian/hitung';
import { formatPersen } from '../../text/format-angka';
import { eksak } from '../../capaian/eksak';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Kebijakan } from '../../capaian/kebijakan';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti, Tingkat } from '../aturan';
import { bacaanCapaian } from '../../capaian/cetak';
import { diagnosaFigur } from './diagnosa';
import { bacaStatus, periodeUraian } from './status';
import { tambahkan } from '../../text/peta';

function statusRasio(rasio: number, { skalaStatus }: Kebijakan): StatusCapaian {
  if (rasio > skalaStatus.melampaui) return 'melampaui';
  return rasio >= skalaStatus.tercapai ? 'tercapai' : 'belum';
}

/** "Tercapai" for more than the target is right where a table knows two words only. */
function sama(tertulis: StatusCapaian, dihitung: StatusCapaian): boolean {
  return tertulis === dihitung || (tertulis === 'tercapai' && dihitung === 'melampaui');
}

/** True where the status follows from a printed capaian that is reported on its own. */
function turunan(bahan: Bahan, { periode }: CapaianBaris, teks: string): boolean {
  const salah = diagnosaFigur(bahan, periode.capaian);
  const tertulis = bacaStatus(teks);
  if (salah === undefined || tertulis === null) return false;
  return salah.keliru !== null || sama(tertulis, statusRasio(salah.bacaan.nilai, bahan.kebijakan));
}

function salah({ status }: BarisIndikator, { hasil }: CapaianBaris): boolean {
  const tertulis = status === null ? null : bacaStatus(status.teks);
  return (
    tertulis !== null && tertulis !== 'tidak-dapat-diukur' && hasil.mentah !== null && !sama(tertulis, hasil.status)
  );
}

/** Galat where the direction is sure: written down, or shown by a capaian that is printed right. */
function tingkat(bahan: Bahan, { status }: BarisIndikator, { arah, hasil, periode }: CapaianBaris): Tingkat {
  const tertulis = status === null ? null : bacaStatus(status.teks);
  if (tertulis === 'melampaui' && hasil.status === 'tercapai') return 'peringatan';
  const terbukti = bacaanCapaian(periode.capaian).length > 0 && diagnosaFigur(bahan, periode.capaian) === undefined;
  return terbukti || (!arah.dianggap && arah.sumber !== 'kata') ? 'galat' : 'peringatan';
}

function bukti(bahan: Bahan, { status }: BarisIndikator, satu: CapaianBaris): Bukti[] {
  const { hasil, periode } = satu;
  if (status === null || hasil.mentah === null) return [];
  return [
    {
      sel: [status.sel],
      tautan: [periode.capaian, periode.target, periode.realisasi].flatMap((figur) =>
        figur === null ? [] : [figur.sel],
      ),
      nilai: status.teks,
      seharusnya: NAMA_STATUS[hasil.status],
      tingkat: tingkat(bahan, satu.baris, satu),
      isi: { capaian: formatPersen(eksak(hasil.mentah).times(100).toNumber(), bahan.kebijakan.desimal) },
    },
  ];
}

/** A column of status where most rows differ follows a rule of its own. */
const BARIS_CUKUP = 4;

function periksaTabel(bahan: Bahan, isi: readonly (readonly [BarisIndikator, CapaianBaris])[]): Bukti[] {
  const keliru = isi.filter(([baris, satu]) => salah(baris, satu));
  if (isi.length >= BARIS_CUKUP && keliru.length * 2 > isi.length) return [];
  // What a wrong capaian brings with it is seen once that is mended.
  return keliru
    .filter(([baris, satu]) => !turunan(bahan, satu, baris.status?.teks ?? ''))
    .flatMap(([baris, satu]) => bukti(bahan, baris, satu));
}

function periksa(bahan: Bahan): Bukti[] {
  const menurutTabel = new Map<number, [BarisIndikator, CapaianBaris][]>();
  for (const baris of bahan.berkas.indikator) {
    if (baris.status === null || baris.status.warisan || bacaStatus(baris.status.teks) === null) continue;
    const satu = periodeUraian(bahan, baris, 'status');
    if (satu === null) continue;
    tambahkan(menurutTabel, baris.tabel, [baris, satu]);
  }
  return [...menurutTabel.values()].flatMap((isi) => periksaTabel(bahan, isi));
}

/** UK-012: a printed status agrees with the exact capaian, not with the rounded one. */
export const UK_012: Aturan = {
  kode: 'UK-012',
  tingkat: 'galat',
  judul: 'Status tidak sesuai capaian',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Status pada ${lembar}!${sel} tertulis "${nilai}", padahal capaian ${isi['capaian'] ?? ''} berarti "${seharusnya}".`,
  perbaikan: ({ seharusnya }) =>
    `Ganti status dengan "${seharusnya}", atau perbaiki target dan realisasinya bila angka itu yang keliru.`,
};
