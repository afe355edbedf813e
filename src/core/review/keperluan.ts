/** Which tables a point of the checklist or a rule needs. */
import type { Jenis } from '../recognition/tabel';

/** One table of each group must be there. */
export type Keperluan = readonly (readonly Jenis[])[];

/** Kinds of tables that points and rules ask for together. */
export const PERKIN: readonly Jenis[] = ['perkin'];
export const IKU: readonly Jenis[] = ['iku', 'pohon-kinerja'];
export const RENSTRA: readonly Jenis[] = ['renstra', 'renstra-capaian'];
export const CAPAIAN: readonly Jenis[] = ['capaian-tahunan', 'capaian-triwulan'];
export const CAPAIAN_LUAS: readonly Jenis[] = [...CAPAIAN, 'perbandingan', 'renstra-capaian'];
export const ANTARTAHUN: readonly Jenis[] = ['perbandingan', 'renstra-capaian'];
export const ANGGARAN: readonly Jenis[] = ['realisasi-anggaran'];
const PAGU: readonly Jenis[] = ['pagu', 'revisi-pagu'];
const INDIKATOR: readonly Jenis[] = [...PERKIN, ...RENSTRA, ...CAPAIAN_LUAS, 'iku', 'rencana-aksi'];

/** Tables without which a rule has nothing to look at. */
export const PERLU: Readonly<Record<string, Keperluan>> = {
  'PK-001': [PERKIN],
  'PK-002': [PERKIN],
  'PK-003': [PERKIN],
  'PK-004': [PERKIN],
  'PK-005': [PERKIN],
  'PK-006': [PERKIN],
  'PK-008': [PERKIN],
  'PK-009': [INDIKATOR],
  'PK-010': [PERKIN],
  'PK-011': [PERKIN],
  'PK-012': [PERKIN],
  'PK-013': [PERKIN],
  'PK-025': [['iku']],
  'UK-001': [CAPAIAN],
  'UK-002': [CAPAIAN_LUAS],
  'UK-003': [CAPAIAN_LUAS],
  'UK-006': [CAPAIAN],
  'UK-007': [CAPAIAN_LUAS],
  'UK-009': [['capaian-triwulan']],
  'UK-010': [['capaian-triwulan']],
  'UK-012': [CAPAIAN_LUAS],
  'UK-013': [CAPAIAN_LUAS],
  'UK-018': [CAPAIAN_LUAS],
  'UK-019': [ANTARTAHUN],
  'UK-021': [['rincian', ...CAPAIAN_LUAS]],
  'NUM-001': [INDIKATOR],
  'AG-001': [ANGGARAN],
  'AG-002': [ANGGARAN],
  'AG-003': [ANGGARAN],
  'AG-004': [ANGGARAN],
  'AG-006': [ANGGARAN],
  'AG-009': [['efisiensi']],
  'AG-010': [['efisiensi']],
  'AG-011': [['efisiensi']],
  'AG-012': [[...ANGGARAN, ...PAGU]],
  'RA-015': [['rencana-aksi']],
  'RS-012': [RENSTRA],
  'RS-014': [RENSTRA, ['iku']],
  'RS-015': [RENSTRA, ['iku']],
  'XS-001': [PERKIN, RENSTRA],
  'XS-002': [PERKIN, RENSTRA],
  'XS-003': [PERKIN, RENSTRA],
  'XS-004': [PERKIN, INDIKATOR.filter((jenis) => jenis !== 'perkin')],
  'XS-005': [PERKIN, INDIKATOR.filter((jenis) => jenis !== 'perkin')],
  'XS-006': [CAPAIAN_LUAS],
  'XS-007': [PERKIN, INDIKATOR.filter((jenis) => jenis !== 'perkin')],
  'XS-008': [ANGGARAN, PAGU],
  'XS-010': [['rencana-aksi', ...ANGGARAN]],
  'XS-011': [IKU],
  'XS-013': [['renstra-capaian'], CAPAIAN],
  'TL-001': [INDIKATOR],
  'TL-002': [INDIKATOR],
  'TL-004': [INDIKATOR],
  'TL-005': [INDIKATOR],
  'TL-006': [[...ANGGARAN, ...PAGU]],
  'XS-014': [CAPAIAN_LUAS],
  'XS-015': [PERKIN, CAPAIAN],
  'XS-017': [['pnbp']],
  'XS-018': [ANGGARAN],
  'XS-019': [CAPAIAN_LUAS, ANGGARAN],
};
