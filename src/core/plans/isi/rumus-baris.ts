/** The formulas of one row and period: its capaian, and the bare ratio that its status is asked of. */
import { rumusCapaian, rumusMentah, type Bentuk, type HasilRumus, type SelRumus } from '../../capaian/rumus-excel';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur } from '../../records/berkas';
import { cellAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import { alamatSel, type Kertas } from './kertas';
import { menurutDasar, targetLain } from './target-kembar';

/** The formula of the capaian that is to stand in a cell called `sel`. */
export function rumusBaris(kertas: Kertas, satu: CapaianBaris, sheet: Sheet, sel: string, bentuk: Bentuk): HasilRumus {
  const rumus = susun(kertas, satu, sheet, sel, bentuk, rumusCapaian);
  const { periode, hasil } = satu;
  if ('alasan' in rumus || hasil.capaian !== null || menantiKebijakan(satu)) return rumus;
  const dipakai = [periode.target, periode.realisasi].flatMap((figur) =>
    figur === null ? [] : [alamatSel(figur.sel)],
  );
  return {
    alasan: `Capaian di ${sel} tidak dapat dihitung karena ${hasil.alasan ?? 'angkanya tidak lengkap'}; periksa ${dipakai.join(' dan ')}.`,
  };
}

/** A realisasi that is still to come, or figures for which another policy would give a capaian (a target of zero). */
function menantiKebijakan({ periode: { target, realisasi } }: CapaianBaris): boolean {
  const jenis = realisasi?.besaran.jenis;
  if (jenis === 'kosong') return true;
  return jenis === 'angka' && (target?.besaran.jenis === 'angka' || target?.besaran.jenis === 'rentang');
}

/** The ratio of the row before the limits, for a cell that knows that it can be computed. */
export function rumusRasio(kertas: Kertas, satu: CapaianBaris, sheet: Sheet, sel: string): HasilRumus {
  return susun(kertas, satu, sheet, sel, 'fraksi', rumusMentah);
}

function susun(
  { bahan }: Kertas,
  { baris, periode, arah }: CapaianBaris,
  sheet: Sheet,
  sel: string,
  bentuk: Bentuk,
  tulis: typeof rumusCapaian,
): HasilRumus {
  const { target, realisasi } = periode;
  if (target === null) return { alasan: `Sel ${sel} tidak mempunyai target pada periodenya; lengkapi kolom target.` };
  if (realisasi === null)
    return { alasan: `Sel ${sel} tidak mempunyai realisasi pada periodenya; lengkapi kolom realisasi.` };
  if (realisasi.besaran.jenis === 'nihil')
    return {
      alasan: `Realisasi di ${alamatSel(realisasi.sel)} tertulis "${realisasi.teks}"; isi realisasi lebih dahulu.`,
    };
  const dengan = (milik: SelRumus): HasilRumus =>
    tulis({ target: milik, realisasi: selRumus(realisasi, sheet), arah: arah.arah, bentuk });
  const lain = targetLain(bahan, baris.tabel, sheet, target.sel);
  return menurutDasar(
    dengan(selRumus(target, sheet)),
    lain === null ? null : dengan(lain),
    bahan.kebijakan.dasarTarget,
  );
}

function selRumus(figur: Figur, sheet: Sheet): SelRumus {
  const cell = cellAt(sheet, figur.sel.row, figur.sel.col);
  return {
    alamat: alamatSel(figur.sel),
    besaran: figur.besaran,
    nilai: cell?.value ?? null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}
