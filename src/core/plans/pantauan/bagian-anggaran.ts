/** The section of money: absorption per kegiatan against pagu and plan. */
import type { Bahan } from '../../capaian/bahan';
import type { BarisUang, FigurUang } from '../../records/berkas';
import { tambahkan } from '../../text/peta';
import { formatCell } from '../../workbook/address';
import type { IsiSel } from '../baris-lembar';
import { alamatPenuh, rumusTautan } from './acuan';
import { KOLOM, type BarisPantauan, type LembarPantauan } from './lembar';

const KEPALA: BarisPantauan = [
  'No',
  'Kode',
  'Uraian',
  'Lembar',
  'Satuan',
  'Pagu',
  'Realisasi',
  'Serapan',
  'Status',
  'Sisa pagu',
  'Kurang (poin persen)',
  'Rencana',
  'Sel asal',
  'Catatan',
];

export const STATUS_ANGGARAN = {
  melebihi: 'Melebihi pagu',
  kurang: 'Di bawah rencana',
  sesuai: 'Sesuai rencana',
  dalam: 'Dalam pagu',
} as const;

/** One line of a table of money: what it may spend, what it was to spend, what it has spent. */
export interface BarisSerapan {
  readonly baris: BarisUang;
  readonly pagu: FigurUang;
  readonly realisasi: FigurUang;
  readonly rencana: FigurUang | null;
}

const isAngka = ({ figur }: FigurUang): boolean => figur.besaran.jenis === 'angka' && !figur.besaran.persen;

/** The figure of a whole year; of several states of the pagu the last one. */
function setahun(baris: BarisUang, bidang: FigurUang['bidang']): FigurUang | null {
  const milik = baris.nilai.filter(
    (satu) => satu.bidang === bidang && satu.tw === null && satu.bulan === null && !satu.total && isAngka(satu),
  );
  return milik.at(-1) ?? null;
}

function barisSerapan(baris: BarisUang): BarisSerapan[] {
  const [pagu, realisasi] = [setahun(baris, 'pagu'), setahun(baris, 'realisasi')];
  return pagu === null || realisasi === null ? [] : [{ baris, pagu, realisasi, rencana: setahun(baris, 'target') }];
}

/** The lines of the table that says most of pagu and realisasi: per kegiatan where it has them, else its highest lines. */
export function serapanKegiatan({ berkas }: Bahan): readonly BarisSerapan[] {
  const menurutTabel = new Map<number, BarisSerapan[]>();
  for (const baris of berkas.uang) {
    const tabel = berkas.tabel[baris.tabel];
    if (tabel === undefined || (tabel.tahun !== null && berkas.tahun !== null && tabel.tahun !== berkas.tahun))
      continue;
    for (const satu of barisSerapan(baris)) tambahkan(menurutTabel, baris.tabel, satu);
  }
  const bobot = ([tabel, isi]: [number, BarisSerapan[]]): number =>
    isi.length + (berkas.tabel[tabel]?.jenis === 'realisasi-anggaran' ? 1_000_000 : 0);
  const [terbaik] = [...menurutTabel].sort((a, b) => bobot(b) - bobot(a));
  return terbaik === undefined ? [] : pilihTingkat(terbaik[1]);
}

function pilihTingkat(isi: readonly BarisSerapan[]): readonly BarisSerapan[] {
  const total = isi.filter(({ baris }) => baris.peran === 'total').slice(-1);
  const data = isi.filter(({ baris }) => baris.peran === 'data');
  const kegiatan = data.filter(({ baris }) => baris.tingkat === 'kegiatan');
  const puncak = data.filter(({ baris }) => baris.induk === null);
  return [...(kegiatan.length > 0 ? kegiatan : puncak.length > 0 ? puncak : data), ...total];
}

/** A figure in rupiah: of the cell where it holds a number, else as it was read. */
export function rupiahSel({ figur, faktor }: FigurUang): IsiSel {
  if (figur.besaran.jenis !== 'angka') return null;
  if (!figur.besaran.tepat) return figur.besaran.nilai * faktor;
  const alamat = alamatPenuh(figur.sel);
  return { formula: faktor === 1 ? `IF(${alamat}="","",${alamat})` : `IF(ISNUMBER(${alamat}),${alamat}*${faktor},"")` };
}

const RUPIAH = '#,##0';

/** Writes the section; returns the rows of its figures, null where the workbook shows no pagu with its realisasi. */
export function tulisAnggaran(bahan: Bahan, lembar: LembarPantauan): { awal: number; akhir: number } | null {
  const serapan = serapanKegiatan(bahan);
  if (serapan.length === 0) return null;
  const tahun = bahan.berkas.tahun;
  lembar.baris.push([`Anggaran: serapan per kegiatan${tahun === null ? '' : ` ${tahun}`}`], KEPALA);
  const awal = lembar.baris.length;
  serapan.forEach((satu, i) => lembar.baris.push(barisAnggaran(satu, lembar.baris.length, i + 1)));
  const akhir = lembar.baris.length - 1;
  lembar.baris.push([]);
  return { awal, akhir };
}

function barisAnggaran({ baris, pagu, realisasi, rencana }: BarisSerapan, row: number, nomor: number): BarisPantauan {
  const sel = (col: number): string => formatCell(row, col);
  const [p, r, n] = [sel(KOLOM.target), sel(KOLOM.realisasi), sel(KOLOM.perlu)];
  const hasil: BarisPantauan[number][] = [];
  hasil[KOLOM.no] = nomor;
  hasil[KOLOM.kode] = baris.peran === 'total' ? null : (baris.kode?.teks ?? null);
  hasil[KOLOM.nama] = baris.uraian?.teks ?? (baris.peran === 'total' ? 'Jumlah' : null);
  hasil[KOLOM.sasaran] = realisasi.figur.sel.sheet;
  hasil[KOLOM.satuan] = 'Rupiah';
  hasil[KOLOM.target] = { isi: rupiahSel(pagu), format: RUPIAH };
  hasil[KOLOM.realisasi] = { isi: rupiahSel(realisasi), format: RUPIAH };
  hasil[KOLOM.capaian] = { isi: { formula: `IF(COUNT(${p},${r})<2,"",IF(${p}>0,${r}/${p},""))` }, format: '0.00%' };
  hasil[KOLOM.status] = { isi: { formula: rumusStatus(p, r, rencana === null ? null : n) } };
  hasil[KOLOM.selisih] = { isi: { formula: `IF(COUNT(${p},${r})<2,"",${p}-${r})` }, format: RUPIAH };
  hasil[KOLOM.kurang] =
    rencana === null
      ? null
      : {
          isi: { formula: `IF(COUNT(${p},${r},${n})<3,"",IF(${p}>0,MAX(0,ROUND((${n}-${r})/${p}*100,10)),""))` },
          format: '#,##0.00',
        };
  hasil[KOLOM.perlu] = rencana === null ? null : { isi: rupiahSel(rencana), format: RUPIAH };
  hasil[KOLOM.catatan] = catatan({ baris, pagu, realisasi, rencana });
  hasil[KOLOM.sel] = { formula: rumusTautan(realisasi.figur.sel) };
  return hasil;
}

function catatan({ pagu, realisasi, rencana }: BarisSerapan): string {
  const teks = [pagu, realisasi].some(({ figur }) => figur.besaran.jenis === 'angka' && !figur.besaran.tepat);
  return [
    ...(teks ? ['Angka disalin saat lembar ini ditulis karena tertulis sebagai teks.'] : []),
    ...(rencana === null ? ['Rencana serapan tidak ada pada tabel ini.'] : []),
  ].join(' ');
}

function rumusStatus(pagu: string, realisasi: string, rencana: string | null): string {
  const { melebihi, kurang, sesuai, dalam } = STATUS_ANGGARAN;
  const lain =
    rencana === null
      ? `"${dalam}"`
      : `IF(ISNUMBER(${rencana}),IF(${realisasi}<${rencana},"${kurang}","${sesuai}"),"${dalam}")`;
  return `IF(COUNT(${pagu},${realisasi})<2,"",IF(${realisasi}>${pagu},"${melebihi}",${lain}))`;
}
