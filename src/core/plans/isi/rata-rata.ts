/** Averages of capaian where a table has a place for them: rows of averages, rows of sasaran, merged cells, own columns. */
import { bentukSel, kunciKolom, type KolomCapaian } from '../bentuk-capaian';
import { kelompokPeriode } from '../../records/periode';
import { labelRataRata, labelTotal } from '../../recognition/lembaran';
import { kolomPertama, type Baris, type PeranBaris } from '../../recognition/tabel';
import { tambahkan } from '../../text/peta';
import { alasanTempat } from '../../workbook/sel-terbuka';
import { addressKey } from '../../workbook/address';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Address, Range, Sheet } from '../../workbook/workbook';
import { biarkan, isTabelCapaian, tulisSel, type Kertas } from './kertas';
import type { PilihanIsi } from './pilihan';
import { rumusRata } from './rumus-rata';
import type { IsiPeriode, TabelIsi } from './tabel-isi';

export type KolomDikenal = ReadonlyMap<string, KolomCapaian>;

/** Formulas that name more cells than this read as nothing. */
const SEL_TERBANYAK = 120;

/** Writes the averages of a table into empty cells. */
export function isiRataRata(kertas: Kertas, tabelIsi: TabelIsi, kolom: KolomDikenal, pilihan: PilihanIsi): void {
  if (!isTabelCapaian(tabelIsi.tabel)) return;
  for (const milik of menurutKolom(tabelIsi.isi)) isiBaris(kertas, tabelIsi, milik, kolom, pilihan.rataSeksi === true);
  isiGabungan(kertas, tabelIsi, kolom);
  isiKolomRata(kertas, tabelIsi, kolom);
}

type Berisi = IsiPeriode & { readonly capaian: NonNullable<IsiPeriode['capaian']> };

/** The periods of a table by the column in which their capaian stands. */
function menurutKolom(isi: readonly IsiPeriode[]): (readonly Berisi[])[] {
  const hasil = new Map<number, Berisi[]>();
  for (const satu of isi.filter((x): x is Berisi => x.capaian !== null && !x.gabungan)) {
    tambahkan(hasil, satu.capaian.sel.col, satu);
  }
  return [...hasil.values()];
}

const RINGKASAN: ReadonlySet<PeranBaris> = new Set<PeranBaris>(['rata-rata', 'total']);

function isiBaris(
  kertas: Kertas,
  tabelIsi: TabelIsi,
  milik: readonly Berisi[],
  kolom: KolomDikenal,
  denganSeksi: boolean,
): void {
  const { sheet } = tabelIsi;
  const col = milik[0]?.capaian.sel.col;
  if (col === undefined) return;
  const baris = barisDenganRata(tabelIsi);
  baris.forEach(({ row, peran }, i) => {
    if (peran !== 'rata-rata' && !(denganSeksi && (peran === 'seksi' || peran === 'total'))) return;
    const rows = peran === 'seksi' ? barisSeksi(baris, i) : barisRingkasan(baris, i);
    const anggota = milik.filter(({ satu }) => rows.has(satu.baris.row));
    tulisRata(kertas, tabelIsi, { sheet: sheet.name, row, col }, anggota, kolom);
  });
}

/**
 * The rows of a table by what their labels say: a row of averages that is still empty looks like a section, and the last one
 * stands below what is recognised as the table.
 */
function barisDenganRata({ tabel, sheet }: TabelIsi): readonly Baris[] {
  const baris = tabel.baris.map(({ row, peran }): Baris => {
    const label = peran === 'seksi' ? labelBaris(sheet, row, tabel.range) : '';
    return { row, peran: labelRataRata(label, false) ? 'rata-rata' : labelTotal(label) ? 'total' : peran };
  });
  const bawah = tabel.range.bottom + 1;
  const isRata = labelRataRata(labelBaris(sheet, bawah, tabel.range), false);
  return isRata ? [...baris, { row: bawah, peran: 'rata-rata' }] : baris;
}

/** The first text of a row that says nothing else within a table; "" where there is none. */
function labelBaris(sheet: Sheet, row: number, { left, right }: Range): string {
  const isi = (sheet.rows[row] ?? []).slice(left, right + 1).filter((cell) => !isBlank(cell));
  const [label] = isi;
  return isi.length === 1 && typeof label?.value === 'string' ? label.value : '';
}

/** The rows of data under a section row; a section that begins with another one holds all of those that follow. */
function barisSeksi(baris: readonly Baris[], i: number): ReadonlySet<number> {
  const isBertingkat = (j: number): boolean => baris[j]?.peran === 'seksi' && baris[j + 1]?.peran === 'seksi';
  const isLuas = isBertingkat(i);
  const rows = new Set<number>();
  for (let j = i + 1; j < baris.length; j++) {
    const satu = baris[j];
    if (satu === undefined || RINGKASAN.has(satu.peran)) break;
    if (satu.peran === 'seksi' && (isLuas ? isBertingkat(j) && j > i + 1 : true)) break;
    if (satu.peran === 'data') rows.add(satu.row);
  }
  return rows;
}

/** The rows of data since the last row of averages; all rows above where there are none in between. */
function barisRingkasan(baris: readonly Baris[], i: number): ReadonlySet<number> {
  const atas = baris.slice(0, i);
  const mulai = atas.map(({ peran }) => RINGKASAN.has(peran)).lastIndexOf(true) + 1;
  const data = (bagian: readonly Baris[]): number[] =>
    bagian.flatMap(({ row, peran }) => (peran === 'data' ? [row] : []));
  const dekat = data(atas.slice(mulai));
  return new Set(dekat.length > 0 ? dekat : data(atas));
}

/** A cell of capaian that is merged over several indicators holds their average, where each has a capaian of its own now. */
function isiGabungan(kertas: Kertas, tabelIsi: TabelIsi, kolom: KolomDikenal): void {
  const { sheet, isi } = tabelIsi;
  const menurutSel = new Map(
    isi.flatMap((satu): [string, IsiPeriode][] => {
      const sel = satu.satu.periode.capaian?.sel;
      return sel === undefined ? [] : [[addressKey(sel), satu]];
    }),
  );
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top) continue;
    const asal = menurutSel.get(addressKey({ sheet: sheet.name, row: merge.top, col: merge.left }));
    if (asal === undefined) continue;
    const anggota = isi.filter(
      (x): x is Berisi =>
        x.capaian !== null &&
        x.capaian.sel.col !== merge.left &&
        x.satu.baris.row >= merge.top &&
        x.satu.baris.row <= merge.bottom &&
        x.satu.periode.target?.sel.col === asal.satu.periode.target?.sel.col,
    );
    const sel = { sheet: sheet.name, row: merge.top, col: merge.left };
    if (anggota.length === merge.bottom - merge.top + 1) tulisRata(kertas, tabelIsi, sel, anggota, kolom);
  }
}

const JUDUL_RATA = /rata|rerata|sasaran|tujuan|perspektif/i;

/** A column of capaian without target and realisasi, named after averages: one average for each sasaran. */
function isiKolomRata(kertas: Kertas, tabelIsi: TabelIsi, kolom: KolomDikenal): void {
  const { tabel, sheet, isi } = tabelIsi;
  const [pokok, ...lain] = menurutKolom(isi);
  if (pokok === undefined || lain.length > 0) return;
  for (const { target, realisasi, capaian } of kelompokPeriode(tabel, kertas.bahan.kebijakan.dasarTarget)) {
    if (capaian === null || target !== null || realisasi !== null) continue;
    if (!JUDUL_RATA.test(capaian.jalur.at(-1) ?? '') || pokok[0]?.capaian.sel.col === capaian.col) continue;
    for (const kelompok of kelompokSasaran(pokok)) {
      const row = kelompok[0]?.satu.baris.row;
      if (row !== undefined) tulisRata(kertas, tabelIsi, { sheet: sheet.name, row, col: capaian.col }, kelompok, kolom);
    }
  }
}

/** Rows that follow each other under one cell that names the sasaran. */
function kelompokSasaran(pokok: readonly Berisi[]): (readonly Berisi[])[] {
  const kelompok: Berisi[][] = [];
  let lama: string | null = null;
  for (const satu of pokok) {
    const { sasaran } = satu.satu.baris;
    const kini = sasaran === null ? null : addressKey(sasaran.sel);
    if (kini === null) continue;
    if (kini === lama) kelompok.at(-1)?.push(satu);
    else kelompok.push([satu]);
    lama = kini;
  }
  return kelompok;
}

function tulisRata(
  kertas: Kertas,
  { tabel, sheet }: TabelIsi,
  sel: Address,
  anggota: readonly Berisi[],
  kolom: KolomDikenal,
): void {
  const cell = cellAt(sheet, sel.row, sel.col);
  const [pertama] = anggota;
  if (pertama === undefined || cell?.formula !== undefined || !isBlank(cell)) return;
  if (kertas.terisi.has(addressKey(sel))) return;
  const alasan = alasanTempat(sheet, sel) ?? alasanBanyak(anggota.length);
  if (alasan !== null) {
    biarkan(kertas, sel, alasan);
    return;
  }
  const { bentuk, format } = bentukSel(
    kolom.get(kunciKolom(pertama.satu)),
    cell?.numberFormat ?? null,
    kertas.bahan.kebijakan.desimal,
  );
  const rumus = rumusRata({
    col: pertama.capaian.sel.col,
    rows: anggota.map(({ satu }) => satu.baris.row),
    bentuk: pertama.capaian.bentuk,
    hasil: bentuk,
    bobot: kolomPertama(tabel, 'bobot')?.col ?? null,
  });
  tulisSel(kertas, sel, { rumus }, format);
}

function alasanBanyak(cacah: number): string | null {
  if (cacah <= SEL_TERBANYAK) return null;
  return `Rata-rata dari ${cacah} indikator tidak ditulis karena rumusnya akan terlalu panjang; bagi tabel menurut sasaran lebih dahulu.`;
}
