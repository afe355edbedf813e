import type { Kolom, TabelMap } from '../../recognition/tabel';
import { ingat } from '../../text/ingat';
import { findTahun } from '../../text/periode';
import { mergeAt, valueOfMerge } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tahunJudulBeda } from './judul-tahun';
import { lembarBerkas } from './kepala';

interface Tahunan {
  readonly tahun: number;
  readonly sel: Address;
}

/** The years of a caption; tables of one shape have the same ones. */
const tahunSel = ingat((teks: string): readonly number[] => findTahun(teks));

/** The year over a column as its header writes it, in the lowest cell that names one, at the first cell of its merge. */
function tahunTertulis(sheet: Sheet, tabel: TabelMap, kolom: Kolom): Tahunan | null {
  for (let row = tabel.kepala.bottom; row >= tabel.kepala.top; row--) {
    const tahun = tahunSel(valueOfMerge(sheet, row, kolom.col)?.text ?? '');
    const [satu] = tahun;
    if (satu === undefined) continue;
    if (tahun.length > 1) return null;
    const gabung = mergeAt(sheet, row, kolom.col);
    return { tahun: satu, sel: { sheet: sheet.name, row: gabung?.top ?? row, col: gabung?.left ?? kolom.col } };
  }
  return null;
}

/** Columns that should follow each other year by year: the same field of the same world and state. */
const deret = (kolom: Kolom): string =>
  [kolom.bidang, kolom.ranah, kolom.versi?.jenis, kolom.versi?.nomor, kolom.kumulatif, kolom.tw, kolom.bulan].join('|');

function deretTahun(sheet: Sheet, tabel: TabelMap): Tahunan[][] {
  const hasil = new Map<string, Tahunan[]>();
  for (const kolom of tabel.kolom) {
    if (kolom.tahun === null || kolom.kumulatif || kolom.bidang === 'baseline') continue;
    // the reader of tables may have told the right year by now: what counts here is what the cell says
    const tertulis = tahunTertulis(sheet, tabel, kolom);
    if (tertulis === null) continue;
    const { sel } = tertulis;
    // years of one series stand in one header row; a year in another row qualifies a single column
    const kunci = `${sel.row}|${deret(kolom)}`;
    const isi = hasil.get(kunci) ?? [];
    // a group of columns under one year counts once
    const akhir = isi.at(-1)?.sel;
    if (akhir === undefined || akhir.row !== sel.row || akhir.col !== sel.col) isi.push(tertulis);
    hasil.set(kunci, isi);
  }
  return [...hasil.values()];
}

const berurutan = (tahun: readonly number[], langkah: 1 | -1): boolean =>
  tahun.every((satu, i) => i === 0 || satu - (tahun[i - 1] ?? 0) === langkah);

/** The one year whose change puts the whole series in order; null where none or several would do. */
export function tahunTertukar(tahun: readonly number[]): { indeks: number; seharusnya: number } | null {
  if (tahun.length < 3 || berurutan(tahun, 1) || berurutan(tahun, -1)) return null;
  const naik = tahun.every((satu, i) => i === 0 || satu > (tahun[i - 1] ?? 0));
  const turun = tahun.every((satu, i) => i === 0 || satu < (tahun[i - 1] ?? 0));
  // years left out are no slip: 2019, 2021, 2022
  if (naik || turun) return null;
  const calon = tahun.flatMap((_, indeks) =>
    ([1, -1] as const).flatMap((langkah) => {
      const acuan = indeks === 0 ? (tahun[1] ?? 0) - langkah : (tahun[indeks - 1] ?? 0) + langkah;
      const dibetulkan = tahun.map((satu, i) => (i === indeks ? acuan : satu));
      return berurutan(dibetulkan, langkah) ? [{ indeks, seharusnya: acuan }] : [];
    }),
  );
  return calon.length === 1 ? (calon[0] ?? null) : null;
}

function buktiDeret(isi: readonly Tahunan[]): Bukti[] {
  const tertukar = tahunTertukar(isi.map((satu) => satu.tahun));
  const salah = tertukar === null ? undefined : isi[tertukar.indeks];
  if (tertukar === null || salah === undefined) return [];
  const tetangga = isi.filter((_, i) => Math.abs(i - tertukar.indeks) === 1).map((satu) => satu.sel);
  return [
    {
      sel: [salah.sel],
      tautan: tetangga,
      nilai: String(salah.tahun),
      seharusnya: String(tertukar.seharusnya),
      isi: { daftar: isi.map((satu) => satu.tahun).join(', ') },
      // the same header cell may head a target, a realisasi and a capaian
      gabung: `deret|${salah.sel.row}|${salah.sel.col}`,
    },
  ];
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || tabel.susun !== 'kolom') return [];
    const deretSalah = deretTahun(sheet, tabel).flatMap(buktiDeret);
    if (deretSalah.length > 0) return deretSalah;
    return tahunJudulBeda(tabel, (kolom) => tahunTertulis(sheet, tabel, kolom)?.sel ?? null);
  });
}

/** STR-004: the years of a header follow each other, each once, and are those that the title names. */
export const STR_004: Aturan = {
  kode: 'STR-004',
  tingkat: 'galat',
  judul: 'Tahun pada judul kolom ganda atau tidak berurutan',
  rujukan: 'PermenPANRB 53/2014, format rencana strategis dan laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    isi['judul'] === undefined
      ? `Deret tahun pada judul kolom lembar ${lembar} terbaca ${isi['daftar'] ?? ''}, sehingga tahun ${nilai} pada ${sel} ganda atau tidak berurutan.`
      : `Judul tabel pada ${lembar}!${sel} menyebut tahun ${nilai}, sedangkan judul kolomnya menyebut tahun ${isi['daftar'] ?? ''}.`,
  perbaikan: ({ sel, seharusnya, isi }) =>
    isi['judul'] === undefined
      ? `Ganti tahun pada ${sel} menjadi ${seharusnya}, lalu pastikan isi kolomnya memang untuk tahun itu.`
      : `Samakan tahun pada judul tabel dengan judul kolom (${seharusnya}), atau perbaiki judul kolom bila justru itu yang keliru.`,
};
