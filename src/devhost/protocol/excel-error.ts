/** Errors as Excel answers them: a code that add-ins go by, and the sentence that comes with it. */

const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  FormulaLengthExceedsLimit: 'The length of the formula exceeds the limit of 8192 characters.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'The operation cannot be performed because it would change a part of a merged range.',
  NonBlankCellOffSheet: 'The operation would push cells that hold something off the sheet.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
};

/** The sentence for a code; codes that a test makes up have the code itself. */
export function messageFor(code: string): string {
  return Object.hasOwn(MESSAGES, code) ? MESSAGES[code as ExcelErrorCode] : code;
}

export function statusFor(code: string): number {
  return STATUS[code] ?? 400;
}

/** Ends an action. `location` is filled in by the protocol where it is not given ("Range.values"). */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: ExcelErrorCode,
    message: string = MESSAGES[code],
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

/** The answer to a member that the development host does not have: its name, so that nobody takes it for an empty value. */
export function unknownMember(typeName: string, member: string): ExcelError {
  return new ExcelError('ApiNotFound', `devhost: ${typeName}.${member}`, `${typeName}.${camel(member)}`);
}

/** "GetItem" -> "getItem", as the library names members in its errors. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "values" -> "Values", as names stand on the wire. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
