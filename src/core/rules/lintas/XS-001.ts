import type { Figur } from '../../records/berkas';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti, Uraian } from '../aturan';
import { bacaanRenstra, caraHitungLain, cocokRenstra, denganKoma, perkinBerlaku, renstraUtama } from './acuan';
import { samaNilai, type Kemunculan } from './kemunculan';
import { semuaTahun } from './lingkup';
import { perkinTanpaRenstra } from './perkin-lain';
import { selisihTeks, seperti, sepertiAcuan } from './tampil';

const TETAP = /^\s*(?:tetap|-|tidak (?:ada )?(?:berubah|perubahan))?\s*$/i;

/** A revised Perkin may differ from the Renstra where it says why. */
function beralasan(perkin: Kemunculan): boolean {
  const alasan = perkin.baris.keterangan?.teks ?? '';
  return /\b(?:revisi|perubahan|addendum)\b/i.test(perkin.tabel.judul ?? '') && !TETAP.test(alasan);
}

const CARA_LAIN = {
  tambahan: ', padahal angka Perkin sama dengan tambahan tahun itu bila Renstra dihitung kumulatif',
  jumlah: ', padahal angka Perkin sama dengan jumlah target Renstra sampai tahun itu',
} as const;

/** What the sentence says of the way of counting: of a unit that counts up, or of one that may. */
function caraHitung(renstra: Kemunculan, perkin: Kemunculan, nilai: number): string {
  const lain = caraHitungLain(renstra, perkin);
  if (lain !== null) return CARA_LAIN[lain];
  const kumulatif = bacaanRenstra(renstra)[0] !== renstra.angka.nilai;
  return kumulatif ? `, yaitu tambahan ${seperti(nilai, perkin.figur)} dari tahun sebelumnya` : '';
}

/** What the sentence says of a figure of the Renstra that only fits with a decimal comma in it: "124" for 1,24. */
const tandaHilang = (dimaksud: number, figur: Figur): string =>
  `, yang tampaknya ${seperti(dimaksud, figur)} tanpa tanda desimal`;

function bandingkan(renstra: Kemunculan, perkin: Kemunculan): Bukti[] {
  if (cocokRenstra(renstra, perkin) || beralasan(perkin)) return [];
  const bacaan = {
    ...renstra,
    angka: { ...renstra.angka, nilai: bacaanRenstra(renstra)[0] ?? renstra.angka.nilai },
  };
  const dimaksud = denganKoma(bacaan, perkin).angka;
  const { nilai } = dimaksud;
  if (samaNilai(dimaksud, perkin.angka)) return [];
  return [
    {
      sel: [perkin.figur.sel],
      tautan: [renstra.figur.sel],
      nilai: perkin.figur.teks,
      seharusnya:
        nilai === renstra.angka.nilai ? sepertiAcuan(renstra.figur, perkin.figur) : seperti(nilai, perkin.figur),
      selisih: selisihTeks(dimaksud, perkin.angka),
      ...(caraHitungLain(renstra, perkin) === null ? {} : { tingkat: 'peringatan' as const }),
      isi: {
        indikator: perkin.baris.indikator.teks,
        tahun: String(perkin.periode.tahun ?? ''),
        renstra: renstra.figur.teks,
        selRenstra: formatAddress(renstra.figur.sel, perkin.figur.sel.sheet),
        cara: nilai === bacaan.angka.nilai ? caraHitung(renstra, perkin, nilai) : tandaHilang(nilai, perkin.figur),
      },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const tahunan = semuaTahun(bahan, 'target').flatMap(({ isi }) => {
    const renstra = renstraUtama(isi);
    if (renstra === undefined) return [];
    const kini = perkinBerlaku(isi);
    const perkin = isi.filter(({ jenis }) => jenis === 'perkin');
    // Two Perkin of one state (a table and its signed copy) say the same thing twice: one finding.
    const unik = perkin.filter(
      (satu, i) => satu === kini || perkin.findIndex((lain) => samaNilai(lain.angka, satu.angka)) === i,
    );
    return unik.flatMap((satu) => bandingkan(renstra, satu));
  });
  return [...tahunan, ...perkinTanpaRenstra(bahan)];
}

function pesan({ lembar, sel, nilai, cacah, isi }: Uraian): string {
  const { tahun = '', indikator = '', renstra = '', selRenstra = '', cara = '' } = isi;
  if (isi['ringkas'] !== undefined) {
    return `Target ${tahun} pada ${lembar}!${sel} (${cacah} indikator) berbeda dengan Renstra mulai dari ${selRenstra}, yaitu pada lebih dari separuh indikator yang sama.`;
  }
  return `Target ${tahun} "${indikator}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan Renstra menetapkan ${renstra} (${selRenstra})${cara}.`;
}

function perbaikan({ seharusnya, isi }: Uraian): string {
  const { selRenstra = '', cara = '' } = isi;
  if (isi['ringkas'] !== undefined) {
    return 'Pastikan Perkin dan Renstra itu milik satuan kerja serta tahun yang sama, lalu samakan targetnya atau catat alasan perubahannya.';
  }
  if (cara === CARA_LAIN.tambahan || cara === CARA_LAIN.jumlah) {
    return `Nyatakan pada satuan di Renstra (${selRenstra}) apakah target dihitung kumulatif, atau samakan kedua target.`;
  }
  return `Samakan target menjadi ${seharusnya}, atau perbaiki Renstra di ${selRenstra} bila angka itu yang keliru, atau catat alasan perubahannya.`;
}

/** XS-001: the target of the Perkin must be that of the Renstra for the same year; a unit that counts up compares increases. */
export const XS_001: Aturan = {
  kode: 'XS-001',
  tingkat: 'galat',
  judul: 'Target Perkin berbeda dengan Renstra',
  rujukan: 'PermenPANRB 53/2014, penyusunan perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan,
  perbaikan,
};
