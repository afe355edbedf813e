/** Growth of amounts, and the indicators that repeat it in their own tables: which of their figures are right. */
import { bukaBuku } from '../../ledger/buku';
import { pertumbuhan, type DeretPertumbuhan, type Pertumbuhan } from '../../ledger/pertumbuhan';
import type { Kelompok } from '../../linking/tautkan';
import type { Figur } from '../../records/berkas';
import { bulatkan } from '../../text/format-angka';
import { ingatOleh } from '../../text/ingat';
import { addressKey } from '../../workbook/address';
import type { Bahan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { cetakFigur, cetakSeperti } from './cetak';

/** Growth that small meets other figures by chance. */
const POIN_TERKECIL = 3;
/** Years in which an indicator must show the growth before its other years are held against it. */
const TAHUN_TERSEDIKIT = 2;

type Dasar = Pick<Pertumbuhan, 'hitung' | 'lama' | 'kini'>;

/** A figure of an indicator with the growth of the same year. */
interface Ulangan {
  readonly figur: Figur;
  readonly nilai: number;
  readonly desimal: number;
  readonly dasar: Dasar;
}

/** Evidence for one printed growth. */
export function buktiPertumbuhan(figur: Figur, nilai: number, desimal: number, dasar: Dasar): Bukti {
  const seharusnya = cetakSeperti(figur, dasar.hitung, desimal);
  const beda = Math.abs(dasar.hitung - nilai);
  return {
    sel: [figur.sel],
    tautan: [dasar.kini.sel, dasar.lama.sel],
    nilai: cetakFigur(figur, desimal),
    seharusnya,
    usulan: isianCetak(figur, seharusnya),
    selisih: `${cetakSeperti(null, beda, Math.max(2, desimal))} poin persen`,
    // a truncated last place is a matter of rounding, which a person must settle
    ...(beda <= 1.001 * 10 ** -desimal ? { tingkat: 'peringatan' as const } : {}),
  };
}

function cocok({ nilai, desimal, dasar }: Ulangan): boolean {
  return Math.abs(dasar.hitung - nilai) <= 1.001 * 10 ** -desimal;
}

/** An annual realisasi of an indicator. */
interface Tahunan {
  readonly tahun: number;
  readonly figur: Figur;
  readonly nilai: number;
  readonly desimal: number;
}

function tahunanKelompok({ anggota }: Kelompok, berlaku: ReadonlySet<number>): Tahunan[] {
  return anggota.flatMap(({ baris, keyakinan }) =>
    keyakinan < 0.5 || !berlaku.has(baris.tabel)
      ? []
      : baris.periode.flatMap(({ tahun, tw, bulan, total, ranah, realisasi }): Tahunan[] => {
          if (tahun === null || tw !== null || bulan !== null || total || ranah === 'fisik') return [];
          if (realisasi?.besaran.jenis !== 'angka') return [];
          const { nilai, desimal } = realisasi.besaran;
          return [{ tahun, figur: realisasi, nilai, desimal: Math.min(4, desimal) }];
        }),
  );
}

const kunci = (tahun: number, nilai: number): string => `${tahun}|${Math.round(nilai)}`;

/** Finds the indicators that show some growth of a series, without trying them all. */
function indeksTahunan(bahan: Bahan): (deret: DeretPertumbuhan) => Ulangan[][] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const semua = bahan.tautan.indikator.map((kelompok) => tahunanKelompok(kelompok, berlaku));
  const pemilik = new Map<string, Set<number>>();
  semua.forEach((isi, i) => {
    for (const { tahun, nilai } of isi) {
      const milik = pemilik.get(kunci(tahun, nilai));
      if (milik === undefined) pemilik.set(kunci(tahun, nilai), new Set([i]));
      else milik.add(i);
    }
  });
  return (deret) => {
    const calon = new Set(
      [...deret.tahun].flatMap(([tahun, { hitung }]) =>
        [-1, 0, 1].flatMap((geser) => [...(pemilik.get(kunci(tahun, hitung + geser)) ?? [])]),
      ),
    );
    return [...calon].map((i) =>
      (semua[i] ?? []).flatMap(({ tahun, ...satu }): Ulangan[] => {
        const dasar = deret.tahun.get(tahun);
        return dasar === undefined || Math.abs(dasar.hitung) < POIN_TERKECIL ? [] : [{ ...satu, dasar }];
      }),
    );
  };
}

/** What growth proves of the figures of indicators that repeat it: the right cells, and evidence for the wrong ones. */
export const pertumbuhanIndikator = ingatOleh(
  (bahan: Bahan): { readonly benar: ReadonlySet<string>; readonly salah: readonly Bukti[] } => {
    const benar = new Set<string>();
    const salah = new Map<string, Bukti>();
    const deret = pertumbuhan(bukaBuku(bahan.berkas)).filter(({ tahun }) => tahun.size >= TAHUN_TERSEDIKIT);
    const ulangan = deret.length === 0 ? null : indeksTahunan(bahan);
    for (const isi of ulangan === null ? [] : deret.flatMap(ulangan)) {
      const tahun = new Set(isi.filter(cocok).map(({ dasar }) => dasar.kini.sel.col));
      if (tahun.size < TAHUN_TERSEDIKIT) continue;
      for (const { figur, nilai, desimal, dasar } of isi) {
        const pas = bulatkan(dasar.hitung, desimal) === bulatkan(nilai, desimal);
        if (pas) benar.add(addressKey(figur.sel));
        else salah.set(addressKey(figur.sel), buktiPertumbuhan(figur, nilai, desimal, dasar));
      }
    }
    return { benar, salah: [...salah].flatMap(([kunci, satu]) => (benar.has(kunci) ? [] : [satu])) };
  },
);
