/** Findings that a person has set aside, kept in the workbook with reason, person and date. */
import type { ChangePlan } from '../workbook/plan';
import type { Tingkat } from '../workbook/temuan';
import type { Workbook } from '../workbook/workbook';
import type { Pengecualian } from './catatan-reviu';
import { bacaObjek, bacaSimpanan, kalimatRusak, planSimpan, type RencanaDitolak } from './simpanan';
import { teksSel } from './teks-sel';

export interface DaftarPengecualian {
  readonly isi: readonly Pengecualian[];
  /** What is damaged or newer and therefore not used, in Indonesian. */
  readonly catatan: readonly string[];
}

/** The waivers as they are stored. Never throws. */
export function bacaPengecualian(workbook: Workbook): DaftarPengecualian {
  const hasil = bacaSimpanan(workbook, 'pengecualian');
  if (hasil.keadaan === 'kosong') return { isi: [], catatan: [] };
  if (hasil.keadaan !== 'ada') return { isi: [], catatan: [hasil.kalimat] };
  const daftar = hasil.isi['pengecualian'];
  if (!Array.isArray(daftar)) return { isi: [], catatan: [kalimatRusak('pengecualian')] };
  const isi = daftar.flatMap((satu: unknown) => bacaSatu(satu) ?? []);
  return { isi, catatan: isi.length < daftar.length ? [kalimatRusak('pengecualian')] : [] };
}

const TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'saran'];

function bacaSatu(satu: unknown): Pengecualian | null {
  const { kode, kunci, sidik, alasan, oleh, tanggal, tingkat, tempat, pesan } = bacaObjek(satu) ?? {};
  if (typeof kode !== 'string' || typeof sidik !== 'string' || typeof alasan !== 'string') return null;
  if (typeof oleh !== 'string' || typeof tanggal !== 'string') return null;
  if (!Array.isArray(kunci) || !kunci.every((teks): teks is string => typeof teks === 'string')) return null;
  return {
    kode,
    kunci,
    sidik,
    alasan,
    oleh,
    tanggal,
    tingkat: TINGKAT.find((nama) => nama === tingkat) ?? 'peringatan',
    tempat: typeof tempat === 'string' ? tempat : '',
    pesan: typeof pesan === 'string' ? pesan : '',
  };
}

const samaTemuan = (a: Pengecualian, b: Pengecualian): boolean =>
  a.kode === b.kode && a.sidik === b.sidik && a.kunci.join('\n') === b.kunci.join('\n');

function simpan(workbook: Workbook, judul: string, isi: readonly Pengecualian[]): ChangePlan | RencanaDitolak {
  return planSimpan(workbook, judul, 'pengecualian', isi.length === 0 ? null : { pengecualian: isi });
}

/** What keeps a reason from being one; null where nothing does. */
function kurang({ alasan, oleh, tanggal }: Pengecualian): string | null {
  if (alasan === '') return 'Alasan pengecualian belum diisi, tidak ada yang diubah; tuliskan alasannya.';
  if (oleh === '') return 'Nama orang yang mengecualikan belum diisi, tidak ada yang diubah; tuliskan namanya.';
  return tanggal === '' ? 'Tanggal pengecualian belum diisi, tidak ada yang diubah; tuliskan tanggalnya.' : null;
}

/**
 * Sets a finding aside. A waiver of the same finding is replaced; the plan's undo brings the list back as it was. Refused,
 * with a sentence, without reason, person or date, and where a newer Selaras keeps the list.
 */
export function planTambahPengecualian(workbook: Workbook, mentah: Pengecualian): ChangePlan | RencanaDitolak {
  const baru: Pengecualian = {
    ...mentah,
    alasan: teksSel(mentah.alasan).trim(),
    oleh: teksSel(mentah.oleh).trim(),
    tanggal: teksSel(mentah.tanggal).trim(),
  };
  const ditolak = kurang(baru);
  if (ditolak !== null) return { ditolak };
  const lain = bacaPengecualian(workbook).isi.filter((satu) => !samaTemuan(satu, baru));
  return simpan(workbook, `Kecualikan temuan ${baru.kode}`, [...lain, baru]);
}

/** Takes a waiver back, so that its finding counts again; a plan without edits where it is not there any more. */
export function planCabutPengecualian(workbook: Workbook, satu: Pengecualian): ChangePlan | RencanaDitolak {
  const { isi } = bacaPengecualian(workbook);
  return simpan(
    workbook,
    `Cabut pengecualian temuan ${satu.kode}`,
    isi.filter((lain) => !samaTemuan(lain, satu)),
  );
}
