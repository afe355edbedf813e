/** Excel's conditional format by icons: its set and its thresholds, kept and given back. */
import type { ConditionalFormatModel } from '../model/sheet-model';
import { expect, isFlag, isRecord, isText } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType } from '../protocol/excel-type';
import { isList } from '../protocol/request';

interface IconTarget {
  readonly format: ConditionalFormatModel;
}

export interface IconRule {
  readonly style: string;
  readonly criteria: readonly unknown[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}

const COUNTS = new Map([
  ['Three', 3],
  ['Four', 4],
  ['Five', 5],
]);

/** How many icons a set has: "ThreeFlags" has three. */
function iconsIn(style: string): number | undefined {
  return COUNTS.get(/^[A-Z][a-z]+/.exec(style)?.[0] ?? '');
}

/** As Excel begins: thirds, quarters or fifths by percent. */
function evenly(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) =>
    index === 0
      ? {}
      : { formula: `=${String(Math.round((index * 100) / count))}`, operator: 'GreaterThanOrEqual', type: 'Percent' },
  );
}

export const FIRST_ICONS: IconRule = {
  style: 'ThreeTrafficLights1',
  criteria: evenly(3),
  reverseIconOrder: false,
  showIconOnly: false,
};

export function iconRuleOf({ rule }: ConditionalFormatModel): IconRule {
  return isRecord(rule) && isText(rule.style) ? (rule as unknown as IconRule) : FIRST_ICONS;
}

function change({ format }: IconTarget, part: Partial<IconRule>): void {
  format.rule = { ...iconRuleOf(format), ...part };
}

const flag = (name: 'reverseIconOrder' | 'showIconOnly') => ({
  get: ({ format }: IconTarget): unknown => iconRuleOf(format)[name],
  set: (self: IconTarget, value: unknown): void => {
    change(self, { [name]: expect(value, isFlag) });
  },
});

export const iconSetFormat = defineType<IconTarget>({
  name: 'IconSetConditionalFormat',
  properties: {
    Criteria: {
      get: ({ format }) => iconRuleOf(format).criteria,
      set: (self, value) => {
        const criteria = expect(value, isList);
        if (criteria.length !== iconsIn(iconRuleOf(self.format).style)) throw new ExcelError('InvalidArgument');
        change(self, { criteria });
      },
    },
    ReverseIconOrder: flag('reverseIconOrder'),
    ShowIconOnly: flag('showIconOnly'),
    Style: {
      get: ({ format }) => iconRuleOf(format).style,
      set: (self, value) => {
        const style = expect(value, isText);
        const count = iconsIn(style);
        if (count === undefined) throw new ExcelError('InvalidArgument');
        change(self, { style, criteria: evenly(count) });
      },
    },
  },
});
