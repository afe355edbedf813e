/** Excel's DataValidation: rules are kept and given back; entries are not checked against them. */
import { intersect, isWithin, subtract } from '../model/ranges';
import type { ValidationModel } from '../model/sheet-model';
import { expect, isFlag, isNumber, isRecord, isText } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType } from '../protocol/excel-type';
import type { RangeTarget } from '../protocol/host-state';
import { mustAllow } from './guards';

const TYPES = new Map(
  Object.entries({
    list: 'List',
    wholeNumber: 'WholeNumber',
    decimal: 'Decimal',
    date: 'Date',
    time: 'Time',
    textLength: 'TextLength',
    custom: 'Custom',
  }),
);

function ruleAt({ sheet, area }: RangeTarget): ValidationModel | undefined {
  return sheet.validations.find((validation) => validation.ranges.some((range) => isWithin(area, range)));
}

function typeAt(self: RangeTarget): string {
  const found = ruleAt(self);
  if (found !== undefined) return typeOf(found.rule);
  const { sheet, area } = self;
  const isMixed = sheet.validations.some(({ ranges }) => ranges.some((range) => intersect(range, area) !== null));
  return isMixed ? 'MixedCriteria' : 'None';
}

function typeOf(rule: unknown): string {
  const kind = isRecord(rule)
    ? Object.keys(rule).find((key) => rule[key] !== null && rule[key] !== undefined)
    : undefined;
  return TYPES.get(kind ?? '') ?? 'None';
}

/** The cells of the range get a rule of their own; what the old ones say of other cells stays. */
function place({ sheet, area }: RangeTarget, change: Partial<ValidationModel>): void {
  mustAllow(sheet, 'allowFormatCells');
  const before = sheet.validations.find(({ ranges }) => ranges.some((range) => isWithin(area, range)));
  remove({ sheet, area, referenceId: null });
  sheet.validations.push({
    rule: before?.rule ?? {},
    errorAlert: before?.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: before?.prompt ?? { showPrompt: true, title: '', message: '' },
    ignoreBlanks: before?.ignoreBlanks ?? true,
    ...change,
    ranges: [area],
  });
}

function remove({ sheet, area }: RangeTarget): void {
  for (const validation of sheet.validations) {
    validation.ranges = validation.ranges.flatMap((range) => subtract(range, area));
  }
  sheet.validations = sheet.validations.filter((validation) => validation.ranges.length > 0);
}

const LIST_LIMIT = 255;

/** As Excel gives a rule back: its formulas with "=", figures too. */
function asKept(rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, given]) => {
      if (!TYPES.has(kind) || !isRecord(given)) throw new ExcelError('InvalidArgument');
      if (kind === 'list') return [kind, checkedList(given)];
      const { formula1, formula2 } = given;
      const formulas = { formula1: formulaOf(formula1), formula2: formulaOf(formula2) };
      return [kind, kind === 'custom' ? { formula: formulaOf(given.formula) } : { ...given, ...formulas }];
    }),
  );
}

function checkedList(list: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const source = expect(list.source, isText);
  if (source === '' || (!source.startsWith('=') && source.length > LIST_LIMIT)) throw new ExcelError('InvalidArgument');
  return list;
}

function formulaOf(given: unknown): string | undefined {
  if (given === undefined || given === null || given === '') return undefined;
  const text = isNumber(given) ? String(given) : expect(given, isText);
  return text.startsWith('=') ? text : `=${text}`;
}

/** A part of the rule that is an object. */
const part = (name: 'rule' | 'errorAlert' | 'prompt') => ({
  get: (self: RangeTarget): unknown => ruleAt(self)?.[name] ?? (name === 'rule' ? {} : null),
  set: (self: RangeTarget, value: unknown): void => {
    const given = expect(value, isRecord);
    place(self, { [name]: name === 'rule' ? asKept(given) : given });
  },
});

export const dataValidation = defineType<RangeTarget>({
  name: 'DataValidation',
  properties: {
    ErrorAlert: part('errorAlert'),
    IgnoreBlanks: {
      get: (self) => ruleAt(self)?.ignoreBlanks ?? true,
      set: (self, value) => {
        place(self, { ignoreBlanks: expect(value, isFlag) });
      },
    },
    Prompt: part('prompt'),
    Rule: part('rule'),
    Type: typeAt,
  },
  methods: {
    Clear: (self): null => {
      mustAllow(self.sheet, 'allowFormatCells');
      remove(self);
      return null;
    },
  },
});
