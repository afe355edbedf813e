/** TX-011: no place is left that a template asked to fill in. */
import type { Aturan, Bahan, Bukti } from '../aturan';
import { teksLembar } from './teks-lembar';

/** "[isi nama satker]", "${tahun}", "{{target}}", "<<nama>>", a row of dots in the middle of a sentence. */
const KOSONGAN =
  /\[\s*(?:isi|diisi|lengkapi|masukkan|tulis(?:kan)?|sebutkan|pilih|nama|jumlah|angka|tanggal)\b[^\]]{0,80}\]|\$\{[^}]{1,60}\}|\{\{[^}]{1,60}\}\}|<<[^>]{1,60}>>|(?:\.{6,}|…{2,}|_{4,})(?=\s*\p{L})|\b(?:lorem ipsum|tbd|to be confirmed)\b/iu;

/** "xxx", "XXXX"; XXX is thirty. */
const SILANG = /(?<!\p{L})(?:x{3,}|X{4,})(?!\p{L})/u;

function periksa({ berkas }: Bahan): Bukti[] {
  return teksLembar(berkas).flatMap(({ sel, teks }): Bukti[] => {
    const kena = (KOSONGAN.exec(teks) ?? SILANG.exec(teks))?.[0];
    return kena === undefined ? [] : [{ sel: [sel], nilai: kena.trim(), gabung: kena.trim().toLowerCase() }];
  });
}

export const TX_011: Aturan = {
  kode: 'TX-011',
  tingkat: 'peringatan',
  judul: 'Isian belum dilengkapi',
  rujukan: 'PermenPANRB 53/2014, penyajian laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai }) =>
    `Bagian "${nilai}" pada ${lembar}!${sel} masih berupa isian yang belum dilengkapi.`,
  perbaikan: ({ sel }) => `Lengkapi ${sel}, atau hapus bagian itu bila tidak diperlukan.`,
};
