import { jenisSatuan } from '../../text/satuan';
import type { Bidang } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { figurDibaca, judulKolom, type FigurDibaca } from './figur';

/** Money that is set or spent; differences and remainders may well be negative. */
const UANG = new Set<Bidang>(['pagu', 'blokir', 'paguEfektif', 'target']);
const KINERJA = new Set<Bidang>(['target', 'realisasi', 'volume']);
/** Words of a change, which has a sign. */
const PERUBAHAN = /selisih|perubahan|bertambah|berkurang|penambahan|pengurangan|pertumbuhan|kenaikan|penurunan|geser/i;

function cacah({ bidang, satuan, ranah }: FigurDibaca): boolean {
  return bidang === 'volume' || (KINERJA.has(bidang) && ranah === 'kinerja' && jenisSatuan(satuan ?? '') === 'cacah');
}

function bukti(satu: FigurDibaca): Bukti[] {
  const { besaran } = satu.figur;
  // a growth rate stands below amounts at times
  if (
    besaran.jenis !== 'angka' ||
    besaran.persen ||
    besaran.nilai >= 0 ||
    besaran.alternatif !== null ||
    besaran.tanggal === true
  )
    return [];
  const uang = satu.ranah === 'anggaran' && UANG.has(satu.bidang);
  if (!(uang || cacah(satu)) || PERUBAHAN.test(`${judulKolom(satu)} ${satu.baris?.indikator.teks ?? ''}`)) return [];
  return [
    {
      sel: [satu.figur.sel],
      nilai: satu.figur.teks.trim(),
      gabung: `${satu.indeks}|${satu.kolom.col}`,
      isi: { kolom: judulKolom(satu) },
    },
  ];
}

/** NUM-012: what is counted or set aside is not below zero. */
export const NUM_012: Aturan = {
  kode: 'NUM-012',
  tingkat: 'galat',
  judul: 'Nilai negatif yang tidak mungkin',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => figurDibaca(berkas).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, cacah: n, isi }) =>
    `Angka pada ${lembar}!${sel}${n === 1 ? ` tertulis ${nilai}` : ' bernilai negatif'}, padahal kolom "${isi['kolom'] ?? ''}" memuat cacah atau pagu yang tidak mungkin kurang dari nol.`,
  perbaikan: ({ sel }) => `Perbaiki ${sel}, atau pindahkan ke kolom selisih bila yang dimaksud perubahan.`,
};
