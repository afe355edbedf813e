/** Excel's DataValidation: rules are kept and given back; entries are not checked against them. */
import { intersect, isWithin, subtract } from '../model/ranges';
import type { ValidationModel } from '../model/sheet-model';
import { expect, isFlag, isRecord } from '../protocol/arguments';
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

/** A part of the rule that is an object. */
const part = (name: 'rule' | 'errorAlert' | 'prompt') => ({
  get: (self: RangeTarget): unknown => ruleAt(self)?.[name] ?? (name === 'rule' ? {} : null),
  set: (self: RangeTarget, value: unknown): void => {
    place(self, { [name]: expect(value, isRecord) });
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
