/** The few signs of the pane, drawn here so that no icon package is loaded. They never speak alone: a word stands beside. */
import type { ReactElement } from 'react';
import type { Tingkat } from '../core/rules/aturan';

interface Bentuk {
  readonly jalur: string;
  readonly isi?: boolean;
}

function ikon({ jalur, isi = false }: Bentuk): ReactElement {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={jalur}
        fill={isi ? 'currentColor' : 'none'}
        stroke={isi ? 'none' : 'currentColor'}
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        fillRule="evenodd"
      />
    </svg>
  );
}

const SILANG = 'M5.5 5.5l5 5M10.5 5.5l-5 5M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z';
const SERU = 'M8 1.9L1.6 13.6h12.8L8 1.9zM8 6.3v3.4M8 11.7v.1';
const INFO = 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.3v3.8M8 4.9v.1';

const BENTUK_TINGKAT: Readonly<Record<Tingkat, string>> = { galat: SILANG, peringatan: SERU, saran: INFO };

/** Cross in a circle, exclamation in a triangle, i in a circle: told apart without colour. */
export const IkonTingkat = ({ tingkat }: { readonly tingkat: Tingkat }): ReactElement =>
  ikon({ jalur: BENTUK_TINGKAT[tingkat] });

export const IkonPeriksa = (): ReactElement => ikon({ jalur: 'M2.5 8.6l3.4 3.4 7.6-8' });
export const IkonLembar = (): ReactElement => ikon({ jalur: 'M2 3.2h12v9.6H2zM2 6.4h12M2 9.6h12M6.4 6.4v6.4' });
export const IkonSalin = (): ReactElement => ikon({ jalur: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1' });
export const IkonUrung = (): ReactElement =>
  ikon({ jalur: 'M3 6.5h6.6a3.4 3.4 0 0 1 0 6.8H6.5M5.6 3.6L2.7 6.5l2.9 2.9' });
export const IkonUlang = (): ReactElement => ikon({ jalur: 'M13.2 8a5.2 5.2 0 1 1-1.6-3.8L13.2 5.8M13.2 2.4v3.4H9.8' });
export const IkonIsi = (): ReactElement => ikon({ jalur: 'M12.5 3.2H4.2L8.6 8l-4.4 4.8h8.3' });
