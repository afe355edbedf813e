/**
 * The names of the cells that hold the policy in a workbook: formulas of capaian say these names instead of figures, so that
 * another policy computes them anew without Selaras. Letters and an underscore: valid in Excel, LibreOffice and WPS.
 */

/** Cells that a person fills. */
export const NAMA_KEBIJAKAN = {
  minimasi: 'Selaras_Minimasi',
  batasAtas: 'Selaras_BatasAtas',
  batasAtasPadaTabel: 'Selaras_BatasAtasPadaTabel',
  batasBawah: 'Selaras_BatasBawah',
  dasarTarget: 'Selaras_DasarTarget',
  naikNol: 'Selaras_TargetNolNaikNihil',
  naikAda: 'Selaras_TargetNolNaikAda',
  turunNol: 'Selaras_TargetNolTurunNihil',
  turunAda: 'Selaras_TargetNolTurunAda',
  targetNegatif: 'Selaras_TargetNegatif',
  rentang: 'Selaras_Rentang',
  jenjang: 'Selaras_Jenjang',
  rataRata: 'Selaras_RataRata',
  tanpaCapaian: 'Selaras_TanpaCapaian',
  tercapai: 'Selaras_Tercapai',
  melampaui: 'Selaras_Melampaui',
  desimal: 'Selaras_Desimal',
} as const;

/** Cells that the sheet works out of those above, so that formulas stay short. */
export const NAMA_TURUNAN = {
  /** The upper limit in the table, a number that no capaian reaches where there is none. */
  batas: 'Selaras_Batas',
  /** The same within averages. */
  batasRata: 'Selaras_BatasRata',
  /** What T/R counts where R is zero. */
  realisasiNol: 'Selaras_RealisasiNol',
  /** A target of zero, within the limits; "" where it cannot be computed. */
  naikNol: 'Selaras_CapaianNolNaikNihil',
  naikAda: 'Selaras_CapaianNolNaikAda',
  turunNol: 'Selaras_CapaianNolTurunNihil',
  turunAda: 'Selaras_CapaianNolTurunAda',
} as const;

/** Ranges of two columns side by side: from which figure on, and which word. */
export const NAMA_RENTANG = {
  statusMulai: 'Selaras_StatusMulai',
  status: 'Selaras_Status',
  predikatMulai: 'Selaras_PredikatMulai',
  predikat: 'Selaras_Predikat',
} as const;

export type NilaiNol = 'naikNol' | 'naikAda' | 'turunNol' | 'turunAda';

/** Words of the policy that formulas compare with; every other word counts as the standard policy. */
export const KATA_KEBIJAKAN = {
  rasio: 'rasio',
  awal: 'awal',
  tidakDihitung: 'tidak dihitung',
  simpangan: 'simpangan',
  peringkat: 'peringkat',
  geometrik: 'geometrik',
  berbobot: 'berbobot',
  nol: 'nol',
  ya: 'ya',
} as const;
