/** Excel's RangeFormat with its font, fill, borders and protection. */
import { tell } from '../model/book-model';
import { commonOf, restyle } from '../model/cells';
import { charactersOf, commonHeight, commonWidth } from '../model/sizes';
import { BORDER_SIDES, NO_BORDER, readColor, type Border, type BorderSide, type Style } from '../model/style';
import { expect, isFlag, isNumber, isText } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType } from '../protocol/excel-type';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { mustAllow } from './guards';

/** A property that reads one field of the style and writes it where the kind fits. */
function styled<K extends keyof Style>(field: K, is: (value: unknown) => value is Style[K]) {
  return {
    get: ({ sheet, area }: RangeTarget): unknown => commonOf(sheet, area, (style) => style[field]),
    set: (self: RangeTarget, value: unknown, host: HostState): void => {
      const given = expect(value, is);
      change(self, host, (style) => ({ ...style, [field]: given }));
    },
  };
}

function change(self: RangeTarget, host: HostState, edit: (style: Style) => Style): void {
  mustAllow(self.sheet, 'allowFormatCells');
  restyle(self.sheet, self.area, edit);
  tell(host.book, { kind: 'formatChanged', sheet: self.sheet, range: self.area, actor: host.book.actor });
}

function colorFrom(value: unknown): string {
  const color = readColor(expect(value, isText));
  if (color === null) throw new ExcelError('InvalidArgument');
  return color;
}

/** One of these words, or an InvalidArgument. */
function wordOf(words: readonly string[]): (value: unknown) => value is string {
  return (value): value is string => isText(value) && words.includes(value);
}

const UNDERLINES = wordOf(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);
const HORIZONTALS = wordOf([
  ...['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'],
]);
const VERTICALS = wordOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);
const BORDER_STYLES = wordOf([
  ...['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
]);
const BORDER_WEIGHTS = wordOf(['Hairline', 'Thin', 'Medium', 'Thick']);

const rangeFont = defineType<RangeTarget>({
  name: 'RangeFont',
  properties: {
    Bold: styled('bold', isFlag),
    Color: {
      get: ({ sheet, area }) => commonOf(sheet, area, (style) => style.color),
      set: (self, value, host) => {
        const color = colorFrom(value);
        change(self, host, (style) => ({ ...style, color }));
      },
    },
    Italic: styled('italic', isFlag),
    Name: styled('fontName', isText),
    Size: styled('fontSize', isNumber),
    Strikethrough: styled('strike', isFlag),
    Underline: styled('underline', UNDERLINES),
  },
});

const rangeFill = defineType<RangeTarget>({
  name: 'RangeFill',
  properties: {
    Color: {
      // Excel answers white where there is no fill.
      get: ({ sheet, area }) => commonOf(sheet, area, (style) => style.fill ?? '#FFFFFF') ?? '',
      set: (self, value, host) => {
        const fill = value === '' ? null : colorFrom(value);
        change(self, host, (style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    Clear: (self, _args, host): null => {
      change(self, host, (style) => ({ ...style, fill: null }));
      return null;
    },
  },
});

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: BorderSide;
}

function borderValue({ range: { sheet, area }, side }: BorderTarget, pick: (border: Border) => string): unknown {
  return commonOf(sheet, area, (style) => pick(style.borders[side] ?? NO_BORDER));
}

function setBorder({ range, side }: BorderTarget, host: HostState, part: Partial<Border>): void {
  change(range, host, (style) => ({
    ...style,
    borders: { ...style.borders, [side]: { ...(style.borders[side] ?? NO_BORDER), ...part } },
  }));
}

const rangeBorder = defineType<BorderTarget>({
  name: 'RangeBorder',
  properties: {
    Color: {
      get: (self) => borderValue(self, (border) => border.color),
      set: (self, value, host) => {
        setBorder(self, host, { color: colorFrom(value) });
      },
    },
    SideIndex: ({ side }) => side,
    Style: {
      get: (self) => borderValue(self, (border) => border.style),
      set: (self, value, host) => {
        setBorder(self, host, { style: expect(value, BORDER_STYLES) });
      },
    },
    Weight: {
      get: (self) => borderValue(self, (border) => border.weight),
      set: (self, value, host) => {
        setBorder(self, host, { weight: expect(value, BORDER_WEIGHTS) });
      },
    },
  },
});

function sideFrom(name: string): BorderSide {
  const side = BORDER_SIDES.find((known) => known === name);
  if (side === undefined) throw new ExcelError('InvalidArgument');
  return side;
}

const rangeBorderCollection = defineType<RangeTarget>({
  name: 'RangeBorderCollection',
  properties: { Count: () => BORDER_SIDES.length },
  items: (self, host) => BORDER_SIDES.map((side) => rangeBorder({ range: self, side }, host)),
  item: (self, args, host) => rangeBorder({ range: self, side: sideFrom(args.text(0)) }, host),
});

const formatProtection = defineType<RangeTarget>({
  name: 'FormatProtection',
  properties: {
    FormulaHidden: styled('formulaHidden', isFlag),
    Locked: styled('locked', isFlag),
  },
});

export const rangeFormat = defineType<RangeTarget>({
  name: 'RangeFormat',
  properties: {
    ColumnWidth: {
      get: ({ sheet, area }) => commonWidth(sheet, area.left, area.right),
      set: ({ sheet, area }, value) => {
        mustAllow(sheet, 'allowFormatColumns');
        const characters = charactersOf(expect(value, isNumber));
        for (let col = area.left; col <= area.right; col++) sheet.columnWidths.set(col, characters);
      },
    },
    HorizontalAlignment: styled('horizontal', HORIZONTALS),
    IndentLevel: styled('indent', isNumber),
    RowHeight: {
      get: ({ sheet, area }) => commonHeight(sheet, area.top, area.bottom),
      set: ({ sheet, area }, value) => {
        mustAllow(sheet, 'allowFormatRows');
        const points = expect(value, isNumber);
        for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.set(row, points);
      },
    },
    VerticalAlignment: styled('vertical', VERTICALS),
    WrapText: styled('wrap', isFlag),
  },
  links: {
    Borders: (self, host) => rangeBorderCollection(self, host),
    Fill: (self, host) => rangeFill(self, host),
    Font: (self, host) => rangeFont(self, host),
    Protection: (self, host) => formatProtection(self, host),
  },
  methods: {
    AutofitColumns: ({ sheet }): null => {
      mustAllow(sheet, 'allowFormatColumns');
      return null;
    },
    AutofitRows: ({ sheet }): null => {
      mustAllow(sheet, 'allowFormatRows');
      return null;
    },
  },
});
