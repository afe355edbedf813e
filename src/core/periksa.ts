/** The whole way of a workbook: recognise, read, link, compute, check. Pure: the same workbook gives the same result. */
import { readKebijakan } from './capaian/baca-kebijakan';
import type { BahanTahunLalu } from './capaian/bahan';
import type { Kebijakan } from './capaian/kebijakan';
import { terapkanKebijakan } from './capaian/terapkan';
import { tautkan } from './linking/tautkan';
import { bacaPengaturan, tanpaLembarSendiri, type Pengaturan } from './plans/pengaturan';
import { bacaLembarKebijakan, isLembarKebijakan, type BacaanLembar } from './capaian/lembar-kebijakan';
import { kenaliDengan, type Koreksi } from './recognition/koreksi';
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
  /** The workbook of the year before; without it the rules that compare with it find nothing. */
  readonly tahunLalu?: BahanTahunLalu;
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
  return denganCatatan(tanpaLembarSendiri(workbook, lembar), catatan);
}

function denganCatatan(workbook: Workbook, catatan: readonly string[]): Workbook {
  return catatan.length === 0 ? workbook : { ...workbook, catatan: [...workbook.catatan, ...catatan] };
}

/** The policy of a workbook: what its sheet of policy holds, over the one that is stored, over what its own words say. */
function bacaKebijakan(asal: Workbook, workbook: Workbook, { kebijakan }: Pengaturan): BacaanLembar {
  const dasar = kebijakan ?? readKebijakan(workbook);
  const lembar = asal.sheets.find(isLembarKebijakan);
  if (lembar === undefined) return { kebijakan: dasar, catatan: [] };
  const bacaan = bacaLembarKebijakan(lembar, dasar);
  const dibaca = [`Dipakai kebijakan pada lembar "${lembar.name}".`];
  return { ...bacaan, kebijakan: { ...bacaan.kebijakan, dibaca } };
}

/** The tables of a workbook as its user has corrected them; without corrections as `kenali` finds them. */
export function kenaliTersimpan(workbook: Workbook): TabelMap[] {
  const pengaturan = bacaPengaturan(workbook);
  return kenaliDengan(siapkanWorkbook(workbook, pengaturan), pengaturan.koreksi);
}

function bacaBahan(workbook: Workbook, koreksi: readonly Koreksi[], kebijakan: Kebijakan): Bahan {
  const berkas = readBerkas(workbook, kenaliDengan(workbook, koreksi), kebijakan.dasarTarget);
  const tautan = tautkan(berkas);
  return { berkas, tautan, kebijakan, capaian: terapkanKebijakan(berkas, tautan, kebijakan) };
}

/**
 * The policy of a workbook: that of its sheet of policy over the one stored in it, else over what its own words say.
 *
 * @example kebijakanBuku(workbook).batasAtas // 1.2 where a person has chosen it in the pane
 */
export function kebijakanBuku(asal: Workbook): Kebijakan {
  const pengaturan = bacaPengaturan(asal);
  return bacaKebijakan(asal, siapkanWorkbook(asal, pengaturan), pengaturan).kebijakan;
}

/** Reads a workbook into what the rules look at, with the corrections and the policy that are stored in it. */
export function siapkanBahan(asal: Workbook, kebijakanPilihan?: Kebijakan): Bahan {
  const pengaturan = bacaPengaturan(asal);
  const dilihat = siapkanWorkbook(asal, pengaturan);
  const { kebijakan, catatan } =
    kebijakanPilihan === undefined
      ? bacaKebijakan(asal, dilihat, pengaturan)
      : { kebijakan: kebijakanPilihan, catatan: [] };
  const bahan = bacaBahan(denganCatatan(dilihat, catatan), pengaturan.koreksi, kebijakan);
  const lembarKebijakan = asal.sheets.find(isLembarKebijakan);
  return lembarKebijakan === undefined ? bahan : { ...bahan, lembarKebijakan };
}

/**
 * Reads the workbook of the year before. Its sheets are named as Excel names those of another workbook, so that every finding
 * says in which file a cell stands: "[capaian-2023.xlsx]Capaian".
 */
export function siapkanTahunLalu(asal: Workbook, nama: string): BahanTahunLalu {
  const pengaturan = bacaPengaturan(asal);
  const dilihat = siapkanWorkbook(asal, pengaturan);
  const luar = (lembar: string): string => `[${nama}]${lembar}`;
  const workbook = { ...dilihat, sheets: dilihat.sheets.map((sheet) => ({ ...sheet, name: luar(sheet.name) })) };
  const koreksi = pengaturan.koreksi.map((satu) => ({ ...satu, lembar: luar(satu.lembar) }));
  return { nama, bahan: bacaBahan(workbook, koreksi, bacaKebijakan(asal, workbook, pengaturan).kebijakan) };
}

/**
 * Checks a workbook.
 *
 * @example periksa(workbook).temuan // [{ kode: 'UK-002', lembar: 'Capaian', ... }]
 */
export function periksa(workbook: Workbook, opsi: OpsiPeriksa = {}): HasilPeriksa {
  const sendiri = siapkanBahan(workbook, opsi.kebijakan);
  const bahan = opsi.tahunLalu === undefined ? sendiri : { ...sendiri, tahunLalu: opsi.tahunLalu };
  const { aturan = KATALOG, tahap = 'reviu' } = opsi;
  return { bahan, temuan: jalankanAturan(aturan, bahan, tahap), tahap };
}
