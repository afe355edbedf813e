import { formatAddress } from '../../workbook/address';
import { kunciLabel } from '../../text/label';
import { tambahkan } from '../../text/peta';
import type { Jenis } from '../../recognition/tabel';
import type { Teks } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from './kemunculan';

/** One cell with the code of a sasaran that is named in words beside it. */
interface Sebutan {
  readonly kode: string;
  readonly sel: Teks;
  readonly tabel: number;
}

/** Plans number their sasaran each by its own scheme. */
const RENCANA = new Set<Jenis>(['renstra', 'pohon-kinerja', 'iku']);
/** Tables that must agree on a code before another one is wrong, and how many times as many as those with the other. */
const SEPAKAT_TERSEDIKIT = 3;
const KELIPATAN = 3;

/** "SP 1", "SP.1" and "sp1" are one code; a running number alone is none. */
function kodeBaku(teks: string): string | null {
  const kena = /^\s*([A-Za-z]{1,4})[\s.-]*(\d{1,2})\s*\.?\s*$/.exec(teks);
  return kena === null ? null : `${(kena[1] ?? '').toUpperCase()}${Number(kena[2])}`;
}

/** The codes of each sasaran that is worded alike, with the letters of the code. */
function kumpulkan({ berkas }: Bahan): ReadonlyMap<string, Sebutan[]> {
  const berlaku = tabelBerlaku(berkas);
  const hasil = new Map<string, Sebutan[]>();
  for (const { tabel, sasaran, kodeSasaran, indikator } of berkas.indikator) {
    const jenis = berkas.tabel[tabel]?.jenis;
    if (!berlaku.has(tabel) || jenis === undefined || RENCANA.has(jenis)) continue;
    if (sasaran === null || kodeSasaran === null || kodeSasaran.sel.row !== indikator.sel.row) continue;
    const kode = kodeBaku(kodeSasaran.teks);
    if (kode === null || sasaran.sel.row !== indikator.sel.row || kodeBaku(sasaran.teks) !== null) continue;
    tambahkan(hasil, `${kunciLabel(sasaran.teks)}|${kode.replace(/\d+/, '')}`, { kode, sel: kodeSasaran, tabel });
  }
  return hasil;
}

function menurutKode(semua: readonly Sebutan[]): Sebutan[][] {
  const hasil = new Map<string, Sebutan[]>();
  for (const satu of semua) tambahkan(hasil, satu.kode, satu);
  return [...hasil.values()].sort((a, b) => cacahTabel(b) - cacahTabel(a));
}

const cacahTabel = (semua: readonly Sebutan[]): number => new Set(semua.map(({ tabel }) => tabel)).size;

function bandingkan(semua: readonly Sebutan[]): Bukti[] {
  const [terbanyak, ...lain] = menurutKode(semua);
  const acuan = terbanyak?.[0];
  if (terbanyak === undefined || acuan === undefined || lain.length === 0) return [];
  const sepakat = cacahTabel(terbanyak);
  return lain.flatMap((milik): Bukti[] =>
    sepakat < SEPAKAT_TERSEDIKIT || sepakat < KELIPATAN * cacahTabel(milik)
      ? []
      : milik.map(({ sel }) => ({
          sel: [sel.sel],
          tautan: [acuan.sel.sel],
          nilai: sel.teks,
          seharusnya: acuan.sel.teks,
          isi: { selAcuan: formatAddress(acuan.sel.sel, sel.sel.sheet), cacah: String(sepakat) },
        })),
  );
}

/** XS-023: a sasaran in the same words has the same code in all tables that report on it. */
export const XS_023: Aturan = {
  kode: 'XS-023',
  tingkat: 'galat',
  judul: 'Kode sasaran tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, keselarasan sasaran',
  sejak: '2026.11',
  periksa: (bahan) => [...kumpulkan(bahan).values()].flatMap(bandingkan),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Kode sasaran pada ${lembar}!${sel} tertulis ${nilai}, sedangkan ${isi['cacah'] ?? ''} tabel menulis ${seharusnya} untuk sasaran yang sama, antara lain ${isi['selAcuan'] ?? ''}.`,
  perbaikan: ({ seharusnya }) =>
    `Ganti kodenya menjadi ${seharusnya}, atau perbaiki nama sasaran pada baris itu bila kodenya yang benar.`,
};
