import { bacaPolaritas } from '../../capaian/arah';
import type { Arah } from '../../capaian/kebijakan';
import { bacaRumus } from '../../capaian/rumus-tertulis';
import { bacaTeks } from '../../records/sel';
import { kolomBidang } from '../../recognition/tabel';
import type { BarisIndikator, Teks } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

interface Saksi {
  readonly arah: Arah;
  /** How a column of polarity writes it; null for what formula and definition say. */
  readonly tulisan: string | null;
  readonly sel: Address;
  readonly sumber: string;
}

const NAMA: Readonly<Partial<Record<Arah, string>>> = { naik: 'maksimasi', turun: 'minimasi', tetap: 'stabilisasi' };

/** What a text of the kamus says of the direction: its formula of capaian, or "semakin kecil semakin baik". */
function saksiTeks({ teks, sel }: Teks): Saksi[] {
  const rumus = bacaRumus(teks)?.arah;
  if (rumus !== undefined) return [{ arah: rumus, tulisan: null, sel, sumber: 'rumusnya' }];
  const semakin = /makin\b.*makin\b/i.test(teks) ? bacaPolaritas(teks) : null;
  return semakin === null ? [] : [{ arah: semakin, tulisan: null, sel, sumber: 'definisinya' }];
}

/** What other tables write in their column of polarity. */
function saksiLain({ tautan }: Bahan, baris: BarisIndikator): Saksi[] {
  const anggota = tautan.kelompokDari.get(baris)?.anggota ?? [];
  return anggota.flatMap(({ baris: lain, keyakinan }) => {
    if (lain.tabel === baris.tabel || keyakinan < 0.6 || lain.polaritas === null) return [];
    const arah = bacaPolaritas(lain.polaritas.teks);
    return arah === null ? [] : [{ arah, tulisan: lain.polaritas.teks, sel: lain.polaritas.sel, sumber: 'tabel lain' }];
  });
}

function bukti(bahan: Bahan, { sheet, tabel }: BarisTabel, baris: BarisIndikator): Bukti[] {
  const arah = baris.polaritas === null ? null : bacaPolaritas(baris.polaritas.teks);
  if (baris.polaritas === null || arah === null || NAMA[arah] === undefined) return [];
  const uraian = kolomBidang(tabel, 'formula', 'definisi').flatMap(({ col }) => bacaTeks(sheet, baris.row, col) ?? []);
  const saksi = [...uraian.flatMap(saksiTeks), ...saksiLain(bahan, baris)];
  const [pertama] = saksi.filter((satu) => satu.arah !== arah);
  if (pertama === undefined || !uraian.some(({ sel }) => sel.col === pertama.sel.col && sel.row === pertama.sel.row))
    return [];
  const tulisan = saksi.find((satu) => satu.arah === pertama.arah && satu.tulisan !== null)?.tulisan ?? null;
  const sepakat = saksi.length > 1 && saksi.every((satu) => satu.arah === pertama.arah);
  return [
    {
      sel: [baris.polaritas.sel],
      tautan: [pertama, ...saksi.filter((satu) => satu !== pertama)].map(({ sel }) => sel),
      nilai: baris.polaritas.teks,
      seharusnya: tulisan ?? NAMA[pertama.arah] ?? pertama.arah,
      ...(sepakat && tulisan !== null ? { usulan: [{ sel: baris.polaritas.sel, isi: { value: tulisan } }] } : {}),
      isi: { indikator: baris.indikator.teks, sumber: pertama.sumber },
      ...(sepakat ? { tingkat: 'galat' as const } : {}),
    },
  ];
}

/** RS-018: polarity and formula of an indicator point the same way; with a second witness against it, the polarity is wrong. */
export const RS_018: Aturan = {
  kode: 'RS-018',
  tingkat: 'peringatan',
  judul: 'Polaritas bertentangan dengan rumus',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) =>
    tabelBerlakuSejenis(bahan.berkas, ['iku', 'perkin', 'renstra']).flatMap((isi) =>
      isi.baris.flatMap((baris) => bukti(bahan, isi, baris)),
    ),
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    `Polaritas "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis "${nilai}", sedangkan ${isi['sumber'] ?? 'rumusnya'} di ${tautan[0] ?? ''} menunjukkan ${seharusnya}.`,
  perbaikan: ({ sel, seharusnya }) => `Ganti polaritas pada ${sel} menjadi ${seharusnya}, atau perbaiki rumusnya.`,
};
