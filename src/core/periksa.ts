/** The whole way of a workbook: recognise, read, link, compute, check. Pure: the same workbook gives the same result. */
import { readKebijakan } from './capaian/baca-kebijakan';
import type { Kebijakan } from './capaian/kebijakan';
import { terapkanKebijakan } from './capaian/terapkan';
import { tautkan } from './linking/tautkan';
import { bacaPengaturan, tanpaLembarSendiri, type Pengaturan } from './plans/pengaturan';
import { kenaliDengan } from './recognition/koreksi';
import type { TabelMap } from './recognition/tabel';
import { readBerkas } from './records/baca';
import type { Aturan, Bahan, Temuan } from './rules/aturan';
import { KATALOG } from './rules/katalog';
import { jalankanAturan } from './rules/mesin';
import type { Tahap } from './rules/tahap';
import type { Workbook } from './workbook/workbook';

export interface OpsiPeriksa {
  /** A policy given by the user; without it, the one stored in the workbook, else what the workbook says over the standard policy. */
  readonly kebijakan?: Kebijakan;
  /** Rules to run; without it, the whole catalogue. */
  readonly aturan?: readonly Aturan[];
  /** How far the workbook has come; without it, `reviu`. */
  readonly tahap?: Tahap;
}

export interface HasilPeriksa {
  readonly bahan: Bahan;
  readonly temuan: readonly Temuan[];
  /** Absent: `reviu`. */
  readonly tahap?: Tahap;
}

/** A workbook as it is looked at: without sheets of Selaras' own, with what could not be read of the stored settings. */
function siapkanWorkbook(workbook: Workbook, { lembar, catatan }: Pengaturan): Workbook {
  const dilihat = tanpaLembarSendiri(workbook, lembar);
  return catatan.length === 0 ? dilihat : { ...dilihat, catatan: [...dilihat.catatan, ...catatan] };
}

/** The tables of a workbook as its user has corrected them; without corrections as `kenali` finds them. */
export function kenaliTersimpan(workbook: Workbook): TabelMap[] {
  const pengaturan = bacaPengaturan(workbook);
  return kenaliDengan(siapkanWorkbook(workbook, pengaturan), pengaturan.koreksi);
}

/** Reads a workbook into what the rules look at, with the corrections and the policy that are stored in it. */
export function siapkanBahan(asal: Workbook, kebijakanPilihan?: Kebijakan): Bahan {
  const pengaturan = bacaPengaturan(asal);
  const workbook = siapkanWorkbook(asal, pengaturan);
  const kebijakan = kebijakanPilihan ?? pengaturan.kebijakan ?? readKebijakan(workbook);
  const berkas = readBerkas(workbook, kenaliDengan(workbook, pengaturan.koreksi), kebijakan.dasarTarget);
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
  const { aturan = KATALOG, tahap = 'reviu' } = opsi;
  return { bahan, temuan: jalankanAturan(aturan, bahan, tahap), tahap };
}
