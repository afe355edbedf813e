import { bulanDariKata, namaBulan } from '../../text/tanggal';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';
import { bacaKegiatan, kolomKegiatan, type KegiatanTw } from './kegiatan';
import { ROMAWI } from '../../capaian/triwulan';

/** "Jan : koordinasi": a month that heads its activity. */
const LABEL = /(?:^|[\s;,.])(\p{L}{3,9})\s*:/gu;

/** The months that head an activity, each once. */
function bulanTertulis(teks: string): ReadonlySet<number> {
  return new Set([...teks.matchAll(LABEL)].flatMap(([, kata = '']) => bulanDariKata(kata) ?? []));
}

function buktiSel(isi: BarisTabel, row: number, kolom: KegiatanTw): Bukti[] {
  const teks = bacaKegiatan(isi, row, kolom);
  if (teks === null || teks.warisan) return [];
  const ada = bulanTertulis(teks.teks);
  // one month may be a mention; two are a plan by months
  if (ada.size < 2) return [];
  const milik = [1, 2, 3].map((ke) => (kolom.tw - 1) * 3 + ke);
  const kurang = milik.filter((bulan) => !ada.has(bulan));
  const asing = [...ada].filter((bulan) => !milik.includes(bulan));
  if (kurang.length === 0 && asing.length === 0) return [];
  return [
    {
      sel: [teks.sel],
      gabung: String(isi.indeks),
      isi: {
        tw: ROMAWI[kolom.tw],
        masalah:
          asing.length > 0
            ? `memuat ${asing.map(namaBulan).join(' dan ')}`
            : `tidak memuat ${kurang.map(namaBulan).join(' dan ')}`,
      },
    },
  ];
}

/** RA-010: a plan by months names the three months of its quarter, and no other. */
export const RA_010: Aturan = {
  kode: 'RA-010',
  tingkat: 'peringatan',
  judul: 'Bulan rencana aksi tidak sesuai triwulan',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['rencana-aksi', 'capaian-triwulan']).flatMap((isi) =>
      kolomKegiatan(isi).flatMap((kolom) => isi.baris.flatMap(({ row }) => buktiSel(isi, row, kolom))),
    ),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Rencana triwulan ${isi['tw'] ?? ''} pada ${lembar}!${sel} ${isi['masalah'] ?? ''}.`
      : `Rencana per bulan pada ${lembar}!${sel} tidak memuat tepat tiga bulan triwulannya.`,
  perbaikan: () => 'Lengkapi kegiatan setiap bulan pada triwulan itu, atau pindahkan ke triwulan yang benar.',
};
