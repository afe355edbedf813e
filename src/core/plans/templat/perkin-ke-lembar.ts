/** "Perkin ke lembar lain": the indicators of the user's own Perkin in new sheets for rencana aksi and capaian. */
import type { Bahan } from '../../capaian/bahan';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { BarisIndikator, Figur, Teks } from '../../records/berkas';
import { tambahkan } from '../../text/peta';
import { formatAddress } from '../../workbook/address';
import type { ChangePlan, Dibiarkan } from '../../workbook/plan';
import { cellAt } from '../../workbook/sheet';
import type { Address, CellValue, Sheet } from '../../workbook/workbook';
import { pakaiLembarKebijakan } from '../lembar-kebijakan';
import { editLembarTemplat, type IsiTemplat } from './bentuk';
import { namaLembarBebas } from './buat-lembar';
import {
  capaianMenurutPolaritas,
  rumusSatuArah,
  statusMenurutPolaritas,
  statusSatuArah,
  type IsiTarget,
} from './capaian-rumus';
import { FORMAT } from './gaya';
import { AWAL_PERKIN, KOLOM_PERKIN, lembarRencanaAksi } from './lembar-kinerja';
import { lembarCapaian, lembarCapaianTw } from './lembar-capaian';
import { NAMA_LEMBAR, type LembarBaku, type Lingkungan, type Register, type SelCapaian } from './lingkungan';
import { salin } from './rumus';
import { POLARITAS } from './validasi';

/** The sheets that a Perkin is carried to, in their order. */
const TUJUAN = ['rencana-aksi', 'capaian-tw', 'capaian'] as const satisfies readonly LembarBaku[];

/** One indicator of the Perkin with the key that all new sheets use. */
interface IndikatorPerkin {
  readonly kunci: string;
  readonly baris: BarisIndikator;
  readonly capaian: CapaianBaris;
  readonly target: Figur;
}

/**
 * Carries the recognised Perkin into a rencana aksi, a capaian by quarter and a capaian of the year: three new sheets with
 * one row and one key per indicator, which show the cells of the Perkin by formulas. Nothing that is there is touched. Rows
 * that are left out, and capaian that no formula can compute, are named in `dibiarkan`. No Perkin: no edits.
 */
export function planPerkinKeLembar(bahan: Bahan): ChangePlan {
  const dibiarkan: Dibiarkan[] = [];
  const isi = bacaIndikator(bahan, dibiarkan);
  const judul = 'Bawa Perkin ke lembar lain';
  if (isi.length === 0) return { judul, edits: [], dibiarkan };
  const tahun = bahan.berkas.tahun ?? isi[0]?.capaian.periode.tahun ?? null;
  if (tahun === null) return { judul, edits: [], dibiarkan: [...dibiarkan, ...tanpaTahun(isi)] };
  const nama = namaTujuan(bahan);
  const ling: Lingkungan = {
    tahun,
    banyak: isi.length,
    lembar: (jenis) => nama.get(jenis) ?? null,
    register: registerPerkinSendiri(bahan, isi, nama.get('rencana-aksi') ?? '', nama.get('capaian-tw') ?? ''),
    capaian: (i, sel) => rumusIndikator(bahan, isi[i], sel, dibiarkan),
    status: (i, capaian, sel) => statusIndikator(bahan, isi[i], capaian, sel),
    unit: () => null,
    contoh: null,
  };
  const pembuat = { 'rencana-aksi': lembarRencanaAksi, 'capaian-tw': lembarCapaianTw, capaian: lembarCapaian };
  const lembar = TUJUAN.map((jenis) => pembuat[jenis](ling, nama.get(jenis) ?? NAMA_LEMBAR[jenis]));
  const edits = [...pakaiLembarKebijakan(bahan).edits, ...lembar.flatMap(editLembarTemplat)];
  return { judul, edits, dibiarkan };
}

const tanpaTahun = (isi: readonly IndikatorPerkin[]): Dibiarkan[] =>
  isi.slice(0, 1).map(({ target: { sel } }) => ({
    sel,
    alasan: `Tahun Perkin pada lembar "${sel.sheet}" tidak tertulis; tulis tahunnya pada judul tabel lebih dahulu.`,
  }));

/** Each indicator once, from the Perkin that counts; where the others say it too they are named, once a sheet. */
function bacaIndikator(bahan: Bahan, dibiarkan: Dibiarkan[]): IndikatorPerkin[] {
  const dilihat = new Map<number, BarisIndikator>();
  const terpakai = new Set<string>();
  const ulang = new Map<string, BarisIndikator[]>();
  const hasil: IndikatorPerkin[] = [];
  for (const capaian of tahunanPerkin(bahan)) {
    const { baris, periode } = capaian;
    const kelompok = bahan.tautan.kelompokDari.get(baris)?.id ?? -1;
    const lama = dilihat.get(kelompok);
    if (lama === baris || periode.target === null) continue;
    if (lama !== undefined) {
      tambahkan(ulang, baris.indikator.sel.sheet, baris);
      continue;
    }
    if (kelompok >= 0) dilihat.set(kelompok, baris);
    const { sel, besaran } = periode.target;
    if (besaran.jenis === 'kosong')
      dibiarkan.push({ sel, alasan: `Target di ${formatAddress(sel)} kosong; isi target lebih dahulu.` });
    hasil.push({ kunci: kunciBaru(baris, terpakai), baris, capaian, target: periode.target });
  }
  for (const [lembar, baris] of ulang) {
    const sel = baris[0]?.indikator.sel;
    if (sel === undefined) continue;
    const alasan = `Sebanyak ${baris.length} indikator pada lembar "${lembar}" (mulai ${formatAddress(sel)}) sudah dibawa dari Perkin yang lain, sehingga masing-masing hanya mendapat satu baris.`;
    dibiarkan.push({ sel, alasan });
  }
  return hasil;
}

const REVISI = /\b(?:revisi|perubahan)\b/i;

/** The annual targets of all Perkin, that which the policy counts first, hidden sheets not at all. */
function tahunanPerkin({ berkas, capaian, kebijakan }: Bahan): CapaianBaris[] {
  const tampak = new Set(
    berkas.workbook.sheets.flatMap((sheet) => (sheet.visibility === 'visible' ? [sheet.name] : [])),
  );
  const isRevisi = berkas.tabel.map(({ judul, lembar }) => REVISI.test(`${lembar} ${judul ?? ''}`));
  const urutan = (tabel: number): number =>
    (isRevisi[tabel] === (kebijakan.dasarTarget === 'revisi') ? 0 : berkas.tabel.length) + tabel;
  return capaian
    .filter(({ baris, periode }) => {
      const tabel = berkas.tabel[baris.tabel];
      if (tabel?.jenis !== 'perkin' || baris.peran !== 'data' || !tampak.has(tabel.lembar)) return false;
      if (periode.tw !== null || periode.bulan !== null || periode.total || periode.ranah !== 'kinerja') return false;
      return periode.tahun === null || berkas.tahun === null || periode.tahun === berkas.tahun;
    })
    .sort((a, b) => urutan(a.baris.tabel) - urutan(b.baris.tabel));
}

/** The code of a row where it is its own, else "IK1", "IK2", ... */
function kunciBaru({ kode }: BarisIndikator, terpakai: Set<string>): string {
  let kunci = kode ?? '';
  for (let n = terpakai.size + 1; kunci === '' || terpakai.has(kunci); n++) kunci = `IK${n}`;
  terpakai.add(kunci);
  return kunci;
}

function namaTujuan({ berkas }: Bahan): ReadonlyMap<LembarBaku, string> {
  const nama = new Map<LembarBaku, string>();
  for (const jenis of TUJUAN) nama.set(jenis, namaLembarBebas(berkas.workbook, NAMA_LEMBAR[jenis], [...nama.values()]));
  return nama;
}

/** The register that looks at the cells of the user's Perkin; keys and what is no cell of its own are written out. */
function registerPerkinSendiri(
  { berkas }: Bahan,
  isi: readonly IndikatorPerkin[],
  rencana: string,
  triwulan: string,
): Register {
  const lembar = new Map(berkas.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    diketik: (bidang, nama) => bidang === 'polaritas' && nama === triwulan,
    formatTarget: (i) => isi[i]?.target.format ?? FORMAT.umum,
    isi: (bidang, i, nama) => {
      const satu = isi[i];
      if (satu === undefined) return null;
      const { baris, capaian, target } = satu;
      switch (bidang) {
        case 'kode':
          return nama === rencana ? satu.kunci : salin({ sheet: rencana, row: AWAL_PERKIN + i, col: 0 }, nama);
        case 'sasaran':
          return samaSasaran(baris, isi[i - 1]?.baris) ? null : tautanTeks(lembar, baris.sasaran, nama);
        case 'indikator':
          return tautanTeks(lembar, baris.indikator, nama);
        case 'satuan':
          return baris.satuan?.sumber === 'kolom'
            ? tautanTeks(lembar, { ...baris.satuan, warisan: false }, nama)
            : (baris.satuan?.teks ?? null);
        case 'polaritas':
          return nama === triwulan
            ? kataPolaritas(capaian)
            : salin({ sheet: triwulan, row: AWAL_PERKIN + i, col: KOLOM_PERKIN.polaritas }, nama);
        case 'target':
          return target.besaran.jenis === 'kosong' ? null : salin(target.sel, nama);
      }
    },
  };
}

const samaSasaran = (a: BarisIndikator, b: BarisIndikator | undefined): boolean =>
  b !== undefined && a.sasaran !== null && a.sasaran.teks === b.sasaran?.teks;

/** A link where the cell says just that; else the text, as where code and name share a cell. */
function tautanTeks(lembar: ReadonlyMap<string, Sheet>, teks: Teks | null, nama: string): IsiTemplat {
  if (teks === null) return null;
  const sheet = lembar.get(teks.sel.sheet);
  const isi = sheet === undefined ? undefined : cellAt(sheet, teks.sel.row, teks.sel.col);
  return isi?.text.replace(/\s+/g, ' ').trim() === teks.teks ? salin(teks.sel, nama) : teks.teks;
}

/** The word of an arah; a grade has none. */
function kataPolaritas({ arah }: CapaianBaris): string | null {
  if (arah.arah === 'turun' || arah.arah === 'tetap' || arah.arah === 'naik') return POLARITAS[arah.arah];
  return arah.arah === 'rentang' ? 'Rentang' : null;
}

/** By the word in the polaritas cell where the target is a number; else the formula of its range or grade. */
function rumusIndikator(
  bahan: Bahan,
  satu: IndikatorPerkin | undefined,
  sel: SelCapaian,
  dibiarkan: Dibiarkan[],
): IsiTemplat {
  if (satu === undefined || satu.target.besaran.jenis === 'kosong') return null;
  const { target, capaian } = satu;
  const isi = isiTarget(bahan, target);
  const hasil = rumusSatuArah(sel, isi, capaian.arah.arah);
  if ('rumus' in hasil) {
    if (bolehDipilih(satu)) return capaianMenurutPolaritas(sel, isi);
    return { rumus: hasil.rumus, hitung: () => '' };
  }
  const alasan = `Target di ${formatAddress(target.sel)} tertulis "${target.teks}", sehingga rumus capaiannya tidak dibuat; tulis targetnya sebagai angka dengan satuan pada kolomnya sendiri.`;
  if (!dibiarkan.some((lama) => lama.alasan === alasan)) dibiarkan.push({ sel: target.sel, alasan });
  return null;
}

function statusIndikator(
  bahan: Bahan,
  satu: IndikatorPerkin | undefined,
  capaian: Address,
  sel: SelCapaian,
): IsiTemplat {
  if (satu === undefined || satu.target.besaran.jenis === 'kosong') return null;
  const isi = isiTarget(bahan, satu.target);
  if (bolehDipilih(satu)) return statusMenurutPolaritas(capaian, sel, isi);
  const rumus = statusSatuArah(capaian, sel, isi, satu.capaian.arah.arah);
  return rumus === null ? null : { rumus, hitung: () => '' };
}

/** Numbers follow the word that is chosen for their polaritas; ranges and grades have a formula of their own. */
function bolehDipilih({ target: { besaran }, capaian: { arah } }: IndikatorPerkin): boolean {
  return besaran.jenis === 'angka' && besaran.tepat && ['naik', 'turun', 'tetap'].includes(arah.arah);
}

const isiTarget = (bahan: Bahan, target: Figur): IsiTarget => ({
  nilai: nilaiFigur(bahan, target),
  besaran: target.besaran,
  format: target.format,
});

function nilaiFigur({ berkas }: Bahan, { sel }: Figur): CellValue {
  const sheet = berkas.workbook.sheets.find(({ name }) => name === sel.sheet);
  return sheet === undefined ? null : (cellAt(sheet, sel.row, sel.col)?.value ?? null);
}
