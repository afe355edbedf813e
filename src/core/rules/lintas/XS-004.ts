import { normalLabel } from '../../text/label';
import { formatAddress, formatCell } from '../../workbook/address';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti, Uraian } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { namaPinjaman } from './nama-pinjaman';
import { tambahkan } from '../../text/peta';

type Rumusan = readonly BarisIndikator[];

/** A row and the one whose wording it should have. */
interface Beda {
  readonly menyimpang: BarisIndikator;
  readonly acuan: BarisIndikator;
}

const DALAM_KURUNG = /\([^()]{1,30}\)\s*[*.]*\s*$/;
/** A finding that names or links more cells points nowhere. */
const SEL_TERBANYAK = 30;
/** How many wordings the sentence quotes. */
const SEBUT_TERBANYAK = 3;

/** Wordings of one indicator; case, punctuation, footnote stars and a unit in brackets make no other wording. */
function rumusan(semua: readonly BarisIndikator[]): Rumusan[] {
  const hasil = new Map<string, BarisIndikator[]>();
  for (const baris of semua) {
    const kunci = normalLabel(baris.indikator.teks.replace(DALAM_KURUNG, '')).replace(/[^a-z0-9%]+/g, '');
    tambahkan(hasil, kunci, baris);
  }
  return [...hasil.values()];
}

/** The wording to go by: of the Perkin, else of most tables; where two Perkin differ, the one that more tables follow. */
function patokan(semua: readonly Rumusan[], milikPerkin: (baris: BarisIndikator) => boolean): Rumusan | undefined {
  const diperjanjikan = semua.filter((baris) => baris.some(milikPerkin));
  const calon = diperjanjikan.length === 0 ? semua : diperjanjikan;
  return [...calon].sort((a, b) => b.length - a.length)[0];
}

function bandingkan(bahan: Bahan, baris: readonly BarisIndikator[]): Beda[] {
  const milikPerkin = (satu: BarisIndikator): boolean => bahan.berkas.tabel[satu.tabel]?.jenis === 'perkin';
  const semua = rumusan(baris);
  const benar = patokan(semua, milikPerkin);
  const acuan = benar?.find(milikPerkin) ?? benar?.[0];
  if (acuan === undefined) return [];
  return semua.filter((satu) => satu !== benar).flatMap((lain) => lain.map((menyimpang) => ({ menyimpang, acuan })));
}

/** Most indicators are worded alike to the letter everywhere. */
const serumusan = ({ anggota }: Kelompok): boolean =>
  anggota.every(({ baris }) => baris.indikator.teks === anggota[0]?.baris.indikator.teks);

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  const semua = bahan.tautan.indikator.flatMap((kelompok) => {
    if (serumusan(kelompok)) return [];
    const pinjaman = namaPinjaman(bahan);
    const baris = anggotaYakin(kelompok, berlaku).flatMap((satu) => (pinjaman.has(satu.baris) ? [] : [satu.baris]));
    return bagi(baris, ({ tabel }) => tabel, 'target').flatMap((bagian) => bandingkan(bahan, bagian));
  });
  const perLembar = new Map<string, Beda[]>();
  for (const beda of semua) tambahkan(perLembar, beda.menyimpang.indikator.sel.sheet, beda);
  return [...perLembar.values()].flatMap((isi) => potong(isi).map(bukti));
}

function potong(isi: readonly Beda[]): Beda[][] {
  const urut = [...isi].sort((a, b) => a.menyimpang.row - b.menyimpang.row);
  return Array.from({ length: Math.ceil(urut.length / SEL_TERBANYAK) }, (_, i) =>
    urut.slice(i * SEL_TERBANYAK, (i + 1) * SEL_TERBANYAK),
  );
}

/** `D18 "Jumlah dokumen" (Perkin!D12 "Banyaknya dokumen")` for the first ones, and how many more there are. */
function sebutkan(isi: readonly Beda[]): string {
  const pasangan = isi.slice(0, SEBUT_TERBANYAK).map(({ menyimpang, acuan }) => {
    const { sel, teks } = menyimpang.indikator;
    return `${formatCell(sel.row, sel.col)} "${teks}" (${formatAddress(acuan.indikator.sel, sel.sheet)} "${acuan.indikator.teks}")`;
  });
  const sisa = isi.length - pasangan.length;
  return `${pasangan.join('; ')}${sisa > 0 ? `; dan ${sisa} sel lain` : ''}`;
}

/** One finding for a sheet: its cells, linked with the wordings to go by. */
function bukti(isi: readonly Beda[]): Bukti {
  const [pertama] = isi;
  return {
    sel: isi.map(({ menyimpang }) => menyimpang.indikator.sel),
    tautan: [...new Set(isi.map(({ acuan }) => acuan.indikator.sel))],
    nilai: isi.map(({ menyimpang }) => menyimpang.indikator.teks).join('; '),
    seharusnya: isi.map(({ acuan }) => acuan.indikator.teks).join('; '),
    isi: {
      selAcuan:
        pertama === undefined ? '' : formatAddress(pertama.acuan.indikator.sel, pertama.menyimpang.indikator.sel.sheet),
      daftar: sebutkan(isi),
    },
  };
}

function pesan({ lembar, sel, nilai, seharusnya, cacah, isi }: Uraian): string {
  if (cacah === 1)
    return `Rumusan indikator pada ${lembar}!${sel} ("${nilai}") berbeda dengan ${isi['selAcuan'] ?? ''} ("${seharusnya}").`;
  return `Rumusan indikator pada ${cacah} sel lembar ${lembar} berbeda dengan tabel lain: ${isi['daftar'] ?? ''}.`;
}

/** XS-004: one indicator is worded alike in all documents; one finding for each sheet that words some otherwise. */
export const XS_004: Aturan = {
  kode: 'XS-004',
  tingkat: 'saran',
  judul: 'Rumusan indikator tidak sama antardokumen',
  rujukan: 'PermenPANRB 53/2014, keselarasan indikator kinerja',
  sejak: '2026.11',
  periksa,
  pesan,
  perbaikan: ({ cacah, isi }) =>
    cacah === 1
      ? `Pakai satu rumusan di semua tabel, yaitu rumusan pada ${isi['selAcuan'] ?? ''} bila itu yang diperjanjikan.`
      : 'Samakan setiap rumusan dengan rumusan pembandingnya bila itu yang diperjanjikan.',
};
