/** What the charts of the monitoring sheet show. */
import type { Bahan } from '../../capaian/bahan';
import { NAMA_KEBIJAKAN, NAMA_TURUNAN, KATA_KEBIJAKAN } from '../../capaian/nama-kebijakan';
import { anggotaSasaran } from '../../capaian/rata-sasaran';
import type { CapaianBaris } from '../../capaian/terapkan';
import { bukuRevisi, type MatriksRevisi, type Revisi } from '../../ledger/buku-revisi';
import type { Figur } from '../../records/berkas';
import { formatCell, formatSheetRange } from '../../workbook/address';
import type { Address } from '../../workbook/workbook';
import type { IsiSel } from '../baris-lembar';
import { alamatPenuh } from './acuan';
import { rupiahSel, serapanKegiatan } from './bagian-anggaran';
import type { HasilBagian } from './bagian-indikator';
import type { DataGrafik } from './grafik';
import { KOLOM, type BarisPantauan } from './lembar';

const LABEL_TERPANJANG = 40;

/** A label that fits beside a bar and in one line of its cell. */
export function labelPendek(nomor: number, kode: string | null, nama: string): string {
  const teks = `${kode ?? String(nomor)} ${nama.replace(/\s+/g, ' ').trim()}`;
  return teks.length <= LABEL_TERPANJANG ? teks : `${teks.slice(0, LABEL_TERPANJANG - 1).trimEnd()}…`;
}

function barisData(nomor: number, isi: Readonly<Record<number, BarisPantauan[number]>>): BarisPantauan {
  const baris = Array.from({ length: KOLOM.capaian + 1 }, (_, col) => isi[col] ?? null);
  baris[KOLOM.no] = nomor;
  return baris;
}

/** The average capaian of each sasaran, over the rows of the year on this sheet. */
export function grafikSasaran(bahan: Bahan, { barisDari }: HasilBagian): DataGrafik | null {
  const sasaran = anggotaSasaran(bahan).flatMap((satu) => {
    const rows = satu.isi.flatMap((entri) => barisDari.get(entri) ?? []);
    return rows.length === 0 ? [] : [{ ...satu, rows: [...new Set(rows)] }];
  });
  if (sasaran.length === 0) return null;
  const baris = sasaran.map(({ sasaran: nama, kode, rows }, i) =>
    barisData(i + 1, {
      [KOLOM.kode]: kode,
      [KOLOM.nama]: labelPendek(i + 1, kode, nama),
      [KOLOM.capaian]: { isi: { formula: rumusRata(rows) }, format: '0.00%' },
    }),
  );
  return {
    judulBagian: 'Grafik: rata-rata capaian per sasaran',
    kepala: { [KOLOM.kode]: 'Kode', [KOLOM.nama]: 'Sasaran', [KOLOM.capaian]: 'Rata-rata capaian' },
    baris,
    seri: [KOLOM.capaian],
    grafik: {
      type: 'bar',
      title: 'Rata-rata capaian per sasaran',
      alt: `Diagram batang rata-rata capaian ${sasaran.length} sasaran, dalam persen.`,
      valueFormat: '0%',
    },
    nama: 'Pantauan capaian sasaran',
  };
}

/** As `rataRata` over the capaian within the limits of averages; what cannot be computed as the policy says. */
function rumusRata(rows: readonly number[]): string {
  const sel = rows.map((row) => formatCell(row, KOLOM.capaian));
  const ada = `COUNT(${sel.join(',')})`;
  const batas = (satu: string): string => `MAX(${NAMA_KEBIJAKAN.batasBawah},MIN(${NAMA_TURUNAN.batasRata},${satu}))`;
  const suku = (kosong: string): string[] => sel.map((satu) => `IF(ISNUMBER(${satu}),${batas(satu)},${kosong})`);
  const isNol = `${NAMA_KEBIJAKAN.tanpaCapaian}="${KATA_KEBIJAKAN.nol}"`;
  const banyak = `IF(${isNol},${sel.length},${ada})`;
  const aritmetik = `(${suku('0').join('+')})/${banyak}`;
  const geometrik = `(${suku(`IF(${isNol},0,1)`).join('*')})^(1/${banyak})`;
  const rata = `IF(${NAMA_KEBIJAKAN.rataRata}="${KATA_KEBIJAKAN.geometrik}",${geometrik},${aritmetik})`;
  return `IF(AND(${ada}=0,NOT(${isNol})),"",${rata})`;
}

const INDIKATOR_TERBANYAK = 6;

interface Tahunan {
  target: Figur | null;
  realisasi: Figur | null;
}

/** Target and realisasi by year of the indicators below their target, worst first, where two years or more are known. */
export function grafikTahun(bahan: Bahan, { barisDari }: HasilBagian): readonly DataGrafik[] {
  const menurutKelompok = new Map<unknown, CapaianBaris>();
  // The year stands above its quarters on the sheet: an indicator below target in both is met first there.
  for (const [entri] of [...barisDari].sort(([, a], [, b]) => a - b)) {
    const kelompok = bahan.tautan.kelompokDari.get(entri.baris) ?? entri.baris;
    if (entri.hasil.status === 'belum' && !menurutKelompok.has(kelompok)) menurutKelompok.set(kelompok, entri);
  }
  return [...menurutKelompok.values()]
    .flatMap((entri) => dataTahun(bahan, entri) ?? [])
    .slice(0, INDIKATOR_TERBANYAK)
    .map((satu, i) => ({ ...satu, nama: `Pantauan indikator ${i + 1}` }));
}

function dataTahun({ berkas, tautan, capaian }: Bahan, entri: CapaianBaris): Omit<DataGrafik, 'nama'> | null {
  const { baris } = entri;
  const anggota = new Set(tautan.kelompokDari.get(baris)?.anggota.map((satu) => satu.baris) ?? [baris]);
  const menurutTahun = new Map<number, Tahunan>();
  for (const { baris: milik, periode } of capaian) {
    const { tahun, tw, bulan, total, rentangTahun, ranah } = periode;
    if (!anggota.has(milik) || tahun === null || tw !== null || bulan !== null || total) continue;
    if (rentangTahun !== null || ranah !== 'kinerja' || (berkas.tahun !== null && tahun > berkas.tahun)) continue;
    const satu = menurutTahun.get(tahun) ?? { target: null, realisasi: null };
    if (periode.realisasi !== null && satu.realisasi === null && isBilangan(periode.realisasi)) {
      satu.realisasi = periode.realisasi;
      if (periode.target !== null && isBilangan(periode.target)) satu.target = periode.target;
    }
    if (satu.target === null && periode.target !== null && isBilangan(periode.target)) satu.target = periode.target;
    menurutTahun.set(tahun, satu);
  }
  const isi = [...menurutTahun].filter(([, { target, realisasi }]) => target !== null || realisasi !== null);
  if (isi.length < 2) return null;
  isi.sort(([a], [b]) => a - b);
  const judul = labelPendek(1, baris.kode ?? '', baris.indikator.teks).trim();
  const satuan = baris.satuan === null ? '' : ` (${baris.satuan.teks})`;
  return {
    judulBagian: `Grafik: target dan realisasi menurut tahun, ${judul}`,
    kepala: { [KOLOM.nama]: 'Tahun', [KOLOM.target]: 'Target', [KOLOM.realisasi]: 'Realisasi' },
    baris: isi.map(([tahun, { target, realisasi }], i) =>
      barisData(i + 1, {
        [KOLOM.nama]: tahun,
        [KOLOM.target]: { isi: nilaiFigur(target), format: FORMAT_ANGKA },
        [KOLOM.realisasi]: { isi: nilaiFigur(realisasi), format: FORMAT_ANGKA },
      }),
    ),
    seri: [KOLOM.target, KOLOM.realisasi],
    grafik: {
      type: 'column',
      title: `${judul}${satuan}`,
      alt: `Diagram kolom target dan realisasi ${isi.length} tahun untuk indikator ${baris.indikator.teks}.`,
      valueFormat: FORMAT_ANGKA,
    },
  };
}

const FORMAT_ANGKA = '#,##0.00';

const isBilangan = ({ besaran }: Figur): boolean =>
  besaran.jenis === 'angka' && besaran.alternatif === null && besaran.tanggal !== true;

/** In the unit shown, percentages in points; a figure in a text as it was read. */
function nilaiFigur(figur: Figur | null): IsiSel {
  if (figur?.besaran.jenis !== 'angka') return null;
  if (!figur.besaran.tepat) return figur.besaran.nilai;
  const alamat = alamatPenuh(figur.sel);
  return { formula: `IF(ISNUMBER(${alamat}),${alamat}${figur.besaran.asalFraksi ? '*100' : ''},"")` };
}

/** The pagu after each revision, and what was spent in the end beside the last one. */
export function grafikRevisi(bahan: Bahan): DataGrafik | null {
  const { revisi, matriks } = bukuRevisi(bahan.berkas);
  const isi = revisi.filter(({ jumlah }) => jumlah !== null);
  if (isi.length < 2) return null;
  const realisasi = realisasiTotal(bahan);
  const baris = isi.map((satu, i) =>
    barisData(i + 1, {
      [KOLOM.nama]: satu.sebut,
      [KOLOM.target]: { isi: paguRevisi(satu, matriks[0]), format: '#,##0' },
      [KOLOM.realisasi]: { isi: i === isi.length - 1 ? realisasi : null, format: '#,##0' },
    }),
  );
  return {
    judulBagian: 'Grafik: pagu menurut revisi dan realisasi',
    kepala: { [KOLOM.nama]: 'Revisi', [KOLOM.target]: 'Pagu', [KOLOM.realisasi]: 'Realisasi' },
    baris,
    seri: realisasi === null ? [KOLOM.target] : [KOLOM.target, KOLOM.realisasi],
    grafik: {
      type: 'column',
      title: 'Pagu menurut revisi dan realisasi (juta rupiah)',
      alt: `Diagram kolom pagu pada ${isi.length} keadaan, dari DIPA awal sampai revisi terakhir, dan realisasinya.`,
      valueFormat: '#,##0,,',
    },
    nama: 'Pantauan pagu revisi',
  };
}

/** The sum of the lines of its column where they are numbers, else as the ledger has read it. */
function paguRevisi({ nomor, jumlah, keadaan }: Revisi, matriks: MatriksRevisi | undefined): IsiSel {
  const figur = matriks?.baris.filter(({ akar }) => akar).flatMap(({ nilai }) => nilai.get(nomor) ?? []) ?? [];
  const isHidup =
    keadaan !== null &&
    figur.length > 0 &&
    figur.every(({ figur: satu, faktor, keadaan: isi }) => {
      const isAngka = satu?.besaran.jenis === 'angka' && satu.besaran.tepat;
      return faktor === keadaan.faktor && (isAngka || isi === 'kosong' || isi === 'nihil');
    });
  if (!isHidup) return jumlah;
  const acuan = rentangSel(figur.map(({ sel }) => sel));
  if (acuan.length > ACUAN_TERBANYAK) return jumlah;
  return { formula: `SUM(${acuan.join(',')})${keadaan.faktor === 1 ? '' : `*${keadaan.faktor}`}` };
}

const ACUAN_TERBANYAK = 60;

/** Cells below each other as one range. */
function rentangSel(sel: readonly Address[]): string[] {
  const rentang: { sheet: string; top: number; bottom: number; left: number; right: number }[] = [];
  for (const { sheet, row, col } of sel) {
    const lalu = rentang.at(-1);
    if (lalu !== undefined && lalu.sheet === sheet && lalu.left === col && lalu.bottom === row - 1) lalu.bottom = row;
    else rentang.push({ sheet, top: row, bottom: row, left: col, right: col });
  }
  return rentang.map((satu) => formatSheetRange(satu));
}

/** Of the total row where the table has one, else of its only line. */
function realisasiTotal(bahan: Bahan): IsiSel {
  const serapan = serapanKegiatan(bahan);
  const total = serapan.find(({ baris }) => baris.peran === 'total') ?? (serapan.length === 1 ? serapan[0] : undefined);
  return total === undefined ? null : rupiahSel(total.realisasi);
}
