/** Efisiensi: what each indicator cost for what it reached. */
import type { Address } from '../../workbook/workbook';
import type { LembarTemplat } from './bentuk';
import { FORMAT } from './gaya';
import { kolomRegister } from './kolom-dasar';
import { KOLOM_PAGU, KOLOM_REALISASI, uang } from './kolom-uang';
import { KOLOM_CAPAIAN } from './lembar-capaian';
import { tabelPagu } from './lembar-pagu';
import { tabelRealisasi } from './lembar-realisasi';
import type { Lingkungan } from './lingkungan';
import { bagi, hemat, jumlahMenurut, salin } from './rumus';
import { BARIS_KEPALA, deretKolom, lembarTabel, type KolomTemplat } from './tabel';

/** What each indicator cost: 1 - absorption / capaian. */
export function lembarEfisiensi(ling: Lingkungan, nama: string): LembarTemplat {
  const [capaian, pagu, realisasi] = [ling.lembar('capaian'), ling.lembar('pagu'), ling.lembar('realisasi')];
  const sel = (row: number, col: number): Address => ({ sheet: nama, row, col });
  const menurutKode = (sumber: string | null, col: number, judul: string): KolomTemplat => {
    const { jumlah: _, ...dasar } = uang(nama, judul);
    if (sumber === null || pagu === null) return { ...dasar, sifat: 'ketik' };
    const kunci = deretKolom(pagu, tabelPagu(ling, pagu), KOLOM_PAGU.indikator);
    const nilai = deretKolom(sumber, tabelRealisasi(ling, sumber), col);
    return { ...dasar, sifat: 'rumus', isi: (_i, row) => jumlahMenurut(sel(row, 0), kunci, nilai, nama) };
  };
  return lembarTabel(
    nama,
    {
      judul: `Efisiensi Penggunaan Sumber Daya Tahun ${ling.tahun}`,
      unit: ling.unit(nama),
      petunjuk:
        'Efisiensi = 1 - serapan anggaran / capaian kinerja. Anggaran dijumlahkan menurut kode indikator pada lembar Pagu.',
    },
    {
      kepala: BARIS_KEPALA,
      banyak: ling.banyak,
      baris: 2,
      kolom: [
        kolomRegister(ling, 'kode', nama, 0),
        kolomRegister(ling, 'indikator', nama, 1),
        {
          judul: 'Capaian (%)',
          lebar: 13,
          format: FORMAT.persen,
          align: 'right',
          ...(capaian === null
            ? { sifat: 'ketik' }
            : { sifat: 'rumus', isi: (_i, row) => salin({ sheet: capaian, row, col: KOLOM_CAPAIAN.capaian }, nama) }),
        },
        menurutKode(realisasi, KOLOM_REALISASI.pagu, 'Pagu (Rp)'),
        menurutKode(realisasi, KOLOM_REALISASI.jumlah, 'Realisasi Anggaran (Rp)'),
        {
          judul: 'Serapan (%)',
          lebar: 12,
          format: FORMAT.persen,
          align: 'right',
          sifat: 'rumus',
          isi: (_i, row) => bagi(sel(row, 4), sel(row, 3)),
        },
        {
          judul: 'Efisiensi (%)',
          lebar: 12,
          format: FORMAT.persen,
          align: 'right',
          sifat: 'rumus',
          isi: (_i, row) => hemat(sel(row, 5), sel(row, 2)),
        },
      ],
    },
  );
}
