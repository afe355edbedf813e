/** AG-010: a total efficiency that is the mean of the rows is another measure than the pooled one that the regulation asks. */
import { bulatkan, formatPersen } from '../../text/format-angka';
import type { Titik } from '../../ledger/kisi';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { cetakFigur, cetakSeperti } from '../anggaran/cetak';
import { efisiensiGabungan, efisiensiRata, semuaSuku, tabelEfisiensi, type Suku, type TabelEfisiensi } from './rumus';

/** Figures that stand alone on their row: the total of a table of efficiency, under whatever name. */
function hasilAkhir({ lembar: { kisi } }: TabelEfisiensi): Titik[] {
  return kisi.baris.flatMap((_, b) => {
    const angka = kisi.lajur.map((__, l) => kisi.titik(b, l)).filter(({ keadaan }) => keadaan === 'angka');
    return angka.length === 1 ? angka : [];
  });
}

/** Whether a printed percentage, or fraction, is this one to the digits shown. */
function sama(titik: Titik, poin: number): boolean {
  if (titik.figur?.besaran.jenis !== 'angka') return false;
  const { desimal, persen } = titik.figur.besaran;
  return [persen ? poin : poin / 100, poin].some((satu) => bulatkan(satu, desimal) === bulatkan(titik.nilai, desimal));
}

function bukti(akhir: Titik, suku: readonly Suku[]): Bukti[] {
  const { figur } = akhir;
  if (figur?.besaran.jenis !== 'angka') return [];
  const gabungan = efisiensiGabungan(suku);
  if (!sama(akhir, efisiensiRata(suku)) || sama(akhir, gabungan)) return [];
  const [pertama] = suku;
  return [
    {
      sel: [akhir.sel],
      tautan:
        pertama === undefined
          ? []
          : [pertama.pagu, pertama.serapan, pertama.hasil, pertama.target].map(({ sel }) => sel),
      nilai: cetakFigur(figur),
      seharusnya: figur.besaran.persen ? cetakSeperti(figur, gabungan, 2) : formatPersen(gabungan),
      isi: { cacah: String(suku.length) },
    },
  ];
}

function periksa({ berkas }: Bahan): Bukti[] {
  const akhir = tabelEfisiensi(berkas).flatMap(hasilAkhir);
  if (akhir.length === 0) return [];
  const suku = semuaSuku(berkas);
  return akhir.flatMap((satu) => suku.map((isi) => bukti(satu, isi)).find((isi) => isi.length > 0) ?? []);
}

export const AG_010: Aturan = {
  kode: 'AG-010',
  tingkat: 'peringatan',
  judul: 'Rumus efisiensi berbeda dengan dasar hukum',
  rujukan: 'PMK 22/2021 dan PMK 62/2023, pengukuran efisiensi',
  sejak: '2026.11',

  periksa,

  pesan: (t) =>
    `Efisiensi pada ${t.sel} tertulis ${t.nilai}, yaitu rata-rata ${t.isi['cacah'] ?? ''} rasio biaya per hasil, sedangkan rumus gabungan (pagu kali capaian dikurangi realisasi, dibagi pagu kali capaian) memberi ${t.seharusnya}.`,
  perbaikan: () =>
    'Gunakan rumus gabungan menurut peraturan yang berlaku, atau sebutkan di bawah tabel rumus yang dipakai dan dasarnya.',
};
