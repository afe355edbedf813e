/** Dates as Excel counts them: days of the 1900 system, in which 1 is 1 January 1900 and 29 February 1900 exists. */

/** How many days the 1904 system (older Excel for Mac) lies behind. */
export const DAYS_1904 = 1462;

const MS_PER_DAY = 86_400_000;
/** 30 December 1899: right for every date from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH = 61;

/** The serial number of a moment in UTC milliseconds: Date.UTC(2026, 0, 1) -> 46023. */
export function serialOf(ms: number): number {
  const days = Math.round(((ms - EPOCH) / MS_PER_DAY) * 1e9) / 1e9;
  return days < FIRST_OF_MARCH ? days - 1 : days;
}

/**
 * The serial number of an ISO date or time: "2026-01-01" -> 46023, "2026-01-01T12:00:00" -> 46023.5, "12:00:00" -> 0.5.
 * null where the text is none.
 */
export function serialFromIso(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) + Number(match[5] ?? 0) / 60 + Number(match[6] ?? 0) / 3600) / 24;
  if (match[1] === undefined) return time;
  return serialOf(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) + time;
}
