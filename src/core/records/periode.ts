/** Which columns of a table belong together as one period: target, realisasi and capaian of a year or quarter. */
import type { Kolom, Ranah, TabelMap } from '../recognition/tabel';

export interface KolomPeriode {
  readonly tahun: number | null;
  readonly rentangTahun: readonly [number, number] | null;
  readonly tw: 1 | 2 | 3 | 4 | null;
  readonly bulan: number | null;
  readonly ranah: Ranah;
  /** A total over the years (see `Kolom.kumulatif`). */
  readonly total: boolean;
  target: Kolom | null;
  realisasi: Kolom | null;
  capaian: Kolom | null;
}

/** The one year or quarter that the columns of a table name; null where they name none or several. */
function satuSaja<T>(nilai: readonly (T | null)[]): T | null {
  const beda = new Set(nilai.filter((satu) => satu !== null));
  return beda.size === 1 ? ([...beda][0] ?? null) : null;
}

/** A capaian without a quarter belongs to the one quarter of its table; a target or realisasi without one is annual. */
function twKolom(kolom: Kolom, satuTw: Kolom['tw']): Kolom['tw'] {
  return kolom.tw ?? (kolom.bidang === 'capaian' ? satuTw : null);
}

/**
 * Columns of one period share it. Where a table names one year only, a column that names none belongs to that year. The
 * columns of one group "Total" belong together, whatever years their own captions name ("sampai 2024", "s.d. 2023").
 */
function kunci(kolom: Kolom, satuTahun: boolean, satuTw: Kolom['tw']): string {
  if (kolom.kumulatif && kolom.jalur.length > 1)
    return `total|${kolom.ranah === 'fisik' ? 'fisik' : 'kinerja'}|${kolom.jalur[0] ?? ''}`;
  const tahun = satuTahun ? '' : kolom.tahun;
  return [
    kolom.ranah === 'fisik' ? 'fisik' : 'kinerja',
    tahun,
    kolom.periode?.join('-'),
    twKolom(kolom, satuTw),
    kolom.bulan,
    kolom.kumulatif,
  ].join('|');
}

function baru(kolom: Kolom, tahun: number | null, tw: Kolom['tw']): KolomPeriode {
  return {
    tahun,
    rentangTahun: kolom.periode,
    tw,
    bulan: kolom.bulan,
    ranah: kolom.ranah ?? 'kinerja',
    total: kolom.kumulatif,
    target: null,
    realisasi: null,
    capaian: null,
  };
}

type Isian = 'target' | 'realisasi' | 'capaian';

function isian(kolom: Kolom): Isian | null {
  if (kolom.ranah === 'anggaran') return null;
  if (kolom.bidang === 'target') return 'target';
  if (kolom.bidang === 'realisasi') return 'realisasi';
  return kolom.bidang === 'capaian' ? 'capaian' : null;
}

/** A second realisasi of a period that its caption calls capaian is the capaian of the first. */
function capaianKedua(kini: KolomPeriode, kolom: Kolom): boolean {
  return (
    kini.capaian === null &&
    kini.realisasi !== null &&
    /^\W*(?:pen)?capaian\b/i.test(kolom.jalur[kolom.jalur.length - 1] ?? '')
  );
}

/** Of an annual target before and after revision, the period holds the one that the policy counts. */
function pilihTarget(lama: Kolom, kini: Kolom, dasar: 'awal' | 'revisi'): Kolom | null {
  const [a, b] = [lama.versi?.jenis ?? null, kini.versi?.jenis ?? null];
  if (a === b || lama.tahun !== kini.tahun) return null;
  const awal = a === 'awal' ? lama : b === 'awal' ? kini : null;
  if (awal === null) return null;
  const revisi = awal === lama ? kini : lama;
  return dasar === 'awal' ? awal : revisi;
}

/**
 * Groups the performance columns of a table into periods, left to right. A second target, realisasi or capaian of the same
 * period opens another group, unless it is the same target before or after revision.
 */
export function kelompokPeriode(tabel: TabelMap, dasar: 'awal' | 'revisi'): KolomPeriode[] {
  const hasil: KolomPeriode[] = [];
  const terbuka = new Map<string, KolomPeriode>();
  const figur = tabel.kolom.filter((kolom) => isian(kolom) !== null);
  const satuTahun = satuSaja(figur.map((kolom) => kolom.tahun));
  const satuTw = satuSaja(figur.map((kolom) => kolom.tw));
  const buka = (kolom: Kolom, isi: Isian): void => {
    const mulai = baru(kolom, kolom.tahun ?? (kolom.periode === null ? satuTahun : null), twKolom(kolom, satuTw));
    mulai[isi] = kolom;
    terbuka.set(kunci(kolom, satuTahun !== null, satuTw), mulai);
    hasil.push(mulai);
  };
  for (const kolom of tabel.kolom) {
    const isi = isian(kolom);
    if (isi === null) continue;
    const kini = terbuka.get(kunci(kolom, satuTahun !== null, satuTw));
    if (kini === undefined) {
      buka(kolom, isi);
      continue;
    }
    const lama = kini[isi];
    if (lama === null) {
      kini[isi] = kolom;
      continue;
    }
    if (isi === 'realisasi' && capaianKedua(kini, kolom)) {
      kini.capaian = kolom;
      continue;
    }
    const pilihan = isi === 'target' ? pilihTarget(lama, kolom, dasar) : null;
    if (pilihan !== null) {
      kini.target = pilihan;
      continue;
    }
    buka(kolom, isi);
  }
  return hasil;
}
