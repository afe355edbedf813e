import { cellAt } from '../../workbook/sheet';
import { formatAddress } from '../../workbook/address';
import { barisData, type Kolom, type TabelMap } from '../../recognition/tabel';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { lembarBerkas } from '../struktur/kepala';

const JUMLAH = new Set(['pagu', 'realisasi', 'target', 'paguEfektif']);

const angka = (sheet: Sheet, row: number, col: number): number | null => {
  const value = cellAt(sheet, row, col)?.value;
  return typeof value === 'number' && Math.abs(value) >= 1 ? value : null;
};

/** Share of the rows in which both columns show amounts of one size. */
function sebesar(sheet: Sheet, rows: readonly number[], a: Kolom, b: Kolom): boolean {
  const rasio = rows.flatMap((row) => {
    const [x, y] = [angka(sheet, row, a.col), angka(sheet, row, b.col)];
    return x === null || y === null ? [] : [Math.abs(x / y)];
  });
  return rasio.length >= 2 && rasio.filter((satu) => satu > 0.2 && satu < 5).length >= 0.8 * rasio.length;
}

/** A column headed "(000)" whose amounts are as large as those of a column in full rupiah on the same rows. */
function bandingkan(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const uang = tabel.kolom.filter(
    ({ bidang, ranah, periode }) => JUMLAH.has(bidang) && ranah !== 'kinerja' && periode === null,
  );
  const ribuan = uang.filter(({ faktor }) => faktor !== null && faktor > 1);
  const penuh = uang.filter(({ faktor }) => faktor === null || faktor === 1);
  const rows = barisData(tabel);
  const salah = ribuan.flatMap((kolom) => {
    const banding = penuh.find((lain) => sebesar(sheet, rows, kolom, lain));
    return banding === undefined ? [] : [{ kolom, banding }];
  });
  const [pertama] = salah;
  if (pertama === undefined) return [];
  const sel = (kolom: Kolom) => ({ sheet: tabel.lembar, row: tabel.kepala.bottom, col: kolom.col });
  return [
    {
      sel: salah.map(({ kolom }) => sel(kolom)),
      tautan: [sel(pertama.banding)],
      nilai: pertama.kolom.jalur[pertama.kolom.jalur.length - 1] ?? '',
      isi: { selBanding: formatAddress(sel(pertama.banding), tabel.lembar) },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const lembar = lembarBerkas(bahan.berkas);
  return bahan.berkas.tabel.flatMap((tabel, i) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || !berlaku.has(i) ? [] : bandingkan(sheet, tabel);
  });
}

/** RV-028: a table shows its money in one scale; a header that says thousands over full rupiah is wrong. */
export const RV_028: Aturan = {
  kode: 'RV-028',
  tingkat: 'peringatan',
  judul: 'Satuan rupiah bercampur',
  rujukan: 'PMK 62/2023, penyajian anggaran',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Judul kolom "${nilai}" pada ${lembar}!${sel} menyebut ribuan, sedangkan angkanya sebesar angka rupiah penuh pada kolom ${isi['selBanding'] ?? ''}.`,
  perbaikan: () => 'Hapus tanda (000) dari judul kolom, atau ubah angkanya ke ribuan rupiah.',
};
