/**
 * The few number formats that nearly every cell has, written without the general formatter: reading a sheet of a
 * million cells spends most of its time on text otherwise. Each gives exactly what the general formatter gives.
 */

/** "0", "0.00", "#,##0", "#,##0.00", "0%", "0.00%" and the like. */
const SIMPLE = /^(#,##)?0(?:\.(0{1,9}))?(%?)$/;

interface SimpleFormat {
  readonly isGrouped: boolean;
  readonly decimals: number;
  readonly percent: boolean;
}

const simpleFormats = new Map<string, SimpleFormat | null>();

/**
 * The text of a number under General or a simple format, in id-ID: (1234.5, "#,##0.00") -> "1.234,50".
 * null where the format is of another kind, or the number too large or small for this way.
 *
 * General shows whole numbers up to fifteen digits in full, where Excel turns to "2,5E+11" in a narrow column:
 * a figure of money must stay readable.
 */
export function displayPlain(value: number, code: string): string | null {
  if (code === 'General' || code === '') return displayGeneral(value);
  const simple = simpleFormat(code);
  if (simple === null || !Number.isFinite(value)) return null;
  const shown = simple.percent ? value * 100 : value;
  return Math.abs(shown) >= 1e13 ? null : displaySimple(shown, simple);
}

function displayGeneral(value: number): string | null {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value === 0 ? '0' : String(value);
  const size = Math.abs(value);
  if (!(size >= 1e-4 && size < 1e15)) return null;
  const whole = Math.trunc(size).toString().length;
  // Excel's General has room for eleven signs, the point included.
  const decimals = Math.max(0, Math.min(9, 10 - whole));
  const text = roundHalfUp(value, decimals);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace('.', ',');
}

function simpleFormat(code: string): SimpleFormat | null {
  const known = simpleFormats.get(code);
  if (known !== undefined) return known;
  if (simpleFormats.size > 4000) simpleFormats.clear();
  const match = SIMPLE.exec(code);
  const simple = match && {
    isGrouped: match[1] !== undefined,
    decimals: match[2]?.length ?? 0,
    percent: match[3] === '%',
  };
  simpleFormats.set(code, simple);
  return simple;
}

function displaySimple(value: number, simple: SimpleFormat): string {
  const text = roundHalfUp(value, simple.decimals);
  const isNegative = text.startsWith('-') && /[1-9]/.test(text);
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const grouped = simple.isGrouped ? groupThousands(whole) : whole;
  return (isNegative ? '-' : '') + grouped + (fraction === '' ? '' : `,${fraction}`) + (simple.percent ? '%' : '');
}

function groupThousands(whole: string): string {
  let grouped = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) grouped = `${whole.slice(Math.max(0, end - 3), end)}.${grouped}`;
  return grouped;
}

/**
 * Rounds as Excel shows: to fifteen significant digits first, then half away from zero, so that 1.005 at two decimals
 * is "1.01" although the machine number is a little less.
 */
function roundHalfUp(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const text = exact.toString();
  const point = text.indexOf('.');
  const has = point < 0 ? 0 : text.length - point - 1;
  if (!text.includes('e') && has <= decimals) return exact.toFixed(decimals);
  const shifted = Math.round(Number(`${Math.abs(exact).toString()}e${String(decimals)}`));
  const rounded = Number.isNaN(shifted) ? Math.abs(exact) : Number(`${String(shifted)}e-${String(decimals)}`);
  return (exact < 0 ? '-' : '') + rounded.toFixed(decimals);
}
