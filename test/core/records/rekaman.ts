/** Records of drawn sheets, told in one line each. */
import { kenali } from '../../../src/core/recognition/kenali';
import { readBerkas } from '../../../src/core/records/baca';
import type { BarisIndikator, BarisUang, Berkas, Figur, Periode } from '../../../src/core/records/berkas';
import { teksBesaran } from '../../../src/core/text/baca-besaran';
import { formatCell } from '../../../src/core/workbook/address';
import { workbookFromSheets } from '../../../src/core/workbook/sheet';
import { lembarDari } from '../recognition/gambar';

/** The submission that one or several drawn sheets make. */
export function berkasDari(...gambar: readonly string[]): Berkas {
  const workbook = workbookFromSheets(gambar.map((satu, i) => lembarDari(satu, { nama: `Lembar ${i + 1}` })));
  return readBerkas(workbook, kenali(workbook));
}

function figurKata(figur: Figur | null): string {
  if (figur === null || figur.besaran.jenis === 'kosong') return '';
  const { besaran } = figur;
  if (besaran.jenis !== 'angka') return teksBesaran(besaran);
  return `${besaran.nilai}${besaran.alternatif === null ? '' : ` atau ${besaran.alternatif}`}`;
}

function periodeKata(periode: Periode): string {
  const waktu = [
    periode.rentangTahun === null ? periode.tahun : periode.rentangTahun.join('-'),
    periode.tw === null ? null : `tw${periode.tw}`,
    periode.bulan === null ? null : `b${periode.bulan}`,
    periode.ranah === 'fisik' ? 'fisik' : null,
  ].filter((satu) => satu !== null);
  return `${waktu.join(' ')}: ${[periode.target, periode.realisasi, periode.capaian].map(figurKata).join('/')}`.replace(
    /\/+$/,
    '',
  );
}

/** "B4 SK1.2 Indeks kepuasan [Indeks] 2024: 3.6/3.7/102.78; 2024 tw1: 1". */
export function barisKata(baris: BarisIndikator): string {
  const kode = baris.kode === null ? '' : `${baris.kode} `;
  const satuan = baris.satuan === null ? '' : ` [${baris.satuan.teks}]`;
  return `${formatCell(baris.row, baris.indikator.sel.col)} ${kode}${baris.indikator.teks}${satuan} ${baris.periode.map(periodeKata).join('; ')}`.trim();
}

/** All indicator rows of drawn sheets. */
export const indikatorDari = (...gambar: readonly string[]): string[] => berkasDari(...gambar).indikator.map(barisKata);

/** "3 data EC/6077 kegiatan Uraian: pagu 7500000000, realisasi ...". */
export function uangKata(baris: BarisUang): string {
  const jalur = baris.jalur === null ? '' : ` ${baris.jalur} ${baris.tingkat ?? ''}`;
  const nilai = baris.nilai.map((satu) => {
    const versi = satu.versi === null ? '' : ` ${satu.versi.jenis}${satu.versi.nomor ?? ''}`;
    const waktu = [
      satu.tahun,
      satu.tw === null ? null : `tw${satu.tw}`,
      satu.bulan === null ? null : `b${satu.bulan}`,
    ].filter((x) => x !== null);
    return `${satu.bidang}${versi}${waktu.length === 0 ? '' : ` ${waktu.join(' ')}`} ${figurKata(satu.figur)}${satu.faktor === 1 ? '' : ` x${satu.faktor}`}`;
  });
  return `${baris.row + 1} ${baris.peran}${jalur} ${baris.uraian?.teks ?? ''}: ${nilai.join(', ')}`;
}

/** All money rows of drawn sheets. */
export const uangDari = (...gambar: readonly string[]): string[] => berkasDari(...gambar).uang.map(uangKata);
