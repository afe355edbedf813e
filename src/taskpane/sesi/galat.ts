/** The sentence for whatever went wrong. Refusals bring their own; anything else gets one that does not pretend. */
import { PekerjaGagal } from '../worker/klien';

function kalimatSendiri(sebab: unknown): string | null {
  if (!(sebab instanceof Error) || !('kalimat' in sebab)) return null;
  return typeof sebab.kalimat === 'string' ? sebab.kalimat : null;
}

const sebutSebab = (sebab: unknown): string => (sebab instanceof Error ? sebab.message : String(sebab));

/**
 * For a step that only reads.
 *
 * @example kalimatBaca(new Error('x'), 'Pemeriksaan') // 'Pemeriksaan terhenti karena kegagalan di dalam Selaras (x), ...'
 */
export function kalimatBaca(sebab: unknown, langkah: string): string {
  const sendiri = kalimatSendiri(sebab);
  if (sendiri !== null) return sendiri;
  if (sebab instanceof PekerjaGagal) {
    return `${langkah} terhenti karena bagian pengolah Selaras berhenti bekerja, tidak ada yang diubah; tutup buku kerja lain untuk melegakan memori, lalu coba lagi.`;
  }
  return `${langkah} terhenti karena kegagalan di dalam Selaras (${sebutSebab(sebab)}), tidak ada yang diubah; coba lagi, dan laporkan kepada pengelola Selaras bila terulang.`;
}

/** For a step that writes: only the host's own refusal says for certain that nothing was changed. */
export function kalimatTulis(sebab: unknown, langkah: string): string {
  return (
    kalimatSendiri(sebab) ??
    `${langkah} terhenti karena kegagalan di dalam Selaras (${sebutSebab(sebab)}) dan tidak dapat dipastikan bahwa tidak ada yang diubah; periksa sel-sel pada pratinjau sebelum menyimpan buku kerja.`
  );
}
