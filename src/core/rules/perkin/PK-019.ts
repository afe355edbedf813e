import { findTahun } from '../../text/periode';
import type { TabelMap } from '../../recognition/tabel';
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelMenurutLembar } from '../struktur/kepala';
import { teksBawah } from './bawah-tabel';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** The one year that a text names; null where it names none or several. */
function tahunTunggal(teks: string): number | null {
  const tahun = [...new Set(findTahun(teks))];
  return tahun.length === 1 ? (tahun[0] ?? null) : null;
}

/** The year in the name of a sheet, where all titles of the sheet could carry it: it holds this table alone. */
function tahunLembar({ berkas }: Bahan, tabel: TabelMap): number | null {
  const seLembar = (tabelMenurutLembar(berkas).get(tabel.lembar) ?? []).filter(
    ({ judul }) => findTahun(judul ?? '').length > 0,
  );
  return seLembar.length === 1 ? tahunTunggal(tabel.lembar) : null;
}

/** "Total Anggaran Tahun 2024" under the table. */
function tahunAnggaran({ berkas }: Bahan, isi: BarisTabel): { tahun: number; sel: Address } | null {
  for (const { teks, sel } of teksBawah(berkas, isi)) {
    const tahun = /\banggaran\b/i.test(teks) ? tahunTunggal(teks) : null;
    if (tahun !== null) return { tahun, sel };
  }
  return null;
}

function bukti(bahan: Bahan, isi: BarisTabel): Bukti[] {
  const { judul, judulSel, lembar } = isi.tabel;
  const tahun = judul === null ? null : tahunTunggal(judul);
  if (tahun === null || judulSel === null) return [];
  const milikLembar = tahunLembar(bahan, isi.tabel);
  const anggaran = tahunAnggaran(bahan, isi);
  const lain = anggaran?.tahun ?? milikLembar;
  const saksi = [milikLembar, anggaran?.tahun ?? null].filter((satu) => satu !== null);
  if (lain === null || saksi.some((satu) => satu === tahun)) return [];
  return [
    {
      sel: [judulSel],
      ...(anggaran === null ? {} : { tautan: [anggaran.sel] }),
      nilai: String(tahun),
      seharusnya: String(lain),
      ...(saksi.length > 1 && saksi.every((satu) => satu === lain) ? { tingkat: 'galat' as const } : {}),
      isi: { saksi: anggaran === null ? `nama lembar "${lembar}"` : 'baris anggaran di bawahnya' },
    },
  ];
}

/** PK-019: the title of a yearly document names the year that its sheet and its money are for. */
export const PK_019: Aturan = {
  kode: 'PK-019',
  tingkat: 'peringatan',
  judul: 'Tahun dokumen tidak sesuai',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) =>
    tabelBerlakuSejenis(bahan.berkas, ['perkin', 'rencana-aksi', 'capaian-tahunan', 'capaian-triwulan']).flatMap(
      (isi) => bukti(bahan, isi),
    ),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Judul pada ${lembar}!${sel} menyebut tahun ${nilai}, sedangkan ${isi['saksi'] ?? ''} menyebut ${seharusnya}.`,
  perbaikan: ({ seharusnya }) =>
    `Ganti tahun pada judul menjadi ${seharusnya}, dan pastikan isi tabelnya memang untuk tahun itu.`,
};
