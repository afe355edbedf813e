/** LK-014: open places of the naskah are to be filled. */
import { aturanLaporan } from '../../rules/laporan';
import { kutip } from '../bukti';
import type { AturanNaskah, BuktiNaskah } from '../temuan';

const SLOT = /\[isi:\s*([^\]]*)\]/giu;

export const LK_014: AturanNaskah = {
  ...aturanLaporan('LK-014'),
  periksa: ({ naskah }) =>
    naskah.kalimat.flatMap(({ teks, letak }): readonly BuktiNaskah[] => {
      const isi = [...teks.matchAll(SLOT)].map(([, satu = '']) => satu.trim());
      if (isi.length === 0) return [];
      return [
        {
          kutipan: kutip(teks),
          letak,
          sel: [],
          tertulis: isi.map((satu) => `[isi: ${satu}]`).join(', '),
          seharusnya: '',
          pesan: `Kalimat masih memuat ${isi.length} isian yang belum dilengkapi: ${isi.join('; ')}.`,
          perbaikan: 'Lengkapi isian itu, atau hapus kalimatnya bila tidak diperlukan.',
        },
      ];
    }),
};
