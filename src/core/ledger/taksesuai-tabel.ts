/** Where tables tell the pagu differently from each other, and titles from what they head. */
import type { Berkas } from '../records/berkas';
import { formatRupiah } from '../text/format-angka';
import { formatAddress } from '../workbook/address';
import { samaUang } from './baris-sama';
import { bukaBuku } from './buku';
import { cacahJudul } from './cacah-judul';
import type { BahanTaksesuai, Taksesuai } from './jenis-taksesuai';
import type { EntriRevisi } from './riwayat-revisi';

/** A title that counts other than its list. */
export function cacahBeda(berkas: Berkas, riwayat: readonly EntriRevisi[]): Taksesuai[] {
  return [...new Set(riwayat.map(({ tabel }) => tabel))].flatMap((indeks): Taksesuai[] => {
    const tabel = berkas.tabel[indeks];
    const cacah = tabel?.judul === null || tabel === undefined ? null : cacahJudul(tabel.judul);
    const ada = riwayat.filter((entri) => entri.tabel === indeks && entri.nomor > 0).length;
    if (tabel === undefined || cacah === null || cacah === ada || tabel.judulSel === null) return [];
    return [
      {
        jenis: 'cacah-beda',
        nomor: null,
        kolom: null,
        sel: [tabel.judulSel],
        tautan: [],
        nilai: cacah,
        seharusnya: ada,
        kalimat: `Judul di ${formatAddress(tabel.judulSel)} menyebut ${cacah} kali revisi, sedangkan daftarnya memuat ${ada}.`,
      },
    ];
  });
}

/** Tables that show other amounts for one line of one revision. */
export function tabelBeda({ matriks }: BahanTaksesuai): Taksesuai[] {
  return matriks.flatMap(({ bentrok }) =>
    bentrok.map(({ kunci, nomor, lama, kini }): Taksesuai => ({
      jenis: 'tabel-beda',
      nomor,
      kolom: null,
      sel: [kini.sel],
      tautan: [lama.sel],
      nilai: kini.nilai ?? 0,
      seharusnya: lama.nilai ?? 0,
      kalimat: `Pagu ${kunci} pada revisi ${nomor} di ${formatAddress(kini.sel)} adalah ${formatRupiah(kini.nilai ?? 0)}, sedangkan di ${formatAddress(lama.sel)} ${formatRupiah(lama.nilai ?? 0)}.`,
    })),
  );
}

/** Lines of other tables that show the pagu in force: the last column must show the same. */
export function paguAkhir(berkas: Berkas, { matriks, revisi }: BahanTaksesuai): Taksesuai[] {
  const [utama] = matriks;
  const akhir = revisi.filter(({ keadaan }) => keadaan !== null).pop();
  if (utama === undefined || akhir === undefined) return [];
  const milik = new Set(matriks.flatMap(({ tabel }) => tabel));
  const sama = bukaBuku(berkas).barisSama;
  return utama.baris.flatMap(({ jalur, nilai }) => {
    const kini = nilai.get(akhir.nomor);
    if (jalur === null || kini === undefined || kini.nilai === null) return [];
    const lain = (sama.get(`pagu|${jalur}`) ?? []).filter(
      ({ tabel, baris }) => !milik.has(tabel) && baris.peran === 'data',
    );
    return lain.flatMap((satu): Taksesuai[] => {
      const cocok = (rupiah: number): boolean => samaUang(satu.nilai, satu.uang.faktor, rupiah, 1);
      if (kini.nilai === null || cocok(kini.nilai)) return [];
      const dulu = [...nilai]
        .reverse()
        .find(([, figur]) => figur.nilai !== null && figur.nilai !== 0 && cocok(figur.nilai));
      const { sel } = satu.uang.figur;
      const dasar = { nomor: akhir.nomor, nilai: kini.nilai, seharusnya: Math.round(satu.nilai * satu.uang.faktor) };
      if (dulu !== undefined)
        return [
          {
            ...dasar,
            jenis: 'pagu-tertinggal',
            kolom: null,
            sel: [sel],
            tautan: [kini.sel],
            nilai: dasar.seharusnya,
            seharusnya: kini.nilai,
            kalimat: `Pagu ${jalur} di ${formatAddress(sel)} masih memuat keadaan revisi ${dulu[0]}; pada revisi ${akhir.nomor} pagunya ${formatRupiah(kini.nilai)} (${formatAddress(kini.sel)}).`,
          },
        ];
      return [
        {
          ...dasar,
          jenis: 'pagu-akhir-beda',
          kolom: akhir.keadaan?.kepala ?? null,
          sel: [kini.sel],
          tautan: [sel],
          kalimat: `Pagu ${jalur} pada kolom terakhir (${formatAddress(kini.sel)}) adalah ${formatRupiah(kini.nilai)}, sedangkan di ${formatAddress(sel)} ${formatRupiah(dasar.seharusnya)}.`,
        },
      ];
    });
  });
}
