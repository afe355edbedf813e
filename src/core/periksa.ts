/** The whole way of a workbook: recognise, read, link, compute, check. Pure: the same workbook gives the same result. */
import { readKebijakan } from './capaian/baca-kebijakan';
import type { Kebijakan } from './capaian/kebijakan';
import { terapkanKebijakan } from './capaian/terapkan';
import { tautkan } from './linking/tautkan';
import { kenali } from './recognition/kenali';
import { readBerkas } from './records/baca';
import type { Aturan, Bahan, Temuan } from './rules/aturan';
import { KATALOG } from './rules/katalog';
import { jalankanAturan } from './rules/mesin';
import type { Workbook } from './workbook/workbook';

export interface OpsiPeriksa {
  /** A policy given by the user; without it, what the workbook says over the standard policy. */
  readonly kebijakan?: Kebijakan;
  /** Rules to run; without it, the whole catalogue. */
  readonly aturan?: readonly Aturan[];
}

export interface HasilPeriksa {
  readonly bahan: Bahan;
  readonly temuan: readonly Temuan[];
}

/** Reads a workbook into what the rules look at. */
export function siapkanBahan(workbook: Workbook, kebijakanPilihan?: Kebijakan): Bahan {
  const kebijakan = kebijakanPilihan ?? readKebijakan(workbook);
  const berkas = readBerkas(workbook, kenali(workbook), kebijakan.dasarTarget);
  const tautan = tautkan(berkas);
  return { berkas, tautan, kebijakan, capaian: terapkanKebijakan(berkas, tautan, kebijakan) };
}

/**
 * Checks a workbook.
 *
 * @example periksa(workbook).temuan // [{ kode: 'UK-002', lembar: 'Capaian', ... }]
 */
export function periksa(workbook: Workbook, opsi: OpsiPeriksa = {}): HasilPeriksa {
  const bahan = siapkanBahan(workbook, opsi.kebijakan);
  return { bahan, temuan: jalankanAturan(opsi.aturan ?? KATALOG, bahan) };
}
