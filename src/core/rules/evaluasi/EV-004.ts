import { bulatkan } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { penilaian, type NilaiKomponen, type Penilaian } from './lembar-kerja';
import { tambahkan } from '../../text/peta';

/** Points that an answer can have, from AA to E. */
const SKALA = [100, 90, 80, 70, 60, 50, 30, 0] as const;
/** Shares of keberadaan, kualitas and pemanfaatan within a component. */
const BAGIAN = [0.2, 0.3, 0.5] as const;

/** All shares of its weight, in hundredths, that a component can reach. */
const TERCAPAI: ReadonlySet<number> = new Set(
  SKALA.flatMap((a) =>
    SKALA.flatMap((b) => SKALA.map((c) => bulatkan(a * BAGIAN[0] + b * BAGIAN[1] + c * BAGIAN[2], 4))),
  ),
);

/** True where some reachable value shows as the figure does. */
function terbentuk({ angka, bobot }: NilaiKomponen): boolean {
  return [...TERCAPAI].some((bagian) => bulatkan((bagian * bobot) / 100, angka.desimal) === angka.nilai);
}

function buktiTabel(isi: readonly Penilaian[]): Bukti[] {
  const komponen = isi.flatMap((satu) => satu.komponen);
  const janggal = komponen.filter((satu) => satu.angka.nilai <= satu.bobot && !terbentuk(satu));
  // averages over several evaluators reach any value
  if (janggal.length * 4 > komponen.length) return [];
  return janggal.map(({ figur, nama }) => ({
    sel: [figur.sel],
    nilai: figur.teks.trim(),
    gabung: 'lke',
    isi: { komponen: nama },
  }));
}

function periksa({ berkas }: Bahan): Bukti[] {
  const perTabel = new Map<number, Penilaian[]>();
  for (const satu of penilaian(berkas)) tambahkan(perTabel, satu.tabel, satu);
  return [...perTabel.values()].flatMap(buktiTabel);
}

/** EV-004: a component is its weight times 20% keberadaan, 30% kualitas and 50% pemanfaatan, each on a scale of eight steps. */
export const EV_004: Aturan = {
  kode: 'EV-004',
  tingkat: 'saran',
  judul: 'Nilai komponen tidak terbentuk dari skala evaluasi',
  rujukan: 'PermenPANRB 88/2021, lembar kerja evaluasi',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, cacah, isi }) =>
    cacah === 1
      ? `Nilai ${nilai} untuk ${isi['komponen'] ?? ''} pada ${lembar}!${sel} tidak dapat dibentuk dari bobot dan skala AA sampai E.`
      : `Sebanyak ${cacah} nilai komponen pada lembar ${lembar} (${sel}) tidak dapat dibentuk dari bobot dan skala AA sampai E.`,
  perbaikan: () => 'Cocokkan dengan lembar kerja evaluasi, karena angkanya mungkin salah salin.',
};
