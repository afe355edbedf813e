/**
 * The number format of an .ods cell, from the kind of value that the file states and the text that it shows. An .ods
 * keeps formats as trees of its own; kind and text say all that matters here: percent, date, money, decimals.
 */

import { displayText } from '../../core/workbook/number-format';

export type OdsKind = 'float' | 'percentage' | 'currency' | 'date' | 'time' | 'boolean' | 'string' | '';

/** ("percentage", 0.0796, "7,96%") -> "0.00%"; ("float", 1234.5, "1.234,50") -> "#,##0.00". */
export function formatFromText(kind: OdsKind, value: number, text: string): string {
  if (kind === 'date') return value % 1 === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
  if (kind === 'time') return '[h]:mm:ss';
  // Some programs state a percentage as a plain number and only show the sign.
  if (kind === 'percentage' || text.trimEnd().endsWith('%')) return `${plainFormat(value * 100, text) ?? '0'}%`;
  if (kind === 'currency') return moneyPrefix(text) + (plainFormat(value, text) ?? '#,##0');
  const format = plainFormat(value, text) ?? 'General';
  // A number shown with just the decimals that it has needs no format.
  return format.startsWith('#') || displayText(value, format) !== displayText(value, 'General') ? format : 'General';
}

function moneyPrefix(text: string): string {
  const sign = /[A-Za-z\p{Sc}][A-Za-z\p{Sc}.]{0,4}/u.exec(text)?.[0] ?? 'Rp';
  return `"${sign}"`;
}

/** The format whose digits are those of the text; null where none is (the text is rounded otherwise, or words). */
function plainFormat(value: number, text: string): string | null {
  const digits = text.replace(/\D/g, '');
  if (digits === '' || digits.length > 25) return null;
  for (let decimals = 0; decimals <= 9; decimals++) {
    const shown = Math.abs(value).toFixed(decimals);
    if (shown.replace('.', '') !== digits) continue;
    const marks = (text.match(/\d[.,\s\u00a0]+(?=\d)/g) ?? []).length;
    const isGrouped = marks > (decimals > 0 ? 1 : 0);
    return (isGrouped ? '#,##0' : '0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  }
  return null;
}
