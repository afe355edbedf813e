import type { IndikatorPokok } from './pasangan';
import { ringkasNama } from '../../text/ringkas-nama';

/** Names written out; more are counted. */
const SEBUT_TERBANYAK = 5;

/** Names of indicators for a sentence: { daftar: '"A"; "B" dan 3 lainnya', cacah: '5' }. */
export function sebutNama(isi: readonly IndikatorPokok[]): { readonly daftar: string; readonly cacah: string } {
  const nama = isi.slice(0, SEBUT_TERBANYAK).map(({ baris }) => `"${ringkasNama(baris.indikator.teks)}"`);
  const sisa = isi.length - nama.length;
  return { daftar: nama.join('; ') + (sisa > 0 ? ` dan ${sisa} lainnya` : ''), cacah: String(isi.length) };
}
