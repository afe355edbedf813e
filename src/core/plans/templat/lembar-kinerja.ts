/** The sheets of targets: Perkin, the register of all indicators, with its dictionary, Renstra and rencana aksi. */
import { formatCell } from '../../workbook/address';
import type { IsiTemplat, LembarTemplat } from './bentuk';
import { FORMAT } from './gaya';
import { kolomRegister } from './kolom-dasar';
import type { BidangRegister, Lingkungan, Register } from './lingkungan';
import { salin } from './rumus';
import { BARIS_KEPALA, lembarTabel, type KolomTemplat } from './tabel';
import { pesanIsian, validasiAngka } from './validasi';

/** Where the fields of the register stand on Perkin. */
export const KOLOM_PERKIN: Readonly<Record<BidangRegister, number>> = {
  kode: 0,
  sasaran: 1,
  indikator: 2,
  satuan: 3,
  polaritas: 4,
  target: 5,
};

export const AWAL_PERKIN = BARIS_KEPALA + 1;

export const TRIWULAN = ['I', 'II', 'III', 'IV'] as const;

export const PETUNJUK_WARNA =
  'Sel putih diisi; sel biru muda terisi sendiri. Tambahan baris memakai baris kosong di bawahnya.';

export const PETUNJUK_KUMULATIF =
  'Realisasi triwulan dihitung sampai dengan akhir triwulan itu (kumulatif). Sel putih diisi; sel biru muda terisi sendiri.';

/** The register on Perkin: every other sheet shows its cells. */
export const registerPerkin = (perkin: string): Register => ({
  isi: (bidang, i, lembar) => salin({ sheet: perkin, row: AWAL_PERKIN + i, col: KOLOM_PERKIN[bidang] }, lembar),
  formatTarget: () => FORMAT.angka,
});

/**
 * Perkin holds the register: it is the signed document that all other sheets follow, so that the name, unit, polaritas and
 * target of an indicator are typed here and nowhere else.
 */
export function lembarPerkin(ling: Lingkungan, nama: string): LembarTemplat {
  const bidang = Object.keys(KOLOM_PERKIN) as BidangRegister[];
  const kolom = bidang.map((satu, col): KolomTemplat => {
    const dasar = kolomRegister({ ...ling, register: null }, satu, nama, col);
    return { ...dasar, isi: (i) => ling.contoh?.indikator[i]?.[satu] ?? null };
  });
  return lembarTabel(
    nama,
    {
      judul: `Perjanjian Kinerja Tahun ${ling.tahun}`,
      unit: ling.unit(nama),
      petunjuk: 'Ketik setiap indikator satu kali di sini; lembar lain mengambil isinya dari lembar ini.',
    },
    { kepala: BARIS_KEPALA, banyak: ling.banyak, baris: 2, kolom },
  );
}

/** The dictionary of indicators. */
export function lembarKamus(ling: Lingkungan, nama: string): LembarTemplat {
  const kamus = (
    judul: string,
    lebar: number,
    text: string,
    col: number,
    isi: (i: number) => IsiTemplat,
  ): KolomTemplat => ({
    judul,
    lebar,
    sifat: 'ketik',
    isi,
    validasi: (row) => pesanIsian(formatCell(row, col), judul, text),
  });
  const contoh = (i: number) => ling.contoh?.indikator[i];
  return lembarTabel(
    nama,
    { judul: `Kamus Indikator Kinerja Tahun ${ling.tahun}`, unit: ling.unit(nama), petunjuk: PETUNJUK_WARNA },
    {
      kepala: BARIS_KEPALA,
      banyak: ling.banyak,
      baris: 2,
      kolom: [
        kolomRegister(ling, 'kode', nama, 0),
        kolomRegister(ling, 'indikator', nama, 1),
        kolomRegister(ling, 'satuan', nama, 2),
        kolomRegister(ling, 'polaritas', nama, 3),
        kamus(
          'Definisi Operasional',
          40,
          'Apa yang diukur, dan apa yang tidak termasuk.',
          4,
          (i) => contoh(i)?.definisi ?? null,
        ),
        kamus('Formula', 36, 'Cara menghitung realisasi.', 5, (i) => contoh(i)?.formula ?? null),
        kamus('Sumber Data', 24, 'Dokumen atau aplikasi asal data.', 6, (i) => contoh(i)?.sumber ?? null),
        kamus('Penanggung Jawab', 22, 'Bagian yang mengumpulkan data.', 7, (i) => contoh(i)?.penanggungJawab ?? null),
      ],
    },
  );
}

/** The first year of the five-year plan that a year belongs to: 2026 belongs to 2025-2029. */
export const awalRenstra = (tahun: number): number => tahun - (tahun % 5);

const TAHUN_RENSTRA = 5;

/** Targets of five years; that of the year itself comes from Perkin and may be typed over where the Renstra differs. */
export function lembarRenstra(ling: Lingkungan, nama: string): LembarTemplat {
  const awal = awalRenstra(ling.tahun);
  const { register, contoh } = ling;
  const kolom = Array.from({ length: TAHUN_RENSTRA }, (_, k): KolomTemplat => {
    const tahun = awal + k;
    const milik = tahun === ling.tahun && register !== null;
    const dariContoh = (i: number): number | null => {
      const satu = contoh?.indikator[i];
      return satu === undefined ? null : satu.target + satu.langkah * (tahun - ling.tahun);
    };
    return {
      judul: `Target ${tahun}`,
      lebar: 12,
      format: register?.formatTarget ?? FORMAT.angka,
      align: 'right',
      sifat: milik ? 'usulan' : 'ketik',
      isi: milik ? (i) => register.isi('target', i, nama) : dariContoh,
      validasi: (row) =>
        validasiAngka(formatCell(row, 4 + k), {
          title: `Target ${tahun}`,
          text: milik
            ? 'Terisi dari Perkin. Ketik angka Renstra bila berbeda.'
            : `Ketik target Renstra tahun ${tahun}, angka saja.`,
        }),
    };
  });
  return lembarTabel(
    nama,
    {
      judul: `Rencana Strategis Tahun ${awal}-${awal + TAHUN_RENSTRA - 1}`,
      unit: ling.unit(nama),
      petunjuk: PETUNJUK_WARNA,
    },
    {
      kepala: BARIS_KEPALA,
      banyak: ling.banyak,
      baris: 2,
      kolom: [
        kolomRegister(ling, 'kode', nama, 0),
        kolomRegister(ling, 'sasaran', nama, 1),
        kolomRegister(ling, 'indikator', nama, 2),
        kolomRegister(ling, 'satuan', nama, 3),
        ...kolom,
      ],
    },
  );
}

/** The column of the target of quarter 0..3 on the rencana aksi. */
export const kolomTargetTw = (tw: number): number => 5 + 2 * tw;

/** Stands in a quarter in which an indicator is not measured. */
const TANPA_UKURAN = '-';

/** Targets and activities by quarter. Figures count up to the end of their quarter, so that the fourth is that of the year. */
export function lembarRencanaAksi(ling: Lingkungan, nama: string): LembarTemplat {
  const { register, contoh } = ling;
  const kolomTw = TRIWULAN.flatMap((romawi, tw): KolomTemplat[] => {
    const milik = tw === 3 && register !== null;
    const targetContoh = (i: number): number | string | null => {
      const satu = contoh?.indikator[i];
      if (satu === undefined) return null;
      return (tw === 3 ? satu.target : satu.targetTw[tw]) ?? TANPA_UKURAN;
    };
    return [
      {
        judul: `Target\nTW ${romawi}`,
        lebar: 11,
        format: register?.formatTarget ?? FORMAT.angka,
        align: 'right',
        sifat: milik ? 'usulan' : 'ketik',
        isi: milik ? (i) => register.isi('target', i, nama) : targetContoh,
        validasi: (row) =>
          validasiAngka(formatCell(row, kolomTargetTw(tw)), {
            title: `Target triwulan ${romawi}`,
            text: milik
              ? 'Sama dengan target tahunan. Ketik angka lain hanya bila memang berbeda.'
              : `Target sampai dengan akhir triwulan ${romawi}. Ketik "-" bila indikator diukur setahun sekali.`,
          }),
      },
      {
        judul: `Rencana Kegiatan TW ${romawi}`,
        lebar: 26,
        sifat: 'ketik',
        isi: (i) => contoh?.indikator[i]?.kegiatan[tw] ?? null,
        validasi: (row) =>
          pesanIsian(
            formatCell(row, kolomTargetTw(tw) + 1),
            'Rencana kegiatan',
            `Kegiatan utama pada triwulan ${romawi}.`,
          ),
      },
    ];
  });
  return lembarTabel(
    nama,
    {
      judul: `Rencana Aksi Perjanjian Kinerja Tahun ${ling.tahun}`,
      unit: ling.unit(nama),
      petunjuk:
        'Target triwulan dihitung sampai dengan akhir triwulan itu (kumulatif). Sel putih diisi; sel biru muda terisi sendiri.',
    },
    {
      kepala: BARIS_KEPALA,
      banyak: ling.banyak,
      baris: 2,
      kolom: [
        kolomRegister(ling, 'kode', nama, 0),
        kolomRegister(ling, 'sasaran', nama, 1),
        kolomRegister(ling, 'indikator', nama, 2),
        kolomRegister(ling, 'satuan', nama, 3),
        kolomRegister(ling, 'target', nama, 4),
        ...kolomTw,
      ],
    },
  );
}
