/** What a reader of policy texts gives, and the small tools that all of them share. */
import { formatAngka } from '../text/format-angka';
import { eksak } from './eksak';
import type { Kebijakan, KebijakanTargetNol } from './kebijakan';

/** One matter of the policy as read. */
export interface Potongan {
  /** What it is about; two statements about one matter exclude each other. */
  readonly perihal: string;
  readonly bidang: Partial<Omit<Kebijakan, 'targetNol' | 'sumber' | 'dibaca' | 'arahPerIndikator'>>;
  readonly targetNol?: Partial<KebijakanTargetNol>;
  /** Indonesian, without a full stop. */
  readonly kalimat: string;
}

export type Pembaca = (teks: string) => Potongan | readonly Potongan[] | null;

/** "1.2" from "120%" or "120 persen". */
export function rasioPersen(teks: string): number {
  return eksak(Number(teks.replace(',', '.')))
    .div(100)
    .toNumber();
}

/** "120%" from 1.2. */
export function tulisPersen(rasio: number): string {
  const poin = eksak(rasio).times(100);
  return `${formatAngka(poin.toNumber(), poin.decimalPlaces())}%`;
}

/** Sentences, and what stands in brackets after a title, apart. */
export function klausul(teks: string): string[] {
  return teks
    .replace(/[−–—]/g, '-')
    .split(/;|\n|\.(?=\s|$)/)
    .map((satu) => satu.trim())
    .filter((satu) => satu !== '');
}
