import { bacaTeks } from '../../records/sel';
import type { BarisIndikator } from '../../records/berkas';
import { kolomBidang } from '../../recognition/tabel';
import { splitKode } from '../../text/kode';
import { kunciLabel } from '../../text/label';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { sasaranTabel } from '../perkin/sasaran';
import { lembarBerkas } from '../struktur/kepala';
import { tabelBerlakuSejenis } from '../perkin/sel-wajib';

/** Share of the sasaran of the Perkin that the tree must hold before it counts as that of the unit. */
const BAGIAN_ADA = 0.5;

/** The sasaran that a tree names, at whatever level. */
function sasaranPohon({ berkas }: Bahan): ReadonlySet<string> {
  const berlaku = tabelBerlaku(berkas);
  const lembar = lembarBerkas(berkas);
  const hasil = new Set<string>();
  berkas.tabel.forEach((tabel, i) => {
    const sheet = lembar.get(tabel.lembar);
    if (tabel.jenis !== 'pohon-kinerja' || !berlaku.has(i) || sheet === undefined) return;
    for (const { row } of tabel.baris)
      for (const { col } of kolomBidang(tabel, 'sasaran', 'tujuan'))
        hasil.add(kunciLabel(splitKode(bacaTeks(sheet, row, col)?.teks ?? '').sisa));
  });
  hasil.delete('');
  return hasil;
}

function periksa(bahan: Bahan): Bukti[] {
  const [perkin] = tabelBerlakuSejenis(bahan.berkas, ['perkin']);
  if (perkin === undefined) return [];
  const bunyi = sasaranPohon(bahan);
  if (bunyi.size === 0) return [];
  const pohon = new Set(bahan.berkas.tabel.flatMap(({ jenis }, i) => (jenis === 'pohon-kinerja' ? [i] : [])));
  const bertaut = (baris: BarisIndikator | undefined): boolean =>
    baris !== undefined && bahan.tautan.sasaranDari.get(baris)?.anggota.some(({ tabel }) => pohon.has(tabel)) === true;
  const semua = sasaranTabel(perkin.baris);
  const tanpa = semua.filter(
    ({ sasaran, baris: [pertama] }) => !bunyi.has(kunciLabel(sasaran.teks)) && !bertaut(pertama),
  );
  if (semua.length - tanpa.length < BAGIAN_ADA * semua.length) return [];
  return tanpa.map(({ sasaran }) => ({ sel: [sasaran.sel], gabung: 'pohon', isi: { sasaran: sasaran.teks } }));
}

/** RS-021: every sasaran of the Perkin hangs on the tree of performance. */
export const RS_021: Aturan = {
  kode: 'RS-021',
  tingkat: 'peringatan',
  judul: 'Sasaran tanpa induk pada pohon kinerja',
  rujukan: 'PermenPANRB 89/2021, penjenjangan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Sasaran "${isi['sasaran'] ?? ''}" pada ${lembar}!${sel} tidak ada pada pohon kinerja, sehingga induknya tidak diketahui.`
      : `Sebanyak ${cacah} sasaran pada lembar ${lembar} (${sel}) tidak ada pada pohon kinerja, antara lain "${isi['sasaran'] ?? ''}".`,
  perbaikan: () => 'Tambahkan sasaran itu pada pohon kinerja beserta induknya, atau samakan rumusannya.',
};
