import type { StatusCapaian } from '../../capaian/hitung';
import { formatPersen } from '../../text/format-angka';
import { eksak } from '../../capaian/eksak';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Kebijakan } from '../../capaian/kebijakan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { diagnosaFigur } from './diagnosa';
import { bacaStatus, NAMA_STATUS, periodeUraian } from './status';

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

function bukti(bahan: Bahan, satu: CapaianBaris): Bukti[] {
  const { status } = satu.baris;
  const { hasil, periode } = satu;
  if (status === null || hasil.mentah === null) return [];
  const tertulis = bacaStatus(status.teks);
  if (tertulis === null || tertulis === 'tidak-dapat-diukur' || sama(tertulis, hasil.status)) return [];
  return [
    {
      sel: [status.sel],
      tautan: [periode.capaian, periode.target, periode.realisasi].flatMap((figur) =>
        figur === null ? [] : [figur.sel],
      ),
      nilai: status.teks,
      seharusnya: NAMA_STATUS[hasil.status],
      tingkat: tertulis === 'melampaui' && hasil.status === 'tercapai' ? 'peringatan' : 'galat',
      isi: { capaian: formatPersen(eksak(hasil.mentah).times(100).toNumber(), bahan.kebijakan.desimal) },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  return bahan.berkas.indikator.flatMap((baris) => {
    if (baris.status === null || baris.status.warisan) return [];
    const satu = periodeUraian(bahan, baris, 'status');
    // What a wrong capaian brings with it is seen once that is mended.
    if (satu === null || turunan(bahan, satu, baris.status.teks)) return [];
    return bukti(bahan, satu);
  });
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
