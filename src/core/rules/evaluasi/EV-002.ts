import { formatAngka } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { penilaian, type Penilaian } from './lembar-kerja';

function bukti({ komponen }: Penilaian): Bukti[] {
  return komponen.flatMap(({ nama, bobot, figur, angka }) =>
    angka.nilai >= 0 && angka.nilai <= bobot
      ? []
      : [
          {
            sel: [figur.sel],
            nilai: figur.teks.trim(),
            seharusnya: `0 sampai ${formatAngka(bobot, 0)}`,
            isi: { komponen: nama },
          },
        ],
  );
}

/** A table whose components exceed their weights throughout is told in shares of 100, not in points. */
function bukanSkalaLain(semua: readonly Penilaian[]): readonly Penilaian[] {
  const lebih = new Map<number, { lebih: number; semua: number }>();
  for (const satu of semua) {
    const hitung = lebih.get(satu.tabel) ?? { lebih: 0, semua: 0 };
    hitung.semua++;
    if (satu.komponen.filter(({ angka, bobot }) => angka.nilai > bobot).length > 1) hitung.lebih++;
    lebih.set(satu.tabel, hitung);
  }
  return semua.filter(({ tabel }) => {
    const hitung = lebih.get(tabel);
    return hitung === undefined || hitung.lebih * 2 <= hitung.semua;
  });
}

/** EV-002: no component of an evaluation has more points than its weight. */
export const EV_002: Aturan = {
  kode: 'EV-002',
  tingkat: 'galat',
  judul: 'Komponen evaluasi melebihi bobot',
  rujukan: 'PermenPANRB 88/2021, lembar kerja evaluasi',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => bukanSkalaLain(penilaian(berkas)).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Komponen ${isi['komponen'] ?? ''} pada ${lembar}!${sel} tertulis ${nilai}, padahal bobotnya hanya memungkinkan ${seharusnya}.`,
  perbaikan: ({ sel }) => `Periksa angka dan tanda desimal pada ${sel}, lalu jumlahkan kembali nilainya.`,
};
