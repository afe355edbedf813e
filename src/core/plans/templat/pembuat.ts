/** How each sheet of the templat is made. */
import type { LembarTemplat } from './bentuk';
import { lembarCapaian, lembarCapaianTw } from './lembar-capaian';
import { lembarEfisiensi } from './lembar-efisiensi';
import { lembarKamus, lembarPerkin, lembarRencanaAksi, lembarRenstra } from './lembar-kinerja';
import { lembarPnbp } from './lembar-pnbp';
import { lembarRealisasi } from './lembar-realisasi';
import { lembarPagu } from './lembar-pagu';
import { lembarRevisi } from './lembar-revisi';
import type { LembarBaku, Lingkungan } from './lingkungan';

/** Rows for indicators and for lines of money. */
export const BARIS_TEMPLAT = 30;

export const PEMBUAT: Readonly<
  Record<Exclude<LembarBaku, 'petunjuk'>, (ling: Lingkungan, nama: string) => LembarTemplat>
> = {
  perkin: lembarPerkin,
  kamus: lembarKamus,
  renstra: lembarRenstra,
  'rencana-aksi': lembarRencanaAksi,
  'capaian-tw': lembarCapaianTw,
  capaian: lembarCapaian,
  pagu: lembarPagu,
  'revisi-pagu': lembarRevisi,
  realisasi: lembarRealisasi,
  pnbp: lembarPnbp,
  efisiensi: lembarEfisiensi,
};
