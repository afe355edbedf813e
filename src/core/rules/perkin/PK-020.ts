import type { Aturan, Bahan, Bukti } from '../aturan';
import { teksBawah, type SelTeks } from './bawah-tabel';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** A place that waits for a name, an office or a NIP: "[nama]", "(..........)", "NIP. ........". */
const TUNGGU =
  /^[[({<]\s*(?:isi\s+)?(?:nama|jabatan|nip|pejabat)\b[^\])}>]*[\])}>]$|^[[({<]?\s*[._…]{5,}\s*[\])}>]?$|^nip\.?\s*[:.]?\s*[._…]{3,}$/i;
const PIHAK = [/\bpihak\s+(?:pertama|kesatu|i)\b/i, /\bpihak\s+(?:kedua|ii)\b/i] as const;

/** Which party of a Perkin the block names alone; null where it names both or none. */
function pihakTunggal(teks: readonly SelTeks[]): { ada: SelTeks; tanpa: string } | null {
  const [pertama, kedua] = PIHAK.map((pola) => teks.find((satu) => pola.test(satu.teks)));
  if (pertama !== undefined && kedua === undefined) return { ada: pertama, tanpa: 'Pihak Kedua' };
  if (kedua !== undefined && pertama === undefined) return { ada: kedua, tanpa: 'Pihak Pertama' };
  return null;
}

function bukti(bahan: Bahan, isi: BarisTabel): Bukti[] {
  const teks = teksBawah(bahan.berkas, isi);
  const tunggal = pihakTunggal(teks);
  return [
    ...teks
      .filter((satu) => TUNGGU.test(satu.teks))
      .map(({ sel }) => ({ sel: [sel], gabung: String(isi.indeks), isi: { apa: 'isian' } })),
    ...(tunggal === null ? [] : [{ sel: [tunggal.ada.sel], isi: { apa: 'pihak', tanpa: tunggal.tanpa } }]),
  ];
}

/** PK-020: a Perkin names both parties. What is found is told by its cell alone: names and NIP are nobody else's business. */
export const PK_020: Aturan = {
  kode: 'PK-020',
  tingkat: 'peringatan',
  judul: 'Identitas penanda tangan belum lengkap',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: (bahan: Bahan) => tabelBerlakuSejenis(bahan.berkas, ['perkin']).flatMap((isi) => bukti(bahan, isi)),
  pesan: ({ lembar, sel, isi }) =>
    isi['apa'] === 'pihak'
      ? `Perjanjian kinerja pada lembar ${lembar} (${sel}) tidak memuat ${isi['tanpa'] ?? ''}.`
      : `Identitas penanda tangan pada ${lembar}!${sel} belum diisi.`,
  perbaikan: () => 'Lengkapi nama dan jabatan kedua pihak sebelum perjanjian ditandatangani.',
};
