/** Realisasi: what was spent of the pagu in force, by quarter. */
import type { ValidationRule } from '../../workbook/plan';
import type { LembarTemplat } from './bentuk';
import { KOLOM_PAGU, KOLOM_REALISASI, KOLOM_REVISI, kolomTw, LABEL_JUMLAH, uang } from './kolom-uang';
import { PETUNJUK_KUMULATIF } from './lembar-kinerja';
import { kolomBaris, tabelPagu } from './lembar-pagu';
import { tabelRevisi } from './lembar-revisi';
import type { Lingkungan } from './lingkungan';
import { salin, selisih } from './rumus';
import { BARIS_KEPALA, barisAwal, lembarTabel, type KolomTemplat, type TabelTemplat } from './tabel';
import { validasiJenisBelanja, validasiRupiah, validasiSumberDana } from './validasi';

/** The table of Realisasi. */
export function tabelRealisasi(ling: Lingkungan, nama: string): TabelTemplat {
  const [pagu, revisi] = [ling.lembar('pagu'), ling.lembar('revisi-pagu')];
  const awalPagu = pagu === null ? 0 : barisAwal(tabelPagu(ling, pagu));
  const awalRevisi = revisi === null ? 0 : barisAwal(tabelRevisi(ling, revisi));
  const { contoh } = ling;
  const realisasi = (i: number, tw: number): number | null =>
    contoh === null || tw >= contoh.sampaiTw ? null : (contoh.pagu[i]?.realisasi[tw] ?? null);
  const teks = (judul: string, lebar: number, col: number, validasi: () => ValidationRule): KolomTemplat => ({
    judul,
    lebar,
    ...(pagu === null
      ? { sifat: 'ketik', validasi }
      : { sifat: 'rumus', isi: (i) => salin({ sheet: pagu, row: awalPagu + i, col }, nama) }),
  });
  const kolomPagu: KolomTemplat = {
    ...uang(nama, 'Pagu (Rp)'),
    ...(revisi === null
      ? { sifat: 'ketik', validasi: () => validasiRupiah('Pagu', 'Pagu yang berlaku, dalam rupiah penuh.') }
      : { sifat: 'rumus', isi: (i) => salin({ sheet: revisi, row: awalRevisi + i, col: KOLOM_REVISI.akhir }, nama) }),
  };
  const triwulan = kolomTw(nama, KOLOM_REALISASI.pagu, KOLOM_REALISASI.tw, realisasi);
  return {
    kepala: BARIS_KEPALA,
    banyak: ling.banyak,
    labelJumlah: LABEL_JUMLAH,
    kolom: [
      ...kolomBaris(ling, nama),
      teks('Sumber Dana', 12, KOLOM_PAGU.sumberDana, validasiSumberDana),
      teks('Jenis Belanja', 20, KOLOM_PAGU.jenisBelanja, validasiJenisBelanja),
      kolomPagu,
      ...triwulan.slice(0, -1),
      {
        ...uang(nama, 'Sisa Pagu (Rp)'),
        sifat: 'rumus',
        isi: (_i, row) =>
          selisih({ sheet: nama, row, col: KOLOM_REALISASI.pagu }, { sheet: nama, row, col: KOLOM_REALISASI.jumlah }),
      },
      ...triwulan.slice(-1),
    ],
  };
}

export const lembarRealisasi = (ling: Lingkungan, nama: string): LembarTemplat =>
  lembarTabel(
    nama,
    {
      judul: `Realisasi Anggaran Tahun ${ling.tahun}`,
      unit: ling.unit(nama),
      petunjuk: PETUNJUK_KUMULATIF,
    },
    tabelRealisasi(ling, nama),
  );
