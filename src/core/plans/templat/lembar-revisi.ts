/** Revisi Pagu: the list of revisions, and the amount of every line after each of them. */
import { serialDariTanggal } from '../../text/tanggal';
import { formatCell } from '../../workbook/address';
import type { Address } from '../../workbook/workbook';
import { kosong, type LembarTemplat, type RumusSel } from './bentuk';
import { FORMAT, GAYA } from './gaya';
import { KOLOM_PAGU, KOLOM_REVISI, LABEL_JUMLAH, REVISI_TERBANYAK, uang } from './kolom-uang';
import { kolomBaris, tabelPagu } from './lembar-pagu';
import type { Lingkungan } from './lingkungan';
import { salin, selisih, terakhir } from './rumus';
import {
  bagianKepala,
  bagianTabel,
  BARIS_KEPALA,
  barisAwal,
  gabungBagian,
  TINGGI_JUDUL,
  tinggiTabel,
  type KolomTemplat,
  type TabelTemplat,
} from './tabel';
import { validasiJenisRevisi, validasiRupiah, validasiTanggal } from './validasi';

/** Rows of Revisi Pagu: the list of revisions above, the amounts of each below. */
const KEPALA_MATRIKS = BARIS_KEPALA + REVISI_TERBANYAK + 4;
const KOLOM_RIWAYAT = { nomor: 0, jenis: 1, tanggal: 2, semula: 3, menjadi: 4, selisih: 5, keterangan: 6 } as const;

/** The revisions of the sample that have come by its last quarter. */
function revisiContoh({ contoh }: Lingkungan, n: number) {
  const satu = contoh?.revisi[n];
  return contoh === null || satu === undefined || satu.bulan > 3 * contoh.sampaiTw ? undefined : satu;
}

/** The amounts of every revision, line by line. */
export function tabelRevisi(ling: Lingkungan, nama: string): TabelTemplat {
  const pagu = ling.lembar('pagu');
  const sel = (row: number, col: number): Address => ({ sheet: nama, row, col });
  const revisi = Array.from({ length: REVISI_TERBANYAK }, (_, n): KolomTemplat => {
    return {
      ...uang(nama, `Pagu Revisi ${n + 1} (Rp)`),
      sifat: 'ketik',
      isi: (i) => (revisiContoh(ling, n) === undefined ? null : (ling.contoh?.pagu[i]?.revisi[n] ?? null)),
      validasi: () =>
        validasiRupiah(
          `Pagu revisi ${n + 1}`,
          'Salin seluruh pagu dari kolom sebelumnya, lalu ubah baris yang berubah.',
        ),
    };
  });
  const kolomAwal: KolomTemplat =
    pagu === null
      ? {
          ...uang(nama, 'Pagu Awal (Rp)'),
          sifat: 'ketik',
          validasi: () => validasiRupiah('Pagu awal', 'Pagu awal dalam rupiah penuh.'),
        }
      : {
          ...uang(nama, 'Pagu Awal (Rp)'),
          sifat: 'rumus',
          isi: (i) => salin({ sheet: pagu, row: barisAwal(tabelPagu(ling, pagu)) + i, col: KOLOM_PAGU.pagu }, nama),
        };
  const urut = Array.from({ length: REVISI_TERBANYAK + 1 }, (_, n) => KOLOM_REVISI.awal + n);
  return {
    kepala: KEPALA_MATRIKS,
    banyak: ling.banyak,
    labelJumlah: LABEL_JUMLAH,
    kolom: [
      ...kolomBaris(ling, nama),
      kolomAwal,
      ...revisi,
      {
        ...uang(nama, 'Pagu Akhir (Rp)'),
        sifat: 'rumus',
        isi: (_i, row) => terakhir(urut.map((col) => sel(row, col))),
      },
    ],
  };
}

/** The list of revisions: what is typed is the date, the kind and the reason; amounts come from the table below. */
function tabelRiwayat(ling: Lingkungan, nama: string): TabelTemplat {
  const sel = (row: number, col: number): Address => ({ sheet: nama, row, col });
  const jumlahMatriks = (col: number): Address => sel(KEPALA_MATRIKS + 1, col);
  const bertanggal = (row: number, rumus: string, hitung: RumusSel['hitung']): RumusSel => ({
    rumus: `IF(${formatCell(row, KOLOM_RIWAYAT.tanggal)}="","",${rumus})`,
    hitung: (baca) => (kosong(baca(sel(row, KOLOM_RIWAYAT.tanggal))) ? '' : hitung(baca)),
  });
  const jumlahDari = (row: number, col: number): RumusSel => {
    const asal = jumlahMatriks(col);
    return bertanggal(row, formatCell(asal.row, asal.col), (baca) => baca(asal));
  };
  const angka = { lebar: 18, format: FORMAT.bulat, align: 'right', sifat: 'rumus' } as const;
  return {
    kepala: BARIS_KEPALA,
    banyak: REVISI_TERBANYAK,
    baris: 2,
    kolom: [
      {
        judul: 'Revisi Ke',
        lebar: 14,
        sifat: 'rumus',
        align: 'center',
        isi: (i, row) => bertanggal(row, String(i + 1), () => i + 1),
      },
      {
        judul: 'Jenis Revisi',
        lebar: 38,
        sifat: 'ketik',
        isi: (i) => revisiContoh(ling, i)?.jenis ?? null,
        validasi: validasiJenisRevisi,
      },
      {
        judul: 'Tanggal',
        lebar: 18,
        format: FORMAT.tanggal,
        align: 'center',
        sifat: 'ketik',
        isi: (i) => {
          const satu = revisiContoh(ling, i);
          return satu === undefined
            ? null
            : serialDariTanggal({ tahun: ling.tahun, bulan: satu.bulan, hari: satu.hari });
        },
        validasi: () =>
          validasiTanggal(ling.tahun, {
            title: 'Tanggal revisi',
            text: 'Tanggal pengesahan revisi. Jumlah semula dan menjadi terisi dari tabel di bawah.',
          }),
      },
      { ...angka, judul: 'Semula (Rp)', isi: (i, row) => jumlahDari(row, KOLOM_REVISI.awal + i) },
      { ...angka, judul: 'Menjadi (Rp)', isi: (i, row) => jumlahDari(row, KOLOM_REVISI.revisi + i) },
      {
        ...angka,
        judul: 'Selisih (Rp)',
        isi: (_i, row) => selisih(sel(row, KOLOM_RIWAYAT.menjadi), sel(row, KOLOM_RIWAYAT.semula)),
      },
      { judul: 'Keterangan', lebar: 18, sifat: 'ketik', isi: (i) => revisiContoh(ling, i)?.keterangan ?? null },
    ],
  };
}

/** The list of revisions, and under it the pagu after each of them. */
export function lembarRevisi(ling: Lingkungan, nama: string): LembarTemplat {
  const [riwayat, matriks] = [tabelRiwayat(ling, nama), tabelRevisi(ling, nama)];
  const lebar = matriks.kolom.length;
  const judul = KEPALA_MATRIKS - 1;
  const kepala = {
    judul: `Riwayat Revisi Pagu Tahun ${ling.tahun}`,
    unit: ling.unit(nama),
    petunjuk: 'Ketik jenis dan tanggal revisi, lalu isi pagu seluruh baris pada kolom revisi itu di tabel bawah.',
  };
  return {
    nama,
    ...gabungBagian([
      bagianKepala(kepala, lebar),
      bagianTabel(nama, riwayat),
      {
        sel: [{ row: judul, col: 0, isi: `Pagu Menurut Revisi Tahun ${ling.tahun}` }],
        rupa: [{ range: { top: judul, bottom: judul, left: 0, right: lebar - 1 }, look: GAYA.bagian }],
        format: [],
        validasi: [],
        bersyarat: [],
      },
      bagianTabel(nama, matriks),
    ]),
    lebar: matriks.kolom.map((kolom) => kolom.lebar),
    tinggi: [TINGGI_JUDUL, ...tinggiTabel(riwayat), ...tinggiTabel(matriks)],
    beku: BARIS_KEPALA,
    halaman: { landscape: true, repeatRows: BARIS_KEPALA },
  };
}
