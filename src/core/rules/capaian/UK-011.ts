import type { CapaianBaris } from '../../capaian/terapkan';
import type { BarisIndikator, Figur, Periode } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

/** Physical progress of the whole year that is said to be complete. */
function fisikSelesai({ periode }: BarisIndikator): Figur | null {
  const selesai = periode.find(
    ({ ranah, tw, bulan, total, realisasi }) =>
      ranah === 'fisik' &&
      (tw === null || tw === 4) &&
      bulan === null &&
      !total &&
      realisasi?.besaran.jenis === 'angka' &&
      realisasi.besaran.nilai >= 100,
  );
  return selesai?.realisasi ?? null;
}

const setahun = ({ tw, bulan, total, ranah }: Periode): boolean =>
  tw === null && bulan === null && !total && ranah === 'kinerja';

function bukti({ baris, periode, hasil }: CapaianBaris): Bukti[] {
  if (hasil.status !== 'belum' || !setahun(periode) || periode.realisasi === null || periode.target === null) return [];
  const fisik = fisikSelesai(baris);
  if (fisik === null) return [];
  return [
    {
      sel: [fisik.sel],
      tautan: [periode.target.sel, periode.realisasi.sel],
      nilai: fisik.teks,
      gabung: `fisik|${baris.tabel}`,
      isi: {
        indikator: baris.indikator.teks,
        target: periode.target.teks,
        realisasi: periode.realisasi.teks,
      },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.capaian.flatMap((satu) => (berlaku.has(satu.baris.tabel) ? bukti(satu) : []));
}

/** UK-011: physical progress of 100% beside a target that was not reached asks for an explanation. */
export const UK_011: Aturan = {
  kode: 'UK-011',
  tingkat: 'peringatan',
  judul: 'Fisik selesai tetapi target belum tercapai',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    `Kemajuan fisik pada ${lembar}!${sel} sudah 100%, sedangkan target ${cacah > 1 ? `${cacah} indikator itu belum tercapai, antara lain` : 'indikatornya belum tercapai, yaitu'} "${isi['indikator'] ?? ''}" (${isi['realisasi'] ?? ''} dari ${isi['target'] ?? ''}).`,
  perbaikan: () =>
    'Jelaskan mengapa kegiatan selesai tanpa mencapai target, atau perbaiki kemajuan fisik atau realisasi yang keliru.',
};
