/** The caption that a table of the workbook bears in the report. */
import type { TabelMap } from '../recognition/tabel';
import { bersihkan } from '../text/bersih';
import { polos, type Potongan } from './naskah';

/** "Tabel 2.5", "Lampiran 3.", "a.": numbers that the report counts anew. */
const NOMOR_TERTULIS = /^(?:(?:tabel|table|gambar|lampiran)\s+[\dIVXLA-C]+(?:[.\-–]\d+)*[.:]?|[a-z][.)])\s*(?=\S)/i;

const NAMA_JENIS: Readonly<Partial<Record<TabelMap['jenis'], string>>> = {
  perkin: 'Perjanjian Kinerja',
  iku: 'Indikator Kinerja Utama',
  renstra: 'Target Kinerja Rencana Strategis',
  'renstra-capaian': 'Capaian Rencana Strategis',
  perbandingan: 'Perbandingan Kinerja',
  'rencana-aksi': 'Rencana Aksi',
  'capaian-tahunan': 'Capaian Kinerja',
  'capaian-triwulan': 'Capaian Kinerja per Triwulan',
  pagu: 'Pagu Anggaran',
  'revisi-pagu': 'Revisi Pagu Anggaran',
  'realisasi-anggaran': 'Realisasi Anggaran',
  efisiensi: 'Efisiensi Penggunaan Sumber Daya',
  pnbp: 'Penerimaan Negara Bukan Pajak',
  'pohon-kinerja': 'Pohon Kinerja',
};

/** "Tabel 2.5 Perjanjian Kinerja" of the workbook gives "Perjanjian Kinerja": the report counts its own tables. */
export function judulAsal({ judul, judulSel, jenis, tahun }: TabelMap): readonly Potongan[] {
  const bersih = bersihkan(judul ?? '')
    .replace(NOMOR_TERTULIS, '')
    .replace(/^tabel\s+(?=\p{L}{3})/iu, '')
    .replace(/[.:;\s]+$/, '');
  if (bersih !== '' && judulSel !== null)
    return [{ teks: bersih.charAt(0).toUpperCase() + bersih.slice(1), sumber: judulSel }];
  return polos(`${NAMA_JENIS[jenis] ?? 'Rincian'}${tahun === null ? '' : ` Tahun ${tahun}`}`);
}
