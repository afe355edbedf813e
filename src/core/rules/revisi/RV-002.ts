/** RV-002: under one parent, a code must stand only once. */
import type { Aturan, Bukti } from '../aturan';
import { tabelBerkode, type BarisKode } from './kode-baris';

/** The code with everything above it; the row of the parent keeps equal codes under different parents apart. */
const kunci = ({ baris, kode }: BarisKode): string =>
  `${baris.induk ?? ''}|${baris.jalur ?? ''}|${kode.teks.replace(/\s+/g, '').toUpperCase()}`;

export const RV_002: Aturan = {
  kode: 'RV-002',
  tingkat: 'galat',
  judul: 'Kode ganda pada jalur yang sama',
  rujukan: 'PMK 62/2023, klasifikasi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    tabelBerkode(berkas).flatMap((isi) => {
      const pertama = new Map<string, BarisKode>();
      return isi.flatMap((satu): Bukti[] => {
        if (satu.baris.jalur === null) return [];
        const lama = pertama.get(kunci(satu));
        if (lama === undefined) {
          pertama.set(kunci(satu), satu);
          return [];
        }
        const bernama =
          lama.baris.uraian !== null && satu.baris.uraian !== null && lama.baris.uraian.teks !== satu.baris.uraian.teks;
        return [
          { sel: [satu.kode.sel], tautan: [lama.kode.sel], nilai: satu.kode.teks, isi: { beda: bernama ? 'ya' : '' } },
        ];
      });
    }),

  pesan: (t) =>
    `Kode "${t.nilai}" pada ${t.sel} sudah dipakai pada ${t.tautan[0] ?? 'baris lain'} di bawah induk yang sama${t.isi['beda'] === 'ya' ? ' dengan uraian lain' : ''}.`,
  perbaikan: (t) =>
    t.isi['beda'] === 'ya'
      ? 'Periksa kode kedua baris pada RKA-K/L dan perbaiki yang keliru.'
      : `Gabungkan kedua baris, atau perbaiki kode pada ${t.sel}.`,
};
