/** Two runs compared by what their findings are about, not by where they stand. */
import type { BandingReviu, JejakTemuan, TemuanReviu } from '../plans/catatan-reviu';
import { tempatTemuan } from './tempat';

/** What of a finding is kept to compare it with another run. */
export function jejakTemuan({ temuan, jejak }: TemuanReviu): JejakTemuan {
  const { kode, tingkat, pesan } = temuan;
  return { kode, tingkat, pesan, tempat: tempatTemuan(temuan), jejak };
}

/** How often each mark stands in a list. */
function cacahJejak(daftar: readonly JejakTemuan[]): Map<string, number> {
  const cacah = new Map<string, number>();
  for (const { jejak } of daftar) for (const satu of jejak) cacah.set(satu, (cacah.get(satu) ?? 0) + 1);
  return cacah;
}

/** Findings of `daftar` that have a partner on the other side, each mark used as often as it stands there. */
function berpasangan(daftar: readonly JejakTemuan[], lain: readonly JejakTemuan[]): Set<JejakTemuan> {
  const sisa = cacahJejak(lain);
  return new Set(
    daftar.filter(({ jejak }) => {
      const kena = jejak.filter((satu) => (sisa.get(satu) ?? 0) > 0);
      for (const satu of kena) sisa.set(satu, (sisa.get(satu) ?? 0) - 1);
      return kena.length > 0;
    }),
  );
}

/**
 * What is new, gone and left of the findings of an earlier run. A finding of several cells is left as long as one of them is.
 *
 * @example bandingkanReviu(lama, kini).hilang // what was mended since
 */
export function bandingkanReviu(lama: readonly JejakTemuan[], kini: readonly JejakTemuan[]): BandingReviu {
  const tetap = berpasangan(kini, lama);
  const masih = berpasangan(lama, kini);
  return {
    baru: kini.filter((satu) => !tetap.has(satu)),
    hilang: lama.filter((satu) => !masih.has(satu)),
    tetap: kini.filter((satu) => tetap.has(satu)),
  };
}
