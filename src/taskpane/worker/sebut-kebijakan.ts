/** The policy of a calculation in plain words. */
import type { Kebijakan } from '../../core/capaian/kebijakan';
import { formatAngka } from '../../core/text/format-angka';
import type { ButirKebijakan } from './pesan';

/** 1.2 -> "120%"; 1.075 -> "107,5%". */
function persen(rasio: number): string {
  const poin = Math.round(rasio * 1e6) / 1e4;
  return `${formatAngka(poin, 4).replace(/,?0+$/, '')}%`;
}

function sebutBatas({ batasAtas, batasAtasPadaTabel, batasBawah }: Kebijakan): string {
  const bawah = `tidak kurang dari ${persen(batasBawah)}`;
  if (batasAtas === null) return `tanpa batas atas, ${bawah}`;
  const tempat = batasAtasPadaTabel ? '' : ' dalam rata-rata';
  return `paling tinggi ${persen(batasAtas)}${tempat}, ${bawah}`;
}

const RATA: Readonly<Record<Kebijakan['rataRata'], string>> = {
  aritmetik: 'rata-rata biasa',
  geometrik: 'rata-rata geometrik',
  berbobot: 'rata-rata berbobot',
};

function sebutRata({ rataRata, tanpaCapaian }: Kebijakan): string {
  const tanpa = tanpaCapaian === 'nol' ? 'dihitung nol' : 'tidak ikut dihitung';
  return `${RATA[rataRata]}; indikator tanpa capaian ${tanpa}`;
}

function sebutArah({ minimasi, arahPerIndikator }: Kebijakan): string {
  const turun = minimasi === 'selisih' ? '2 dikurangi realisasi per target' : 'target dibagi realisasi';
  const pilihan = Object.keys(arahPerIndikator).length;
  const dipilih = pilihan === 0 ? '' : `; arah ${pilihan} indikator ditetapkan tersendiri`;
  return `makin tinggi makin baik: realisasi dibagi target; makin rendah makin baik: ${turun}${dipilih}`;
}

/**
 * What a reader must know to compute a capaian again.
 *
 * @example sebutKebijakan(KEBIJAKAN_BAKU)[1] // { nama: 'Batas', isi: 'tanpa batas atas, tidak kurang dari 0%' }
 */
export function sebutKebijakan(kebijakan: Kebijakan): readonly ButirKebijakan[] {
  return [
    { nama: 'Arah', isi: sebutArah(kebijakan) },
    { nama: 'Batas', isi: sebutBatas(kebijakan) },
    {
      nama: 'Target',
      isi: kebijakan.dasarTarget === 'awal' ? 'target awal' : 'target revisi bila ada, selain itu target awal',
    },
    { nama: 'Pembulatan', isi: `${kebijakan.desimal} angka di belakang koma` },
    { nama: 'Rata-rata', isi: sebutRata(kebijakan) },
  ];
}
