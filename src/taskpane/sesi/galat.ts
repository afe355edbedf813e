/** The sentence for whatever went wrong. Refusals bring their own; anything else gets one that does not pretend. */
import { HostDitolak, type AlasanHost } from '../../host/host';
import { formatAddress } from '../../core/workbook/address';
import { PekerjaGagal } from '../worker/klien';
import type { Kabar } from './keadaan';

function kalimatSendiri(sebab: unknown): string | null {
  if (!(sebab instanceof Error) || !('kalimat' in sebab)) return null;
  return typeof sebab.kalimat === 'string' ? sebab.kalimat : null;
}

/** What whoever maintains Selaras needs to know of a failure; nothing where the sentence says it all. */
function rincianTeknis(sebab: unknown): string {
  if (kalimatSendiri(sebab) !== null) return '';
  return sebab instanceof Error ? `${sebab.name}: ${sebab.message}` : String(sebab);
}

/** The message of a failure: its sentence, and apart from it what only a technician can read. */
export function kabarGagal(kalimat: string, sebab: unknown): Kabar {
  const rincian = rincianTeknis(sebab);
  return { jenis: 'gagal', kalimat, ...(rincian !== '' && { rincian }) };
}

/**
 * For a step that only reads.
 *
 * @example kalimatBaca(new Error('x'), 'Pemeriksaan') // 'Pemeriksaan terhenti karena kegagalan di dalam Selaras, ...'
 */
export function kalimatBaca(sebab: unknown, langkah: string): string {
  const sendiri = kalimatSendiri(sebab);
  if (sendiri !== null) return sendiri;
  if (sebab instanceof PekerjaGagal) {
    return `${langkah} terhenti karena bagian pengolah Selaras berhenti bekerja, tidak ada yang diubah; tutup buku kerja lain untuk melegakan memori, lalu coba lagi.`;
  }
  return `${langkah} terhenti karena kegagalan di dalam Selaras, tidak ada yang diubah; coba lagi, dan bila terulang laporkan kepada pengelola Selaras bersama rincian teknisnya.`;
}

/** For a step that writes: only the host's own refusal says for certain that nothing was changed. */
export function kalimatTulis(sebab: unknown, langkah: string): string {
  return (
    kalimatSendiri(sebab) ??
    `${langkah} terhenti karena kegagalan di dalam Selaras dan tidak dapat dipastikan bahwa tidak ada yang diubah; periksa sel-sel pada pratinjau sebelum menyimpan buku kerja, dan laporkan kepada pengelola Selaras bersama rincian teknisnya.`
  );
}

/** The workbook changed since the plan was made. For an undo that stands in the way for good. */
const HABIS: ReadonlySet<AlasanHost> = new Set(['berubah', 'lembar-hilang', 'nama-dipakai', 'terisi']);

/** Whether a write that failed tells that the workbook is not, or may not be, what was read. */
export const mungkinBerubah = (sebab: unknown): boolean =>
  !(sebab instanceof HostDitolak) || sebab.tersisa || HABIS.has(sebab.alasan);

/** Whether an undo that failed can never go through, so that the changes before it must not wait for it. */
export const urunganHabis = (sebab: unknown): boolean => sebab instanceof HostDitolak && HABIS.has(sebab.alasan);

/**
 * For an undo. What changed since stays as it is: there is no other preview to make.
 *
 * @example kalimatUrung(new HostDitolak('berubah', '...', sel), 'Isi rumus capaian') // 'Isi rumus capaian tidak dapat diurungkan karena ...'
 */
export function kalimatUrung(sebab: unknown, langkah: string): string {
  if (!(sebab instanceof HostDitolak) || !urunganHabis(sebab)) return kalimatTulis(sebab, langkah);
  const tempat = sebab.sel === null ? 'lembar atau catatan yang dituju' : `sel ${formatAddress(sebab.sel)}`;
  return `${langkah} tidak dapat diurungkan karena ${tempat} berubah sesudahnya, tidak ada yang diubah; kembalikan isinya sendiri bila perlu.`;
}
