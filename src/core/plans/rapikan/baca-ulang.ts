/** Whether a workbook still says the same after a plan: the same tables, and in them the same figures. */
import type { Figur, Berkas } from '../../records/berkas';
import { readBerkas } from '../../records/baca';
import { kenaliDengan } from '../../recognition/koreksi';
import type { TabelMap } from '../../recognition/tabel';
import { addressKey } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import { bacaPengaturan } from '../pengaturan';

/** The workbook read anew, with the corrections that are stored in it. */
export function bacaUlang(workbook: Workbook, dasar: 'awal' | 'revisi'): Berkas {
  return readBerkas(workbook, kenaliDengan(workbook, bacaPengaturan(workbook).koreksi), dasar);
}

/** The sheets on which a table or a figure is read otherwise than before. `lewati`: cells that a person has decided about. */
export function lembarBerbeda(sebelum: Berkas, sesudah: Berkas, lewati: ReadonlySet<string>): ReadonlySet<string> {
  const [lama, baru] = [sidikLembar(sebelum, lewati), sidikLembar(sesudah, lewati)];
  const nama = sebelum.workbook.sheets.map(({ name }) => name);
  return new Set(nama.filter((satu) => lama.get(satu) !== baru.get(satu)));
}

/** All that a sheet says, as one text to compare. */
function sidikLembar({ tabel, indikator, uang, revisi }: Berkas, lewati: ReadonlySet<string>): Map<string, string> {
  const bagian = new Map<string, string[]>();
  const catat = (lembar: string, isi: string): void => {
    const daftar = bagian.get(lembar);
    if (daftar === undefined) bagian.set(lembar, [isi]);
    else daftar.push(isi);
  };
  const lembarTabel = (indeks: number): string => tabel[indeks]?.lembar ?? '';
  for (const satu of tabel) catat(satu.lembar, sidikTabel(satu));
  for (const { tabel: indeks, row, indikator: nama, periode, uang: biaya } of indikator) {
    const figur = periode.flatMap(({ target, realisasi, capaian }) => [target, realisasi, capaian]);
    const isi = [...figur, ...biaya.map((satu) => satu.figur)].map((satu) => sidikFigur(satu, lewati));
    catat(lembarTabel(indeks), `I${row} ${nama.teks} ${isi.join(' ')}`);
  }
  for (const { tabel: indeks, row, peran, jalur, nilai } of uang)
    catat(
      lembarTabel(indeks),
      `U${row} ${peran} ${jalur ?? ''} ${nilai.map(({ figur }) => sidikFigur(figur, lewati)).join(' ')}`,
    );
  for (const { tabel: indeks, row, nomor, perubahan } of revisi)
    catat(lembarTabel(indeks), `R${row} ${sidikFigur(nomor, lewati)} ${sidikFigur(perubahan, lewati)}`);
  return new Map([...bagian].map(([lembar, isi]) => [lembar, isi.join('\n')]));
}

/** Columns of units and directions may be added, so they and the right edge do not count. */
function sidikTabel({ range, jenis, kepala, kolom, baris, tahun, susun }: TabelMap): string {
  const bidang = kolom
    .filter((satu) => satu.bidang !== 'satuan' && satu.bidang !== 'polaritas')
    .map((satu) => `${satu.col}:${satu.bidang}:${satu.ranah ?? ''}:${satu.tahun ?? ''}:${satu.tw ?? ''}`);
  const peran = baris.filter((satu) => satu.peran !== 'ulang' && satu.peran !== 'lanjutan');
  const susunan = peran.map((satu) => `${satu.row}${satu.peran}`).join(',');
  return `T${range.top},${range.left} ${jenis} ${susun} ${tahun ?? ''} ${kepala.top}-${kepala.bottom} ${bidang.join(' ')} ${susunan}`;
}

function sidikFigur(figur: Figur | null, lewati: ReadonlySet<string>): string {
  if (figur === null) return '';
  const kunci = addressKey(figur.sel);
  if (lewati.has(kunci)) return kunci;
  const { besaran } = figur;
  const nilai =
    besaran.jenis === 'angka'
      ? `${besaran.nilai} ${besaran.desimal} ${besaran.alternatif ?? ''}`
      : JSON.stringify(besaran);
  return `${kunci}=${besaran.jenis} ${nilai}`;
}
