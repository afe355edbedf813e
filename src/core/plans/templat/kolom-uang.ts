/** The columns that the sheets of money share. */
import { FORMAT } from './gaya';
import { TRIWULAN } from './lembar-kinerja';
import { bagi, jumlah, terakhir, type Deret } from './rumus';
import type { RumusSel } from './bentuk';
import type { KolomTemplat } from './tabel';
import { validasiRupiah } from './validasi';

export const KOLOM_PAGU = { kode: 0, uraian: 1, sumberDana: 2, jenisBelanja: 3, pagu: 4, indikator: 5 } as const;
export const KOLOM_REALISASI = { pagu: 4, tw: 5, jumlah: 9, sisa: 10, persen: 11 } as const;
export const KOLOM_REVISI = { awal: 2, revisi: 3, akhir: 8 } as const;
/** Revisions that a year has room for. */
export const REVISI_TERBANYAK = 5;

export const LABEL_JUMLAH = { col: KOLOM_PAGU.uraian, teks: 'Jumlah' } as const;

/** An amount in rupiah with its sum above. */
export const uang = (nama: string, judul: string): Omit<KolomTemplat, 'sifat'> => ({
  judul,
  lebar: 18,
  format: FORMAT.bulat,
  align: 'right',
  jumlah: (deret) => jumlah(deret, nama),
});

/** The columns of quarters, their last, and what it is of the amount in column `dari`. */
export function kolomTw(
  nama: string,
  dari: number,
  mulai: number,
  realisasi: (i: number, tw: number) => number | null,
): KolomTemplat[] {
  const tw = TRIWULAN.map((romawi, n): KolomTemplat => {
    return {
      ...uang(nama, `Realisasi\nTW ${romawi} (Rp)`),
      sifat: 'ketik',
      isi: (i) => realisasi(i, n),
      validasi: () =>
        validasiRupiah(
          `Realisasi triwulan ${romawi}`,
          `Jumlah sampai dengan akhir triwulan ${romawi}, dalam rupiah penuh.`,
        ),
    };
  });
  const kolom = TRIWULAN.map((_romawi, n) => mulai + n);
  const persen = (row: number): RumusSel =>
    bagi({ sheet: nama, row, col: mulai + TRIWULAN.length }, { sheet: nama, row, col: dari });
  return [
    ...tw,
    {
      ...uang(nama, 'Realisasi (Rp)'),
      sifat: 'rumus',
      isi: (_i, row) => terakhir(kolom.map((col) => ({ sheet: nama, row, col }))),
    },
    {
      judul: 'Realisasi (%)',
      lebar: 12,
      format: FORMAT.persen,
      align: 'right',
      sifat: 'rumus',
      isi: (_i, row) => persen(row),
      jumlah: ({ top }: Deret) => persen(top - 1),
    },
  ];
}
