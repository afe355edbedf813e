/** Growth of amounts, and the indicators that repeat it in their own tables: which of their figures are right. */
import { bukaBuku } from '../../ledger/buku';
import { pertumbuhan, type DeretPertumbuhan, type Pertumbuhan } from '../../ledger/pertumbuhan';
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

/** The annual realisasi of an indicator beside the growth of each year. */
function ulangan(bahan: Bahan, deret: DeretPertumbuhan): Ulangan[][] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.tautan.indikator.map(({ anggota }) =>
    anggota.flatMap(({ baris, keyakinan }) =>
      keyakinan < 0.5 || !berlaku.has(baris.tabel)
        ? []
        : baris.periode.flatMap(({ tahun, tw, bulan, total, ranah, realisasi }): Ulangan[] => {
            const dasar = tahun === null ? undefined : deret.tahun.get(tahun);
            if (dasar === undefined || tw !== null || bulan !== null || total || ranah === 'fisik') return [];
            if (realisasi?.besaran.jenis !== 'angka' || Math.abs(dasar.hitung) < POIN_TERKECIL) return [];
            const { nilai, desimal } = realisasi.besaran;
            return [{ figur: realisasi, nilai, desimal: Math.min(4, desimal), dasar }];
          }),
    ),
  );
}

/** What growth proves of the figures of indicators that repeat it: the right cells, and evidence for the wrong ones. */
export const pertumbuhanIndikator = ingatOleh(
  (bahan: Bahan): { readonly benar: ReadonlySet<string>; readonly salah: readonly Bukti[] } => {
    const benar = new Set<string>();
    const salah = new Map<string, Bukti>();
    const deret = pertumbuhan(bukaBuku(bahan.berkas)).filter(({ tahun }) => tahun.size >= TAHUN_TERSEDIKIT);
    for (const isi of deret.flatMap((satu) => ulangan(bahan, satu))) {
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
