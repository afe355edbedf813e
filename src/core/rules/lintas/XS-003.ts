import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { perkinBerlaku, renstraUtama } from './acuan';
import { menurutTahun, tabelBerlaku } from './kemunculan';
import { barisJenis, sebandingkan } from './XS-002';

/** Perkin years of the submission that are in force. */
function tahunPerkin(bahan: Bahan, berlaku: ReadonlySet<number>): number | null {
  const tahun = bahan.berkas.tabel.flatMap((tabel, i) =>
    tabel.jenis === 'perkin' && berlaku.has(i) && tabel.tahun !== null ? [tabel.tahun] : [],
  );
  return tahun[0] ?? bahan.berkas.tahun;
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const tahun = tahunPerkin(bahan, berlaku);
  if (tahun === null || !sebandingkan(bahan, berlaku)) return [];
  return bahan.tautan.indikator.flatMap((kelompok) => {
    const isi = menurutTahun(bahan, kelompok, berlaku, 'target').get(tahun) ?? [];
    const renstra = renstraUtama(isi);
    if (renstra === undefined || renstra.angka.nilai === 0 || perkinBerlaku(isi) !== undefined) return [];
    if (barisJenis(bahan, kelompok, berlaku, 'perkin').length > 0) return [];
    return [
      {
        sel: [renstra.figur.sel],
        tautan: [renstra.baris.indikator.sel],
        nilai: renstra.figur.teks,
        isi: {
          indikator: renstra.baris.indikator.teks,
          tahun: String(tahun),
          selIndikator: formatAddress(renstra.baris.indikator.sel, renstra.figur.sel.sheet),
        },
      },
    ];
  });
}

/** XS-003: an indicator with a Renstra target for the year is promised in the Perkin. */
export const XS_003: Aturan = {
  kode: 'XS-003',
  tingkat: 'peringatan',
  judul: 'Indikator Renstra tidak diperjanjikan',
  rujukan: 'PermenPANRB 53/2014, penyusunan perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Indikator Renstra "${isi['indikator'] ?? ''}" bertarget ${nilai} pada ${isi['tahun'] ?? ''} (${lembar}!${sel}), tetapi tidak ada di Perkin.`,
  perbaikan: ({ isi }) =>
    `Tambahkan indikator pada ${isi['selIndikator'] ?? ''} ke Perkin, atau catat alasan tidak diperjanjikan.`,
};
