/** Conditional formats and rules of entry of a sheet part, as records. */
import type { Range } from '../../core/workbook/workbook';
import { attributesOf, isTrue } from '../../host/file/xml';
import type { BookModel } from '../model/book-model';
import type { ConditionalFormatModel, SheetModel, ValidationModel } from '../model/sheet-model';
import { rangeIn } from './sheet-details';
import type { Mark, StyleTables } from './style-table';

/** Types of the API by those of the file. */
const TYPES: Readonly<Record<string, string>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  containsText: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
};

const VALIDATIONS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

interface OpenRule {
  readonly kind: 'format' | 'validation';
  readonly attributes: ReadonlyMap<string, string>;
  readonly formulas: string[];
}

export interface FormatReader {
  /** Whether the text of this element is wanted. */
  open(name: string, raw: string): boolean;
  /** Whether the wanted text ends here. */
  close(name: string): boolean;
  text(text: string): void;
}

export function createFormatReader(sheet: SheetModel, { marks }: StyleTables, book: BookModel): FormatReader {
  let ranges: Range[] = [];
  let rule: OpenRule | null = null;
  let formula = '';
  const isFormula = (name: string): boolean => name === 'formula' || name === 'formula1' || name === 'formula2';
  const finish = (): void => {
    if (rule === null) return;
    if (rule.kind === 'format') sheet.conditionalFormats.push(formatFrom(rule, ranges, marks, book));
    else sheet.validations.push(validationFrom(rule));
    rule = null;
  };
  return {
    open: (name, raw) => {
      if (name === 'conditionalFormatting') {
        finish();
        ranges = rangesIn(attributesOf(raw).get('sqref'));
      } else if (name === 'cfRule' || name === 'dataValidation') {
        finish();
        rule = { kind: name === 'cfRule' ? 'format' : 'validation', attributes: attributesOf(raw), formulas: [] };
      } else if (name === 'pageMargins' || name === 'pageSetup' || name === 'tableParts' || name === 'extLst') finish();
      formula = '';
      return rule !== null && isFormula(name);
    },
    close: (name) => {
      if (!isFormula(name)) return false;
      rule?.formulas.push(formula);
      return true;
    },
    text: (text) => {
      formula += text;
    },
  };
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
  const type = TYPES[attributes.get('type') ?? ''] ?? 'PresetCriteria';
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
  const operator = OPERATORS[attributes.get('operator') ?? ''] ?? 'EqualTo';
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
  const kind = VALIDATIONS[type];
  if (kind === undefined) return {};
  const operator = OPERATORS[attributes.get('operator') ?? 'between'] ?? 'Between';
  return { [kind]: { operator, formula1: `=${first}`, ...(second !== undefined && { formula2: `=${second}` }) } };
}
