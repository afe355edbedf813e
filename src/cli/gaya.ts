/** Colours on a terminal that wants them; plain text everywhere else. */
import type { Tingkat } from '../core/rules/aturan';

export interface Gaya {
  readonly tebal: (teks: string) => string;
  readonly redup: (teks: string) => string;
  readonly coret: (teks: string) => string;
  readonly tingkat: (tingkat: string, teks: string) => string;
}

const KODE_TINGKAT: Readonly<Record<Tingkat, string>> = { galat: '1;31', peringatan: '33', saran: '36' };

const sama = (teks: string): string => teks;

const bungkus =
  (kode: string) =>
  (teks: string): string =>
    `\u001b[${kode}m${teks}\u001b[0m`;

export const POLOS: Gaya = { tebal: sama, redup: sama, coret: sama, tingkat: (_tingkat, teks) => teks };

const BERWARNA: Gaya = {
  tebal: bungkus('1'),
  redup: bungkus('2'),
  coret: bungkus('9'),
  tingkat: (tingkat, teks) => {
    const kode = Object.entries(KODE_TINGKAT).find(([nama]) => nama === tingkat)?.[1];
    return kode === undefined ? teks : bungkus(kode)(teks);
  },
};

export function gayaUntuk(warna: boolean): Gaya {
  return warna ? BERWARNA : POLOS;
}
