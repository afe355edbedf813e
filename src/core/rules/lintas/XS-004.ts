import { normalLabel } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti, Uraian } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { namaPinjaman } from './nama-pinjaman';
import { tambahkan } from '../../text/peta';

type Rumusan = readonly BarisIndikator[];

const DALAM_KURUNG = /\([^()]{1,30}\)\s*[*.]*\s*$/;
/** A finding that names or links more cells points nowhere. */
const SEL_TERBANYAK = 30;
/** How many further wordings the sentence says where to find. */
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

function bandingkan(bahan: Bahan, baris: readonly BarisIndikator[]): Bukti[] {
  const milikPerkin = (satu: BarisIndikator): boolean => bahan.berkas.tabel[satu.tabel]?.jenis === 'perkin';
  const semua = rumusan(baris);
  const benar = patokan(semua, milikPerkin);
  const acuan = benar?.find(milikPerkin) ?? benar?.[0];
  const menyimpang = semua.filter((satu) => satu !== benar);
  const utama = menyimpang.flat().find(milikPerkin) ?? menyimpang[0]?.[0];
  return acuan === undefined || utama === undefined ? [] : [beda(menyimpang, utama, acuan)];
}

/** Most indicators are worded alike to the letter everywhere. */
const serumusan = ({ anggota }: Kelompok): boolean =>
  anggota.every(({ baris }) => baris.indikator.teks === anggota[0]?.baris.indikator.teks);

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  return bahan.tautan.indikator.flatMap((kelompok) => {
    if (serumusan(kelompok)) return [];
    const pinjaman = namaPinjaman(bahan);
    const baris = anggotaYakin(kelompok, berlaku).flatMap((satu) => (pinjaman.has(satu.baris) ? [] : [satu.baris]));
    return bagi(baris, ({ tabel }) => tabel, 'target').flatMap((bagian) => bandingkan(bahan, bagian));
  });
}

/** Where the other wordings stand, one cell for each: ", rumusan lain lagi di D9 dan 2 sel lain". */
function rumusanLain(menyimpang: readonly Rumusan[], utama: BarisIndikator): string {
  const sel = menyimpang
    .filter((baris) => !baris.includes(utama))
    .flatMap((baris) => baris.slice(0, 1).map((satu) => formatAddress(satu.indikator.sel, utama.indikator.sel.sheet)));
  if (sel.length === 0) return '';
  const sisa = sel.length - SEBUT_TERBANYAK;
  return `; rumusan lain lagi ada di ${sel.slice(0, SEBUT_TERBANYAK).join(', ')}${sisa > 0 ? ` dan ${sisa} sel lain` : ''}`;
}

/** One finding per indicator: the cells at fault on the sheet of the first, or of a Perkin, linked with all the others. */
function beda(menyimpang: readonly Rumusan[], utama: BarisIndikator, acuan: BarisIndikator): Bukti {
  const { sheet } = utama.indikator.sel;
  const sel = menyimpang.flat().map((satu) => satu.indikator.sel);
  return {
    sel: [utama.indikator.sel, ...sel.filter((satu) => satu.sheet === sheet && satu !== utama.indikator.sel)].slice(
      0,
      SEL_TERBANYAK,
    ),
    tautan: [acuan.indikator.sel, ...sel.filter((satu) => satu.sheet !== sheet)].slice(0, SEL_TERBANYAK),
    nilai: utama.indikator.teks,
    seharusnya: acuan.indikator.teks,
    isi: {
      selUtama: formatAddress(utama.indikator.sel, sheet),
      selAcuan: formatAddress(acuan.indikator.sel, sheet),
      cacah: String(sel.length),
      lain: rumusanLain(menyimpang, utama),
    },
  };
}

function pesan({ lembar, nilai, seharusnya, isi }: Uraian): string {
  const { selUtama = '', selAcuan = '', lain = '' } = isi;
  return `Rumusan indikator pada ${lembar}!${selUtama} ("${nilai}") berbeda dengan ${selAcuan} ("${seharusnya}")${lain}.`;
}

/** XS-004: one indicator is worded alike in all documents. */
export const XS_004: Aturan = {
  kode: 'XS-004',
  tingkat: 'saran',
  judul: 'Rumusan indikator tidak sama antardokumen',
  rujukan: 'PermenPANRB 53/2014, keselarasan indikator kinerja',
  sejak: '2026.11',
  periksa,
  pesan,
  perbaikan: ({ isi }) =>
    `Pakai satu rumusan di semua tabel, yaitu rumusan pada ${isi['selAcuan'] ?? ''} bila itu yang diperjanjikan; ${isi['cacah'] ?? ''} sel memakai rumusan lain.`,
};
