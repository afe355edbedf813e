/** Flags on columns of capaian and of status words. */
import type { Bahan } from '../../capaian/bahan';
import type { CapaianBaris } from '../../capaian/terapkan';
import { kolomPertama, barisData, type TabelMap } from '../../recognition/tabel';
import { tambahkan } from '../../text/peta';
import { formatRange } from '../../workbook/address';
import { cellAt, isBlank, sheetsByName } from '../../workbook/sheet';
import type { ConditionalRule } from '../../workbook/plan';
import type { Range } from '../../workbook/workbook';
import { bacaKolomCapaian, kunciKolom } from '../bentuk-capaian';
import { ambangStatus, ikonStatus, RUPA_TERCAPAI } from './rupa';
import { merahBila, selPertama, type CalonTanda } from './tanda';

export interface KolomCapaianTabel {
  readonly tabel: TabelMap;
  readonly range: Range;
  readonly isi: readonly CapaianBaris[];
  readonly bentuk: 'fraksi' | 'poin';
  /** True where a filled cell holds a text, which no icon and no comparison can read. */
  readonly isTeks: boolean;
}

/** The capaian columns of the tables, each with the rows that it is used in. */
export function kolomCapaianTabel(bahan: Bahan): readonly KolomCapaianTabel[] {
  const menurutKolom = new Map<string, CapaianBaris[]>();
  for (const satu of bahan.capaian) if (satu.periode.capaian !== null) tambahkan(menurutKolom, kunciKolom(satu), satu);
  const dikenal = bacaKolomCapaian(bahan.capaian);
  return [...menurutKolom].flatMap(([kunci, isi]): KolomCapaianTabel[] => {
    const sel = isi.flatMap(({ periode }) => periode.capaian?.sel ?? []);
    const tabel = bahan.berkas.tabel[isi[0]?.baris.tabel ?? -1];
    const col = sel[0]?.col;
    if (tabel === undefined || tabel.susun !== 'kolom' || col === undefined) return [];
    const rows = sel.map(({ row }) => row);
    const range = { top: Math.min(...rows), bottom: Math.max(...rows), left: col, right: col };
    const { bentuk } = dikenal.get(kunci) ?? { bentuk: null };
    return [
      { tabel, range, isi, bentuk: bentuk === 'poin' ? 'poin' : 'fraksi', isTeks: isBerteks(bahan, tabel, range) },
    ];
  });
}

/** Most filled cells are texts. */
function isBerteks({ berkas }: Bahan, { lembar }: TabelMap, { top, bottom, left }: Range): boolean {
  const sheet = sheetsByName(berkas.workbook).get(lembar);
  let teks = 0;
  let angka = 0;
  for (let row = top; row <= bottom; row++) {
    const cell = sheet === undefined ? undefined : cellAt(sheet, row, left);
    if (cell === undefined || (isBlank(cell) && cell.formula === undefined)) continue;
    if (typeof cell.value === 'string' && cell.formula === undefined) teks++;
    else angka++;
  }
  return teks > angka;
}

/** An icon and a colour on every capaian column that holds numbers. */
export function tandaCapaian(bahan: Bahan): readonly CalonTanda[] {
  return kolomCapaianTabel(bahan).map(({ tabel, range, bentuk, isTeks }): CalonTanda => {
    const dasar = { lembar: tabel.lembar, range };
    if (isTeks)
      return {
        ...dasar,
        aturan: [],
        alasan: `Capaian di ${formatRange(range)} tertulis sebagai teks, sehingga tidak dapat ditandai; rapikan dulu isinya menjadi angka.`,
      };
    return { ...dasar, aturan: aturanCapaian(bahan, range, bentuk) };
  });
}

function aturanCapaian({ kebijakan }: Bahan, { top, left }: Range, bentuk: 'fraksi' | 'poin'): ConditionalRule[] {
  const sel = selPertama(top, left);
  return [
    ikonStatus(kebijakan, bentuk),
    merahBila(`AND(ISNUMBER(${sel}),${sel}<${ambangStatus(kebijakan, bentuk).tercapai})`),
  ];
}

/** Colours beside the words of a status: red and bold for what is not reached, green for what is. */
export function aturanKata(row: number, col: number): readonly ConditionalRule[] {
  const sel = selPertama(row, col);
  const memuat = (kata: string): string => `ISNUMBER(SEARCH("${kata}",${sel}))`;
  const belum = `OR(${['belum tercapai', 'tidak tercapai', 'belum memenuhi', 'tidak memenuhi'].map(memuat).join(',')})`;
  const tercapai = `AND(NOT(${belum}),OR(${['tercapai', 'melampaui', 'memenuhi'].map(memuat).join(',')}))`;
  return [merahBila(belum), { type: 'expression', formula: tercapai, look: RUPA_TERCAPAI }];
}

export function tandaStatus({ berkas }: Bahan): readonly CalonTanda[] {
  return berkas.tabel.flatMap((tabel): CalonTanda[] => {
    const kolom = tabel.susun === 'kolom' ? kolomPertama(tabel, 'status') : undefined;
    const rows = barisData(tabel);
    if (kolom === undefined || rows.length === 0) return [];
    const range = { top: Math.min(...rows), bottom: Math.max(...rows), left: kolom.col, right: kolom.col };
    return [{ lembar: tabel.lembar, range, aturan: aturanKata(range.top, kolom.col) }];
  });
}
