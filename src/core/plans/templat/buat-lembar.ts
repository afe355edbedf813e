/** "Buat lembar": one empty sheet of the templat in a workbook that is there already. */
import type { Bahan } from '../../capaian/bahan';
import { sameName } from '../../workbook/object';
import type { ChangePlan } from '../../workbook/plan';
import type { Workbook } from '../../workbook/workbook';
import { pakaiLembarKebijakan } from '../lembar-kebijakan';
import { editLembarTemplat } from './bentuk';
import { capaianMenurutPolaritas, statusMenurutPolaritas } from './capaian-rumus';
import { NAMA_LEMBAR, type LembarBaku, type Lingkungan } from './lingkungan';
import { BARIS_TEMPLAT, PEMBUAT } from './pembuat';

/** The sheets that can be made one by one. */
export type LembarTunggal = Exclude<LembarBaku, 'petunjuk'>;

/** Sheets whose formulas ask the policy. */
const BERKEBIJAKAN: ReadonlySet<LembarTunggal> = new Set(['capaian-tw', 'capaian']);

/** A name that no sheet has: "Capaian", else "Capaian (2)". `terpakai` are names that the same plan gives. */
export function namaLembarBebas(
  { sheets }: Pick<Workbook, 'sheets'>,
  nama: string,
  terpakai: readonly string[] = [],
): string {
  const ada = [...sheets.map(({ name }) => name), ...terpakai];
  let bebas = nama;
  for (let n = 2; ada.some((satu) => sameName(satu, bebas)); n++) bebas = `${nama} (${n})`;
  return bebas;
}

/**
 * Adds one empty sheet of the templat. It stands alone: what the templat would take from other sheets is typed on it.
 *
 * @example planBuatLembar(bahan, 'capaian', 2026) // adds "Capaian", or "Capaian (2)" where that is taken
 */
export function planBuatLembar(bahan: Bahan, jenis: LembarTunggal, tahun: number): ChangePlan {
  const nama = namaLembarBebas(bahan.berkas.workbook, NAMA_LEMBAR[jenis]);
  const ling: Lingkungan = {
    tahun,
    banyak: BARIS_TEMPLAT,
    lembar: () => null,
    register: null,
    capaian: (_i, sel) => capaianMenurutPolaritas(sel),
    status: (_i, capaian, sel) => statusMenurutPolaritas(capaian, sel),
    unit: () => null,
    contoh: null,
  };
  const kebijakan = BERKEBIJAKAN.has(jenis) ? pakaiLembarKebijakan(bahan).edits : [];
  const edits = [...kebijakan, ...editLembarTemplat(PEMBUAT[jenis](ling, nama))];
  return { judul: `Buat lembar ${nama}`, edits, dibiarkan: [] };
}
