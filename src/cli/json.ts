/** Writes a report as JSON on one line, in pieces: a report of a million rows is longer than a string may be. */

const UKURAN_POTONGAN = 1 << 16;

/** Control characters that JSON allows as they are and a terminal obeys, and the two line ends that are not JSON's. */
const TAMPAK_PADA_TERMINAL = /[\u007f-\u009f\u2028\u2029]/g;

function jsonAman(nilai: unknown): string {
  return JSON.stringify(nilai).replace(
    TAMPAK_PADA_TERMINAL,
    (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function* unsur(objek: object): Generator<string> {
  let pertama = true;
  for (const [nama, nilai] of Object.entries(objek)) {
    if (nilai === undefined) continue;
    yield `${pertama ? '{' : ','}${jsonAman(nama)}:`;
    pertama = false;
    if (!Array.isArray(nilai)) {
      yield jsonAman(nilai);
      continue;
    }
    yield '[';
    let koma = '';
    for (const satu of nilai) {
      yield koma + jsonAman(satu ?? null);
      koma = ',';
    }
    yield ']';
  }
  yield pertama ? '{}' : '}';
}

/** The pieces of one line of JSON, its line end included. */
export function* potonganJson(objek: object): Generator<string> {
  let isi = '';
  for (const bagian of unsur(objek)) {
    isi += bagian;
    if (isi.length < UKURAN_POTONGAN) continue;
    yield isi;
    isi = '';
  }
  yield `${isi}\n`;
}
