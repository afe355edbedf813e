/** A table with the target before and after revision: which cell a formula takes under either choice of the policy. */
import type { Bahan } from '../../capaian/bahan';
import { KATA_KEBIJAKAN, NAMA_KEBIJAKAN } from '../../capaian/nama-kebijakan';
import type { HasilRumus, SelRumus } from '../../capaian/rumus-excel';
import { kelompokPeriode } from '../../records/periode';
import { bacaFigur } from '../../records/sel';
import type { TabelMap } from '../../recognition/tabel';
import { ingatOleh } from '../../text/ingat';
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import { alamatSel } from './kertas';

interface Pasangan {
  readonly awal: number;
  readonly revisi: number;
}

/** The two columns of target by either of them; empty for a table with one target a period. */
const pasanganTabel = ingatOleh((tabel: TabelMap): ReadonlyMap<number, Pasangan> => {
  const revisi = kelompokPeriode(tabel, 'revisi');
  const pasangan = kelompokPeriode(tabel, 'awal').flatMap(({ target }, i): [number, Pasangan][] => {
    const [a, b] = [target?.col, revisi[i]?.target?.col];
    if (a === undefined || b === undefined || a === b) return [];
    const dua = { awal: a, revisi: b };
    return [
      [a, dua],
      [b, dua],
    ];
  });
  return new Map(pasangan);
});

/** The cell of the target that the policy does not take now; null where the table has one only. */
export function targetLain({ berkas }: Bahan, tabel: number, sheet: Sheet, sel: Address): SelRumus | null {
  const milik = berkas.tabel[tabel];
  const pasangan = milik === undefined ? undefined : pasanganTabel(milik).get(sel.col);
  if (pasangan === undefined) return null;
  const col = pasangan.awal === sel.col ? pasangan.revisi : pasangan.awal;
  return selDariLembar(sheet, sel.row, col);
}

function selDariLembar(sheet: Sheet, row: number, col: number): SelRumus {
  const { besaran, sel } = bacaFigur(sheet, row, col, {});
  const cell = cellAt(sheet, row, col);
  return {
    alamat: alamatSel(sel),
    besaran,
    nilai: cell?.value ?? null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}

/**
 * One formula out of those for both targets, by the choice in the policy. Where the other target gives no formula, the cell
 * shows nothing under that choice, as nothing can be computed then.
 */
export function menurutDasar(kini: HasilRumus, lain: HasilRumus | null, dasar: 'awal' | 'revisi'): HasilRumus {
  if (lain === null || 'alasan' in kini) return kini;
  const rumusLain = 'rumus' in lain ? lain.rumus : '""';
  const [awal, revisi] = dasar === 'awal' ? [kini.rumus, rumusLain] : [rumusLain, kini.rumus];
  return { rumus: `IF(${NAMA_KEBIJAKAN.dasarTarget}="${KATA_KEBIJAKAN.awal}",${awal},${revisi})` };
}
