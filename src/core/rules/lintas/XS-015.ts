import { kunciLabel, miripLabel } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import type { BarisIndikator, Teks } from '../../records/berkas';
import type { Kelompok } from '../../linking/tautkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';

interface SasaranBaris {
  readonly baris: BarisIndikator;
  readonly sasaran: Teks;
  readonly perkin: boolean;
}

function kumpulkan(bahan: Bahan, kelompok: Kelompok, berlaku: ReadonlySet<number>): SasaranBaris[] {
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) =>
    baris.sasaran === null || baris.sasaran.teks.split(/\s+/).length < 3
      ? []
      : [{ baris, sasaran: baris.sasaran, perkin: bahan.berkas.tabel[baris.tabel]?.jenis === 'perkin' }],
  );
}

const KATA_TERPOTONG = /\b(?:di|dan|yang|bidang|dalam|serta|untuk|,)$/i;

/** A text cut off at a page's or cell's end says the same as the whole. */
function samaSasaran(a: string, b: string): boolean {
  const [x, y] = [kunciLabel(a), kunciLabel(b)];
  if (x === y) return true;
  const [pendek, panjang] = x.length <= y.length ? [x, y] : [y, x];
  return (
    pendek.length >= 20 &&
    panjang.startsWith(pendek) &&
    (KATA_TERPOTONG.test(a.trim()) || KATA_TERPOTONG.test(b.trim()) || pendek.length >= 0.6 * panjang.length)
  );
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const dilihat = new Set<string>();
  return bahan.tautan.indikator.flatMap((kelompok) => {
    const semua = kumpulkan(bahan, kelompok, berlaku);
    const acuan = semua.find(({ perkin }) => perkin);
    if (acuan === undefined) return [];
    return semua.flatMap(({ sasaran }) => {
      const { sel } = sasaran;
      const kunci = `${sel.sheet}!${sel.row},${sel.col}`;
      if (dilihat.has(kunci) || samaSasaran(sasaran.teks, acuan.sasaran.teks)) return [];
      dilihat.add(kunci);
      const mirip = miripLabel(sasaran.teks, acuan.sasaran.teks);
      return [
        {
          sel: [sel],
          tautan: [acuan.sasaran.sel],
          nilai: sasaran.teks,
          seharusnya: acuan.sasaran.teks,
          tingkat: mirip >= 0.8 ? ('saran' as const) : ('peringatan' as const),
          isi: { selAcuan: formatAddress(acuan.sasaran.sel, sel.sheet) },
        },
      ];
    });
  });
}

/** XS-015: the sasaran of an indicator is worded alike in the Perkin and in the tables that report on it. */
export const XS_015: Aturan = {
  kode: 'XS-015',
  tingkat: 'peringatan',
  judul: 'Sasaran tidak sama antardokumen',
  rujukan: 'PermenPANRB 53/2014, keselarasan sasaran',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Sasaran pada ${lembar}!${sel} tertulis "${nilai}", sedangkan Perkin (${isi['selAcuan'] ?? ''}) menulis "${seharusnya}" untuk indikator yang sama.`,
  perbaikan: ({ isi }) =>
    `Samakan rumusan sasaran dengan ${isi['selAcuan'] ?? ''}, atau perbaiki Perkin bila rumusannya yang keliru.`,
};
