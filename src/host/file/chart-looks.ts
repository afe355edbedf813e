/** Colours of charts: said outright, so that they follow no theme, and told apart by lightness, pattern and dash in print. */

/** Dark, middle, light. */
const SHADES = ['1F3864', 'C55A11', '9DC3E6'] as const;
/** Thin lines need more contrast than areas; they are told apart by dash and marker. */
const LINE_SHADES = ['1F3864', 'C55A11', '2E75B6'] as const;
const PATTERNS = ['wdUpDiag', 'smGrid', 'wdDnDiag'] as const;
const DASHES = ['solid', 'dash', 'sysDot', 'lgDashDot'] as const;
export const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;

export const TEXT = '<a:solidFill><a:srgbClr val="404040"/></a:solidFill>';

function shadeOf(index: number, shades: readonly string[] = SHADES): string {
  return shades[index % shades.length] ?? SHADES[0];
}

/** Plain for the first of each shade; those that come after differ in pattern too. */
export function fillOf(index: number): string {
  const color = `<a:srgbClr val="${shadeOf(index)}"/>`;
  if (index < SHADES.length) return `<a:solidFill>${color}</a:solidFill>`;
  const pattern = PATTERNS[index % PATTERNS.length] ?? PATTERNS[0];
  return `<a:pattFill prst="${pattern}"><a:fgClr>${color}</a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

/** A line in the shade and dash of a series; the first one is the thin dark edge of all bars. */
export function lineOf(index: number, width: number): string {
  const dash = DASHES[index % DASHES.length] ?? 'solid';
  const color = `<a:solidFill><a:srgbClr val="${shadeOf(index, LINE_SHADES)}"/></a:solidFill>`;
  return `<a:ln w="${String(width)}" cap="rnd">${color}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** The edge of a marker: its shade, never dashed. */
export function edgeOf(index: number): string {
  return `<a:ln w="9525"><a:solidFill><a:srgbClr val="${shadeOf(index)}"/></a:solidFill></a:ln>`;
}
