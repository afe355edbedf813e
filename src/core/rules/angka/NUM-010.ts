import { formatAngka } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { figurDibaca, type FigurDibaca } from './figur';

interface SkalaTertulis {
  readonly bawah: number;
  readonly atas: number;
}

const ANGKA = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const RENTANG = new RegExp(
  String.raw`\b(?:skala|rentang(?: nilai)?)\s*:?\s*(?:likert\s*)?${ANGKA}\s*(?:-|–|s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s*${ANGKA}`,
  'i',
);
const PUNCAK = new RegExp(String.raw`\bskala\s*:?\s*(?:likert\s*)?${ANGKA}(?!\d|\s*(?:-|–|:|s\.?d))`, 'i');

/** The words without which no scale is told. */
const MENYEBUT = /skala|rentang/i;

const bilangan = (teks: string | undefined): number => Number((teks ?? '').replace(',', '.'));

/** The scale that a text says: "skala 1-4", "(skala 4)"; null where it says none that a value can be held against. */
export function skalaTertulis(teks: string): SkalaTertulis | null {
  const rentang = RENTANG.exec(teks);
  if (rentang !== null) {
    const [bawah, atas] = [bilangan(rentang[1]), bilangan(rentang[2])];
    return bawah < atas ? { bawah, atas } : null;
  }
  const atas = bilangan(PUNCAK.exec(teks)?.[1]);
  return atas >= 3 ? { bawah: 0, atas } : null;
}

function bukti(satu: FigurDibaca): Bukti[] {
  const { figur, baris, bidang, ranah } = satu;
  const { besaran } = figur;
  if (baris === null || ranah !== 'kinerja' || bidang === 'capaian' || besaran.jenis !== 'angka') return [];
  if (besaran.persen || besaran.alternatif !== null || besaran.tanggal === true) return [];
  const bagian = [besaran.satuan ?? '', baris.satuan?.teks ?? '', baris.indikator.teks];
  if (!bagian.some((teks) => MENYEBUT.test(teks))) return [];
  const sumber = bagian.join(' | ');
  const skala = skalaTertulis(sumber);
  if (skala === null || (besaran.nilai >= skala.bawah && besaran.nilai <= skala.atas)) return [];
  // zero stands for "not measured yet" on scales that begin at one
  if (besaran.nilai === 0) return [];
  return [
    {
      sel: [figur.sel],
      tautan: [baris.indikator.sel],
      nilai: figur.teks.trim(),
      isi: {
        bawah: formatAngka(skala.bawah, 0),
        atas: formatAngka(skala.atas, Number.isInteger(skala.atas) ? 0 : 2),
        indikator: baris.indikator.teks,
      },
    },
  ];
}

/** NUM-010: a value lies on the scale that its indicator or unit names. */
export const NUM_010: Aturan = {
  kode: 'NUM-010',
  tingkat: 'peringatan',
  judul: 'Nilai di luar skala satuan',
  rujukan: 'PermenPANRB 14/2017, skala indeks; PermenPANRB 53/2014, ukuran indikator kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => figurDibaca(berkas).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Nilai ${nilai} pada ${lembar}!${sel} berada di luar skala ${isi['bawah'] ?? ''} sampai ${isi['atas'] ?? ''} yang disebut untuk indikator "${isi['indikator'] ?? ''}".`,
  perbaikan: () => 'Periksa angkanya, atau perbaiki skala yang disebut pada indikator atau satuannya.',
};
