/** Reads the money tables: pagu, revisi, realisasi, PNBP. One record per row, its tree by code, every amount with its cell. */
import { besaranDariTeks } from '../text/baca-besaran';
import type { BuktiAngka } from '../text/besaran';
import { bacaKalimatRevisi } from '../recognition/prosa';
import { kolomPertama, type Bidang, type Kolom, type TabelMap } from '../recognition/tabel';
import type { Sheet } from '../workbook/workbook';
import type { BarisRevisi, BarisUang, Figur, FigurUang, Teks } from './berkas';
import { gayaKolom } from './bukti-kolom';
import { susunPohon } from './pohon';
import { bacaFigur, bacaTeks, berisi } from './sel';
import { figurUang } from './figur-uang';

const ANGKA = new Set<Bidang>([
  'pagu',
  'realisasi',
  'target',
  'persen',
  'capaian',
  'selisih',
  'sisa',
  'blokir',
  'paguEfektif',
  'jenisBelanja',
  'sumberDana',
  'jumlah',
  'nilai',
  'volume',
  'efisiensi',
]);
const PERSEN = new Set<Bidang>(['persen', 'capaian']);

/** Label columns of a table from left to right, where a code or description may stand. */
function kolomNama(tabel: TabelMap): Kolom | undefined {
  return (
    kolomPertama(tabel, 'uraian') ??
    kolomPertama(tabel, 'indikator', 'sasaranIndikator', 'unit', 'sasaran', 'sumberDana', 'tahun', 'bulan', 'lain')
  );
}

/** The columns of the code: one, or several side by side that each hold one part or level of it. */
function kolomKode(tabel: TabelMap): readonly Kolom[] {
  const nama = kolomNama(tabel);
  const pertama = kolomPertama(tabel, 'kode') ?? tabel.kolom.find((kolom) => kolom.bidang === 'no' && kolom !== nama);
  if (pertama?.bidang !== 'kode') return pertama === undefined ? [] : [pertama];
  const mulai = tabel.kolom.indexOf(pertama);
  const akhir = tabel.kolom.findIndex(
    (kolom, i) =>
      i > mulai && (kolom === nama || kolom.bidang !== 'kode') && !(kolom.bidang === 'no' && kolom.jalur.length === 0),
  );
  return tabel.kolom.slice(mulai, akhir < 0 ? undefined : akhir);
}

interface Bacaan {
  readonly sheet: Sheet;
  readonly indeks: number;
  readonly tabel: TabelMap;
  readonly gaya: ReadonlyMap<number, 'id' | 'en' | undefined>;
  readonly tahun: number | null;
  readonly kode: readonly Kolom[];
  /** Money scale said in the title, for columns that say none. */
  readonly faktor: number;
}

function bidangFigur(b: Bacaan, row: number, kolom: Kolom): Bidang {
  return b.tabel.susun === 'baris' ? (b.tabel.bidangBaris.get(row) ?? 'nilai') : kolom.bidang;
}

function bacaNilai(b: Bacaan, row: number): FigurUang[] {
  const nama = kolomNama(b.tabel);
  return b.tabel.kolom.flatMap((kolom) => {
    if (kolom === nama || !(ANGKA.has(kolom.bidang) || (kolom.bidang === 'lain' && kolom.ranah === 'anggaran')))
      return [];
    const bidang = bidangFigur(b, row, kolom);
    const gaya = b.gaya.get(kolom.col);
    const bukti: BuktiAngka = {
      satuan: PERSEN.has(bidang) ? 'persen' : kolom.ranah === 'kinerja' ? (kolom.satuan ?? '') : 'rupiah',
      ...(gaya === undefined ? {} : { gayaKolom: gaya }),
    };
    const figur = bacaFigur(b.sheet, row, kolom.col, bukti);
    if (!berisi(figur)) return [];
    return [figurUang(kolom, bidang, figur, b.tahun, b.faktor)];
  });
}

/** Code of a row: its own column, or the beginning of its description ("4957.FAI.001.052 Menyelenggarakan ..."). */
function bacaKode(b: Bacaan, row: number): Teks | null {
  const terisi = b.kode.flatMap((kolom) => bacaTeks(b.sheet, row, kolom.col) ?? []);
  const terdalam = terisi[terisi.length - 1];
  const milik = terdalam === undefined ? null : { ...terdalam, teks: terisi.map((satu) => satu.teks).join('.') };
  if (milik !== null && b.kode[0]?.bidang === 'kode') return milik;
  const nama = bacaTeks(b.sheet, row, kolomNama(b.tabel)?.col);
  const depan = nama === null ? null : /^(\d{4}\.[A-Z]{3}(?:\.\d{3}){0,2}(?:\.[A-Z])?)\s/.exec(nama.teks)?.[1];
  if (nama !== null && depan !== undefined && depan !== null) return { ...nama, teks: depan };
  return milik;
}

const beruang = (nilai: readonly FigurUang[]): boolean => nilai.some(({ figur }) => figur.besaran.jenis === 'angka');

/** Reads all rows of one money table, in order; `mulai` is the index that its first row gets. */
export function bacaUang(
  sheet: Sheet,
  tabel: TabelMap,
  indeks: number,
  tahunBerkas: number | null,
  faktorJudul: number,
  mulai: number,
): BarisUang[] {
  const rows = tabel.baris.filter(
    ({ peran }) => peran === 'data' || peran === 'total' || peran === 'seksi' || peran === 'rata-rata',
  );
  const bertahun = new Set(tabel.kolom.flatMap((kolom) => (kolom.tahun === null ? [] : [kolom.tahun])));
  const data = rows.filter(({ peran }) => peran === 'data').map(({ row }) => row);
  const b: Bacaan = {
    sheet,
    indeks,
    tabel,
    gaya: new Map(tabel.kolom.map((kolom) => [kolom.col, gayaKolom(sheet, kolom.col, data)])),
    tahun: bertahun.size > 0 ? null : (tabel.tahun ?? tahunBerkas),
    kode: kolomKode(tabel),
    faktor: faktorJudul,
  };
  const isi = rows.map(({ row, peran }) => ({
    row,
    peran,
    kode: bacaKode(b, row),
    uraian: bacaTeks(sheet, row, kolomNama(tabel)?.col),
    nilai: bacaNilai(b, row),
  }));
  const simpul = susunPohon(isi.map((satu) => (satu.peran === 'total' ? null : (satu.kode?.teks ?? null))));
  return isi.map((satu, i) => ({
    tabel: indeks,
    ...satu,
    peran: satu.peran === 'seksi' && beruang(satu.nilai) ? ('data' as const) : satu.peran,
    jalur: simpul[i]?.jalur ?? null,
    tingkat: simpul[i]?.tingkat ?? null,
    induk: simpul[i]?.induk === null || simpul[i]?.induk === undefined ? null : (simpul[i]?.induk ?? 0) + mulai,
  }));
}

function figurKolom(sheet: Sheet, row: number, kolom: Kolom | undefined): Figur | null {
  if (kolom === undefined) return null;
  const figur = bacaFigur(sheet, row, kolom.col, {});
  return berisi(figur) ? figur : null;
}

/** Revisions told in sentences: number and date stand in one cell. */
function bacaRevisiProsa(sheet: Sheet, tabel: TabelMap, indeks: number): BarisRevisi[] {
  return tabel.baris.flatMap(({ row, peran }) => {
    const uraian = peran === 'data' ? bacaTeks(sheet, row, tabel.kolom[0]?.col) : null;
    const kalimat = uraian === null ? null : bacaKalimatRevisi(uraian.teks);
    if (uraian === null || kalimat === null) return [];
    const figur = (teks: string): Figur => ({
      besaran: besaranDariTeks(teks),
      sel: uraian.sel,
      teks,
      rumus: null,
      format: 'General',
    });
    return [
      {
        tabel: indeks,
        row,
        nomor: figur(String(kalimat.nomor)),
        tanggal: figur(kalimat.tanggal),
        uraian,
        perubahan: null,
      },
    ];
  });
}

/** Reads a list of revisions ("Revisi ke- | Tanggal | Uraian | Perubahan"). */
export function bacaRevisi(sheet: Sheet, tabel: TabelMap, indeks: number): BarisRevisi[] {
  if (tabel.susun === 'prosa') return bacaRevisiProsa(sheet, tabel, indeks);
  const tanggal = kolomPertama(tabel, 'tanggal');
  if (tanggal === undefined) return [];
  const nomor = kolomPertama(tabel, 'nomorRevisi') ?? kolomPertama(tabel, 'no');
  const uraian = kolomPertama(tabel, 'jenisRevisi') ?? kolomPertama(tabel, 'uraian', 'keterangan');
  // "Semula | Menjadi | Selisih": the change is told by its own column, wherever it stands.
  const perubahan = kolomPertama(tabel, 'selisih') ?? kolomPertama(tabel, 'jumlah', 'pagu');
  return tabel.baris.flatMap(({ row, peran }) => {
    // a revision that changes nothing has no figure, and its row looks like a section
    const saat = peran === 'data' || peran === 'seksi' ? figurKolom(sheet, row, tanggal) : null;
    if (peran !== 'data' && saat === null) return [];
    return [
      {
        tabel: indeks,
        row,
        nomor: figurKolom(sheet, row, nomor),
        tanggal: saat,
        uraian: bacaTeks(sheet, row, uraian?.col),
        perubahan: figurKolom(sheet, row, perubahan),
      },
    ];
  });
}
