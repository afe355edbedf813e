import { bacaTeks } from '../../records/sel';
import type { Teks } from '../../records/berkas';
import { kolomBidang, type Kolom, type TabelMap } from '../../recognition/tabel';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { lembarBerkas } from '../struktur/kepala';

/** The columns of the lowest level: its sasaran and all that stands to the right of it. */
function kolomBawah(tabel: TabelMap, sasaran: readonly Kolom[]): readonly Kolom[] {
  const akhir = sasaran[sasaran.length - 1];
  return akhir === undefined ? [] : tabel.kolom.filter(({ col }) => col >= akhir.col);
}

/** Sasaran of a level with nothing of the lowest level beside them, down to the next sasaran of that level. */
function tanpaTurunan(sheet: Sheet, tabel: TabelMap, kolom: Kolom, bawah: readonly Kolom[]): Teks[] {
  const hasil: Teks[] = [];
  let terbuka: Teks | null = null;
  for (const { row, peran } of tabel.baris) {
    if (peran !== 'data') continue;
    const teks = bacaTeks(sheet, row, kolom.col);
    if (teks !== null && !teks.warisan) {
      if (terbuka !== null) hasil.push(terbuka);
      terbuka = teks;
    }
    if (bawah.some(({ col }) => bacaTeks(sheet, row, col) !== null)) terbuka = null;
  }
  return terbuka === null ? hasil : [...hasil, terbuka];
}

function bukti(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const sasaran = kolomBidang(tabel, 'sasaran');
  const bawah = kolomBawah(tabel, sasaran);
  return sasaran.slice(0, -1).flatMap((kolom) =>
    tanpaTurunan(sheet, tabel, kolom, bawah).map(({ sel, teks }) => ({
      sel: [sel],
      gabung: `${tabel.range.top}|${kolom.col}`,
      isi: { sasaran: teks },
    })),
  );
}

function periksa({ berkas }: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(berkas);
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel, i) => {
    const sheet = lembar.get(tabel.lembar);
    return tabel.jenis !== 'pohon-kinerja' || !berlaku.has(i) || sheet === undefined ? [] : bukti(sheet, tabel);
  });
}

/** RS-022: what a tree of performance shows of the levels above is taken up at the lowest. */
export const RS_022: Aturan = {
  kode: 'RS-022',
  tingkat: 'saran',
  judul: 'Sasaran tanpa turunan pada pohon kinerja',
  rujukan: 'PermenPANRB 89/2021, penjenjangan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Sasaran "${isi['sasaran'] ?? ''}" pada ${lembar}!${sel} tidak diturunkan ke tingkat di bawahnya.`
      : `Sebanyak ${cacah} sasaran pada lembar ${lembar} (${sel}) tidak diturunkan ke tingkat di bawahnya.`,
  perbaikan: () => 'Isi sasaran dan indikator pendukungnya, atau hapus sasaran itu bila tidak didukung oleh unit ini.',
};
