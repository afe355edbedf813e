/** Exit status: a shell script or a CI job decides by it. */
export const STATUS = {
  /** No galat. */
  bersih: 0,
  /** At least one galat. */
  galat: 1,
  /** A file or the arguments cannot be used; a run with one unreadable file is not complete. */
  ditolak: 2,
} as const;

export type Status = (typeof STATUS)[keyof typeof STATUS];

/** The worse of two: a file that could not be read weighs more than a galat. */
export function terburuk(a: Status, b: Status): Status {
  return a >= b ? a : b;
}
