import type { Aturan, Bahan, Bukti } from '../aturan';
import { lupaDiisi } from '../perkin/lupa-diisi';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';
import { kolomKegiatan } from './kegiatan';
import { angkaPasti, ROMAWI, triwulan } from '../../capaian/triwulan';

/** Share of the rows that must have an activity in a quarter before a blank one counts as forgotten. */
const BAGIAN_TERISI = 0.5;

/** Rows whose target rises in a quarter: something is to be done in it. */
function bergerak({ baris }: BarisTabel, tw: 1 | 2 | 3 | 4): ReadonlySet<number> {
  return new Set(
    baris.flatMap((satu) => {
      const nilai = (ke: number): number | null =>
        angkaPasti(triwulan(satu).find((lain) => lain.tw === ke)?.periode.target ?? null)?.nilai ?? null;
      const [kini, lalu] = [nilai(tw), nilai(tw - 1)];
      return kini !== null && kini > (lalu ?? 0) ? [satu.row] : [];
    }),
  );
}

function bukti(isi: BarisTabel): Bukti[] {
  return kolomKegiatan(isi).flatMap(({ tw, kolom }) => {
    const rows = bergerak(isi, tw);
    return lupaDiisi(isi, kolom, BAGIAN_TERISI)
      .filter(({ row }) => rows.has(row))
      .map((sel) => ({ sel: [sel], gabung: String(isi.indeks), isi: { tw: ROMAWI[tw] } }));
  });
}

/** RA-008: where the target of a quarter rises, the plan says what is to be done. */
export const RA_008: Aturan = {
  kode: 'RA-008',
  tingkat: 'peringatan',
  judul: 'Kegiatan triwulan kosong',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['rencana-aksi']).flatMap(bukti),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Kegiatan triwulan ${isi['tw'] ?? ''} pada ${lembar}!${sel} kosong, padahal target triwulan itu meningkat.`
      : `Sebanyak ${cacah} kegiatan triwulan pada lembar ${lembar} (${sel}) kosong, padahal targetnya meningkat.`,
  perbaikan: () => 'Isi kegiatan yang akan menghasilkan kenaikan target itu.',
};
