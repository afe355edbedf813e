/** Objects of a plan as a file keeps them, so that what is read again is the same. */
import type { SheetObject } from '../../core/workbook/plan';

/** Formulas without their "=", texts with one kind of line end. */
export function cleanObject(object: SheetObject): SheetObject {
  switch (object.type) {
    case 'name':
      return { ...object, formula: bare(object.formula) };
    case 'validation': {
      const { rule } = object;
      const lines = {
        ...(rule.prompt !== undefined && { prompt: { ...rule.prompt, text: oneLineEnd(rule.prompt.text) } }),
        ...(rule.alert !== undefined && { alert: { ...rule.alert, text: oneLineEnd(rule.alert.text) } }),
      };
      return 'formula' in rule
        ? { ...object, rule: { ...rule, ...lines, formula: bare(rule.formula) } }
        : { ...object, rule: { ...rule, ...lines } };
    }
    case 'conditionalFormat': {
      const { rule } = object;
      return rule.type === 'expression' ? { ...object, rule: { ...rule, formula: bare(rule.formula) } } : object;
    }
    case 'table':
    case 'chart':
      return object;
  }
}

function bare(formula: string): string {
  return formula.replace(/^=/, '');
}

function oneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
