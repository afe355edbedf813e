/** XS-010: a komponen that pays for two indicators needs a share for each. */
import type { Aturan, Bukti } from '../aturan';
import { pendanaan } from './komponen';
import type { BarisUang } from '../../records/berkas';
import type { UangIndikator } from './uang-indikator';
import { tambahkan } from '../../text/peta';
import { ringkasNama } from '../../text/ringkas-nama';

export const XS_010: Aturan = {
  kode: 'XS-010',
  tingkat: 'peringatan',
  judul: 'Komponen membiayai lebih dari satu indikator',
  rujukan: 'PermenPANRB 53/2014, akuntabilitas keuangan',
  sejak: '2026.11',

  periksa: (bahan) => {
    const pemakai = new Map<BarisUang, UangIndikator[]>();
    for (const { uang, komponen } of pendanaan(bahan))
      for (const { baris } of komponen) tambahkan(pemakai, baris, uang);
    return [...pemakai].flatMap(([komponen, uang]): Bukti[] => {
      const [pertama, ...lain] = uang;
      const kedua = lain.find(({ kelompok, tabel }) => kelompok !== pertama?.kelompok && tabel === pertama?.tabel);
      if (pertama === undefined || kedua === undefined || komponen.uraian === null) return [];
      return [
        {
          sel: [pertama.pagu.figur.sel, kedua.pagu.figur.sel],
          tautan: [komponen.uraian.sel],
          nilai: komponen.uraian.teks,
          isi: { komponen: ringkasNama(komponen.uraian.teks) },
        },
      ];
    });
  },

  pesan: (t) =>
    `Komponen "${t.isi['komponen'] ?? ''}" (${t.tautan[0] ?? ''}) dihitung penuh pada dua indikator (${t.sel}).`,
  perbaikan: () =>
    'Bagi pagu dan realisasi komponen itu menurut proporsi setiap indikator, atau tempatkan pada satu indikator.',
};
