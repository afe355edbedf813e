/** Conditional formats and rules of entry of a sheet part, as records. */
import type { Range } from '../../core/workbook/workbook';
import { attributesOf, isTrue } from '../../host/file/xml';
import type { BookModel } from '../model/book-model';
import type { ConditionalFormatModel, SheetModel, ValidationModel } from '../model/sheet-model';
import { rangeIn } from './sheet-details';
import type { Mark, StyleTables } from './style-table';

/** Types of the API by those of the file. */
const TYPES = new Map<string, string>(
  Object.entries({
    cellIs: 'CellValue',
    expression: 'Custom',
    containsText: 'ContainsText',
    colorScale: 'ColorScale',
    dataBar: 'DataBar',
    iconSet: 'IconSet',
    top10: 'TopBottom',
  }),
);

const OPERATORS = new Map<string, string>(
  Object.entries({
    between: 'Between',
    notBetween: 'NotBetween',
    equal: 'EqualTo',
    notEqual: 'NotEqualTo',
    greaterThan: 'GreaterThan',
    greaterThanOrEqual: 'GreaterThanOrEqual',
    lessThan: 'LessThan',
    lessThanOrEqual: 'LessThanOrEqual',
  }),
);

const VALIDATIONS = new Map<string, string>(
  Object.entries({
    whole: 'wholeNumber',
    decimal: 'decimal',
    date: 'date',
    time: 'time',
    textLength: 'textLength',
  }),
);

interface OpenRule {
  readonly kind: 'format' | 'validation';
  readonly attributes: ReadonlyMap<string, string>;
  readonly formulas: string[];
}

export interface FormatReader {
  /** Whether the text of this element is wanted. */
  open(name: string, raw: string, isEmpty: boolean): boolean;
  close(name: string): void;
  text(text: string): void;
}

const FORMULAS = new Set(['formula', 'formula1', 'formula2']);
const KINDS = new Map<string, OpenRule['kind']>([
  ['cfRule', 'format'],
  ['dataValidation', 'validation'],
]);

export function createFormatReader(sheet: SheetModel, { marks }: StyleTables, book: BookModel): FormatReader {
  let ranges: Range[] = [];
  let rule: OpenRule | null = null;
  let formula = '';
  /** Rules in extensions name their ranges elsewhere; they are left out. */
  const finish = ({ kind, ...rest }: OpenRule): void => {
    if (kind === 'format' && ranges.length > 0) {
      sheet.conditionalFormats.push(formatFrom({ kind, ...rest }, ranges, marks, book));
    }
    if (kind === 'validation') addValidation(sheet, validationFrom({ kind, ...rest }));
    rule = null;
  };
  return {
    open: (name, raw, isEmpty) => {
      const kind = KINDS.get(name);
      if (name === 'conditionalFormatting') ranges = rangesIn(attributesOf(raw).get('sqref'));
      if (kind !== undefined) {
        rule = { kind, attributes: attributesOf(raw), formulas: [] };
        if (isEmpty) finish(rule);
      }
      formula = '';
      return rule !== null && FORMULAS.has(name) && !isEmpty;
    },
    close: (name) => {
      if (rule === null) return;
      if (FORMULAS.has(name)) rule.formulas.push(formula);
      if (KINDS.get(name) === rule.kind) finish(rule);
    },
    text: (text) => {
      formula += text;
    },
  };
}

function addValidation(sheet: SheetModel, validation: ValidationModel): void {
  if (validation.ranges.length > 0) sheet.validations.push(validation);
}

function rangesIn(text: string | undefined): Range[] {
  return (text ?? '').split(/\s+/).flatMap((one) => rangeIn(one) ?? []);
}

function formatFrom(
  { attributes, formulas }: OpenRule,
  ranges: readonly Range[],
  marks: readonly Mark[],
  book: BookModel,
): ConditionalFormatModel {
  const type = TYPES.get(attributes.get('type') ?? '') ?? 'PresetCriteria';
  return {
    id: book.nextId('CF'),
    type,
    ranges,
    rule: ruleFrom(type, attributes, formulas),
    format: { ...(marks[Number(attributes.get('dxfId') ?? NaN)] ?? { fill: null, color: null, bold: null }) },
    priority: Number(attributes.get('priority') ?? 0),
    stopIfTrue: isTrue(attributes.get('stopIfTrue')),
  };
}

function ruleFrom(type: string, attributes: ReadonlyMap<string, string>, formulas: readonly string[]): unknown {
  const [first, second] = formulas.map((formula) => `=${formula}`);
  if (type === 'Custom') return first ?? null;
  if (type === 'ContainsText') return { operator: 'Contains', text: attributes.get('text') ?? '' };
  if (type !== 'CellValue') return null;
  const operator = OPERATORS.get(attributes.get('operator') ?? '') ?? 'EqualTo';
  return { operator, formula1: first ?? '', ...(second !== undefined && { formula2: second }) };
}

function validationFrom({ attributes, formulas }: OpenRule): ValidationModel {
  return {
    ranges: rangesIn(attributes.get('sqref')),
    rule: validationRule(attributes, formulas),
    errorAlert: {
      showAlert: isTrue(attributes.get('showErrorMessage')),
      style: 'Stop',
      title: attributes.get('errorTitle') ?? '',
      message: attributes.get('error') ?? '',
    },
    prompt: {
      showPrompt: isTrue(attributes.get('showInputMessage')),
      title: attributes.get('promptTitle') ?? '',
      message: attributes.get('prompt') ?? '',
    },
    ignoreBlanks: isTrue(attributes.get('allowBlank')),
  };
}

function validationRule(attributes: ReadonlyMap<string, string>, [first = '', second]: readonly string[]): unknown {
  const type = attributes.get('type') ?? '';
  if (type === 'list') {
    const quoted = /^"([\s\S]*)"$/.exec(first)?.[1];
    const inCellDropDown = !isTrue(attributes.get('showDropDown'));
    return { list: { inCellDropDown, source: quoted?.replaceAll('""', '"') ?? `=${first}` } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const kind = VALIDATIONS.get(type);
  if (kind === undefined) return {};
  // Of validations the API calls the operators a little differently.
  const named = OPERATORS.get(attributes.get('operator') ?? 'between') ?? 'Between';
  const operator = named.endsWith('OrEqual') ? `${named}To` : named;
  return { [kind]: { operator, formula1: `=${first}`, ...(second !== undefined && { formula2: `=${second}` }) } };
}
