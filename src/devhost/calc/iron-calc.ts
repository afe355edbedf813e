/** IronCalc behind `CalcEngine`: a spreadsheet engine in WebAssembly (MIT or Apache-2.0). */
import init, { Model } from '@ironcalc/wasm';
import { formatCell, quoteSheet } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/workbook';
import type { CalcEngine, CalcInput, CalcName } from './calc-engine';

/** What `TYPE` answers, as the engine gives it for a cell. */
const KIND = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Results that say "I cannot", not "the formula is wrong". */
const UNKNOWN = new Set(['#ERROR!', '#N/IMPL!', '#NIMPL!', '#NAME?']);

/** Excel warns of a circular reference and shows 0. */
const CIRCULAR = '#CIRC!';

/**
 * Starts the WebAssembly module once and gives a maker of engines. The caller brings the bytes of `wasm_bg.wasm`, or on a
 * page its address, so that the same code runs in both.
 *
 * `const createEngine = await loadIronCalc(await readFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm')))`
 */
export async function loadIronCalc(wasm: Uint8Array<ArrayBuffer> | URL): Promise<() => CalcEngine> {
  await init({ module_or_path: wasm });
  return createEngine;
}

/** Where texts of numbers with all their digits are asked for: the engine has no other way to them. */
const PROBE_SHEET = 'devhost-probe';

function createEngine(): CalcEngine {
  let model = newModel();
  let names: readonly string[] = [];
  /** Rows on the probe sheet by cell. */
  const probes = new Map<string, number>();

  const probe = (sheet: number, row: number, col: number): number => {
    const key = `${String(sheet)},${String(row)},${String(col)}`;
    const known = probes.get(key);
    if (known !== undefined) return known;
    const number = probes.size + 1;
    probes.set(key, number);
    const address = `${quoteSheet(names[sheet] ?? '')}!${formatCell(row, col)}`;
    model.setUserInput(names.length, number, 1, `=${address}&""`);
    return number;
  };
  return {
    start: (sheets, definedNames) => {
      model.free();
      model = newModel();
      model.pauseEvaluation();
      probes.clear();
      names = sheets;
      addSheets(model, [...sheets, PROBE_SHEET]);
      for (const name of definedNames) addName(model, name);
    },
    set: (sheet, row, col, input) => {
      model.setUserInput(sheet, row + 1, col + 1, inputText(input));
      if (input.formula !== undefined) probe(sheet, row, col);
    },
    evaluate: () => {
      model.evaluate();
    },
    result: (sheet, row, col) => readResult(model, sheet, row, col, names.length, probe(sheet, row, col)),
  };
}

function newModel(): Model {
  return new Model('devhost', 'en', 'UTC', 'en');
}

function addSheets(model: Model, sheets: readonly string[]): void {
  // The first sheet is there already, under a name that one of the others may want.
  model.renameSheet(0, 'devhost-first');
  sheets.forEach((name, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
}

/** A name that the engine does not take is left out: formulas with it keep what they show. */
function addName(model: Model, { name, formula, sheet }: CalcName): boolean {
  try {
    model.newDefinedName(name, sheet, formula);
    return true;
  } catch {
    return false;
  }
}

function inputText({ value, formula }: CalcInput): string {
  if (formula !== undefined) return `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Errors are entered as such, every other text must stay a text.
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(value) ? value : `'${value}`;
}

function readResult(
  model: Model,
  sheet: number,
  row: number,
  col: number,
  probeSheet: number,
  probeRow: number,
): CellValue | undefined {
  const text = model.getFormattedCellValue(sheet, row + 1, col + 1);
  switch (model.getCellType(sheet, row + 1, col + 1)) {
    case KIND.number: {
      const number = Number(model.getFormattedCellValue(probeSheet, probeRow, 1));
      return Number.isFinite(number) ? number : undefined;
    }
    case KIND.logical:
      return text === 'TRUE';
    case KIND.error:
      if (UNKNOWN.has(text)) return undefined;
      return text === CIRCULAR ? 0 : text;
    case KIND.text:
      return text;
    default:
      return undefined;
  }
}
