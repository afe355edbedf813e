import { kolomBidang, type Kolom, type TabelMap } from '../../recognition/tabel';
import { bacaTeks } from '../../records/sel';
import type { BarisIndikator } from '../../records/berkas';
import { besaranDariTeks } from '../../text/baca-besaran';
import { cellAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas } from './kepala';

/** An indicator under no sasaran, in a table that has a column for it. */
function tanpaSasaran(tabel: TabelMap, baris: BarisIndikator): Bukti[] {
  if (baris.sasaran !== null || tabel.jenis === 'pohon-kinerja') return [];
  const kolom = kolomBidang(tabel, 'sasaran')[0];
  if (kolom === undefined) return [];
  // an indicator of a tujuan stands above the sasaran
  if (baris.tujuan !== null || /\btujuan\b/i.test(tabel.judul ?? '')) return [];
  return [
    {
      sel: [{ sheet: tabel.lembar, row: baris.row, col: kolom.col }],
      tautan: [baris.indikator.sel],
      isi: { indikator: baris.indikator.teks },
      // a Perkin without a sasaran says nothing; elsewhere the sasaran may be plain from the title
      ...(tabel.jenis === 'perkin' ? {} : { tingkat: 'peringatan' as const }),
    },
  ];
}

/** What a row says itself, not what a merged cell above says for it. */
function milikSendiri(sheet: Sheet, row: number, kolom: Kolom): boolean {
  const teks = bacaTeks(sheet, row, kolom.col);
  return teks !== null && !teks.warisan;
}

/** The first target of a row beside which its column of indicators is blank, also not covered by a merge. */
function targetTanpaNama(
  sheet: Sheet,
  row: number,
  target: readonly Kolom[],
  nama: readonly Kolom[],
): { target: Kolom; nama: Kolom } | null {
  const berisi = target.find((kolom) => besaranDariTeks(cellAt(sheet, row, kolom.col)?.text ?? '').jenis === 'angka');
  if (berisi === undefined) return null;
  const terdekat = [...nama].reverse().find((kolom) => kolom.col < berisi.col) ?? nama[0];
  return terdekat === undefined || bacaTeks(sheet, row, terdekat.col) !== null
    ? null
    : { target: berisi, nama: terdekat };
}

/** A row with a target and a unit of its own that names no indicator. */
function tanpaIndikator(sheet: Sheet, tabel: TabelMap): Bukti[] {
  const nama = kolomBidang(tabel, 'indikator', 'sasaranIndikator');
  const target = kolomBidang(tabel, 'target').filter((kolom) => kolom.ranah !== 'anggaran' && kolom.tw === null);
  const satuan = kolomBidang(tabel, 'satuan')[0];
  const label = [...nama, ...kolomBidang(tabel, 'sasaran', 'uraian', 'kegiatan', 'unit', 'tujuan')];
  if (nama.length === 0 || satuan === undefined) return [];
  return tabel.baris.flatMap(({ row, peran }) => {
    if (peran !== 'data' || label.some((kolom) => milikSendiri(sheet, row, kolom))) return [];
    if (!milikSendiri(sheet, row, satuan)) return [];
    const ada = targetTanpaNama(sheet, row, target, nama);
    if (ada === null) return [];
    return [
      {
        sel: [{ sheet: sheet.name, row, col: ada.target.col }],
        tautan: [{ sheet: sheet.name, row, col: ada.nama.col }],
        nilai: cellAt(sheet, row, ada.target.col)?.text ?? '',
        tingkat: 'peringatan' as const,
        isi: { satuan: bacaTeks(sheet, row, satuan.col)?.teks ?? '' },
      },
    ];
  });
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  const sasaran = berkas.indikator.flatMap((baris) => {
    const tabel = berkas.tabel[baris.tabel];
    return tabel === undefined || tabel.susun !== 'kolom' ? [] : tanpaSasaran(tabel, baris);
  });
  const indikator = berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || tabel.susun !== 'kolom' ? [] : tanpaIndikator(sheet, tabel);
  });
  return [...sasaran, ...indikator];
}

/** STR-008: every indicator stands under a sasaran, and every target beside an indicator. */
export const STR_008: Aturan = {
  kode: 'STR-008',
  tingkat: 'galat',
  judul: 'Indikator tanpa sasaran atau target tanpa indikator',
  rujukan: 'PermenPANRB 53/2014, susunan sasaran, indikator, dan target',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    isi['indikator'] === undefined
      ? `Target ${nilai} (satuan ${isi['satuan'] ?? ''}) pada ${lembar}!${sel} tidak mempunyai nama indikator karena ${tautan[0] ?? 'kolom indikator'} kosong.`
      : `Indikator "${isi['indikator']}" pada ${lembar}!${tautan[0] ?? ''} tidak mempunyai sasaran karena ${sel} dan baris di atasnya kosong.`,
  perbaikan: ({ sel, tautan, isi }) =>
    isi['indikator'] === undefined
      ? `Isi nama indikator pada ${tautan[0] ?? 'kolom indikator'}, atau hapus baris itu bila merupakan sisa.`
      : `Isi sasaran pada ${sel}.`,
};
