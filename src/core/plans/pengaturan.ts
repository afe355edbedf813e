/** What a user has settled in a workbook: corrected tables, the policy, and the sheets that are Selaras' own. */
import { readKebijakan } from '../capaian/baca-kebijakan';
import { eksak } from '../capaian/eksak';
import { isLembarKebijakan } from '../capaian/lembar-kebijakan';
import { type Kebijakan, KebijakanTidakSah, readKebijakanJson } from '../capaian/kebijakan';
import { isJenisPilihan, type Koreksi } from '../recognition/koreksi';
import type { ChangePlan } from '../workbook/plan';
import type { Workbook } from '../workbook/workbook';
import { editNilaiKebijakan } from './lembar-kebijakan';
import { bacaLembar, tanpaLembarSendiri, type LembarSendiri } from './lembar-sendiri';
import { bacaObjek, bacaSimpanan, kalimatRusak, planSimpan, type IsiSimpanan, type RencanaDitolak } from './simpanan';

export type { RencanaDitolak } from './simpanan';
export { tanpaLembarSendiri } from './lembar-sendiri';

export interface Pengaturan {
  readonly koreksi: readonly Koreksi[];
  /** null: the workbook's own words hold. */
  readonly kebijakan: Kebijakan | null;
  readonly lembar: readonly LembarSendiri[];
  /** What is damaged or newer and therefore not used, one Indonesian sentence each. */
  readonly catatan: readonly string[];
}

/**
 * Reads what is stored. Never throws: what is damaged or of a newer Selaras counts as not stored, and `catatan` says so.
 *
 * A workbook without anything stored gives `{ koreksi: [], kebijakan: null, lembar: [], catatan: [] }`.
 */
export function bacaPengaturan(workbook: Workbook): Pengaturan {
  const koreksi = bacaKoreksi(workbook);
  const kebijakan = bacaKebijakan(workbook);
  const lembar = bacaLembar(workbook);
  return {
    koreksi: koreksi.isi,
    kebijakan: kebijakan.isi,
    lembar: lembar.lembar,
    catatan: [...koreksi.catatan, ...kebijakan.catatan, ...lembar.catatan],
  };
}

/** Stores the corrections of tables, all of them; an empty list stores nothing. */
export function planSimpanKoreksi(workbook: Workbook, koreksi: readonly Koreksi[]): ChangePlan | RencanaDitolak {
  return planSimpan(workbook, 'Simpan koreksi tabel', 'koreksi', koreksi.length === 0 ? null : { koreksi });
}

/**
 * Stores the policy that a user has chosen; null goes back to what the workbook itself says. Where the workbook has a sheet
 * of policy, its cells are set to the same, so that formulas, sheet and Selaras go on agreeing.
 */
export function planSimpanKebijakan(workbook: Workbook, kebijakan: Kebijakan | null): ChangePlan | RencanaDitolak {
  const isi = kebijakan === null ? null : { kebijakan: tulisKebijakan(kebijakan) };
  const plan = planSimpan(workbook, 'Simpan kebijakan perhitungan', 'kebijakan', isi);
  const lembar = workbook.sheets.find(isLembarKebijakan);
  if ('ditolak' in plan || lembar === undefined) return plan;
  const berlaku = kebijakan ?? readKebijakan(tanpaLembarSendiri(workbook, bacaLembar(workbook).lembar));
  const edits = editNilaiKebijakan(lembar, berlaku);
  if (edits.length > 0 && lembar.isProtected)
    return {
      ditolak: `Lembar "${lembar.name}" terlindungi, sehingga kebijakan tidak dapat diubah; buka proteksinya melalui menu Tinjau, lalu simpan lagi.`,
    };
  return { ...plan, edits: [...plan.edits, ...edits] };
}

interface Bacaan<T> {
  readonly isi: T;
  readonly catatan: readonly string[];
}

function bacaKoreksi(workbook: Workbook): Bacaan<readonly Koreksi[]> {
  const hasil = bacaSimpanan(workbook, 'koreksi');
  if (hasil.keadaan === 'kosong') return { isi: [], catatan: [] };
  if (hasil.keadaan !== 'ada') return { isi: [], catatan: [hasil.kalimat] };
  const daftar = hasil.isi['koreksi'];
  if (!Array.isArray(daftar)) return { isi: [], catatan: [kalimatRusak('koreksi')] };
  const isi = daftar.flatMap((satu: unknown) => bacaSatuKoreksi(satu) ?? []);
  return { isi, catatan: isi.length < daftar.length ? [kalimatRusak('koreksi')] : [] };
}

function bacaSatuKoreksi(satu: unknown): Koreksi | null {
  const { lembar, jangkar, tempat, judul, jenis } = bacaObjek(satu) ?? {};
  const { row, col } = bacaObjek(tempat) ?? {};
  if (typeof lembar !== 'string' || typeof jangkar !== 'string' || !isJenisPilihan(jenis)) return null;
  if (typeof row !== 'number' || typeof col !== 'number') return null;
  return { lembar, jangkar, tempat: { row, col }, judul: typeof judul === 'string' ? judul : null, jenis };
}

const DIPAKAI = 'Dipakai kebijakan perhitungan yang disimpan dalam buku kerja ini.';

function bacaKebijakan(workbook: Workbook): Bacaan<Kebijakan | null> {
  const hasil = bacaSimpanan(workbook, 'kebijakan');
  if (hasil.keadaan === 'kosong') return { isi: null, catatan: [] };
  if (hasil.keadaan !== 'ada') return { isi: null, catatan: [hasil.kalimat] };
  try {
    const kebijakan = readKebijakanJson(hasil.isi['kebijakan']);
    return { isi: { ...kebijakan, sumber: [], dibaca: [DIPAKAI] }, catatan: [] };
  } catch (sebab) {
    if (!(sebab instanceof KebijakanTidakSah)) throw sebab;
    return { isi: null, catatan: [`${kalimatRusak('kebijakan')} ${sebab.message}`] };
  }
}

/** A ratio above ten would be read back as percent points: it is written with the sign. */
function tulisRasio(rasio: number | null): number | string | null {
  return rasio === null || rasio <= 10 ? rasio : `${eksak(rasio).times(100).toFixed()}%`;
}

/** All that a policy decides; where it was read is not stored. */
function tulisKebijakan({ sumber: _sumber, dibaca: _dibaca, ...kebijakan }: Kebijakan): IsiSimpanan {
  const { targetNol, skalaStatus } = kebijakan;
  return {
    ...kebijakan,
    batasAtas: tulisRasio(kebijakan.batasAtas),
    batasBawah: tulisRasio(kebijakan.batasBawah),
    targetNol: {
      naikNol: tulisRasio(targetNol.naikNol),
      naikAda: tulisRasio(targetNol.naikAda),
      turunNol: tulisRasio(targetNol.turunNol),
      turunAda: tulisRasio(targetNol.turunAda),
    },
    skalaStatus: { tercapai: tulisRasio(skalaStatus.tercapai), melampaui: tulisRasio(skalaStatus.melampaui) },
  };
}
