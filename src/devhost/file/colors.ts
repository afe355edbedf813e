/** Colours of a file: plain, by the theme with a tint, or by the old palette; always as "#RRGGBB". */
import { attributesOf, readXml } from '../../host/file/xml';

/** The theme of Office, for files that have none: dark and light pairs, six accents, two links. */
const OFFICE_THEME = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000'],
  ...['#5B9BD5', '#70AD47', '#0563C1', '#954F72'],
];

/** The first colours of the old palette; beyond them only "automatic" is in use. */
const PALETTE = [
  ...['#000000', '#FFFFFF', '#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF'],
  ...['#000000', '#FFFFFF', '#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF'],
  ...['#800000', '#008000', '#000080', '#808000', '#800080', '#008080', '#C0C0C0', '#808080'],
  ...['#9999FF', '#993366', '#FFFFCC', '#CCFFFF', '#660066', '#FF8080', '#0066CC', '#CCCCFF'],
  ...['#000080', '#FF00FF', '#FFFF00', '#00FFFF', '#800080', '#800000', '#008080', '#0000FF'],
  ...['#00CCFF', '#CCFFFF', '#CCFFCC', '#FFFF99', '#99CCFF', '#FF99CC', '#CC99FF', '#FFCC99'],
  ...['#3366FF', '#33CCCC', '#99CC00', '#FFCC00', '#FF9900', '#FF6600', '#666699', '#969696'],
  ...['#003366', '#339966', '#003300', '#333300', '#993300', '#993366', '#333399', '#333333'],
];

/** In a theme part dark comes before light; references count the other way round. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The colours of a theme part in the order in which cells refer to them. */
export function readTheme(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const colors: string[] = [];
  let inScheme = false;
  readXml(xml, {
    capture: false,
    open: (name, raw) => {
      if (name === 'clrScheme') inScheme = true;
      if (!inScheme || (name !== 'srgbClr' && name !== 'sysClr')) return;
      const attributes = attributesOf(raw);
      colors.push(`#${(attributes.get('lastClr') ?? attributes.get('val') ?? '000000').toUpperCase()}`);
    },
    close: (name) => {
      if (name === 'clrScheme') inScheme = false;
    },
    text: () => undefined,
  });
  return colors.length < 12 ? OFFICE_THEME : THEME_ORDER.map((index) => colors[index] ?? '#000000');
}

/** The colour that the attributes of `<color>` or `<fgColor>` name; null for an automatic one. */
export function colorOf(attributes: ReadonlyMap<string, string>, theme: readonly string[]): string | null {
  const rgb = attributes.get('rgb');
  const indexed = attributes.get('indexed');
  const themed = attributes.get('theme');
  const plain =
    rgb !== undefined
      ? `#${rgb.slice(-6).toUpperCase()}`
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed === undefined
          ? undefined
          : PALETTE[Number(indexed)];
  return plain === undefined ? null : tinted(plain, Number(attributes.get('tint') ?? 0));
}

/** Lighter for a positive tint, darker for a negative one. */
function tinted(color: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return color;
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
