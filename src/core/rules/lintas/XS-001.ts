import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { bacaanRenstra, cocokRenstra, denganKoma, perkinBerlaku, renstraUtama, semuaTahun } from './acuan';
import { samaNilai, tabelBerlaku, type Kemunculan } from './kemunculan';
import { selisihTeks, seperti, sepertiAcuan } from './tampil';

const TETAP = /^\s*(?:tetap|-|tidak (?:ada )?(?:berubah|perubahan))?\s*$/i;

/** A revised Perkin may differ from the Renstra where it says why. */
function beralasan(perkin: Kemunculan): boolean {
  const alasan = perkin.baris.keterangan?.teks ?? '';
  return /\b(?:revisi|perubahan)\b/i.test(perkin.tabel.judul ?? '') && !TETAP.test(alasan);
}

function bandingkan(renstra: Kemunculan, perkin: Kemunculan): Bukti[] {
  if (cocokRenstra(renstra, perkin) || beralasan(perkin)) return [];
  const bacaan = { ...renstra, angka: { ...renstra.angka, nilai: bacaanRenstra(renstra)[0] ?? renstra.angka.nilai } };
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
      isi: {
        indikator: perkin.baris.indikator.teks,
        tahun: String(perkin.periode.tahun ?? ''),
        renstra: renstra.figur.teks,
        selRenstra: formatAddress(renstra.figur.sel, perkin.figur.sel.sheet),
        kumulatif:
          bacaan.angka.nilai === renstra.angka.nilai
            ? ''
            : `, yaitu tambahan ${seperti(nilai, perkin.figur)} dari tahun sebelumnya`,
      },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return semuaTahun(bahan, berlaku, 'target').flatMap(({ isi }) => {
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
}

/** XS-001: the target of the Perkin must be that of the Renstra for the same year; a unit that counts up compares increases. */
export const XS_001: Aturan = {
  kode: 'XS-001',
  tingkat: 'galat',
  judul: 'Target Perkin berbeda dengan Renstra',
  rujukan: 'PermenPANRB 53/2014, penyusunan perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan Renstra menetapkan ${isi['renstra'] ?? ''} (${isi['selRenstra'] ?? ''})${isi['kumulatif'] ?? ''}.`,
  perbaikan: ({ seharusnya, isi }) =>
    `Samakan target menjadi ${seharusnya}, atau perbaiki Renstra di ${isi['selRenstra'] ?? ''} bila angka itu yang keliru; bila memang berubah, catat alasannya.`,
};
