import { samaUang, type Medan } from '../../ledger/baris-sama';
import { kunciAnggaran } from '../../ledger/kunci-anggaran';
import type { Berkas, FigurUang } from '../../records/berkas';
import { formatAngka } from '../../text/format-angka';
import { tambahkan } from '../../text/peta';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';

interface Jumlah {
  readonly uang: FigurUang;
  readonly nilai: number;
  readonly nama: string;
}

const MEDAN: readonly Medan[] = ['pagu', 'realisasi'];

/** The state of a whole year: neither of a part of it nor over several, and no state before the last where `akhir` asks for it. */
function setahun({ figur, kolom, tw, bulan, total, versi }: FigurUang, akhir: boolean): boolean {
  const rupiah = figur.besaran.jenis === 'angka' && !figur.besaran.persen && figur.besaran.alternatif === null;
  const utuh = tw === null && bulan === null && !total && kolom.ranah !== 'kinerja' && kolom.ranah !== 'fisik';
  return rupiah && utuh && (!akhir || versi === null || versi.jenis === 'akhir');
}

/** Amounts by field, year and budget line. */
function kumpulkan(berkas: Berkas, sampai: number, akhir: boolean): Map<string, Jumlah[]> {
  const hasil = new Map<string, Jumlah[]>();
  for (const baris of berkas.uang) {
    if (baris.peran !== 'data') continue;
    const milik = baris.nilai.filter((uang) => MEDAN.some((medan) => medan === uang.bidang) && setahun(uang, akhir));
    const kunci = milik.length === 0 ? null : kunciAnggaran(berkas, baris);
    if (kunci === null) continue;
    for (const uang of milik) {
      if (uang.tahun === null || uang.tahun > sampai || uang.figur.besaran.jenis !== 'angka') continue;
      const nama = baris.uraian?.teks ?? baris.kode?.teks ?? kunci;
      tambahkan(hasil, `${uang.bidang}|${uang.tahun}|${kunci}`, { uang, nilai: uang.figur.besaran.nilai, nama });
    }
  }
  return hasil;
}

const sama = (a: Jumlah, b: Jumlah): boolean => samaUang(a.nilai, a.uang.faktor, b.nilai, b.uang.faktor);

function bukti(satu: Jumlah, acuan: Jumlah): Bukti {
  const { uang, nilai, nama } = satu;
  const seharusnya = (acuan.nilai * acuan.uang.faktor) / uang.faktor;
  return {
    sel: [uang.figur.sel],
    tautan: [acuan.uang.figur.sel],
    nilai: uang.figur.teks,
    seharusnya: formatAngka(seharusnya, Number.isInteger(seharusnya) ? 0 : 2),
    selisih: formatAngka(Math.abs(nilai - seharusnya), Number.isInteger(nilai - seharusnya) ? 0 : 2),
    isi: {
      medan: uang.bidang === 'pagu' ? 'Pagu' : 'Realisasi anggaran',
      tahun: String(uang.tahun ?? ''),
      uraian: nama,
      acuan: acuan.uang.figur.teks,
      selAcuan: formatAddress(acuan.uang.figur.sel),
    },
  };
}

function periksa(bahan: Bahan): Bukti[] {
  const lalu = bahan.tahunLalu?.bahan.berkas;
  if (lalu === undefined || lalu.tahun === null) return [];
  const dulu = kumpulkan(lalu, lalu.tahun, false);
  return [...kumpulkan(bahan.berkas, lalu.tahun, true)].flatMap(([kunci, kini]) => {
    const acuan = dulu.get(kunci) ?? [];
    const terakhir = acuan.at(-1);
    // a copy that agrees shows that the past did not change: the other copy is told where tables are compared
    if (terakhir === undefined || kini.some((satu) => acuan.some((lain) => sama(satu, lain)))) return [];
    return kini.map((satu) => bukti(satu, terakhir));
  });
}

/** TL-006: pagu and realisasi of a past year are what the workbook of the year before prints for the same budget line. */
export const TL_006: Aturan = {
  kode: 'TL-006',
  tingkat: 'peringatan',
  judul: 'Pagu atau realisasi anggaran tahun lalu berubah',
  rujukan: 'PermenPANRB 53/2014, akuntabilitas keuangan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `${isi['medan'] ?? 'Pagu'} ${isi['tahun'] ?? ''} "${isi['uraian'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan buku kerja tahun lalu menulis ${isi['acuan'] ?? ''} (${isi['selAcuan'] ?? ''}).`,
  perbaikan: ({ seharusnya }) =>
    `Kembalikan menjadi ${seharusnya}, atau jelaskan bahwa angkanya dimutakhirkan sesudah laporan tahun lalu terbit.`,
};
