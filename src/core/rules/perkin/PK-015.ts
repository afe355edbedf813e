import { jenisSatuan } from '../../text/satuan';
import type { BarisIndikator, Periode } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis } from './sel-wajib';

/** Shares of a whole. */
const BAGIAN = /^(?:persentase|presentase|prosentase|proporsi)\b/i;
/** Percentages of something that may be exceeded. */
const BOLEH_LEBIH =
  /pertumbuhan|peningkatan|kenaikan|penurunan|perubahan|capaian|pencapaian|realisasi|produktivitas|efisiensi|nilai|terhadap|dibanding|target|kontribusi/i;

function terbatas({ indikator, satuan }: BarisIndikator): boolean {
  if (!BAGIAN.test(indikator.teks) || BOLEH_LEBIH.test(indikator.teks)) return false;
  return satuan === null || jenisSatuan(satuan.teks) === 'persen';
}

function bukti(baris: BarisIndikator, { target, ranah }: Periode): Bukti[] {
  if (ranah !== 'kinerja' || target?.besaran.jenis !== 'angka' || target.besaran.alternatif !== null) return [];
  if (target.besaran.nilai <= 100) return [];
  return [{ sel: [target.sel], nilai: target.teks.trim(), isi: { indikator: baris.indikator.teks } }];
}

/** PK-015: no more than the whole can be promised of a share. */
export const PK_015: Aturan = {
  kode: 'PK-015',
  tingkat: 'peringatan',
  judul: 'Target persen melebihi batas',
  rujukan: 'PermenPANRB 53/2014, perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['perkin', 'renstra', 'rencana-aksi']).flatMap(({ baris }) =>
      baris.filter(terbatas).flatMap((satu) => satu.periode.flatMap((periode) => bukti(satu, periode))),
    ),
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} adalah ${nilai}, padahal bagian dari keseluruhan tidak dapat melampaui 100%.`,
  perbaikan: ({ sel }) =>
    `Periksa tanda desimal pada ${sel}, atau ubah rumusan bila yang diukur bukan bagian dari keseluruhan.`,
};
