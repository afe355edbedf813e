import { bacaTeks } from '../../records/sel';
import type { TabelMap } from '../../recognition/tabel';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** The four perspectives with the words, also misspelt, that name them. */
const PERSPEKTIF: readonly (readonly [string, RegExp])[] = [
  ['pemangku kepentingan', /st[ae]ke?\s?holder|pemangku|keuangan|financial/i],
  ['pelanggan', /c[uo]stumer|customer|pelanggan|masyarakat|pengguna/i],
  ['proses bisnis internal', /internal|proses|process|bisnis|business/i],
  ['pembelajaran dan pertumbuhan', /pembelajaran|learn|growth|pertumbuhan|kapasitas/i],
];
const JUDUL = /^\W*perspektif\b|\bperspective\W*$/i;

interface Ruas {
  readonly teks: string;
  readonly sel: Address;
  /** Rows with data under it. */
  isi: number;
}

/** The perspectives of a table, top to bottom. */
function ruasTabel(sheet: Sheet, tabel: TabelMap): Ruas[] {
  const hasil: Ruas[] = [];
  for (const { row, peran } of tabel.baris) {
    const judul = tabel.kolom
      .flatMap(({ col }) => bacaTeks(sheet, row, col) ?? [])
      .find(({ teks }) => JUDUL.test(teks));
    const akhir = hasil[hasil.length - 1];
    if (judul !== undefined) hasil.push({ teks: judul.teks, sel: judul.sel, isi: 0 });
    else if (peran === 'data' && akhir !== undefined) akhir.isi++;
  }
  return hasil;
}

function bukti({ sheet, tabel }: BarisTabel): Bukti[] {
  const ruas = ruasTabel(sheet, tabel);
  const [pertama] = ruas;
  // two of them make a balanced scorecard; a row that names one may be anything
  if (pertama === undefined || ruas.length < 2) return [];
  const kurang = PERSPEKTIF.filter(([, pola]) => !ruas.some(({ teks }) => pola.test(teks))).map(([nama]) => nama);
  const kosong = ruas.filter(({ isi }) => isi === 0);
  return [
    ...(kurang.length === 0
      ? []
      : [{ sel: [pertama.sel], tautan: ruas.slice(1).map(({ sel }) => sel), isi: { kurang: kurang.join(', ') } }]),
    ...kosong.map(({ sel, teks }) => ({ sel: [sel], nilai: teks, isi: { kosong: teks } })),
  ];
}

/** PK-027: a Perkin by perspectives names all four, and each holds a sasaran. */
export const PK_027: Aturan = {
  kode: 'PK-027',
  tingkat: 'saran',
  judul: 'Perspektif tidak lengkap',
  rujukan: 'PermenPANRB 89/2021, penjenjangan kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['perkin']).flatMap(bukti),
  pesan: ({ lembar, sel, isi }) =>
    isi['kosong'] === undefined
      ? `Tabel dengan perspektif pada ${lembar}!${sel} tidak memuat perspektif ${isi['kurang'] ?? ''}.`
      : `Perspektif "${isi['kosong']}" pada ${lembar}!${sel} tidak memuat sasaran.`,
  perbaikan: ({ isi }) =>
    isi['kosong'] === undefined
      ? 'Lengkapi perspektif itu beserta sasarannya, atau jelaskan mengapa unit tidak memakainya.'
      : 'Isi sasaran di bawah perspektif itu, atau hapus barisnya.',
};
