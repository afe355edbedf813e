/** RV-024: the dates of the revisions must rise and lie within the budget year (or shortly before it). */
import { formatTanggal, parseTanggal, tanggalDariSerial, type Tanggal } from '../../text/tanggal';
import type { BarisRevisi } from '../../records/berkas';
import type { Aturan, Bukti } from '../aturan';
import { nomorRevisi } from '../../ledger/matriks-revisi';

interface Bertanggal {
  readonly baris: BarisRevisi;
  readonly tanggal: Tanggal;
}

const hari = ({ tahun, bulan, hari: tgl }: Tanggal): number => (tahun * 12 + bulan) * 31 + tgl;
/** DIPA of the coming year is handed over, and may be revised, from November on. */
const BULAN_PRATAHUN = 11;

function bacaTanggal(baris: BarisRevisi): Bertanggal[] {
  const { tanggal } = baris;
  if (tanggal === null) return [];
  const besaran = tanggal.besaran;
  const hasil =
    besaran.jenis === 'angka' && besaran.tanggal === true
      ? tanggalDariSerial(besaran.nilai)
      : parseTanggal(tanggal.teks);
  return hasil === null ? [] : [{ baris, tanggal: hasil }];
}

function diLuar({ tanggal }: Bertanggal, tahun: number): boolean {
  return (
    tanggal.tahun > tahun ||
    tanggal.tahun < tahun - 1 ||
    (tanggal.tahun === tahun - 1 && tanggal.bulan < BULAN_PRATAHUN)
  );
}

function bukti({ baris, tanggal }: Bertanggal, tautan: readonly Bertanggal[], alasan: string): Bukti[] {
  if (baris.tanggal === null) return [];
  return [
    {
      sel: [baris.tanggal.sel],
      tautan: tautan.flatMap((satu) => (satu.baris.tanggal === null ? [] : [satu.baris.tanggal.sel])),
      nilai: formatTanggal(tanggal),
      isi: { nomor: String(nomorRevisi(baris) ?? ''), alasan },
    },
  ];
}

function satuDaftar(isi: readonly Bertanggal[], tahun: number | null): Bukti[] {
  return isi.flatMap((kini, i) => {
    const lama = isi[i - 1];
    if (tahun !== null && diLuar(kini, tahun)) return bukti(kini, [], `berada di luar tahun anggaran ${tahun}`);
    if (lama === undefined || hari(kini.tanggal) >= hari(lama.tanggal)) return [];
    return bukti(kini, [lama], `lebih awal daripada revisi sebelumnya (${formatTanggal(lama.tanggal)})`);
  });
}

export const RV_024: Aturan = {
  kode: 'RV-024',
  tingkat: 'peringatan',
  judul: 'Tanggal revisi tidak urut atau di luar tahun anggaran',
  rujukan: 'PMK 62/2023, batas waktu revisi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const tabel = [...new Set(berkas.revisi.map((baris) => baris.tabel))];
    return tabel.flatMap((indeks) => {
      const isi = berkas.revisi.filter((baris) => baris.tabel === indeks).flatMap(bacaTanggal);
      const nomor = isi.map(({ baris }) => nomorRevisi(baris));
      // a list from the newest to the oldest is in order too
      const turun =
        nomor.length > 1 && nomor.every((satu, i) => satu !== null && (i === 0 || satu < (nomor[i - 1] ?? 0)));
      return satuDaftar(turun ? [...isi].reverse() : isi, berkas.tabel[indeks]?.tahun ?? berkas.tahun);
    });
  },

  pesan: (t) => `Tanggal revisi ${t.isi['nomor'] ?? ''} pada ${t.sel} (${t.nilai}) ${t.isi['alasan'] ?? ''}.`,
  perbaikan: (t) => `Cocokkan tanggal pada ${t.sel} dengan tanggal pengesahan pada SP DIPA.`,
};
