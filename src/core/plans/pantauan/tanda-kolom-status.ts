/** A column of status words right of a table of capaian that has none, on request. */
import type { Bahan } from '../../capaian/bahan';
import { NAMA_STATUS } from '../../capaian/hitung';
import { kolomPertama, type TabelMap } from '../../recognition/tabel';
import { formatCell } from '../../workbook/address';
import type { Dibiarkan, Edit } from '../../workbook/plan';
import { alasanTempat } from '../../workbook/sel-terbuka';
import { biarkan, isTabelCapaian, kertasBaru, tulisSel, type Kertas } from '../isi/kertas';
import { kolomBebas } from '../isi/kolom-baru';
import { ambangStatus } from './rupa';
import type { CalonTanda } from './tanda';
import { aturanKata, kolomCapaianTabel, type KolomCapaianTabel } from './tanda-capaian';

export interface KolomStatusBaru {
  readonly edits: readonly Edit[];
  readonly dibiarkan: readonly Dibiarkan[];
  readonly calon: readonly CalonTanda[];
}

const JUDUL = 'Status';

/** The words follow the capaian of the year, else of the last quarter that is filled. */
export function tambahKolomStatus(bahan: Bahan): KolomStatusBaru {
  const kertas = kertasBaru(bahan);
  const bebas = kolomBebas(kertas);
  const menurutTabel = new Map<TabelMap, KolomCapaianTabel[]>();
  for (const satu of kolomCapaianTabel(bahan))
    menurutTabel.set(satu.tabel, [...(menurutTabel.get(satu.tabel) ?? []), satu]);
  const calon: CalonTanda[] = [];
  for (const [tabel, kolom] of menurutTabel) {
    const dipakai = kolom.filter(({ isTeks }) => !isTeks);
    if (!isTabelCapaian(tabel) || dipakai.length === 0 || kolomPertama(tabel, 'status') !== undefined) continue;
    const col = bebas.ambil(tabel, JUDUL);
    if (col === null) continue;
    const rows = tulisBaris(kertas, tabel, dipakai, col);
    if (rows.length === 0) continue;
    const range = { top: Math.min(...rows), bottom: Math.max(...rows), left: col, right: col };
    calon.push({ lembar: tabel.lembar, range, aturan: aturanKata(range.top, col) });
  }
  return { edits: kertas.edits, dibiarkan: kertas.dibiarkan, calon };
}

function tulisBaris(kertas: Kertas, tabel: TabelMap, kolom: readonly KolomCapaianTabel[], col: number): number[] {
  const menurutBaris = new Map<number, { sel: string; bentuk: 'fraksi' | 'poin'; urut: number }[]>();
  for (const { isi, bentuk } of kolom)
    for (const { periode } of isi) {
      if (periode.capaian === null || periode.total) continue;
      const { row, col: milik } = periode.capaian.sel;
      // The year first, then the later quarters and months.
      const urut =
        periode.tw === null && periode.bulan === null ? Infinity : (periode.tw ?? 0) * 13 + (periode.bulan ?? 0);
      const satu = { sel: formatCell(row, milik), bentuk, urut };
      menurutBaris.set(row, [...(menurutBaris.get(row) ?? []), satu]);
    }
  const sheet = kertas.lembar.get(tabel.lembar);
  const tertulis: number[] = [];
  for (const [row, isi] of menurutBaris) {
    const sel = { sheet: tabel.lembar, row, col };
    const alasan = sheet === undefined ? null : alasanTempat(sheet, sel);
    if (alasan !== null) biarkan(kertas, sel, alasan);
    else {
      tulisSel(kertas, sel, { rumus: rumusStatus(kertas.bahan, isi) });
      tertulis.push(row);
    }
  }
  return tertulis;
}

function rumusStatus(
  { kebijakan }: Bahan,
  isi: readonly { readonly sel: string; readonly bentuk: 'fraksi' | 'poin'; readonly urut: number }[],
): string {
  return [...isi]
    .sort((a, b) => a.urut - b.urut)
    .reduce((lain, { sel, bentuk }) => {
      const { tercapai, melampaui } = ambangStatus(kebijakan, bentuk);
      const kata = `IF(${sel}>${melampaui},"${NAMA_STATUS.melampaui}",IF(${sel}>=${tercapai},"${NAMA_STATUS.tercapai}","${NAMA_STATUS.belum}"))`;
      return `IF(ISNUMBER(${sel}),${kata},${lain})`;
    }, '""');
}
