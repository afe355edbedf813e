/** The report of a check, as the command line prints it with `--json`. Its fields are a contract: added to, never renamed. */
import { arahLaporan } from './capaian/arah';
import { cacahIndikator } from './capaian/cacah-indikator';
import type { CapaianBaris } from './capaian/terapkan';
import { laporanReviu, TANPA_TINJAUAN, type LaporanReviu, type TinjauanLaporan } from './laporan-reviu';
import type { HasilPeriksa } from './periksa';
import type { Pengecualian } from './plans/catatan-reviu';
import type { Kolom, TabelMap } from './recognition/tabel';
import type { Figur } from './records/berkas';
import type { Temuan } from './rules/aturan';
import { VERSI_ATURAN } from './rules/daftar';
import { columnName, formatAddress, formatCell, formatRange } from './workbook/address';
import type { CellValue } from './workbook/workbook';

export const VERSI = '1.0.0';

export interface LaporanTabel {
  readonly lembar: string;
  readonly rentang: string;
  readonly jenis: string;
  readonly judul: string | null;
  readonly tahun: number | null;
  readonly keyakinan: number;
  readonly alasan: string;
  readonly kolom: Readonly<Record<string, string>>;
  readonly baris: number;
}

export interface LaporanIndikator {
  readonly lembar: string;
  readonly baris: number;
  readonly kode: string | null;
  readonly sasaran: string | null;
  readonly indikator: string;
  readonly satuan: string | null;
  readonly tahun: number | null;
  readonly tw: 1 | 2 | 3 | 4 | null;
  readonly tabel: number;
  readonly target: number | null;
  readonly realisasi: number | null;
  readonly targetTeks: string | null;
  readonly realisasiTeks: string | null;
  readonly arah: string;
  readonly arahDianggap: boolean;
  readonly capaian: number | null;
  readonly capaianMentah: number | null;
  readonly status: string;
  readonly sel: { readonly target: string | null; readonly realisasi: string | null; readonly capaian: string | null };
}

export interface LaporanTemuan {
  readonly kode: string;
  readonly tingkat: string;
  readonly lembar: string;
  readonly sel: readonly string[];
  readonly tautan: readonly string[];
  readonly pesan: string;
  readonly nilai: string | null;
  readonly seharusnya: string | null;
  readonly selisih: string | null;
  readonly perbaikan: string;
  readonly rujukan: string;
  /** Why, by whom and when the finding was set aside; absent where it counts. */
  readonly pengecualian?: { readonly alasan: string; readonly oleh: string; readonly tanggal: string };
  /** What the proposed edit writes, by cell: a value, or a formula with its leading "="; null where nothing is proposed. */
  readonly usulan: Readonly<Record<string, CellValue>> | null;
}

export interface Laporan {
  readonly selaras: { readonly versi: string; readonly aturan: string };
  readonly berkas: string;
  readonly sha256: string;
  readonly tahun: number | null;
  /** The stage that the levels hold for: reviu or penyusunan. */
  readonly tahap: string;
  readonly catatan: readonly string[];
  readonly kebijakan: readonly string[];
  readonly tabel: readonly LaporanTabel[];
  readonly indikator: readonly LaporanIndikator[];
  readonly temuan: readonly LaporanTemuan[];
  /** The verdict over the whole workbook; absent where only a part was asked for. */
  readonly reviu?: LaporanReviu;
  readonly ringkasan: {
    readonly galat: number;
    readonly peringatan: number;
    readonly saran: number;
    /** Findings that were set aside; they are in `temuan` and in none of the counts above. */
    readonly dikecualikan: number;
    readonly indikator: number;
    readonly belumTercapai: number;
  };
}

/** The report's name of a column: its field with year, quarter, month or revision where there are several. */
function namaKolom(kolom: Kolom): string {
  const bagian = [
    kolom.bidang,
    kolom.ranah === 'anggaran' && (kolom.bidang === 'target' || kolom.bidang === 'realisasi')
      ? 'Anggaran'
      : kolom.ranah === 'fisik'
        ? 'Fisik'
        : '',
    kolom.versi === null
      ? ''
      : kolom.versi.jenis === 'revisi'
        ? `Revisi${kolom.versi.nomor ?? ''}`
        : kolom.versi.jenis === 'awal'
          ? 'Awal'
          : 'Akhir',
    kolom.kumulatif ? 'Total' : '',
    kolom.tahun === null ? '' : String(kolom.tahun),
    kolom.tw === null ? '' : `Tw${kolom.tw}`,
    kolom.bulan === null ? '' : `Bulan${kolom.bulan}`,
  ];
  return bagian.join('');
}

function kolomLaporan(tabel: TabelMap): Record<string, string> {
  const hasil: Record<string, string> = {};
  for (const kolom of tabel.kolom) {
    if (kolom.bidang === 'lain') continue;
    const nama = namaKolom(kolom);
    let kunci = nama;
    for (let n = 2; Object.hasOwn(hasil, kunci); n++) kunci = `${nama}_${n}`;
    hasil[kunci] = columnName(kolom.col);
  }
  return hasil;
}

/** One recognised table as the report tells it. */
export function laporanTabel(tabel: TabelMap): LaporanTabel {
  return {
    lembar: tabel.lembar,
    rentang: formatRange(tabel.range),
    jenis: tabel.jenis,
    judul: tabel.judul,
    tahun: tabel.tahun,
    keyakinan: Math.round(tabel.keyakinan * 100) / 100,
    alasan: tabel.alasan,
    kolom: kolomLaporan(tabel),
    baris: tabel.baris.filter(({ peran }) => peran === 'data').length,
  };
}

function angka(figur: Figur | null): number | null {
  return figur?.besaran.jenis === 'angka' && figur.besaran.alternatif === null ? figur.besaran.nilai : null;
}

const selFigur = (figur: Figur | null): string | null =>
  figur === null ? null : formatCell(figur.sel.row, figur.sel.col);

const teksFigur = (figur: Figur | null): string | null => (figur === null || figur.teks === '' ? null : figur.teks);

function laporanIndikator({ baris, periode, arah, hasil }: CapaianBaris, lembar: string): LaporanIndikator {
  return {
    lembar,
    baris: baris.row + 1,
    kode: baris.kode,
    sasaran: baris.sasaran?.teks ?? null,
    indikator: baris.indikator.teks,
    satuan: baris.satuan?.teks ?? null,
    tahun: periode.tahun,
    tw: periode.tw,
    tabel: baris.tabel,
    target: angka(periode.target),
    realisasi: angka(periode.realisasi),
    targetTeks: teksFigur(periode.target),
    realisasiTeks: teksFigur(periode.realisasi),
    arah: arahLaporan(arah.arah, periode.target?.besaran),
    arahDianggap: arah.dianggap,
    capaian: hasil.capaian,
    capaianMentah: hasil.mentah,
    status: hasil.status,
    sel: {
      target: selFigur(periode.target),
      realisasi: selFigur(periode.realisasi),
      capaian: selFigur(periode.capaian),
    },
  };
}

function laporanUsulan({ lembar, usulan }: Temuan): LaporanTemuan['usulan'] {
  if (usulan === undefined) return null;
  const isi = usulan.edits.flatMap((edit): [string, CellValue][] =>
    edit.kind === 'setContent'
      ? [
          [
            formatAddress(edit.sel, lembar),
            edit.after.formula === undefined ? edit.after.value : `=${edit.after.formula}`,
          ],
        ]
      : [],
  );
  return Object.fromEntries(isi);
}

function laporanTemuan(temuan: Temuan, pengecualian: Pengecualian | undefined): LaporanTemuan {
  return {
    ...temuan,
    usulan: laporanUsulan(temuan),
    sel: temuan.sel.map((satu) => formatCell(satu.row, satu.col)),
    tautan: temuan.tautan.map((satu) => formatAddress(satu)),
    ...(pengecualian !== undefined && {
      pengecualian: { alasan: pengecualian.alasan, oleh: pengecualian.oleh, tanggal: pengecualian.tanggal },
    }),
  };
}

const cacah = (temuan: readonly Temuan[], tingkat: Temuan['tingkat']): number =>
  temuan.filter((satu) => satu.tingkat === tingkat).length;

/**
 * Builds the report of one file.
 *
 * @param berkas file name without its folder
 * @param sha256 hash of the file in hexadecimal
 * @param tinjauan the review of the same findings; without it none of them is set aside
 */
export function buatLaporan(
  hasil: HasilPeriksa,
  berkas: string,
  sha256: string,
  { dikecualikan, catatan }: TinjauanLaporan = TANPA_TINJAUAN,
): Laporan {
  const { bahan, temuan, tahap = 'reviu' } = hasil;
  const berlaku = temuan.filter((satu) => !dikecualikan.has(satu));
  return {
    selaras: { versi: VERSI, aturan: VERSI_ATURAN },
    berkas,
    sha256,
    tahun: bahan.berkas.tahun,
    tahap,
    catatan: bahan.berkas.workbook.catatan,
    kebijakan: bahan.kebijakan.dibaca,
    tabel: bahan.berkas.tabel.map(laporanTabel),
    indikator: bahan.capaian.map((satu) => laporanIndikator(satu, bahan.berkas.tabel[satu.baris.tabel]?.lembar ?? '')),
    temuan: temuan.map((satu) => laporanTemuan(satu, dikecualikan.get(satu))),
    ...(catatan !== null && { reviu: laporanReviu(catatan) }),
    ringkasan: {
      galat: cacah(berlaku, 'galat'),
      peringatan: cacah(berlaku, 'peringatan'),
      saran: cacah(berlaku, 'saran'),
      dikecualikan: temuan.length - berlaku.length,
      ...cacahIndikator(bahan),
    },
  };
}
