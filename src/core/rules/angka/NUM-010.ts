import { formatAngka } from '../../text/format-angka';
import type { BarisIndikator, Berkas } from '../../records/berkas';
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

/** The rows whose unit or name tells a scale. */
const barisMenyebut = ({ indikator }: Berkas): ReadonlySet<BarisIndikator> =>
  new Set(indikator.filter((baris) => MENYEBUT.test(baris.satuan?.teks ?? '') || MENYEBUT.test(baris.indikator.teks)));

function bukti(satu: FigurDibaca, menyebut: ReadonlySet<BarisIndikator>): Bukti[] {
  const { figur, baris, bidang, ranah } = satu;
  const { besaran } = figur;
  if (baris === null || ranah !== 'kinerja' || bidang === 'capaian' || besaran.jenis !== 'angka') return [];
  if (besaran.persen || besaran.alternatif !== null || besaran.tanggal === true) return [];
  if (!MENYEBUT.test(besaran.satuan ?? '') && !menyebut.has(baris)) return [];
  const sumber = [besaran.satuan ?? '', baris.satuan?.teks ?? '', baris.indikator.teks].join(' | ');
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

function periksa({ berkas }: Bahan): Bukti[] {
  const menyebut = barisMenyebut(berkas);
  return figurDibaca(berkas).flatMap((satu) => bukti(satu, menyebut));
}

/** NUM-010: a value lies on the scale that its indicator or unit names. */
export const NUM_010: Aturan = {
  kode: 'NUM-010',
  tingkat: 'peringatan',
  judul: 'Nilai di luar skala satuan',
  rujukan: 'PermenPANRB 14/2017, skala indeks; PermenPANRB 53/2014, ukuran indikator kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Nilai ${nilai} pada ${lembar}!${sel} berada di luar skala ${isi['bawah'] ?? ''} sampai ${isi['atas'] ?? ''} yang disebut untuk indikator "${isi['indikator'] ?? ''}".`,
  perbaikan: () => 'Periksa angkanya, atau perbaiki skala yang disebut pada indikator atau satuannya.',
};
