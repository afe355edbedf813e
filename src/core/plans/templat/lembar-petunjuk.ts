/** The first sheet: the name of the unit, typed once, and what each sheet is for. */
import { NAMA_LEMBAR_KEBIJAKAN } from '../../capaian/lembar-kebijakan';
import { formatCell } from '../../workbook/address';
import type { LembarTemplat, RumusSel } from './bentuk';
import { GAYA } from './gaya';
import { LEMBAR_TEMPLAT, NAMA_LEMBAR, type LembarBaku } from './lingkungan';
import { pesanIsian } from './validasi';

/** Where the name of the unit is typed. */
export const SEL_UNIT = { row: 2, col: 1 } as const;

const GUNA: Readonly<Record<Exclude<LembarBaku, 'petunjuk'>, string>> = {
  perkin:
    'Mulai di sini: kode, sasaran, indikator, satuan, polaritas, dan target. Lembar lain mengambil isinya dari lembar ini.',
  kamus: 'Definisi, formula, sumber data, dan penanggung jawab setiap indikator.',
  renstra: 'Target lima tahun; target tahun berjalan terisi dari Perkin dan dapat diketik ulang bila berbeda.',
  'rencana-aksi': 'Target dan kegiatan setiap triwulan. Target triwulan IV sama dengan target tahunan.',
  'capaian-tw': 'Realisasi setiap triwulan; capaiannya dihitung otomatis.',
  capaian: 'Capaian dan status setahun. Kendala dan tindak lanjut diketik.',
  pagu: 'Pagu awal menurut rincian output, sumber dana, jenis belanja, dan indikator yang didukung.',
  'revisi-pagu': 'Tanggal dan jenis setiap revisi, serta baris pagu yang berubah.',
  realisasi: 'Realisasi anggaran setiap triwulan terhadap pagu yang berlaku.',
  pnbp: 'Target dan realisasi penerimaan negara bukan pajak.',
  efisiensi: 'Serapan anggaran dibandingkan dengan capaian setiap indikator; seluruhnya dihitung otomatis.',
};

const CATATAN = [
  'Sel putih diisi. Sel biru muda berisi rumus dan terisi sendiri; sebagian boleh diketik ulang dan menjelaskannya saat dipilih.',
  'Lembar dilindungi tanpa kata sandi agar rumus tidak terhapus. Proteksi dapat dibuka melalui menu Tinjau.',
  'Angka triwulan dihitung sampai dengan akhir triwulan itu (kumulatif), sehingga triwulan IV sama dengan setahun.',
  'Ketik angka tanpa satuan. Persentase 85% diketik 85 dengan satuan Persen.',
  'Target berupa rentang atau predikat dapat diketik sebagai teks; capaiannya tidak dihitung otomatis.',
];

function tautan(lembar: string): RumusSel {
  return { rumus: `HYPERLINK("#'${lembar}'!A1","Buka ${lembar}")`, hitung: () => `Buka ${lembar}` };
}

/** The sheet of instructions, with a link to each sheet. */
export function lembarPetunjuk(tahun: number, unit: string | null): LembarTemplat {
  const nama = NAMA_LEMBAR.petunjuk;
  const baku = LEMBAR_TEMPLAT.flatMap((jenis) =>
    jenis === 'petunjuk' ? [] : [[NAMA_LEMBAR[jenis], GUNA[jenis]] as const],
  );
  const daftar = [
    ...baku,
    [NAMA_LEMBAR_KEBIJAKAN, 'Cara menghitung capaian: rumus minimasi, batas capaian, dan ambang status.'] as const,
  ];
  const awal = SEL_UNIT.row + 3;
  const catatan = awal + daftar.length + 1;
  const baris = (row: number, right = 1) => ({ top: row, bottom: row, left: 0, right });
  return {
    nama,
    sel: [
      { row: 0, col: 0, isi: `Buku Kerja Kinerja dan Anggaran Tahun ${tahun}` },
      { row: SEL_UNIT.row, col: 0, isi: 'Nama unit kerja' },
      { row: SEL_UNIT.row, col: SEL_UNIT.col, isi: unit },
      { row: awal - 1, col: 0, isi: 'Isi setiap lembar' },
      ...daftar.flatMap(([lembar, guna], i) => [
        { row: awal + i, col: 0, isi: tautan(lembar) },
        { row: awal + i, col: 1, isi: guna },
      ]),
      { row: catatan, col: 0, isi: 'Cara mengisi' },
      ...CATATAN.map((isi, i) => ({ row: catatan + 1 + i, col: 1, isi })),
    ],
    rupa: [
      { range: baris(0), look: GAYA.judul },
      { range: baris(SEL_UNIT.row, 0), look: { bold: true, wrap: true } },
      { range: { ...baris(SEL_UNIT.row), left: SEL_UNIT.col }, look: GAYA.isian },
      { range: baris(awal - 1), look: GAYA.bagian },
      {
        range: { top: awal, bottom: awal + daftar.length - 1, left: 0, right: 0 },
        look: { color: '#0B57A4', border: true, wrap: true },
      },
      { range: { top: awal, bottom: awal + daftar.length - 1, left: 1, right: 1 }, look: { wrap: true, border: true } },
      { range: baris(catatan), look: GAYA.bagian },
      { range: { top: catatan + 1, bottom: catatan + CATATAN.length, left: 1, right: 1 }, look: { wrap: true } },
    ],
    format: [],
    validasi: [
      {
        range: { ...baris(SEL_UNIT.row), left: SEL_UNIT.col },
        rule: pesanIsian(
          formatCell(SEL_UNIT.row, SEL_UNIT.col),
          'Nama unit kerja',
          'Nama ini tampil di bawah judul setiap lembar.',
        ),
      },
    ],
    bersyarat: [],
    lebar: [24, 104],
    tinggi: [
      { top: 0, bottom: 0, height: 24 },
      { top: SEL_UNIT.row, bottom: SEL_UNIT.row, height: 18.75 },
      { top: awal, bottom: awal + daftar.length - 1, height: 18.75 },
    ],
    beku: 1,
    halaman: { landscape: true, repeatRows: 1 },
  };
}
