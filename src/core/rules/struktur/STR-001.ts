import { formatRange } from '../../workbook/address';
import type { Bidang, TabelMap } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';

/** Captions that tell a table of planning from any other list. */
const PENANDA = new Set<Bidang>([
  'sasaran',
  'sasaranIndikator',
  'indikator',
  'target',
  'realisasi',
  'capaian',
  'capaianMaks',
  'pagu',
  'selisih',
  'sisa',
  'blokir',
  'paguEfektif',
  'efisiensi',
  'nomorRevisi',
]);
/** Below this the kind is a guess that a person should confirm. */
const KEYAKINAN_RENDAH = 0.45;

function ragu(tabel: TabelMap): boolean {
  if (tabel.susun !== 'kolom' || !tabel.kolom.some((kolom) => PENANDA.has(kolom.bidang) && kolom.jalur.length > 0))
    return false;
  if (tabel.jenis === 'lainnya') return true;
  return tabel.jenis !== 'rincian' && tabel.keyakinan < KEYAKINAN_RENDAH;
}

function bukti(tabel: TabelMap): Bukti {
  return {
    sel: [{ sheet: tabel.lembar, row: tabel.range.top, col: tabel.range.left }],
    nilai: tabel.jenis,
    isi: { rentang: formatRange(tabel.range), baris: String(tabel.kepala.bottom + 1) },
  };
}

/** STR-001: a table with captions of planning gets a kind; where it gets none, or only a guess, the user is told. */
export const STR_001: Aturan = {
  kode: 'STR-001',
  tingkat: 'saran',
  judul: 'Jenis tabel tidak dikenali',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja dan laporan kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => berkas.tabel.filter(ragu).map(bukti),
  pesan: ({ lembar, isi, nilai }) =>
    nilai === 'lainnya'
      ? `Jenis tabel pada ${lembar}!${isi['rentang'] ?? ''} tidak dapat dikenali dari judul kolomnya.`
      : `Tabel pada ${lembar}!${isi['rentang'] ?? ''} dibaca sebagai ${nilai}, tetapi judul kolomnya belum cukup untuk memastikannya.`,
  perbaikan: ({ isi }) => `Tentukan jenis tabel itu, atau lengkapi judul kolom pada baris ${isi['baris'] ?? ''}.`,
};
