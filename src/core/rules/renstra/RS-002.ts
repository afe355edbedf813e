import { kolomBidang, type Kolom } from '../../recognition/tabel';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { kosong, tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

const kolomTahun = ({ tabel }: BarisTabel): readonly Kolom[] =>
  kolomBidang(tabel, 'target').filter(({ tahun, tw, ranah }) => tahun !== null && tw === null && ranah !== 'anggaran');

function buktiBaris(isi: BarisTabel, baris: BarisIndikator, kolom: readonly Kolom[]): Bukti[] {
  const blank = kolom.filter((satu) => kosong(isi.sheet, baris.row, satu));
  if (blank.length === 0 || blank.length === kolom.length) return [];
  const awal = kolom.findIndex((satu) => !kosong(isi.sheet, baris.row, satu));
  return blank.map((satu) => {
    // an indicator may begin later than the plan; that is said with "-" or "n/a"
    const belumMulai = kolom.indexOf(satu) < awal;
    return {
      sel: [{ sheet: isi.sheet.name, row: baris.row, col: satu.col }],
      tautan: [baris.indikator.sel],
      gabung: String(isi.indeks),
      isi: { indikator: baris.indikator.teks, tahun: String(satu.tahun) },
      ...(belumMulai ? { tingkat: 'saran' as const } : {}),
    };
  });
}

/** RS-002: a Renstra matrix has a target for every year, or says that there is none. */
export const RS_002: Aturan = {
  kode: 'RS-002',
  tingkat: 'peringatan',
  judul: 'Target tahunan kosong',
  rujukan: 'Permen PPN 5/2019, matriks kinerja dan pendanaan',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['renstra']).flatMap((isi) => {
      const kolom = kolomTahun(isi);
      return kolom.length < 2 ? [] : isi.baris.flatMap((baris) => buktiBaris(isi, baris, kolom));
    }),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Target ${isi['tahun'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} kosong.`
      : `Sebanyak ${cacah} target tahunan pada lembar ${lembar} (${sel}) kosong.`,
  perbaikan: () => 'Isi targetnya, atau tulis "n/a" beserta alasannya bila tahun itu memang tanpa target.',
};
