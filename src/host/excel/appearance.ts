/** The looks of a sheet of Selaras' own, and its widths. */
import type { Look } from '../../core/workbook/plan';
import type { Range } from '../../core/workbook/workbook';

const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const;

export function applyLook(format: Excel.RangeFormat, range: Range, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.strike !== undefined) format.font.strikethrough = look.strike;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = ALIGNMENT[look.align];
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.unlocked !== undefined) format.protection.locked = !look.unlocked;
  if (look.border === true) drawBorders(format, range);
}

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** Between cells there are lines only where there is more than one of them. */
function drawBorders(format: Excel.RangeFormat, { top, left, bottom, right }: Range): void {
  const sides: Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (left < right) sides.push('InsideVertical');
  if (top < bottom) sides.push('InsideHorizontal');
  for (const side of sides) format.borders.getItem(side).style = 'Continuous';
}

/** A sign of the standard font is seven pixels wide, a cell has five to spare, and a pixel is three quarters of a point. */
export function widthInPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}
