/** The catalogue as a page for readers: the rules by subject, then the proposals that became none, with the reason. */
import type { Aturan } from './aturan';
import { VERSI_ATURAN } from './daftar';
import { DIGABUNG } from './digabung';
import { DITOLAK } from './ditolak';
import { KATALOG } from './katalog';
import { ATURAN_LAPORAN } from './laporan';

/** Subjects by the letters of their codes, in the order of the page. */
const BAGIAN: readonly (readonly [string, string])[] = [
  ['STR', 'Bentuk tabel'],
  ['NUM', 'Penulisan angka'],
  ['TX', 'Ejaan dan istilah'],
  ['PK', 'Perjanjian kinerja'],
  ['RS', 'Renstra dan pohon kinerja'],
  ['RA', 'Rencana aksi'],
  ['UK', 'Pengukuran dan capaian'],
  ['RV', 'Pagu dan revisi'],
  ['AG', 'Realisasi anggaran'],
  ['XS', 'Kesesuaian antartabel'],
  ['RN', 'Rincian indikator'],
  ['TL', 'Perbandingan dengan buku kerja tahun lalu'],
  ['EV', 'Evaluasi akuntabilitas kinerja'],
];

const golongan = (kode: string): string => kode.split('-')[0] ?? '';

/** A table whose columns are as wide as their widest cell. */
function tabel(judul: readonly string[], baris: readonly (readonly string[])[]): string[] {
  const aman = [judul, ...baris].map((satu) => satu.map((teks) => teks.replace(/\|/g, '\\|')));
  const lebar = judul.map((_, i) => Math.max(3, ...aman.map((satu) => (satu[i] ?? '').length)));
  const tulis = (satu: readonly string[]): string =>
    `| ${satu.map((teks, i) => teks.padEnd(lebar[i] ?? 0)).join(' | ')} |`;
  const [kepala = [], ...isi] = aman;
  return [tulis(kepala), `| ${lebar.map((n) => '-'.repeat(n)).join(' | ')} |`, ...isi.map(tulis)];
}

function bagian(judul: string, pengantar: string, isi: readonly string[]): string[] {
  return [`## ${judul}`, '', pengantar, '', ...isi, ''];
}

function bagianAturan(katalog: readonly Aturan[]): string[] {
  return BAGIAN.flatMap(([awalan, judul]) => {
    const milik = katalog.filter(({ kode }) => golongan(kode) === awalan);
    if (milik.length === 0) return [];
    const baris = milik.map((satu) => [satu.kode, satu.tingkat, satu.judul, satu.rujukan, satu.sejak]);
    return [`### ${judul}`, '', ...tabel(['Kode', 'Tingkat', 'Judul', 'Rujukan', 'Sejak'], baris), ''];
  });
}

/**
 * The page `docs/aturan.md`, in Markdown.
 *
 * @throws Error where a rule belongs to no subject
 */
export function naskahKatalog(katalog: readonly Aturan[] = KATALOG): string {
  const asing = katalog.find(({ kode }) => !BAGIAN.some(([awalan]) => awalan === golongan(kode)));
  if (asing !== undefined) throw new Error(`Aturan ${asing.kode} tidak mempunyai bagian dalam katalog`);
  const kelengkapan = katalog.filter((satu) => satu.kelengkapan === true).map(({ kode }) => kode);
  return [
    '# Katalog aturan',
    '',
    `Versi ${VERSI_ATURAN}, ${katalog.length} aturan. Halaman ini dibuat dari katalog dengan \`npm run aturan\`.`,
    '',
    'Tingkat galat berarti buku kerja itu sendiri membuktikan kekeliruannya, peringatan berarti perlu dilihat orang, dan saran menyangkut bentuk. Satu temuan dapat lebih ringan daripada tingkat aturannya bila buktinya kurang kuat.',
    '',
    `Pada tahap penyusunan (\`selaras periksa --tahap penyusunan\`), isian yang belum lengkap menjadi saran; ini berlaku untuk ${kelengkapan.join(', ')}.`,
    '',
    '## Aturan',
    '',
    ...bagianAturan(katalog),
    ...bagian(
      'Digabung ke aturan lain',
      'Usulan berikut sudah diperiksa oleh aturan dengan kode lain.',
      tabel(
        ['Kode', 'Judul', 'Diperiksa oleh', 'Penjelasan'],
        DIGABUNG.map((satu) => [satu.kode, satu.judul, satu.ke.join(', '), satu.alasan]),
      ),
    ),
    ...bagian(
      'Tidak diperiksa',
      'Usulan berikut tidak menjadi aturan.',
      tabel(
        ['Kode', 'Judul', 'Alasan'],
        DITOLAK.map((satu) => [satu.kode, satu.judul, satu.alasan]),
      ),
    ),
    ...bagian(
      'Naskah laporan',
      'Aturan berikut membandingkan naskah laporan dengan buku kerja (`selaras naskah BUKU.xlsx --periksa LAPORAN.docx`).',
      tabel(
        ['Kode', 'Tingkat', 'Judul', 'Rujukan', 'Sejak'],
        ATURAN_LAPORAN.map((satu) => [satu.kode, satu.tingkat, satu.judul, satu.rujukan, satu.sejak]),
      ),
    ),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
