/** Pagu: the first amount of every line, and the indicator that it supports. */
import { formatCell, formatRange, quoteSheet } from '../../workbook/address';
import type { LembarTemplat } from './bentuk';
import { FORMAT } from './gaya';
import { tetap } from './kolom-dasar';
import { KOLOM_PAGU, LABEL_JUMLAH, uang } from './kolom-uang';
import { AWAL_PERKIN, KOLOM_PERKIN, PETUNJUK_WARNA } from './lembar-kinerja';
import type { Lingkungan } from './lingkungan';
import { salin } from './rumus';
import { BARIS_KEPALA, barisAwal, lembarTabel, type KolomTemplat, type TabelTemplat } from './tabel';
import { pesanIsian, validasiJenisBelanja, validasiKodeRegister, validasiRupiah, validasiSumberDana } from './validasi';

/** The code of an indicator, chosen from the register. */
function kolomIndikator(ling: Lingkungan): KolomTemplat {
  const perkin = ling.lembar('perkin');
  const range = {
    top: AWAL_PERKIN,
    bottom: AWAL_PERKIN + ling.banyak - 1,
    left: KOLOM_PERKIN.kode,
    right: KOLOM_PERKIN.kode,
  };
  const deret = perkin === null ? null : `${quoteSheet(perkin)}!${tetap(formatRange(range))}`;
  return {
    judul: 'Indikator yang Didukung',
    lebar: 14,
    sifat: 'ketik',
    format: FORMAT.teks,
    align: 'center',
    isi: (i) => ling.contoh?.pagu[i]?.indikator ?? null,
    validasi: (row) =>
      deret === null
        ? pesanIsian(formatCell(row, KOLOM_PAGU.indikator), 'Kode indikator', 'Kode indikator yang didukung pagu ini.')
        : validasiKodeRegister(deret),
  };
}

/** The table of Pagu. */
export function tabelPagu(ling: Lingkungan, nama: string): TabelTemplat {
  const contoh = (i: number) => ling.contoh?.pagu[i];
  return {
    kepala: BARIS_KEPALA,
    banyak: ling.banyak,
    labelJumlah: LABEL_JUMLAH,
    kolom: [
      {
        judul: 'Kode',
        lebar: 14,
        sifat: 'ketik',
        format: FORMAT.teks,
        isi: (i) => contoh(i)?.kode ?? null,
        validasi: (row) =>
          pesanIsian(
            formatCell(row, KOLOM_PAGU.kode),
            'Kode',
            'Kode rincian output (RO) atau komponen, satu baris untuk satu kode dan jenis belanja.',
          ),
      },
      {
        judul: 'Uraian',
        lebar: 38,
        sifat: 'ketik',
        isi: (i) => contoh(i)?.uraian ?? null,
      },
      {
        judul: 'Sumber Dana',
        lebar: 12,
        sifat: 'ketik',
        align: 'center',
        isi: (i) => contoh(i)?.sumberDana ?? null,
        validasi: validasiSumberDana,
      },
      {
        judul: 'Jenis Belanja',
        lebar: 20,
        sifat: 'ketik',
        isi: (i) => contoh(i)?.jenisBelanja ?? null,
        validasi: validasiJenisBelanja,
      },
      {
        ...uang(nama, 'Pagu Awal (Rp)'),
        sifat: 'ketik',
        isi: (i) => contoh(i)?.pagu ?? null,
        validasi: () =>
          validasiRupiah('Pagu', 'Pagu awal dalam rupiah penuh. Perubahannya dicatat pada lembar Revisi Pagu.'),
      },
      kolomIndikator(ling),
    ],
  };
}

export const lembarPagu = (ling: Lingkungan, nama: string): LembarTemplat =>
  lembarTabel(
    nama,
    { judul: `Pagu Anggaran Tahun ${ling.tahun}`, unit: ling.unit(nama), petunjuk: PETUNJUK_WARNA },
    tabelPagu(ling, nama),
  );

/** Code and description of a line of Pagu, or cells to type them into. */
export function kolomBaris(ling: Lingkungan, nama: string): KolomTemplat[] {
  const pagu = ling.lembar('pagu');
  const awal = pagu === null ? 0 : barisAwal(tabelPagu(ling, pagu));
  const kolom = (judul: string, lebar: number, col: number): KolomTemplat => ({
    judul,
    lebar,
    ...(pagu === null
      ? { sifat: 'ketik', ...(col === KOLOM_PAGU.kode && { format: FORMAT.teks }) }
      : { sifat: 'rumus', isi: (i) => salin({ sheet: pagu, row: awal + i, col }, nama) }),
  });
  return [kolom('Kode', 14, KOLOM_PAGU.kode), kolom('Uraian', 38, KOLOM_PAGU.uraian)];
}
