import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti, Uraian } from '../aturan';
import { bandingkanPerkin, type BarisHilang } from './baris-hilang';

const TEMPAT: Readonly<Record<string, string>> = {
  'capaian-tahunan': 'tabel capaian',
  'capaian-triwulan': 'tabel capaian triwulan',
  perbandingan: 'tabel perbandingan antartahun',
  'realisasi-anggaran': 'tabel anggaran per indikator',
  efisiensi: 'tabel efisiensi',
};
const JENIS = ['capaian-tahunan', 'capaian-triwulan', 'perbandingan', 'realisasi-anggaran', 'efisiensi'] as const;

function bukti(bahan: Bahan, { keluarga, hilang }: BarisHilang): Bukti[] {
  const [pertama] = hilang;
  const tabel = bahan.berkas.tabel[keluarga.tabel[0] ?? -1];
  if (pertama === undefined || tabel === undefined) return [];
  const { sheet } = pertama.indikator.sel;
  const awal = { sheet: tabel.lembar, row: tabel.range.top, col: tabel.range.left };
  const selTabel = formatAddress(awal, sheet);
  return [
    {
      sel: hilang.map(({ indikator }) => indikator.sel),
      tautan: [awal],
      nilai: pertama.indikator.teks,
      seharusnya: keluarga.tabel.length > 1 ? 'tabel tersendiri' : `baris di ${tabel.judul ?? selTabel}`,
      isi: {
        indikator: pertama.indikator.teks,
        tempat: TEMPAT[keluarga.jenis] ?? 'tabel laporan',
        sendiri: keluarga.tabel.length > 1 ? ' tersendiri' : '',
        selTabel,
      },
    },
  ];
}

const periksa = (bahan: Bahan): Bukti[] => bandingkanPerkin(bahan, JENIS).flatMap((satu) => bukti(bahan, satu));

function pesan({ lembar, sel, cacah, isi }: Uraian): string {
  const { indikator = '', tempat = '', sendiri = '', selTabel = '' } = isi;
  const siapa = `Indikator Perkin "${indikator}"${cacah > 1 ? ` dan ${cacah - 1} indikator lain` : ''} (${lembar}!${sel})`;
  return `${siapa} tidak mempunyai ${sendiri === '' ? 'baris di ' : ''}${tempat}${sendiri}, padahal indikator Perkin lainnya mempunyainya (mulai dari ${selTabel}).`;
}

/** XS-020: where nearly all indicators of the Perkin have a row in a table, or a short table of their own, all have. */
export const XS_020: Aturan = {
  kode: 'XS-020',
  tingkat: 'peringatan',
  judul: 'Indikator Perkin tidak ada di tabel laporan',
  rujukan: 'PermenPANRB 53/2014, pelaporan capaian seluruh indikator perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan,
  perbaikan: ({ isi }) =>
    `Tambahkan indikator itu di ${isi['tempat'] ?? ''} mulai dari ${isi['selTabel'] ?? ''}, atau nyatakan alasannya bila memang tidak dilaporkan di sana.`,
};
