/** Errors of office.js by their code: why a host refuses. One table; what it does not name is `lain`, told with its code. */
import { HostDitolak, type AlasanHost } from '../host';
import { kalimatExcel, type Tempat } from './sentences';

/** The request ran into its time limit: nobody knows whether Excel will still answer it. */
export class TidakMenjawab extends Error {
  override readonly name = 'TidakMenjawab';
}

interface ExcelErrorKind {
  readonly alasan: AlasanHost;
  /** Excel refuses the request as a whole before its first action. */
  readonly before?: true;
  /** What was registered with Excel is gone. */
  readonly endsSession?: true;
}

/** Codes of Excel.ErrorCodes and of the library's own errors (OfficeExtension.ErrorCodes). */
const KINDS: Readonly<Record<string, ExcelErrorKind>> = {
  InvalidOperationInCellEditMode: { alasan: 'mode-edit', before: true },
  WriteNotSupportedWhenModalDialogOpen: { alasan: 'mode-edit', before: true },
  AccessDenied: { alasan: 'terlindungi' },
  MergedRangeConflict: { alasan: 'gabungan' },
  FilteredRangeConflict: { alasan: 'tersaring' },
  RequestPayloadSizeLimitExceeded: { alasan: 'terlalu-besar', before: true },
  ResponsePayloadSizeLimitExceeded: { alasan: 'terlalu-besar' },
  RangeExceedsLimit: { alasan: 'terlalu-besar' },
  OperationCellsExceedLimit: { alasan: 'terlalu-besar' },
  FormulaLengthExceedsLimit: { alasan: 'terlalu-besar' },
  ConnectionFailure: { alasan: 'terputus', endsSession: true },
  Timeout: { alasan: 'terputus' },
  InvalidOrTimedOutSession: { alasan: 'terputus', endsSession: true },
  RequestAborted: { alasan: 'terputus' },
  ActivityLimitReached: { alasan: 'terputus' },
  HostRestartNeeded: { alasan: 'terputus', endsSession: true },
  ServerError: { alasan: 'terputus', endsSession: true },
  InactiveWorkbook: { alasan: 'terputus' },
  Conflict: { alasan: 'berubah' },
  ItemNotFound: { alasan: 'lembar-hilang' },
  ItemAlreadyExists: { alasan: 'nama-dipakai' },
  ApiNotFound: { alasan: 'tidak-didukung' },
  ApiNotAvailable: { alasan: 'tidak-didukung' },
  NotImplemented: { alasan: 'tidak-didukung' },
  UnsupportedFeature: { alasan: 'tidak-didukung' },
  UnsupportedOperation: { alasan: 'tidak-didukung' },
  UnsupportedSheet: { alasan: 'tidak-didukung' },
};

/** The code of an error of office.js; null for any other error. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Why Excel refused; null where the error is not one of office.js (a cancelled reading, a fault of our own). */
export function alasanOf(error: unknown): AlasanHost | null {
  if (error instanceof HostDitolak) return error.alasan;
  if (error instanceof TidakMenjawab) return 'terputus';
  const code = codeOf(error);
  return code === null ? null : (KINDS[code]?.alasan ?? 'lain');
}

/** Whether a failed request can have changed nothing. */
export function failedBeforeStart(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && KINDS[code]?.before === true;
}

/** Whether Excel may have forgotten which events the add-in listens to. */
export function endsSession(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && KINDS[code]?.endsSession === true;
}

/** The refusal for an error of office.js; any other error as it is. */
export function refusalOf(error: unknown, tempat: Tempat = {}): unknown {
  const alasan = alasanOf(error);
  if (alasan === null || error instanceof HostDitolak) return error;
  const kalimat = kalimatExcel(alasan, { ...tempat, kode: codeOf(error) });
  return new HostDitolak(alasan, kalimat, tempat.sel ?? null, { cause: error, tersisa: tempat.akibat !== undefined });
}
