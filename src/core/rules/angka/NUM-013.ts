import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';

const NAIK = /^\W*(?:maks|max|naik|positif|semakin (?:tinggi|besar)|higher|tinggi)/i;
const TURUN = /^\W*(?:min|turun|negatif|semakin (?:rendah|kecil)|lower|rendah)/i;

/** The bound that a direction excludes: at most of what should grow, at least of what should shrink. */
function batasTerlarang(polaritas: string): 'min' | 'maks' | null {
  if (NAIK.test(polaritas)) return 'maks';
  return TURUN.test(polaritas) ? 'min' : null;
}

function bukti(baris: BarisIndikator): Bukti[] {
  const { polaritas } = baris;
  const terlarang = polaritas === null ? null : batasTerlarang(polaritas.teks);
  if (polaritas === null || terlarang === null) return [];
  return baris.periode.flatMap(({ target }): Bukti[] => {
    if (target?.besaran.jenis !== 'angka' || target.besaran.batas !== terlarang) return [];
    return [
      {
        sel: [target.sel],
        tautan: [polaritas.sel],
        nilai: target.teks.trim(),
        isi: { polaritas: polaritas.teks, arah: terlarang === 'maks' ? 'paling tinggi' : 'paling rendah' },
      },
    ];
  });
}

/** NUM-013: a target with a bound ("Min 93", "Maks 5%") bounds on the side that its direction leaves open. */
export const NUM_013: Aturan = {
  kode: 'NUM-013',
  tingkat: 'peringatan',
  judul: 'Batas target bertentangan dengan polaritas',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => berkas.indikator.flatMap(bukti),
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    `Target pada ${lembar}!${sel} berbunyi "${nilai}" (${isi['arah'] ?? 'dibatasi'}), padahal polaritasnya "${isi['polaritas'] ?? ''}" pada ${tautan[0] ?? ''}.`,
  perbaikan: ({ sel, tautan }) => `Perbaiki kata batas pada ${sel}, atau polaritas pada ${tautan[0] ?? 'barisnya'}.`,
};
