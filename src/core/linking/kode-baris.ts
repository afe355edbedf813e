/** Comparing codes of indicators: "2.4", "SK2.4" and "SK 2 no 4" say the same; "SS1.1" and "SK1.1" say nothing. */

export type HasilKode = 'sama' | 'beda' | 'tak tentu';

interface KodeUrai {
  readonly awalan: string;
  readonly nomor: string;
}

function uraikan(kode: string): KodeUrai | null {
  const kena = /^(?:IK(?=S))?([A-Z]*)\.?(\d[\d.A-Z]*)$/.exec(kode);
  if (kena !== null) return { awalan: kena[1] ?? '', nomor: kena[2] ?? '' };
  return kode.includes('/') ? { awalan: '', nomor: kode } : null;
}

/** The parts of a code that names a place. A running number alone restarts in every table and names nothing. */
function uraikanTempat(kode: string | null): KodeUrai | null {
  const urai = kode === null ? null : uraikan(kode);
  return urai !== null && /[./]/.test(urai.nomor) ? urai : null;
}

/** The number of a code that names a place; null for all others. */
export function kunciKode(kode: string | null): string | null {
  return uraikanTempat(kode)?.nomor ?? null;
}

/**
 * Whether two codes name the same place.
 *
 * @example bandingkanKode('SK2.4', '2.4') // 'sama'; ('SK2.4', 'SK2.1') // 'beda'; ('7', 'SK2.1') // 'tak tentu'
 */
export function bandingkanKode(a: string | null, b: string | null): HasilKode {
  const x = uraikanTempat(a);
  const y = a === b ? x : uraikanTempat(b);
  if (x === null || y === null) return 'tak tentu';
  if (x.awalan !== '' && y.awalan !== '' && x.awalan !== y.awalan) return 'tak tentu';
  return x.nomor === y.nomor ? 'sama' : 'beda';
}

/** Of several codes on each side: the same where any pair is, different where all that can be compared are. */
export function bandingkanBanyakKode(a: readonly string[], b: readonly string[]): HasilKode {
  let hasil: HasilKode = 'tak tentu';
  for (const x of a) {
    for (const y of b) {
      const satu = bandingkanKode(x, y);
      if (satu === 'sama') return satu;
      if (satu === 'beda') hasil = satu;
    }
  }
  return hasil;
}
