/** A report for a reader: what was recognised, the policy, the findings sheet by sheet, how many there are. */
import type { Laporan, LaporanTabel, LaporanTemuan } from '../core/laporan';
import { POLOS, type Gaya } from './gaya';
import { isiLebar, lipat } from './lipat';
import { ringkasSel } from './ringkas-sel';
import { tabelTeks } from './tabel-teks';
import { tambahkan } from '../core/text/peta';

export interface OpsiNaskah {
  readonly lebar: number;
  readonly gaya?: Gaya;
  /** Findings of one rule on one sheet that are written out; the others are named in one line. */
  readonly palingSama?: number;
}

const PALING_SAMA = 5;
const BARIS_TABEL = 40;

const PENYUSUNAN = 'Buku kerja diperiksa pada tahap penyusunan: isian yang belum lengkap disebut sebagai saran.';

const URAIAN_TINGKAT = ['galat', 'peringatan', 'saran'] as const;

/** "2 galat, 1 peringatan"; "tidak ada temuan" where there is none. */
export function sebutCacah(cacah: Readonly<Record<(typeof URAIAN_TINGKAT)[number], number>>): string {
  const bagian = URAIAN_TINGKAT.filter((tingkat) => cacah[tingkat] > 0).map(
    (tingkat) => `${cacah[tingkat]} ${tingkat}`,
  );
  return bagian.length === 0 ? 'tidak ada temuan' : bagian.join(', ');
}

function cacahTingkat(temuan: readonly LaporanTemuan[]): Record<(typeof URAIAN_TINGKAT)[number], number> {
  const hitung = (tingkat: string): number =>
    temuan.filter((satu) => satu.tingkat === tingkat && satu.pengecualian === undefined).length;
  return { galat: hitung('galat'), peringatan: hitung('peringatan'), saran: hitung('saran') };
}

/** 0.974 -> "97%". */
export function persenYakin(keyakinan: number): string {
  return `${Math.round(keyakinan * 100)}%`;
}

function bagianTabel(tabel: readonly LaporanTabel[], lebar: number): string[] {
  if (tabel.length === 0) return lipat('Tidak ada tabel perencanaan atau kinerja yang dikenali.', lebar, '  ');
  const baris = tabel
    .slice(0, BARIS_TABEL)
    .map((satu) => [satu.lembar, satu.rentang, persenYakin(satu.keyakinan), String(satu.baris), satu.jenis]);
  const sisa = tabel.length - baris.length;
  return [
    ...tabelTeks(
      [
        { judul: 'Lembar', paling: 26 },
        { judul: 'Rentang', paling: 14 },
        { judul: 'Yakin', paling: 5, kanan: true },
        { judul: 'Baris', paling: 7, kanan: true },
        { judul: 'Jenis', paling: 20 },
      ],
      baris,
      lebar,
    ),
    ...(sisa > 0 ? [`  dan ${sisa} tabel lain`] : []),
  ];
}

/** "Tertulis A -> seharusnya B (selisih C)" as far as it is known. */
function barisNilai({ nilai, seharusnya, selisih }: LaporanTemuan): string | null {
  if (seharusnya === null) return null;
  const awal = nilai === null || nilai === '' ? 'Seharusnya' : `Tertulis ${nilai} -> seharusnya`;
  return `${awal} ${seharusnya}${selisih === null || selisih === '' ? '' : ` (selisih ${selisih})`}`;
}

/** "Sri tanggal 21 November 2026: sesuai surat 12". */
export function sebutPengecualian({ alasan, oleh, tanggal }: NonNullable<LaporanTemuan['pengecualian']>): string {
  return `${oleh} tanggal ${tanggal}: ${alasan}`;
}

function bagianTemuan(temuan: LaporanTemuan, lebar: number, gaya: Gaya): string[] {
  const kepala = `${temuan.tingkat.toUpperCase()} ${temuan.kode}`;
  const [pertama = '', ...lanjutan] = lipat(ringkasSel(temuan.sel), lebar, `  ${isiLebar(kepala, 19)} `);
  const nilai = barisNilai(temuan);
  const { pengecualian } = temuan;
  // Struck through where a terminal shows it, and said in words everywhere.
  const rupa = (baris: string): string =>
    pengecualian === undefined ? gaya.tingkat(temuan.tingkat, baris) : gaya.coret(baris);
  return [
    ...[pertama, ...lanjutan].map(rupa),
    ...(pengecualian === undefined
      ? []
      : lipat(`DIKECUALIKAN oleh ${sebutPengecualian(pengecualian)}`, lebar, '    ').map(gaya.tebal)),
    ...lipat(temuan.pesan, lebar, '    '),
    ...(nilai === null ? [] : lipat(nilai, lebar, '    ').map(gaya.tebal)),
    ...(temuan.perbaikan === '' ? [] : lipat(temuan.perbaikan, lebar, '    Perbaikan: ', '      ')),
    ...(temuan.tautan.length === 0 ? [] : lipat(ringkasSel(temuan.tautan), lebar, '    Bandingkan: ', '      ')),
  ];
}

/** Findings of one sheet; many of one rule are written out a few times and then named. */
function bagianLembar(temuan: readonly LaporanTemuan[], lebar: number, gaya: Gaya, palingSama: number): string[] {
  const hasil: string[] = [];
  const sudah = new Map<string, number>();
  const sisa = new Map<string, LaporanTemuan[]>();
  for (const satu of temuan) {
    const ke = (sudah.get(satu.kode) ?? 0) + 1;
    sudah.set(satu.kode, ke);
    if (ke <= palingSama) hasil.push('', ...bagianTemuan(satu, lebar, gaya));
    else tambahkan(sisa, satu.kode, satu);
  }
  for (const [kode, lain] of sisa) {
    const sel = ringkasSel(
      lain.flatMap((satu) => satu.sel),
      12,
    );
    hasil.push('', ...lipat(`dan ${lain.length} temuan ${kode} lain: ${sel}`, lebar, '  '));
  }
  return hasil;
}

/** The verdict, and which waivers no longer hold. */
function bagianReviu({ reviu }: Laporan, lebar: number, gaya: Gaya): string[] {
  if (reviu === undefined) return [];
  const gugur = reviu.gugur.flatMap((satu) => lipat(satu, lebar, '  - '));
  return [...gugur, ...lipat(`Putusan: ${reviu.kalimat}`, lebar).map(gaya.tebal)];
}

function perLembar(temuan: readonly LaporanTemuan[]): Map<string, LaporanTemuan[]> {
  const hasil = new Map<string, LaporanTemuan[]>();
  for (const satu of temuan) {
    tambahkan(hasil, satu.lembar, satu);
  }
  return hasil;
}

function ringkasan({ ringkasan: cacah }: Laporan): string {
  const kecuali = cacah.dikecualikan === 0 ? '' : `, ${cacah.dikecualikan} dikecualikan`;
  const temuan = `${sebutCacah(cacah)}${kecuali}`;
  if (cacah.indikator === 0) return `Ringkasan: ${temuan}.`;
  return `Ringkasan: ${temuan}; ${cacah.indikator} indikator, ${cacah.belumTercapai} di antaranya belum tercapai.`;
}

/** All lines of a report. Text of the workbook is free of control characters; no line is wider than `lebar`. */
export function naskahLaporan(
  laporan: Laporan,
  { lebar, gaya = POLOS, palingSama = PALING_SAMA }: OpsiNaskah,
): string[] {
  const judul = (teks: string): string[] => lipat(teks, lebar).map(gaya.tebal);
  const daftar = (nama: string, isi: readonly string[]): string[] =>
    isi.length === 0 ? [] : ['', ...judul(nama), ...isi.flatMap((satu) => lipat(satu, lebar, '  - '))];
  const kebijakan =
    laporan.kebijakan.length > 0 ? laporan.kebijakan : ['Buku kerja tidak menyebutnya; dipakai kebijakan baku.'];
  const temuan = [...perLembar(laporan.temuan)].flatMap(([lembar, isi]) => [
    '',
    ...judul(`${lembar === '' ? 'Seluruh buku kerja' : `Lembar ${lembar}`}: ${sebutCacah(cacahTingkat(isi))}`),
    ...bagianLembar(isi, lebar, gaya, palingSama),
  ]);
  return [
    ...judul(laporan.berkas + (laporan.tahun === null ? '' : `, tahun ${laporan.tahun}`)),
    ...daftar('Catatan', laporan.catatan),
    '',
    ...judul(`Tabel yang dikenali: ${laporan.tabel.length}`),
    ...bagianTabel(laporan.tabel, lebar),
    ...daftar('Kebijakan penghitungan', kebijakan),
    ...daftar('Tahap', laporan.tahap === 'penyusunan' ? [PENYUSUNAN] : []),
    ...temuan,
    '',
    ...judul(ringkasan(laporan)),
    ...bagianReviu(laporan, lebar, gaya),
  ];
}
