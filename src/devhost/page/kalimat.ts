/** The sentence under the head of the page for what went wrong. */
import { BerkasDitolak } from '../../host/file/ditolak';
import { HostDitolak } from '../../host/host';

/** What is done again where nobody foresaw the failure: a page loaded anew would lose what was typed since. */
const SARAN = { buka: 'coba berkas lain', simpan: 'coba simpan lagi, dan biarkan halaman ini terbuka' } as const;

/**
 * A refusal brings its own sentence; anything else gets one.
 *
 * @example kalimatDari(new Error('x'), 'buka') // 'Buku kerja tidak dapat dibuka karena kegagalan di dalam Selaras (x), ...'
 */
export function kalimatDari(error: unknown, langkah: keyof typeof SARAN): string {
  if (error instanceof BerkasDitolak || error instanceof HostDitolak) return error.kalimat;
  const detail = error instanceof Error ? error.message : String(error);
  return `Buku kerja tidak dapat di${langkah} karena kegagalan di dalam Selaras (${detail}), tidak ada yang diubah; ${SARAN[langkah]}.`;
}
