/** Texts that Excel would take for something else as soon as a person edits the cell and presses Enter. */

const MONTH = '(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|ags|sep|oct|okt|nov|dec|des)[a-z]*';
const ENTRIES: readonly RegExp[] = [
  /^[=+\-@']/,
  // Figures, amounts, percentages, dates and times: a digit among signs that occur in them.
  /^(?:rp|idr|\$)?\.?[\s\d.,:/()%+-]*\d[\s\d.,:/()%+-]*(?:e[+-]?\d+)?(?:\s*[ap]m)?$/i,
  new RegExp(`^\\d{1,2}[ /-]${MONTH}\\.?(?:[ /-]\\d{2,4})?$|^${MONTH}[ /-]\\d{1,4}$`, 'i'),
  /^(?:true|false|benar|salah)$/i,
  /^#(?:n\/a|[a-z0-9/_]+[!?])$/i,
];

/** Whether a text needs the mark that keeps it a text: "=A1", "051", "1/2", "12 Januari"; not "1. Sasaran". */
export function isTakenForEntry(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 255 ? ENTRIES.some((entry) => entry.test(trimmed)) : /^[=+\-@']/.test(trimmed);
}
