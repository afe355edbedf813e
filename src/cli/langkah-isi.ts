/** What `selaras isi` does to a workbook: plan after plan, each made from the workbook as the one before it leaves it. */
import type { Bahan } from '../core/capaian/bahan';
import type { Kebijakan } from '../core/capaian/kebijakan';
import { siapkanBahan } from '../core/periksa';
import { planIsiCapaian, type CapaianBerbeda } from '../core/plans/isi-capaian';
import { planLembarRevisi } from '../core/plans/lembar-revisi';
import { planPantauan } from '../core/plans/pantauan/pantauan';
import { planTanda } from '../core/plans/pantauan/tanda';
import type { RencanaDitolak } from '../core/plans/pengaturan';
import type { Tanya } from '../core/plans/rapikan/pilihan';
import { planRapikan } from '../core/plans/rapikan/rencana';
import type { ChangePlan } from '../core/workbook/plan';
import { applyToPicture } from '../core/workbook/plan-apply';
import type { Workbook } from '../core/workbook/workbook';

/** What is wanted beside the formulas. */
export interface OpsiIsi {
  readonly kebijakan: Kebijakan | undefined;
  /** Texts become numbers first, so that formulas can use them. */
  readonly rapikan: boolean;
  /** Columns with the status in words. */
  readonly status: boolean;
  /** Capaian that was typed is replaced by formulas. */
  readonly ganti: boolean;
  /** Flags in the tables: icons and colours beside words. */
  readonly tanda: boolean;
  /** The sheet Pantauan. */
  readonly pantauan: boolean;
  /** The sheets of the book of revisions. */
  readonly revisi: boolean;
}

/** One plan and what is told beside it. */
export interface Langkah {
  readonly plan: ChangePlan;
  readonly keterangan: readonly string[];
  readonly tanya: readonly Tanya[];
  readonly berbeda: readonly CapaianBerbeda[];
}

type Perbuatan = (workbook: Workbook, bahan: Bahan) => Langkah;

const langkah = (plan: ChangePlan, sisa: Partial<Omit<Langkah, 'plan'>> = {}): Langkah => ({
  plan,
  keterangan: [],
  tanya: [],
  berbeda: [],
  ...sisa,
});

const rapikan: Perbuatan = (_workbook, bahan) => {
  const { tanya, keterangan, ...rencana } = planRapikan(bahan);
  return langkah(rencana, { tanya, keterangan });
};

const isiRumus =
  ({ status, ganti }: OpsiIsi): Perbuatan =>
  (_workbook, bahan) => {
    const konstanta = ganti ? planIsiCapaian(bahan).konstanta : [];
    const rencana = planIsiCapaian(bahan, { status, ganti: konstanta });
    return langkah(rencana, { berbeda: rencana.berbeda });
  };

const tandai: Perbuatan = (_workbook, bahan) => langkah(planTanda(bahan));

/** A plan that the workbook gives no ground for says so, and the others are made all the same. */
const lembarTambahan =
  (judul: string, buat: (workbook: Workbook, bahan: Bahan) => ChangePlan | RencanaDitolak): Perbuatan =>
  (workbook, bahan) => {
    const hasil = buat(workbook, bahan);
    if (!('ditolak' in hasil)) return langkah(hasil);
    return langkah({ judul, edits: [], dibiarkan: [] }, { keterangan: [hasil.ditolak] });
  };

const lembarPantauan = lembarTambahan('Tulis lembar Pantauan', planPantauan);

const bukuRevisi = lembarTambahan('Tulis buku revisi pagu', (workbook, { berkas }) =>
  planLembarRevisi(workbook, berkas),
);

/**
 * The plans in the order in which they are to be applied.
 *
 * @example susunLangkah(workbook, opsi).map(({ plan }) => plan.judul) // ['Rapikan tabel', 'Isi rumus capaian']
 */
export function susunLangkah(workbook: Workbook, opsi: OpsiIsi): readonly Langkah[] {
  const perbuatan = [
    ...(opsi.rapikan ? [rapikan] : []),
    isiRumus(opsi),
    ...(opsi.tanda ? [tandai] : []),
    ...(opsi.pantauan ? [lembarPantauan] : []),
    ...(opsi.revisi ? [bukuRevisi] : []),
  ];
  let kini = workbook;
  return perbuatan.map((buat) => {
    const satu = buat(kini, siapkanBahan(kini, opsi.kebijakan));
    kini = applyToPicture(kini, satu.plan);
    return satu;
  });
}
