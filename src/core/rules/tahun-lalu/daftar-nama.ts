import type { IndikatorPokok } from './pasangan';

/** Names written out; more are counted. */
const SEBUT_TERBANYAK = 5;
const NAMA_TERPANJANG = 80;

const pendek = (nama: string): string =>
  nama.length <= NAMA_TERPANJANG ? nama : `${nama.slice(0, NAMA_TERPANJANG - 1).trimEnd()}…`;

/** Names of indicators for a sentence: { daftar: '"A"; "B" dan 3 lainnya', cacah: '5' }. */
export function sebutNama(isi: readonly IndikatorPokok[]): { readonly daftar: string; readonly cacah: string } {
  const nama = isi.slice(0, SEBUT_TERBANYAK).map(({ baris }) => `"${pendek(baris.indikator.teks)}"`);
  const sisa = isi.length - nama.length;
  return { daftar: nama.join('; ') + (sisa > 0 ? ` dan ${sisa} lainnya` : ''), cacah: String(isi.length) };
}
