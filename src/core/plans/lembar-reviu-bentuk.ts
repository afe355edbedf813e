/** The form of the sheet "Lembar Reviu": by what it is known again, and where its parts stand. */
import { cellAt } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';

export const NAMA_LEMBAR_REVIU = 'Lembar Reviu';

/** In A1, for people. */
export const TANDA_REVIU = 'Lembar Reviu Selaras';

/** The form that this Selaras writes and reads. */
export const VERSI_BENTUK = 1;

const AWALAN_BENTUK = 'selaras:lembar-reviu:';

/** In B1, for Selaras: it stays when a program drops what is stored beside the sheets. */
export const TANDA_BENTUK = `${AWALAN_BENTUK}${VERSI_BENTUK}`;

/** Labels in column A. */
export const LABEL = {
  putusan: 'Putusan',
  keadaan: 'Keadaan data',
  tanggal: 'Tanggal reviu',
  berkas: 'Berkas',
  tahun: 'Tahun',
  tahunLalu: 'Buku kerja tahun lalu',
  versiAturan: 'Versi aturan',
  sidik: 'Sidik data',
  cacah: 'Temuan',
  dikecualikan: 'Dikecualikan',
  banding: 'Dibanding sebelumnya',
  tabel: 'Tabel yang diperiksa',
  kebijakan: 'Kebijakan penghitungan',
  catatan: 'Catatan',
  butir: 'Daftar uji reviu',
  temuan: 'Daftar temuan',
  gugur: 'Pengecualian yang tidak berlaku lagi',
} as const;

/** The version of a sheet's form; null where the sheet is not a Lembar Reviu of Selaras, whatever its name. */
export function bentukLembarReviu(sheet: Sheet): number | null {
  if (cellAt(sheet, 0, 0)?.value !== TANDA_REVIU) return null;
  const bentuk = cellAt(sheet, 0, 1)?.value;
  if (typeof bentuk !== 'string' || !bentuk.startsWith(AWALAN_BENTUK)) return null;
  const versi = bentuk.slice(AWALAN_BENTUK.length);
  return /^\d{1,4}$/.test(versi) ? Number(versi) : null;
}
