/** Excel's conditional formats by cell value, formula, text and icons; other kinds of the file are listed, not opened. */
import { tell } from '../model/book-model';
import { bounding, intersect, isWithin, subtract } from '../model/ranges';
import type { ConditionalFormatModel, SheetModel } from '../model/sheet-model';
import { readColor } from '../model/style';
import { expect, isFlag, isNumber, isRecord, isText } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { mustAllow } from './guards';
import { areasAt } from './range-areas';
import { FIRST_ICONS, iconSetFormat } from './icon-set';
import { rangeAt } from './range-target';

interface FormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const KINDS = [
  'Custom',
  'CellValue',
  'ContainsText',
  'PresetCriteria',
  'TopBottom',
  'ColorScale',
  'DataBar',
  'IconSet',
];

function colorFrom(value: unknown): string {
  const color = readColor(expect(value, isText));
  if (color === null) throw new ExcelError('InvalidArgument');
  return color;
}

const conditionalFill = defineType<FormatTarget>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      get: ({ format }) => format.format.fill ?? '',
      set: ({ format }, value) => {
        format.format.fill = colorFrom(value);
      },
    },
  },
});

const conditionalFont = defineType<FormatTarget>({
  name: 'ConditionalRangeFont',
  properties: {
    Bold: {
      get: ({ format }) => format.format.bold,
      set: ({ format }, value) => {
        format.format.bold = expect(value, isFlag);
      },
    },
    Color: {
      get: ({ format }) => format.format.color ?? '',
      set: ({ format }, value) => {
        format.format.color = colorFrom(value);
      },
    },
  },
});

const conditionalRangeFormat = defineType<FormatTarget>({
  name: 'ConditionalRangeFormat',
  links: {
    Fill: (self, host) => conditionalFill(self, host),
    Font: (self, host) => conditionalFont(self, host),
  },
});

/** CellValue and ContainsText: a rule of their own, and a format. */
const ruled = (name: string) =>
  defineType<FormatTarget>({
    name,
    properties: {
      Rule: {
        get: ({ format }) => format.rule,
        set: ({ format }, value) => {
          format.rule = expect(value, isRecord);
        },
      },
    },
    links: { Format: (self, host) => conditionalRangeFormat(self, host) },
  });

const cellValueFormat = ruled('CellValueConditionalFormat');
const textFormat = ruled('TextConditionalFormat');

const customRule = defineType<FormatTarget>({
  name: 'ConditionalFormatRule',
  properties: {
    Formula: {
      get: ({ format }) => format.rule ?? '',
      set: ({ format }, value) => {
        format.rule = expect(value, isText);
      },
    },
  },
});

const customFormat = defineType<FormatTarget>({
  name: 'CustomConditionalFormat',
  links: {
    Format: (self, host) => conditionalRangeFormat(self, host),
    Rule: (self, host) => customRule(self, host),
  },
});

type Link = (self: FormatTarget, host: HostState) => Handle | null;

const required =
  (kind: string, make: Link): Link =>
  (self, host) => {
    if (self.format.type !== kind) throw new ExcelError('ItemNotFound');
    return make(self, host);
  };

const orNull =
  (kind: string, make: Link): Link =>
  (self, host) =>
    self.format.type === kind ? make(self, host) : null;

function boundsOf(format: ConditionalFormatModel) {
  const [first, ...rest] = format.ranges;
  if (first === undefined) throw new ExcelError('ItemNotFound');
  return rest.reduce(bounding, first);
}

const conditionalFormat = defineType<FormatTarget>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: ({ format }) => format.id,
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ format }, value) => {
        format.priority = expect(value, isNumber);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = expect(value, isFlag);
      },
    },
    Type: ({ format }) => format.type,
  },
  links: {
    CellValue: required('CellValue', cellValueFormat),
    CellValueOrNullObject: orNull('CellValue', cellValueFormat),
    Custom: required('Custom', customFormat),
    CustomOrNullObject: orNull('Custom', customFormat),
    IconSet: required('IconSet', iconSetFormat),
    IconSetOrNullObject: orNull('IconSet', iconSetFormat),
    TextComparison: required('ContainsText', textFormat),
    TextComparisonOrNullObject: orNull('ContainsText', textFormat),
  },
  methods: {
    Delete: ({ sheet, format }): null => {
      mustAllow(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      return null;
    },
    GetRange: ({ sheet, format }, _args, host) => rangeAt(sheet, boundsOf(format), host),
    GetRanges: ({ sheet, format }, _args, host) => areasAt(sheet, format.ranges, host),
  },
});

function formatsAt({ sheet, area }: RangeTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => intersect(range, area) !== null))
    .sort((a, b) => a.priority - b.priority);
}

function byId(self: RangeTarget, id: string): ConditionalFormatModel | undefined {
  return formatsAt(self).find((format) => format.id === id);
}

function found(format: ConditionalFormatModel | undefined): ConditionalFormatModel {
  if (format === undefined) throw new ExcelError('ItemNotFound');
  return format;
}

function addFormat({ sheet, area }: RangeTarget, type: string, host: HostState): Handle {
  mustAllow(sheet, 'allowFormatCells');
  if (!KINDS.includes(type)) throw new ExcelError('InvalidArgument');
  const format: ConditionalFormatModel = {
    id: host.book.nextId('CF'),
    type,
    ranges: [area],
    rule: type === 'IconSet' ? FIRST_ICONS : null,
    format: { fill: null, color: null, bold: null },
    priority: 0,
    stopIfTrue: false,
  };
  for (const other of sheet.conditionalFormats) other.priority++;
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  tell(host.book, { kind: 'formatChanged', sheet, range: area, actor: host.book.actor });
  return conditionalFormat({ sheet, format }, host);
}

function clearAll({ sheet, area }: RangeTarget): void {
  mustAllow(sheet, 'allowFormatCells');
  for (const format of sheet.conditionalFormats) {
    format.ranges = format.ranges.flatMap((range) => (isWithin(range, area) ? [] : subtract(range, area)));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
}

export const conditionalFormatCollection = defineType<RangeTarget>({
  name: 'ConditionalFormatCollection',
  items: (self, host) => formatsAt(self).map((format) => conditionalFormat({ sheet: self.sheet, format }, host)),
  item: (self, args, host) => conditionalFormat({ sheet: self.sheet, format: found(byId(self, args.text(0))) }, host),
  methods: {
    Add: (self, args, host) => addFormat(self, args.text(0), host),
    ClearAll: (self): null => {
      clearAll(self);
      return null;
    },
    GetCount: (self) => formatsAt(self).length,
    GetItemAt: (self, args, host) =>
      conditionalFormat({ sheet: self.sheet, format: found(formatsAt(self)[args.whole(0)]) }, host),
    GetItemOrNullObject: (self, args, host) => {
      const format = byId(self, args.text(0));
      return format === undefined ? null : conditionalFormat({ sheet: self.sheet, format }, host);
    },
  },
});
