/** How a cell is formatted, in the words of the Excel API; plain data that cells share. */
import type { Look } from '../../core/workbook/plan';

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export interface Style {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strike: boolean;
  readonly wrap: boolean;
  /** "#RRGGBB"; null without a fill. */
  readonly fill: string | null;
  readonly color: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

export const PLAIN_STYLE: Style = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strike: false,
  wrap: false,
  fill: null,
  color: '#000000',
  fontName: 'Calibri',
  fontSize: 11,
  horizontal: 'General',
  vertical: 'Bottom',
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

const LOOK_ALIGN: Readonly<Record<string, NonNullable<Look['align']>>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};

/** What the grid draws of a style: only what differs from a plain cell. */
export function lookOf(style: Style): Look {
  const align = LOOK_ALIGN[style.horizontal];
  return {
    ...(style.bold && { bold: true }),
    ...(style.wrap && { wrap: true }),
    ...(style.strike && { strike: true }),
    ...(style.fill !== null && { fill: style.fill }),
    ...(style.color !== PLAIN_STYLE.color && { color: style.color }),
    ...(align !== undefined && { align }),
  };
}

/** What a plan can say of a style, for saving: more than the grid draws. */
export function savedLookOf(style: Style): Look {
  return {
    ...lookOf(style),
    ...(style.italic && { italic: true }),
    ...(OUTER_SIDES.every((side) => isDrawn(style.borders[side])) && { border: true }),
    ...(!style.locked && { unlocked: true }),
  };
}

const OUTER_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function isDrawn(border: Border | undefined): boolean {
  return border !== undefined && border.style !== 'None';
}

const NAMED_COLORS = new Map<string, string>(
  Object.entries({
    black: '#000000',
    white: '#FFFFFF',
    red: '#FF0000',
    green: '#008000',
    lime: '#00FF00',
    blue: '#0000FF',
    yellow: '#FFFF00',
    orange: '#FFA500',
    gray: '#808080',
    grey: '#808080',
    purple: '#800080',
    pink: '#FFC0CB',
  }),
);

/** "#ffc7ce", "FFC7CE" and "yellow" as "#RRGGBB"; null where the text names no colour that is known here. */
export function readColor(text: string): string | null {
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  return NAMED_COLORS.get(text.toLowerCase()) ?? null;
}
