/** RV-022: an account of spending begins with 51 to 58, and a name that says its kind of spending has the account of it. */
import type { BarisUang, Berkas } from '../../records/berkas';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { ringkasNama } from '../../text/ringkas-nama';

const BELANJA = /^5[1-8]\d{4}$/;
/** Codes of other beginnings are satker, transfers or income, which this rule knows nothing of. */
const LIMA = /^5\d{5}$/;
/** Names that say the kind; what is bought for the BLU goes by 525 and 537 and says so itself. */
const JENIS: readonly (readonly [RegExp, string, string])[] = [
  [/^belanja pegawai\b|^belanja gaji\b/i, '51', 'belanja pegawai'],
  [/^belanja modal\b/i, '53', 'belanja modal'],
  [/^belanja bantuan sosial\b/i, '57', 'belanja bantuan sosial'],
];
const TABEL = new Set(['pagu', 'revisi-pagu', 'realisasi-anggaran']);
/** Six digits are accounts where most of them in the table are. */
const BAGIAN_AKUN = 0.5;

function periksaBaris(baris: BarisUang): Bukti[] {
  const kode = baris.kode?.teks.replace(/\s+/g, '').split('.').pop() ?? '';
  if (baris.kode === null || !LIMA.test(kode)) return [];
  const nama = baris.uraian?.teks ?? '';
  const jenis = JENIS.find(([pola]) => pola.test(nama));
  const sah = BELANJA.test(kode);
  if (sah && (jenis === undefined || kode.startsWith(jenis[1]))) return [];
  return [
    {
      sel: [baris.kode.sel],
      tautan: baris.uraian === null ? [] : [baris.uraian.sel],
      nilai: kode,
      seharusnya: jenis === undefined ? '51 sampai 58' : `akun ${jenis[1]}`,
      isi: { nama: ringkasNama(nama), sah: sah ? 'ya' : '', jenis: jenis?.[2] ?? '' },
    },
  ];
}

function periksa({ berkas }: { readonly berkas: Berkas }): Bukti[] {
  const berlaku = tabelBerlaku(berkas);
  const menurutTabel = new Map<number, BarisUang[]>();
  for (const baris of berkas.uang) {
    const kode = baris.kode?.teks.replace(/\s+/g, '') ?? '';
    if (!/\d{6}$/.test(kode) || !berlaku.has(baris.tabel) || !TABEL.has(berkas.tabel[baris.tabel]?.jenis ?? ''))
      continue;
    const isi = menurutTabel.get(baris.tabel);
    if (isi === undefined) menurutTabel.set(baris.tabel, [baris]);
    else isi.push(baris);
  }
  return [...menurutTabel.values()].flatMap((isi) => {
    const akun = isi.filter(({ kode }) => BELANJA.test(kode?.teks.replace(/\s+/g, '').split('.').pop() ?? ''));
    return akun.length > BAGIAN_AKUN * isi.length ? isi.flatMap(periksaBaris) : [];
  });
}

export const RV_022: Aturan = {
  kode: 'RV-022',
  tingkat: 'peringatan',
  judul: 'Akun tidak sesuai jenis belanja',
  rujukan: 'Bagan Akun Standar, jenis belanja',
  sejak: '2026.11',
  periksa,
  pesan: (t) =>
    (t.isi['sah'] ?? '') === ''
      ? `Akun ${t.nilai} pada ${t.sel} bukan akun belanja (${t.seharusnya}).`
      : `Akun ${t.nilai} pada ${t.sel} bernama "${t.isi['nama'] ?? ''}", sedangkan ${t.isi['jenis'] ?? ''} memakai ${t.seharusnya}.`,
  perbaikan: () => 'Cocokkan kode akun dan uraiannya dengan bagan akun standar.',
};
