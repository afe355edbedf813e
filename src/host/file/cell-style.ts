/** The style that a changed cell gets. */
import { isBlankContent } from '../../core/workbook/plan-content';
import type { Content } from '../../core/workbook/plan';
import { isErrorText } from './cell-xml';
import type { StyleBook } from './patch-styles';
import { isTakenForEntry } from './text-entry';

const TEXT_FORMAT = '@';

/**
 * The style of a cell with another content, another number format, or both. A text that Excel would take for something else
 * when the cell is edited ("=A1", "051") gets the mark that keeps it a text; a number never keeps that mark.
 */
export function styleOfChange(
  styles: StyleBook,
  base: number,
  content: Content | undefined,
  numberFormat: string | undefined,
): number {
  const style = numberFormat === undefined ? base : styles.withFormat(base, numberFormat);
  if (content === undefined || isBlankContent(content)) return style;
  const text = textOf(content);
  if (text === null) return styles.isQuoted(style) ? styles.withQuote(style, false) : style;
  const needsMark = isTakenForEntry(text) && styles.formatOf(style) !== TEXT_FORMAT;
  return needsMark && !styles.isQuoted(style) ? styles.withQuote(style, true) : style;
}

/** The text that a cell holds; null for a formula, a figure, an error. */
function textOf({ value, formula }: Content): string | null {
  return formula !== undefined || typeof value !== 'string' || isErrorText(value) ? null : value;
}
