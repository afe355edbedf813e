/** RN-010: figures of the same names in two tables of details belong to the same names in both. */
import { bulatkan } from '../../text/format-angka';
import { addressKey, formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { cetakHasil, cetakNilai, selBeda } from './cetak';
import { cocok } from './cocok';
import { pasanganRinci, type Padanan, type Pasangan } from './pasangan-rinci';

const PAS_TERSEDIKIT = 2;

/** Two names whose figures fit when they change places. */
function tertukar(x: Padanan, y: Padanan): boolean {
  return x !== y && cocok(x.figur, y.hasil) && cocok(y.figur, x.hasil) && x.figur.nilai !== y.figur.nilai;
}

const beragam = (pas: readonly Padanan[]): boolean =>
  new Set(pas.map(({ figur }) => bulatkan(figur.nilai, figur.desimal))).size >= 2;

function buktiTukar(x: Padanan, y: Padanan): Bukti {
  return {
    sel: [x.figur.figur.sel, y.figur.figur.sel],
    tautan: [...x.asal, ...y.asal].map(({ figur }) => figur.sel),
    nilai: `${cetakNilai(x.figur)}; ${cetakNilai(y.figur)}`,
    seharusnya: `${cetakHasil(x.figur, x.hasil.nilai)}; ${cetakHasil(y.figur, y.hasil.nilai)}`,
    isi: { hal: 'tukar' },
  };
}

function buktiBeda(satu: Padanan, { cara, pas }: Pasangan): Bukti {
  return {
    ...selBeda(satu.figur, satu.hasil, 'peringatan'),
    tautan: satu.asal.map(({ figur }) => figur.sel),
    isi: {
      hal: cara,
      saksi: String(pas.length),
      asal: satu.asal
        .slice(0, 3)
        .map(({ figur }) => formatAddress(figur.sel, satu.figur.figur.sel.sheet))
        .join(', '),
    },
  };
}

function bukti(pasangan: Pasangan): Bukti[] {
  const { pas, beda, cara } = pasangan;
  if (pas.length < PAS_TERSEDIKIT || !beragam(pas)) return [];
  const [x, y, lain] = beda;
  if (x !== undefined && y !== undefined && lain === undefined && tertukar(x, y)) return [buktiTukar(x, y)];
  // what stands row by row in two tables is compared with the lines of money and services
  if (cara === 'sama' || pas.length < 3 || pas.length < 3 * beda.length) return [];
  return beda.map((satu) => buktiBeda(satu, pasangan));
}

/** The same two columns are met from both tables; a cell is told once. */
function periksa({ berkas }: Bahan): Bukti[] {
  const dilihat = new Set<string>();
  return pasanganRinci(berkas)
    .flatMap(bukti)
    .filter(({ sel }) => {
      const kunci = sel.map(addressKey).join('|');
      if (dilihat.has(kunci)) return false;
      dilihat.add(kunci);
      return true;
    });
}

const CARA: Readonly<Record<string, string>> = { rata: 'rata-rata', jumlah: 'jumlah' };

export const RN_010: Aturan = {
  kode: 'RN-010',
  tingkat: 'galat',
  judul: 'Angka rincian berbeda dengan tabel asalnya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    isi['hal'] === 'tukar'
      ? `Angka pada ${lembar}!${sel} tertukar (${nilai}): menurut ${tautan[0] ?? 'tabel asalnya'} dan sel di bawahnya seharusnya ${seharusnya}, sedangkan angka nama-nama lain cocok.`
      : `Angka pada ${lembar}!${sel} tertulis ${nilai}, padahal ${CARA[isi['hal'] ?? ''] ?? 'rata-rata'} angka nama yang sama pada ${isi['asal'] ?? ''} adalah ${seharusnya}, sedangkan ${isi['saksi'] ?? ''} nama lain cocok.`,
  perbaikan: ({ sel, isi, tautan }) =>
    isi['hal'] === 'tukar'
      ? `Tukar kembali isi ${sel}, atau periksa nama pada ${tautan[0] ?? 'tabel asalnya'}.`
      : `Samakan ${sel} dengan ${tautan[0] ?? 'tabel asalnya'}.`,
};
