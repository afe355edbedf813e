import { kunciLabel, siapkanLabel, miripLabel } from '../../text/label';
import { addressKey, formatAddress } from '../../workbook/address';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator, Teks } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti, Uraian } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { sasaranUang } from './sasaran-uang';
import { tambahkan } from '../../text/peta';

/** A row with the sasaran that its own table and the Perkin put it under. */
interface Pasangan {
  readonly baris: BarisIndikator;
  readonly sasaran: Teks;
  readonly perkin: Teks;
}

/** A sasaran in words; a cell that holds its code alone says nothing of the wording. */
const berkata = (teks: Teks | null): teks is Teks => teks !== null && /\S\s+\S+\s+\S/.test(teks.teks);

function pasangkan(bahan: Bahan, semua: readonly BarisIndikator[]): Pasangan[] {
  const perkin = semua.find(({ tabel, sasaran }) => bahan.berkas.tabel[tabel]?.jenis === 'perkin' && berkata(sasaran));
  const acuan = perkin?.sasaran ?? null;
  if (acuan === null) return [];
  return semua.flatMap((baris) => (berkata(baris.sasaran) ? [{ baris, sasaran: baris.sasaran, perkin: acuan }] : []));
}

const KATA_TERPOTONG = /\b(?:di|dan|yang|bidang|dalam|serta|untuk|,)$/i;

/** A text cut off at a page's or cell's end says the same as the whole. */
function samaSasaran(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [kunciLabel(a), kunciLabel(b)];
  if (x === y) return true;
  const [pendek, panjang] = x.length <= y.length ? [x, y] : [y, x];
  const terpotong = KATA_TERPOTONG.test(a.trim()) || KATA_TERPOTONG.test(b.trim());
  return pendek.length >= 20 && panjang.startsWith(pendek) && (terpotong || pendek.length >= 0.6 * panjang.length);
}

/** How much of the shorter text the longer one says too, 0..1: "kerja sama dengan lembaga" within a longer list of partners. */
function termuat(a: string, b: string): number {
  const [x, y] = [siapkanLabel(a), siapkanLabel(b)];
  const terkecil = Math.min(x.jumlahBobot, y.jumlahBobot);
  return terkecil === 0 ? 0 : (miripLabel(x, y) * (x.jumlahBobot + y.jumlahBobot)) / (2 * terkecil);
}

/** The same sasaran in other words: alike, or one the shorter form of the other. */
const serupa = (a: string, b: string): boolean => samaSasaran(a, b) || miripLabel(a, b) >= 0.8 || termuat(a, b) >= 0.8;

/** Cells of one table that name another sasaran than the Perkin does. */
interface Sebutan {
  readonly sel: readonly Address[];
  readonly contoh: Pasangan;
  /** True where the cell is right for other rows, so that these rows stand at the wrong place. */
  readonly letak: boolean;
  readonly tingkat: 'saran' | 'peringatan';
}

/** In so many tables the other sasaran is no slip but one cause, told once. */
const TABEL_SEPAHAM = 3;
const SEL_TERBANYAK = 30;

function bukti([utama, ...lain]: readonly Sebutan[]): Bukti[] {
  if (utama === undefined) return [];
  const { sasaran, perkin, baris } = utama.contoh;
  const { sheet } = sasaran.sel;
  const selLain = lain.flatMap(({ sel }) => sel);
  return [
    {
      sel: [...utama.sel, ...selLain.filter((satu) => satu.sheet === sheet)].slice(0, SEL_TERBANYAK),
      tautan: [perkin.sel, ...selLain.filter((satu) => satu.sheet !== sheet)].slice(0, SEL_TERBANYAK),
      nilai: sasaran.teks,
      seharusnya: perkin.teks,
      tingkat: utama.tingkat,
      isi: {
        selAcuan: formatAddress(perkin.sel, sheet),
        indikator: baris.indikator.teks,
        lain: selLain.length === 0 ? '' : `, begitu pula di ${formatAddress(selLain[0] ?? perkin.sel, sheet)}`,
        sisa: selLain.length > 1 ? ` dan ${selLain.length - 1} sel lain` : '',
        ...(utama.letak ? { letak: 'ya' } : {}),
      },
    },
  ];
}

/** The cell that tells the place of a row: the code of its sasaran, where it has its own, else the indicator. */
const selLetak = ({ baris: { kodeSasaran, indikator } }: Pasangan): Address =>
  kodeSasaran?.sel.row === indikator.sel.row && /\p{L}/u.test(kodeSasaran.teks) ? kodeSasaran.sel : indikator.sel;

/**
 * All rows under one sasaran cell. Where none of them is under it in the Perkin, the cell is told; where some are, its wording
 * holds, and the others are told to stand elsewhere.
 */
function periksaSel(semua: readonly Pasangan[]): Sebutan[] {
  const menyimpang = semua.filter(({ sasaran, perkin }) => !samaSasaran(sasaran.teks, perkin.teks));
  const berbeda = menyimpang.filter(({ sasaran, perkin }) => !serupa(sasaran.teks, perkin.teks));
  const contoh = berbeda[0] ?? menyimpang[0];
  if (contoh === undefined) return [];
  const letak = berbeda.length > 0 && berbeda.length < semua.length;
  return [
    {
      sel: letak ? berbeda.map(selLetak) : [contoh.sasaran.sel],
      contoh,
      letak,
      tingkat: berbeda.length === 0 ? 'saran' : 'peringatan',
    },
  ];
}

/** What is said instead of one sasaran of the Perkin: other wordings of it together, another sasaran each by itself. */
function kelompokkan(semua: readonly Sebutan[]): Sebutan[][] {
  const hasil = new Map<string, Sebutan[][]>();
  for (const satu of semua) {
    const kunci = `${satu.tingkat}|${kunciLabel(satu.contoh.perkin.teks)}`;
    const ada = hasil.get(kunci) ?? [];
    const milik = ada.find(
      ([lain]) =>
        satu.tingkat === 'saran' || (lain !== undefined && serupa(lain.contoh.sasaran.teks, satu.contoh.sasaran.teks)),
    );
    if (milik === undefined) hasil.set(kunci, [...ada, [satu]]);
    else milik.push(satu);
  }
  return [...hasil.values()].flat();
}

/** A slip in one or two tables is told in each of them. */
function pecah(semua: readonly Sebutan[]): Sebutan[][] {
  const menurutTabel = new Map<number, Sebutan[]>();
  for (const satu of semua) tambahkan(menurutTabel, satu.contoh.baris.tabel, satu);
  const satuSebab = semua[0]?.tingkat === 'saran' || menurutTabel.size >= TABEL_SEPAHAM;
  return satuSebab ? [[...semua]] : [...menurutTabel.values()];
}

/** Most indicators stand under a sasaran in the same letters everywhere. */
function sesasaran({ anggota }: Kelompok): boolean {
  const sasaran = anggota.find(({ baris }) => baris.sasaran !== null)?.baris.sasaran?.teks;
  return anggota.every(({ baris }) => baris.sasaran === null || baris.sasaran.teks === sasaran);
}

const periksa = (bahan: Bahan): Bukti[] => [...periksaIndikator(bahan), ...sasaranUang(bahan)];

function periksaIndikator(bahan: Bahan): Bukti[] {
  if (bahan.tautan.indikator.every(sesasaran)) return [];
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  const pasangan = bahan.tautan.indikator.flatMap((kelompok) => {
    const semua = anggotaYakin(kelompok, berlaku).map(({ baris }) => baris);
    return bagi(semua, ({ tabel }) => tabel, 'target').flatMap((bagian) => pasangkan(bahan, bagian));
  });
  const menurutSel = new Map<string, Pasangan[]>();
  for (const satu of pasangan) {
    tambahkan(menurutSel, addressKey(satu.sasaran.sel), satu);
  }
  return kelompokkan([...menurutSel.values()].flatMap(periksaSel))
    .flatMap(pecah)
    .flatMap(bukti);
}

function pesan({ lembar, sel, nilai, seharusnya, isi }: Uraian): string {
  const { selAcuan = '', indikator = '', lain = '', sisa = '' } = isi;
  return isi['letak'] === undefined
    ? `Sasaran pada ${lembar}!${sel} tertulis "${nilai}"${lain}${sisa}, sedangkan Perkin (${selAcuan}) menulis "${seharusnya}" untuk indikator yang sama.`
    : `Indikator "${indikator}" pada ${lembar}!${sel} berada di bawah sasaran "${nilai}"${lain}${sisa}, sedangkan Perkin (${selAcuan}) menempatkannya di bawah "${seharusnya}".`;
}

const perbaikan = ({ isi }: Uraian): string =>
  isi['letak'] === undefined
    ? `Samakan rumusan sasaran dengan ${isi['selAcuan'] ?? ''}, atau perbaiki Perkin bila rumusannya yang keliru.`
    : `Pindahkan indikator itu ke sasaran menurut ${isi['selAcuan'] ?? ''}, atau perbaiki Perkin bila penempatannya yang keliru.`;

/** XS-015: the sasaran of an indicator is that of the Perkin, in the tables that report on it. */
export const XS_015: Aturan = {
  kode: 'XS-015',
  tingkat: 'peringatan',
  judul: 'Sasaran tidak sama antardokumen',
  rujukan: 'PermenPANRB 53/2014, keselarasan sasaran',
  sejak: '2026.11',
  periksa,
  pesan,
  perbaikan,
};
