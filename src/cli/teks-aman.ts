/** Text from a workbook on its way to a terminal. What a cell says must not move the cursor or hide what follows. */

/** Escape sequences with their parameters: CSI, OSC and the like with their end, and the two-letter ones. */
const URUTAN =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
const BARIS_BARU = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const KENDALI = /[\p{Cc}\p{Cf}]/gu;
const SEBELAH = /\p{Cs}/gu;

/** One line without control characters, escape sequences, direction marks and halves of characters. */
export function teksAman(teks: string): string {
  return teks.replace(URUTAN, '').replace(BARIS_BARU, ' ').replace(KENDALI, '').replace(SEBELAH, '\ufffd');
}
