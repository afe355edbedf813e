import { eksak } from '../../capaian/eksak';
import { formatAngka } from '../../text/format-angka';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis } from '../perkin/sel-wajib';
import { angkaPasti, sifatBaris, targetTahunan, triwulan } from '../../capaian/triwulan';

/** A larger share of the year than this in its last quarter, in percent points, is put off rather than planned. */
const POIN_TERBESAR = 60;

/** What the year counts up to: 100 for progress, else the annual target. */
function penuh(bahan: Bahan, baris: BarisIndikator): number | null {
  const sifat = sifatBaris(bahan, baris, triwulan(baris));
  if (sifat?.sifat === 'fisik') return 100;
  return sifat?.sifat === 'kumulatif' ? (angkaPasti(targetTahunan(baris))?.nilai ?? null) : null;
}

function bukti(bahan: Bahan, indeks: number, baris: BarisIndikator): Bukti[] {
  const kuartal = triwulan(baris);
  const target = (ke: number) => kuartal.find(({ tw }) => tw === ke)?.periode.target ?? null;
  const [tiga, empat] = [target(3), target(4)];
  const [a, b] = [angkaPasti(tiga), angkaPasti(empat)];
  if (a === null || b === null || empat === null || tiga === null) return [];
  const tahunan = penuh(bahan, baris);
  // a single thing falls due on a single day
  if (tahunan === null || tahunan <= 1) return [];
  const poin = eksak(b.nilai).minus(eksak(a.nilai)).div(eksak(tahunan)).times(100).toNumber();
  if (poin <= POIN_TERBESAR) return [];
  return [
    {
      sel: [empat.sel],
      tautan: [tiga.sel],
      nilai: empat.teks.trim(),
      gabung: String(indeks),
      isi: { indikator: baris.indikator.teks, poin: formatAngka(poin, 0) },
    },
  ];
}

/** RA-011: an action plan does not leave most of the year to its last quarter. */
export const RA_011: Aturan = {
  kode: 'RA-011',
  tingkat: 'saran',
  judul: 'Beban menumpuk pada triwulan IV',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) =>
    tabelBerlakuSejenis(bahan.berkas, ['rencana-aksi']).flatMap(({ indeks, baris }) =>
      baris.flatMap((satu) => bukti(bahan, indeks, satu)),
    ),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Sebanyak ${isi['poin'] ?? ''}% target "${isi['indikator'] ?? ''}" dibebankan pada triwulan IV (${lembar}!${sel}).`
      : `Sebanyak ${cacah} indikator pada lembar ${lembar} (${sel}) membebankan lebih dari ${POIN_TERBESAR}% targetnya pada triwulan IV.`,
  perbaikan: () => 'Bagi targetnya lebih merata, atau jelaskan mengapa hasilnya baru dapat diperoleh pada akhir tahun.',
};
