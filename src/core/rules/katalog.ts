/** All rules of this version. */
import { daftarkan } from './daftar';
import { ATURAN_STRUKTUR } from './struktur';
import { ATURAN_ANGKA } from './angka';
import { ATURAN_PERKIN } from './perkin';
import { ATURAN_CAPAIAN } from './capaian';
import { ATURAN_RENCANA_AKSI } from './rencana-aksi';
import { ATURAN_ANGGARAN } from './anggaran';
import { ATURAN_EFISIENSI } from './efisiensi';
import { ATURAN_PNBP } from './pnbp';
import { ATURAN_REVISI } from './revisi';
import { ATURAN_DOKUMEN } from './dokumen';
import { ATURAN_EVALUASI } from './evaluasi';
import { ATURAN_RENSTRA } from './renstra';
import { ATURAN_LINTAS } from './lintas';
import { ATURAN_TAHUN_LALU } from './tahun-lalu';
import { ATURAN_RINCIAN } from './rincian';
import { ATURAN_TEKS } from './teks';

export const KATALOG = daftarkan(
  ATURAN_STRUKTUR,
  ATURAN_ANGKA,
  ATURAN_PERKIN,
  ATURAN_RENSTRA,
  ATURAN_EVALUASI,
  ATURAN_CAPAIAN,
  ATURAN_RENCANA_AKSI,
  ATURAN_ANGGARAN,
  ATURAN_PNBP,
  ATURAN_EFISIENSI,
  ATURAN_REVISI,
  ATURAN_LINTAS,
  ATURAN_TAHUN_LALU,
  ATURAN_DOKUMEN,
  ATURAN_RINCIAN,
  ATURAN_TEKS,
);
