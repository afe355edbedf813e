import { normalSatuan } from '../../text/satuan';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { antartahun, indikatorPokok } from './pasangan';

function periksa(bahan: Bahan): Bukti[] {
  const kaitan = antartahun(bahan);
  if (kaitan === null) return [];
  const dulu = new Map(indikatorPokok(kaitan.lalu).map((satu) => [satu.kelompok.id, satu.baris.satuan]));
  return indikatorPokok(bahan).flatMap(({ kelompok, baris: { satuan, indikator } }): Bukti[] => {
    const pasangan = kaitan.pasanganKini.get(kelompok.id);
    const lama = pasangan === undefined ? null : (dulu.get(pasangan.lalu.id) ?? null);
    // A unit that only a caption or a figure tells may be that of the whole column.
    if (satuan?.sumber !== 'kolom' || lama?.sumber !== 'kolom') return [];
    if (normalSatuan(satuan.teks) === normalSatuan(lama.teks)) return [];
    return [
      {
        sel: [satuan.sel],
        tautan: [lama.sel],
        nilai: satuan.teks,
        isi: { indikator: indikator.teks, lama: lama.teks, selLama: formatAddress(lama.sel) },
      },
    ];
  });
}

/** TL-005: an indicator is measured in the unit of the year before. */
export const TL_005: Aturan = {
  kode: 'TL-005',
  tingkat: 'peringatan',
  judul: 'Satuan indikator berubah dari tahun lalu',
  rujukan: 'PermenPANRB 53/2014, perbandingan realisasi antartahun',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Satuan "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis "${nilai}", sedangkan buku kerja tahun lalu (${isi['selLama'] ?? ''}) menulis "${isi['lama'] ?? ''}".`,
  perbaikan: () =>
    'Samakan satuannya, atau jelaskan perubahannya dan hitung ulang realisasi tahun lalu dalam satuan yang baru.',
};
