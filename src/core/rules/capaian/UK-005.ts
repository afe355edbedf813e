import { bulatkan, formatAngka } from '../../text/format-angka';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { bacaanCapaian } from './cetak';
import { diagnosaFigur } from './diagnosa';

/** Ratio above which a capaian asks for an explanation. */
const BATAS_WAJAR = 2;

function tahunIni(bahan: Bahan, { periode }: CapaianBaris): boolean {
  const { tahun, tw, bulan, total, ranah } = periode;
  return (
    tw === null && bulan === null && !total && ranah === 'kinerja' && tahun !== null && tahun === bahan.berkas.tahun
  );
}

/** One suggestion per indicator and capaian, at the place where it first stands, however many tables repeat it. */
function periksa(bahan: Bahan): Bukti[] {
  const disebut = new Set<string>();
  return bahan.capaian.flatMap((satu): Bukti[] => {
    const { capaian, realisasi, target } = satu.periode;
    const { mentah } = satu.hasil;
    if (
      mentah === null ||
      mentah <= BATAS_WAJAR ||
      !tahunIni(bahan, satu) ||
      bacaanCapaian(capaian).length === 0 ||
      capaian === null
    )
      return [];
    if (diagnosaFigur(bahan, capaian)?.keliru) return [];
    const kelompok = bahan.tautan.kelompokDari.get(satu.baris)?.id ?? -1;
    const kunci = `${kelompok}|${bulatkan(mentah, 2)}`;
    if (disebut.has(kunci)) return [];
    disebut.add(kunci);
    return [
      {
        sel: [capaian.sel],
        tautan: [target, realisasi].flatMap((figur) => (figur === null ? [] : [figur.sel])),
        nilai: capaian.teks,
        isi: { indikator: satu.baris.indikator.teks, kali: formatAngka(mentah, 1) },
      },
    ];
  });
}

/** UK-005: a capaian above twice its target is explained, or the target was too low. */
export const UK_005: Aturan = {
  kode: 'UK-005',
  tingkat: 'saran',
  judul: 'Capaian sangat tinggi',
  rujukan: 'PermenPANRB 53/2014, target yang menantang dan realistis',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Capaian "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} ${nilai}, yaitu ${isi['kali'] ?? ''} kali target.`,
  perbaikan: () => 'Periksa kembali datanya, jelaskan penyebabnya di laporan, atau tinjau target tahun berikutnya.',
};
