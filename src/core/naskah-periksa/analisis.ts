/** The analyses that the part of an indicator must hold, told by the words that they are never without. */
import { aturanLaporan } from '../rules/laporan';
import { kutip } from './bukti';
import type { BagianIndikator } from './isi-naskah';
import type { AturanNaskah, BuktiNaskah, Konteks } from './temuan';

interface Analisis {
  readonly kode: string;
  /** What is missing, as the sentence says it. */
  readonly nama: string;
  readonly pola: RegExp;
}

const ANALISIS: readonly Analisis[] = [
  {
    kode: 'LK-001',
    nama: 'perbandingan target dan realisasi tahun berjalan',
    pola: /target[\s\S]*(?:realisasi|capai)|(?:realisasi|capai)[\s\S]*target|tidak dapat diukur|belum dapat dihitung/iu,
  },
  {
    kode: 'LK-002',
    nama: 'perbandingan dengan tahun sebelumnya',
    pola: /dibanding|perbandingan dengan tahun|tahun sebelumnya|tahun lalu|indikator(?: kinerja)? baru|dari tahun ke tahun/iu,
  },
  {
    kode: 'LK-003',
    nama: 'perbandingan dengan target jangka menengah',
    pola: /renstra|jangka menengah|rencana strategis/iu,
  },
  { kode: 'LK-004', nama: 'perbandingan dengan standar nasional', pola: /nasional|rpjmn?\b|rkp\b|internasional/iu },
  {
    kode: 'LK-005',
    nama: 'analisis penyebab keberhasilan atau kegagalan',
    pola: /karena|disebabkan|dikarenakan|penyebab|didukung|faktor|pendorong|hambatan|dipengaruhi|kendala/iu,
  },
  { kode: 'LK-006', nama: 'analisis efisiensi penggunaan sumber daya', pola: /efisien|sumber daya|pagu|anggaran/iu },
  { kode: 'LK-007', nama: 'analisis program dan kegiatan penunjang', pola: /program|kegiatan/iu },
];

/** One rule for each of the seven analyses. */
export const ATURAN_ANALISIS: readonly AturanNaskah[] = ANALISIS.map(({ kode, nama, pola }) => ({
  ...aturanLaporan(kode),
  periksa: ({ naskah }: Konteks) => naskah.bagian.flatMap((bagian) => kurang(bagian, naskah.bagian, nama, pola)),
}));

function kurang(
  bagian: BagianIndikator,
  semua: readonly BagianIndikator[],
  nama: string,
  pola: RegExp,
): readonly BuktiNaskah[] {
  const { indikator, letak } = bagian;
  const milik = semua.filter((satu) => satu.indikator === indikator);
  const teks = milik.flatMap(({ kalimat }) => kalimat.map((satu) => satu.teks)).join('\n');
  // A heading without text of its own is a table of contents, or a part that is told elsewhere.
  if (milik[0] !== bagian || teks.trim() === '' || pola.test(teks)) return [];
  return [
    {
      kutipan: kutip(letak.judul.at(-1) ?? ''),
      letak,
      sel: [],
      tertulis: 'tidak ada',
      seharusnya: nama,
      pesan: `Uraian indikator "${indikator.kelompok.nama}" belum memuat ${nama}.`,
      perbaikan: `Tambahkan ${nama} pada uraian itu, atau nyatakan alasannya bila tidak dapat disajikan.`,
    },
  ];
}
