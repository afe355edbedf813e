/** The arguments of a member, read with the strictness of Excel: what does not fit is an InvalidArgument. */
import { ExcelError } from './excel-error';
import type { Handle } from './excel-type';

/** JSON as it comes from the library, or an object of this request. */
export type Argument = unknown;

export interface Arguments {
  readonly count: number;
  raw(index: number): Argument;
  text(index: number): string;
  /** undefined where the argument is null or missing. */
  optionalText(index: number): string | undefined;
  whole(index: number): number;
  optionalWhole(index: number): number | undefined;
  optionalFlag(index: number): boolean | undefined;
  record(index: number): Readonly<Record<string, unknown>>;
}

export function createArguments(list: readonly Argument[]): Arguments {
  const raw = (index: number): Argument => list[index] ?? undefined;
  const optional = <T>(index: number, is: (value: unknown) => value is T): T | undefined => {
    const value = raw(index);
    if (value === undefined) return undefined;
    if (!is(value)) throw new ExcelError('InvalidArgument');
    return value;
  };
  const required = <T>(index: number, is: (value: unknown) => value is T): T => {
    const value = optional(index, is);
    if (value === undefined) throw new ExcelError('InvalidArgument');
    return value;
  };
  return {
    count: list.length,
    raw,
    text: (index) => required(index, isText),
    optionalText: (index) => optional(index, isText),
    whole: (index) => required(index, isWhole),
    optionalWhole: (index) => optional(index, isWhole),
    optionalFlag: (index) => optional(index, isFlag),
    record: (index) => required(index, isRecord),
  };
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value where it is of that kind; else an InvalidArgument. */
export function expect<T>(value: unknown, is: (value: unknown) => value is T): T {
  if (!is(value)) throw new ExcelError('InvalidArgument');
  return value;
}

export function isHandle(value: unknown): value is Handle {
  return isRecord(value) && value.isHandle === true;
}
