/** AG-020: a verdict on efficiency or effectiveness must follow from the percentages on its row. */
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Titik } from '../../ledger/kisi';
import type { Aturan, Bukti } from '../aturan';
import { formatPersen } from '../../text/format-angka';
import { lembarBerkas } from '../struktur/kepala';
import { tabelEfisiensi, type TabelEfisiensi } from './rumus';

const TIDAK = /\b(?:tidak|kurang|belum|in)\s*(?:efektif|efisien)/i;
const YA = /^\W*(?:sangat |cukup )?(?:efektif|efisien)\W*$/i;

/** What a verdict says: true, false, or null where it is no verdict. */
function putusan(teks: string): boolean | null {
  if (TIDAK.test(teks)) return false;
  return YA.test(teks) ? true : null;
}

interface Putusan {
  readonly sel: Address;
  readonly teks: string;
  readonly ya: boolean;
  readonly capaian: Titik;
  readonly serapan: Titik | null;
}

function bacaPutusan(tabel: TabelEfisiensi, sheet: Sheet, kolom: 'efektivitas' | 'efisien'): Putusan[] {
  const { kisi } = tabel.lembar;
  const { capaian, persen } = tabel.lajur;
  const col = tabel.lajur[kolom];
  if (col === null || capaian === null || (kolom === 'efisien' && persen === null)) return [];
  return kisi.baris.flatMap(({ row, peran }, b): Putusan[] => {
    const teks = cellAt(sheet, row, col)?.text ?? '';
    const ya = peran === 'data' ? putusan(teks) : null;
    const [c, s] = [kisi.titik(b, capaian), persen === null ? null : kisi.titik(b, persen)];
    if (ya === null || c.keadaan !== 'angka' || (s !== null && s.keadaan !== 'angka')) return [];
    return [{ sel: { sheet: sheet.name, row, col }, teks, ya, capaian: c, serapan: kolom === 'efisien' ? s : null }];
  });
}

/** 1 where the percentages say yes, -1 where they say no, 0 where they leave it open. */
function arah({ capaian, serapan }: Putusan): number {
  if (serapan !== null) return Math.sign(capaian.nilai - serapan.nilai);
  return capaian.nilai >= 100 ? 1 : -1;
}

function bukti(semua: readonly Putusan[]): Bukti[] {
  const sesuai = semua.filter((satu) => arah(satu) === (satu.ya ? 1 : -1)).length;
  // a table with another rule of its own contradicts most of its rows
  if (sesuai < 0.6 * semua.length) return [];
  return semua
    .filter((satu) => arah(satu) !== 0 && arah(satu) !== (satu.ya ? 1 : -1))
    .map(({ sel, teks, capaian, serapan }) => ({
      sel: [sel],
      tautan: [capaian.sel, ...(serapan === null ? [] : [serapan.sel])],
      nilai: teks,
      seharusnya: putusan(teks) === true ? `Tidak ${teks}` : teks.replace(/^\W*(?:tidak|kurang|belum)\s*/i, ''),
      isi: {
        dasar:
          serapan === null
            ? `capaian ${formatPersen(capaian.nilai)}`
            : `capaian ${formatPersen(capaian.nilai)} terhadap serapan ${formatPersen(serapan.nilai)}`,
      },
    }));
}

export const AG_020: Aturan = {
  kode: 'AG-020',
  tingkat: 'peringatan',
  judul: 'Simpulan efisiensi atau efektivitas tidak sesuai angkanya',
  rujukan: 'PermenPANRB 53/2014, analisis efisiensi',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const lembar = lembarBerkas(berkas);
    return tabelEfisiensi(berkas).flatMap((tabel) => {
      const sheet = lembar.get(tabel.lembar.kisi.tabel.lembar);
      return sheet === undefined
        ? []
        : (['efektivitas', 'efisien'] as const).flatMap((kolom) => bukti(bacaPutusan(tabel, sheet, kolom)));
    });
  },

  pesan: (t) =>
    `Simpulan pada ${t.sel} tertulis "${t.nilai}", sedangkan ${t.isi['dasar'] ?? 'angkanya'} menunjukkan "${t.seharusnya}".`,
  perbaikan: (t) => `Ganti simpulannya, atau perbaiki ${t.tautan[0] ?? 'capaiannya'} bila angka itu yang keliru.`,
};
