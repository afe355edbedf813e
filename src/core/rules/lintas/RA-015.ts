import type { CapaianBaris } from '../../capaian/terapkan';
import { tambahkan } from '../../text/peta';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { penjelasan } from './penjelasan';
import { tabelBerlaku } from './kemunculan';

/** Share of the rows that must have begun before a quarter counts as over. */
const BAGIAN_BERJALAN = 0.5;

/** Quarters with target and realisasi, by table and column of the realisasi. */
function kelompokkan(bahan: Bahan): ReadonlyMap<string, CapaianBaris[]> {
  const berlaku = tabelBerlaku(bahan.berkas);
  const hasil = new Map<string, CapaianBaris[]>();
  for (const satu of bahan.capaian) {
    const { tw, bulan, total, target, realisasi } = satu.periode;
    if (tw === null || bulan !== null || total || !berlaku.has(satu.baris.tabel)) continue;
    if (target?.besaran.jenis !== 'angka' || target.besaran.nilai <= 0 || realisasi?.besaran.jenis !== 'angka')
      continue;
    tambahkan(hasil, `${satu.baris.tabel}|${realisasi.sel.col}`, satu);
  }
  return hasil;
}

/** A quarter in which most rows stand at nil has not been reported yet. */
function berjalan(isi: readonly CapaianBaris[]): boolean {
  const mulai = isi.filter(
    ({ periode }) => periode.realisasi?.besaran.jenis === 'angka' && periode.realisasi.besaran.nilai > 0,
  );
  return mulai.length >= BAGIAN_BERJALAN * isi.length;
}

const BATAS: Readonly<Record<string, string>> = { naik: 'paling sedikit ', turun: 'paling banyak ' };

function bukti(bahan: Bahan, { baris, periode, arah }: CapaianBaris): Bukti[] {
  const { target, realisasi, tw } = periode;
  const alasan = penjelasan(bahan, baris, tw);
  if (target === null || realisasi === null || alasan.terisi) return [];
  return [
    {
      sel: [realisasi.sel],
      tautan: [target.sel],
      nilai: realisasi.teks,
      seharusnya: `${BATAS[arah.arah] ?? ''}${target.teks}, atau dijelaskan`,
      ...(alasan.ada ? {} : { tingkat: 'saran' as const }),
      gabung: `triwulan|${baris.tabel}`,
      isi: { indikator: baris.indikator.teks, target: target.teks, kolom: alasan.ada ? 'ya' : '' },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  return [...kelompokkan(bahan).values()]
    .filter(berjalan)
    .flat()
    .filter(({ hasil }) => hasil.status === 'belum')
    .flatMap((satu) => bukti(bahan, satu));
}

/** RA-015: a quarter below its target says why and what is done about it; one finding for each table. */
export const RA_015: Aturan = {
  kode: 'RA-015',
  tingkat: 'peringatan',
  judul: 'Realisasi triwulan belum memenuhi target tanpa penjelasan',
  rujukan: 'PermenPANRB 53/2014, pemantauan rencana aksi',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, cacah, isi }) =>
    cacah === 1
      ? `Realisasi triwulan "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} (${nilai}) belum memenuhi target antaranya (${isi['target'] ?? ''}) tanpa penjelasan.`
      : `Realisasi triwulan pada ${lembar}!${sel} belum memenuhi target antaranya tanpa penjelasan, antara lain "${isi['indikator'] ?? ''}" (${nilai} dari ${isi['target'] ?? ''}).`,
  perbaikan: ({ isi }) =>
    isi['kolom'] === 'ya'
      ? 'Isi kendala dan tindak lanjut pada baris itu, atau perbaiki realisasinya bila keliru.'
      : 'Tambahkan kolom kendala dan tindak lanjut, atau jelaskan di uraian capaian; perbaiki realisasinya bila keliru.',
};
