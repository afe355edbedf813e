/** The real workbooks: tidied, constants ticked, columns asked for, computed by an engine, against the capaian worked out by hand. */
import { readFileSync } from 'node:fs';
import { siapkanBahan } from '../../../src/core/periksa';
import { planIsiCapaian, type RencanaIsi } from '../../../src/core/plans/isi-capaian';
import { planRapikan } from '../../../src/core/plans/rapikan/rencana';
import { formatCell, parseAddress } from '../../../src/core/workbook/address';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import { isPercentFormat } from '../../../src/core/workbook/number-format';
import { cellAt } from '../../../src/core/workbook/sheet';
import { readWorkbookFile } from '../../../src/host/file/read';
import { hitungBuku } from '../../bantu/buku-hitung';

interface BarisEmas {
  readonly sheet: string;
  readonly row: number;
  readonly capaianHitung: number | null;
  readonly sel: { readonly target: string | null; readonly realisasi: string | null; readonly capaian: string | null };
}

const letak = (unit: string, akhiran: string): URL =>
  new URL(`../../fixtures/${unit}/${unit}${akhiran}`, import.meta.url);

function barisEmas(unit: string): BarisEmas[] {
  const emas = JSON.parse(readFileSync(letak(unit, '.gold.json'), 'utf8')) as { readonly indikator: BarisEmas[] };
  return emas.indikator.filter(({ capaianHitung }) => capaianHitung !== null);
}

/** The formula that the plan writes for a row: in its own cell of capaian, else where it names target and realisasi. */
function selRumus(plan: RencanaIsi, { sheet, row, sel }: BarisEmas): { row: number; col: number } | null {
  const milik = plan.edits.flatMap((edit) =>
    edit.kind === 'setContent' && edit.sel.sheet === sheet && edit.after.formula !== undefined
      ? [{ ...edit.sel, rumus: edit.after.formula }]
      : [],
  );
  const asal = sel.capaian === null ? null : parseAddress(sel.capaian);
  const tepat = milik.find((satu) => satu.row === asal?.row && satu.col === asal.col);
  if (tepat !== undefined) return tepat;
  const acuan = `COUNT(${sel.target ?? ''},${sel.realisasi ?? ''})`;
  return milik.find((satu) => satu.row === row - 1 && satu.rumus.includes(acuan)) ?? null;
}

test.each(['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023'])(
  '%s: rows of the gold that compute by formula',
  async (unit) => {
    const berkas = await readWorkbookFile(letak(unit, '.xlsx').pathname);
    const asal = applyToPicture(berkas, planRapikan(siapkanBahan(berkas)));
    const bahan = siapkanBahan(asal);
    const plan = planIsiCapaian(bahan, { kolomCapaian: true, ganti: planIsiCapaian(bahan).konstanta });
    expect(staleEdit(asal, plan)).toBeNull();
    const sesudah = applyToPicture(asal, plan);
    const baca = hitungBuku(sesudah);
    const emas = barisEmas(unit);
    const luput = emas.flatMap((baris) => {
      const sel = selRumus(plan, baris);
      if (sel === null) return [`${baris.sheet}!${baris.row} tanpa rumus`];
      const nilai = baca(baris.sheet, sel.row, sel.col);
      const sheet = sesudah.sheets.find(({ name }) => name === baris.sheet);
      const format = sheet === undefined ? '' : (cellAt(sheet, sel.row, sel.col)?.numberFormat ?? '');
      const rasio =
        Number(nilai) /
        (isPercentFormat(format) || Math.abs(Number(nilai) - (baris.capaianHitung ?? 0)) < 1e-4 ? 1 : 100);
      // The gold keeps six or seven digits.
      const isSama = typeof nilai === 'number' && Math.abs(rasio - (baris.capaianHitung ?? 0)) < 1e-5;
      return isSama
        ? []
        : [`${baris.sheet}!${formatCell(sel.row, sel.col)} ${String(nilai)} bukan ${String(baris.capaianHitung)}`];
    });
    expect((emas.length - luput.length) / emas.length).toBeGreaterThanOrEqual(0.98);
  },
);
