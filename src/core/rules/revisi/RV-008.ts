/** RV-008: a revision of kind POK, administration or "pagu tetap" must leave the sum of the matrix as it was. */
import type { Aturan, Bukti } from '../aturan';
import { cetakFigur, cetakSelisih } from '../anggaran/cetak';
import { formatAngka } from '../../text/format-angka';
import { entri, paguTetap, perubahanRevisi, type Perubahan } from '../../ledger/matriks-revisi';
import type { BarisRevisi, Berkas } from '../../records/berkas';
import { ringkasNama } from '../../text/ringkas-nama';

const SEL_TERBANYAK = 10;

/** The entry of a revision that should leave the sum as it was and does not; null for any other. */
function melanggar(berkas: Berkas, { nomor, jumlah }: Perubahan): BarisRevisi | null {
  const baris = entri(berkas, nomor);
  return jumlah !== 0 && baris !== null && paguTetap(baris) ? baris : null;
}

/** True where the sum only goes back to what it was before a slip in the column before, which is told there. */
function kembaliSemula(berkas: Berkas, satu: Perubahan, sebelum: Perubahan | undefined): boolean {
  if (sebelum?.nomor !== satu.nomor - 1 || sebelum.jumlah !== -satu.jumlah) return false;
  return melanggar(berkas, sebelum) !== null;
}

export const RV_008: Aturan = {
  kode: 'RV-008',
  tingkat: 'galat',
  judul: 'Revisi pagu tetap mengubah pagu',
  rujukan: 'PMK 62/2023, revisi dalam hal pagu anggaran tetap',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    perubahanRevisi(berkas).flatMap((satu, i, semua): Bukti[] => {
      const baris = melanggar(berkas, satu);
      if (baris === null || baris.uraian === null || kembaliSemula(berkas, satu, semua[i - 1])) return [];
      const [pertama] = satu.berubah;
      const tunggal = satu.berubah.length === 1;
      return [
        {
          sel: satu.berubah.slice(0, SEL_TERBANYAK).map(({ kini }) => kini.sel),
          tautan: [baris.uraian.sel, ...satu.berubah.slice(0, SEL_TERBANYAK).map(({ lama }) => lama.sel)],
          nilai: `${tunggal ? `${cetakFigur(pertama?.kini.figur ?? null)}; ` : ''}perubahan total ${formatAngka(satu.jumlah / satu.faktor, 0)}`,
          seharusnya: `${tunggal ? `${cetakFigur(pertama?.lama.figur ?? null)}; ` : ''}perubahan total 0`,
          selisih: cetakSelisih(satu.jumlah / satu.faktor, true, satu.faktor),
          isi: { nomor: String(satu.nomor), uraian: ringkasNama(baris.uraian.teks) },
        },
      ];
    }),

  pesan: (t) =>
    `Revisi ${t.isi['nomor'] ?? ''} ("${t.isi['uraian'] ?? ''}") tidak mengubah pagu total, tetapi sel ${t.sel} mengubah jumlahnya sebesar ${t.selisih}.`,
  perbaikan: (t) =>
    `Cocokkan kolom revisi ${t.isi['nomor'] ?? ''} dengan SP DIPA-nya; perubahan pagu dibukukan pada revisi yang menetapkannya.`,
};
