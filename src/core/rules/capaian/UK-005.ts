import { bulatkan, formatAngka } from '../../text/format-angka';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Jenis } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { bacaanCapaian } from '../../capaian/cetak';
import { diagnosaFigur } from './diagnosa';

/** Ratio above which a capaian asks for an explanation. */
const BATAS_WAJAR = 2;

function tahunIni(bahan: Bahan, { periode }: CapaianBaris): boolean {
  const { tahun, tw, bulan, total, ranah } = periode;
  return (
    tw === null && bulan === null && !total && ranah === 'kinerja' && tahun !== null && tahun === bahan.berkas.tahun
  );
}

/** The table where a reader looks for a capaian first. */
const URUTAN: readonly Jenis[] = ['capaian-tahunan', 'capaian-triwulan', 'perbandingan'];

function tempat(bahan: Bahan, { baris }: CapaianBaris): number {
  const letak = URUTAN.indexOf(bahan.berkas.tabel[baris.tabel]?.jenis ?? 'lainnya');
  return letak < 0 ? URUTAN.length : letak;
}

function tinggi(bahan: Bahan, satu: CapaianBaris): boolean {
  const { mentah } = satu.hasil;
  const { capaian } = satu.periode;
  if (mentah === null || mentah <= BATAS_WAJAR || !tahunIni(bahan, satu) || bacaanCapaian(capaian).length === 0)
    return false;
  return (diagnosaFigur(bahan, capaian)?.keliru ?? null) === null;
}

/** One suggestion per indicator and capaian, at the place where a reader looks first, however many tables repeat it. */
function periksa(bahan: Bahan): Bukti[] {
  const dipilih = new Map<string, CapaianBaris>();
  for (const satu of bahan.capaian.filter((lain) => tinggi(bahan, lain))) {
    const kelompok = bahan.tautan.kelompokDari.get(satu.baris)?.id ?? -1;
    const kunci = `${kelompok}|${bulatkan(satu.hasil.mentah ?? 0, 2)}`;
    const lama = dipilih.get(kunci);
    if (lama === undefined || tempat(bahan, satu) < tempat(bahan, lama)) dipilih.set(kunci, satu);
  }
  return [...dipilih.values()].flatMap(({ baris, periode, hasil }) => {
    const { capaian, target, realisasi } = periode;
    if (capaian === null) return [];
    return [
      {
        sel: [capaian.sel],
        tautan: [target, realisasi].flatMap((figur) => (figur === null ? [] : [figur.sel])),
        nilai: capaian.teks,
        isi: { indikator: baris.indikator.teks, kali: formatAngka(hasil.mentah ?? 0, 1) },
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
