/** LK-020: a sentence that stands word by word under several indicators was copied, and may be true of one only. */
import { aturanLaporan } from '../../rules/laporan';
import { tambahkan } from '../../text/peta';
import { kutip } from '../bukti';
import type { BagianIndikator, KalimatNaskah } from '../isi-naskah';
import { ratakan } from '../kalimat';
import type { AturanNaskah, BuktiNaskah } from '../temuan';

/** Shorter sentences repeat without harm. */
const KATA_PALING_SEDIKIT = 14;

interface Kemunculan {
  readonly bagian: BagianIndikator;
  readonly kalimat: KalimatNaskah;
}

export const LK_020: AturanNaskah = {
  ...aturanLaporan('LK-020'),
  periksa: ({ naskah }) => {
    const semua = new Map<string, Kemunculan[]>();
    for (const bagian of naskah.bagian)
      for (const kalimat of bagian.kalimat) {
        const { rata } = ratakan(kalimat.teks);
        if (rata.trim().split(' ').length >= KATA_PALING_SEDIKIT && !/\[isi:/iu.test(kalimat.teks))
          tambahkan(semua, rata, { bagian, kalimat });
      }
    return [...semua.values()].flatMap((kena) => bukti(kena));
  },
};

function bukti(kena: readonly Kemunculan[]): readonly BuktiNaskah[] {
  const nama = [...new Set(kena.map(({ bagian }) => bagian.indikator.kelompok.nama))];
  const kedua = kena.find(({ bagian }) => bagian.indikator !== kena[0]?.bagian.indikator);
  if (kedua === undefined) return [];
  return [
    {
      kutipan: kutip(kedua.kalimat.teks),
      letak: kedua.kalimat.letak,
      sel: [],
      tertulis: `${nama.length} indikator`,
      seharusnya: '',
      pesan: `Kalimat ini tertulis sama pada uraian ${nama.map((satu) => `"${satu}"`).join(', ')}.`,
      perbaikan: 'Pastikan kalimat itu berlaku bagi setiap indikator, atau tulis uraian masing-masing.',
    },
  ];
}
