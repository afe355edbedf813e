/** RV-001: a budget code must have the shape of its level: EC, 6077, BAD, 007, 051, A, 521211. */
import { parseKodeAnggaran } from '../../text/kode';
import type { Aturan, Bukti } from '../aturan';
import { tabelBerkode } from './kode-baris';

/** Letters and digits that are taken for each other, and separators that slip in. */
const TERTUKAR: readonly (readonly [RegExp, string])[] = [
  [/[oO]/g, '0'],
  [/[lI]/g, '1'],
  [/[,;\-/]/g, '.'],
  [/\.{2,}/g, '.'],
];

/** The code that was meant, where one slip of the pen explains it; null where none does. */
function dimaksud(teks: string): string | null {
  const calon = [
    teks.toUpperCase(),
    ...TERTUKAR.map(([pola, ganti]) => teks.replace(pola, ganti)),
    teks.replace(/0/g, 'O'),
  ];
  return calon.find((satu) => satu !== teks && parseKodeAnggaran(satu) !== null) ?? null;
}

export const RV_001: Aturan = {
  kode: 'RV-001',
  tingkat: 'galat',
  judul: 'Kode anggaran tidak sah',
  rujukan: 'PMK 62/2023, klasifikasi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    tabelBerkode(berkas).flatMap((isi) =>
      isi.flatMap(({ baris, kode, baca }): Bukti[] => {
        // a bare small number is a code that lost its zeros, which is a matter of form
        if (baca !== null || baris.jalur !== null || /^\d{1,3}$/.test(kode.teks) || !/\d|^[A-Z]{1,3}$/.test(kode.teks))
          return [];
        const benar = dimaksud(kode.teks.replace(/\s+/g, ''));
        return [
          {
            sel: [kode.sel],
            nilai: kode.teks,
            ...(benar === null ? { tingkat: 'peringatan' as const } : { seharusnya: benar }),
          },
        ];
      }),
    ),

  pesan: (t) =>
    `Kode "${t.nilai}" pada ${t.sel} tidak mengikuti pola kode program, kegiatan, KRO, RO, komponen, subkomponen, atau akun.`,
  perbaikan: (t) =>
    t.seharusnya === ''
      ? 'Cocokkan kode dengan RKA-K/L.'
      : `Cocokkan kode dengan RKA-K/L; barangkali yang dimaksud "${t.seharusnya}".`,
};
