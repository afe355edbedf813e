/** Reads the kamus of indicators written as forms: one record for each label "Indikator". */
import type { TabelMap } from '../recognition/tabel';
import { splitKode } from '../text/kode';
import type { Sheet } from '../workbook/workbook';
import type { BarisIndikator, Satuan, Teks } from './berkas';
import { bacaTeks } from './sel';
import { kodeIndikator } from './warisan';

interface Isian {
  readonly row: number;
  readonly bidang: string;
  readonly teks: Teks;
}

function satuanIsian(teks: Teks | null): Satuan | null {
  return teks === null ? null : { teks: teks.teks, sel: teks.sel, sumber: 'kolom' };
}

function dariIsian(isian: readonly Isian[], indeks: number): BarisIndikator[] {
  const nama = isian.find((satu) => satu.bidang === 'indikator');
  if (nama === undefined) return [];
  const ambil = (bidang: string): Teks | null => isian.find((satu) => satu.bidang === bidang)?.teks ?? null;
  const { kode, sisa } = splitKode(nama.teks.teks);
  const nomor = kode === null ? null : { ...nama.teks, teks: kode };
  return [
    {
      tabel: indeks,
      row: nama.row,
      peran: 'data',
      kode: kodeIndikator(nomor, null),
      kodeSel: nomor?.sel ?? null,
      nomor,
      tujuan: ambil('tujuan'),
      sasaran: ambil('sasaran'),
      kodeSasaran: null,
      indikator: sisa === '' ? nama.teks : { ...nama.teks, teks: sisa },
      satuan: satuanIsian(ambil('satuan')),
      polaritas: ambil('polaritas'),
      sifat: ambil('sifat'),
      formula: ambil('formula'),
      status: null,
      predikat: null,
      keterangan: ambil('keterangan'),
      periode: [],
      uang: [],
    },
  ];
}

/** A form begins anew where a label comes back. */
export function bacaFormulirIndikator(sheet: Sheet, tabel: TabelMap, indeks: number): BarisIndikator[] {
  const col = tabel.kolom.find((kolom) => kolom.bidang === 'nilai')?.col;
  const formulir: Isian[][] = [[]];
  for (const [row, bidang] of tabel.bidangBaris) {
    const teks = bacaTeks(sheet, row, col);
    if (teks === null) continue;
    if (formulir[formulir.length - 1]?.some((satu) => satu.bidang === bidang) === true) formulir.push([]);
    formulir[formulir.length - 1]?.push({ row, bidang, teks });
  }
  return formulir.flatMap((isian) => dariIsian(isian, indeks));
}
