/** AG-010: a total efficiency that is the mean of the rows is another measure than the pooled one that the regulation asks. */
import { bulatkan, formatPersen } from '../../text/format-angka';
import type { Titik } from '../../ledger/kisi';
import type { Aturan, Bukti } from '../aturan';
import { cetakFigur, cetakSeperti } from '../anggaran/cetak';
import {
  efisiensiGabungan,
  efisiensiRata,
  sukuEfisiensi,
  tabelEfisiensi,
  type Suku,
  type TabelEfisiensi,
} from './rumus';

const SUKU_TERSEDIKIT = 3;

/** The printed total: one percentage on a row after the indicators. */
function hasilAkhir({ lembar: { kisi } }: TabelEfisiensi, suku: readonly Suku[]): Titik | null {
  const akhir = suku.reduce((n, { baris }) => Math.max(n, baris), -1);
  const calon = kisi.baris.flatMap((_, b) =>
    b <= akhir ? [] : kisi.lajur.map((__, l) => kisi.titik(b, l)).filter(({ keadaan }) => keadaan === 'angka'),
  );
  return calon.length === 1 ? (calon[0] ?? null) : null;
}

/** Whether a printed percentage, or fraction, is this one to the digits shown. */
function sama(titik: Titik, poin: number): boolean {
  if (titik.figur?.besaran.jenis !== 'angka') return false;
  const { desimal, persen } = titik.figur.besaran;
  return [persen ? poin : poin / 100, poin].some((satu) => bulatkan(satu, desimal) === bulatkan(titik.nilai, desimal));
}

function bukti(tabel: TabelEfisiensi): Bukti[] {
  const suku = sukuEfisiensi(tabel);
  const akhir = suku.length < SUKU_TERSEDIKIT ? null : hasilAkhir(tabel, suku);
  if (akhir === null || akhir.figur === null) return [];
  const [gabungan, rata] = [efisiensiGabungan(suku), efisiensiRata(suku)];
  if (!sama(akhir, rata) || sama(akhir, gabungan)) return [];
  const [pertama] = suku;
  return [
    {
      sel: [akhir.sel],
      tautan:
        pertama === undefined
          ? []
          : [pertama.serapan, pertama.hasil, pertama.pagu, pertama.target].map(({ sel }) => sel),
      nilai: cetakFigur(akhir.figur),
      seharusnya:
        akhir.figur.besaran.jenis === 'angka' && akhir.figur.besaran.persen
          ? cetakSeperti(akhir.figur, gabungan, 2)
          : formatPersen(gabungan),
      isi: { cacah: String(suku.length) },
    },
  ];
}

export const AG_010: Aturan = {
  kode: 'AG-010',
  tingkat: 'peringatan',
  judul: 'Rumus efisiensi berbeda dengan dasar hukum',
  rujukan: 'PMK 22/2021 dan PMK 62/2023, pengukuran efisiensi',
  sejak: '2026.11',

  periksa: ({ berkas }) => tabelEfisiensi(berkas).flatMap(bukti),

  pesan: (t) =>
    `Efisiensi pada ${t.sel} tertulis ${t.nilai}, yaitu rata-rata ${t.isi['cacah'] ?? ''} rasio biaya per hasil, sedangkan rumus gabungan (pagu kali capaian dikurangi realisasi, dibagi pagu kali capaian) memberi ${t.seharusnya}.`,
  perbaikan: () =>
    'Gunakan rumus gabungan menurut peraturan yang berlaku, atau sebutkan di bawah tabel rumus yang dipakai dan dasarnya.',
};
