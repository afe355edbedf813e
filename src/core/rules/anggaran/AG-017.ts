/** AG-017: absorption that a table prints alone must be that of pagu and realisasi of the same line in another table. */
import type { Aturan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { cetakFigur, cetakSeperti } from './cetak';
import { serapanTabel, type Serapan } from './serapan-tabel';
import { ringkasNama } from '../../text/ringkas-nama';

function bukti({ titik, label, desimal, dasar, hitung, berpagu }: Serapan): Bukti[] {
  const { figur } = titik;
  if (figur === null) return [];
  const { hasil, pembilang, penyebut } = dasar.persen;
  const seharusnya = cetakSeperti(figur, hitung, desimal);
  return [
    {
      sel: [titik.sel],
      tautan: [pembilang, penyebut, hasil].map(({ sel }) => sel),
      nilai: cetakFigur(figur, desimal),
      seharusnya,
      selisih: `${cetakSeperti(null, Math.abs(hitung - titik.nilai), desimal)} poin persen`,
      isi: { label: ringkasNama(label), rekap: berpagu ? '' : 'ya' },
      // without the pagu beside it the percentage may be a mean of percentages, which a person must tell
      ...(berpagu ? { usulan: isianCetak(figur, seharusnya) } : { tingkat: 'peringatan' as const }),
    },
  ];
}

export const AG_017: Aturan = {
  kode: 'AG-017',
  tingkat: 'galat',
  judul: 'Persentase serapan tidak sama dengan tabel realisasi',
  rujukan: 'PMK 62/2023, pelaksanaan anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) => serapanTabel(berkas).flatMap((satu) => (satu.pas ? [] : bukti(satu))),

  pesan: (t) =>
    `Serapan "${t.isi['label'] ?? ''}" pada ${t.sel} tertulis ${t.nilai}, sedangkan ${t.tautan[0] ?? ''} dibagi ${t.tautan[1] ?? ''} memberi ${t.seharusnya}.`,
  perbaikan: (t) =>
    (t.isi['rekap'] ?? '') === ''
      ? `Samakan dengan ${t.tautan[2] ?? 'tabel realisasi'}, termasuk tanggal data yang dipakai.`
      : 'Hitung serapan dari jumlah realisasi dibagi jumlah pagu, bukan dari rata-rata persentase, atau sebutkan cara hitungnya.',
};
