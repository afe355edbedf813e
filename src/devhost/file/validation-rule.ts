/** Validations of the Excel API as plans say them. */
import type { ValidationRule } from '../../core/workbook/plan';
import type { ValidationModel } from '../model/sheet-model';
import { isRecord } from '../protocol/arguments';

type Facts = Readonly<Record<string, unknown>>;
/** A rule without its messages: of each kind its own. */
type Bare<R> = R extends unknown ? Omit<R, 'prompt' | 'alert'> : never;
type BareRule = Bare<ValidationRule>;

/** The rule of a plan; null where no plan can say it. */
export function ruleFrom({ rule, prompt, errorAlert, ignoreBlanks }: ValidationModel): ValidationRule | null {
  const [kind, facts] = isRecord(rule) ? (Object.entries(rule)[0] ?? []) : [];
  const bare = kind === undefined || !isRecord(facts) || !ignoreBlanks ? null : bareRule(kind, facts);
  const alert = alertFrom(errorAlert);
  if (bare === null || alert === null) return null;
  return { ...bare, ...promptFrom(prompt), ...alert };
}

function bareRule(kind: string, facts: Facts): BareRule | null {
  switch (kind) {
    case 'list': {
      const source = String(facts.source);
      if (facts.inCellDropDown === false) return null;
      if (source.startsWith('=')) return { type: 'listOf', formula: source.slice(1) };
      return { type: 'list', items: source.split(',').map((item) => item.trim()) };
    }
    case 'custom':
      return { type: 'custom', formula: String(facts.formula).replace(/^=/, '') };
    case 'decimal':
    case 'wholeNumber': {
      const bounds = boundsOf(facts);
      return bounds === null ? null : { type: kind === 'decimal' ? 'decimal' : 'whole', ...bounds };
    }
    case 'date': {
      const { min = null, max = null } = boundsOf(facts) ?? {};
      return min === null || max === null ? null : { type: 'date', min, max };
    }
    default:
      return null;
  }
}

function boundsOf({ operator, formula1, formula2 }: Facts): { min: number | null; max: number | null } | null {
  const [first, second] = [figure(formula1), figure(formula2)];
  if (first === null) return null;
  if (operator === 'GreaterThanOrEqualTo') return { min: first, max: null };
  if (operator === 'LessThanOrEqualTo') return { min: null, max: first };
  return operator === 'Between' && second !== null ? { min: first, max: second } : null;
}

function figure(formula: unknown): number | null {
  const text = typeof formula === 'string' ? formula.replace(/^=/, '') : '';
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}

function promptFrom(prompt: unknown): Pick<ValidationRule, 'prompt'> {
  const { title, text, isShown } = messageIn(prompt, 'showPrompt');
  return !isShown || (title === '' && text === '') ? {} : { prompt: { title, text } };
}

const STYLES = new Map(Object.entries({ Stop: 'stop', Warning: 'warning' } as const));

/** null where no plan can say it: cells that are only remarked upon, or where nothing happens at all. */
function alertFrom(alert: unknown): Pick<ValidationRule, 'alert'> | null {
  const { title, text, isShown, style } = messageIn(alert, 'showAlert');
  const known = STYLES.get(style);
  if (!isShown || known === undefined) return null;
  if (known === 'stop' && title === '' && text === '') return {};
  return { alert: { style: known, title, text } };
}

interface Message {
  readonly title: string;
  readonly text: string;
  readonly style: string;
  readonly isShown: boolean;
}

function messageIn(given: unknown, flag: string): Message {
  const facts = isRecord(given) ? given : {};
  const text = (key: string): string => (typeof facts[key] === 'string' ? facts[key] : '');
  return { title: text('title'), text: text('message'), style: text('style'), isShown: facts[flag] === true };
}
