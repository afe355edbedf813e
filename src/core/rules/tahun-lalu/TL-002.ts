import type { TabelMap } from '../../recognition/tabel';
import { kolomPertama } from '../../recognition/tabel';
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { sebutNama } from './daftar-nama';
import { antartahun, indikatorPokok } from './pasangan';

/** The caption over the indicators: the place where the one that is gone would stand. */
function selKepala({ lembar, range, kepala, ...tabel }: TabelMap): Address {
  const kolom = kolomPertama(tabel, 'indikator', 'sasaranIndikator', 'uraian');
  return { sheet: lembar, row: Math.max(range.top, kepala.bottom), col: kolom?.col ?? range.left };
}

function periksa(bahan: Bahan): Bukti[] {
  const kaitan = antartahun(bahan);
  const tempat = indikatorPokok(bahan)[0]?.baris;
  const tabel = tempat === undefined ? undefined : bahan.berkas.tabel[tempat.tabel];
  if (kaitan === null || tabel === undefined) return [];
  const hilang = indikatorPokok(kaitan.lalu).filter(({ kelompok }) => !kaitan.pasanganLalu.has(kelompok.id));
  if (hilang.length === 0) return [];
  const { daftar, cacah } = sebutNama(hilang);
  return [
    {
      sel: [selKepala(tabel)],
      tautan: hilang.map(({ baris }) => baris.indikator.sel),
      isi: { daftar, cacah, nama: kaitan.nama },
    },
  ];
}

/** TL-002: an indicator of the year before is still there, or its end is explained. */
export const TL_002: Aturan = {
  kode: 'TL-002',
  tingkat: 'peringatan',
  judul: 'Indikator tahun lalu tidak ada lagi',
  rujukan: 'PermenPANRB 53/2014, perbandingan realisasi antartahun',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Tabel pada ${lembar}!${sel} tidak lagi memuat ${isi['cacah'] ?? '1'} indikator dari buku kerja tahun lalu: ${isi['daftar'] ?? '""'}.`,
  perbaikan: () => 'Jelaskan mengapa indikator itu tidak dilanjutkan, atau lengkapi tabel bila indikator itu terlewat.',
};
