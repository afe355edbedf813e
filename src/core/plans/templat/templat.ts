/** "Templat": an empty workbook for a new year, all of its sheets linked to the register on Perkin. */
import { KEBIJAKAN_BAKU } from '../../capaian/kebijakan';
import { NAMA_LEMBAR_KEBIJAKAN } from '../../capaian/lembar-kebijakan';
import type { ChangePlan } from '../../workbook/plan';
import type { CellValue } from '../../workbook/workbook';
import { editLembarKebijakan } from '../lembar-kebijakan';
import { editLembarTemplat, nilaiRumus, type LembarTemplat } from './bentuk';
import { capaianMenurutPolaritas, statusMenurutPolaritas } from './capaian-rumus';
import type { Contoh } from './contoh';
import { contohTemplat } from './contoh-isi';
import { registerPerkin } from './lembar-kinerja';
import { lembarPetunjuk, SEL_UNIT } from './lembar-petunjuk';
import { nilaiKebijakanBaku } from './nilai-kebijakan';
import { LEMBAR_TEMPLAT, NAMA_LEMBAR, type Lingkungan } from './lingkungan';
import { BARIS_TEMPLAT, PEMBUAT } from './pembuat';
import { salin } from './rumus';

/** The years that a templat can be made for. */
export const TAHUN_TEMPLAT = { awal: 2000, akhir: 2100 } as const;

/** The meanings on the sheet of the policy stand on one line each. */
const KOLOM_ARTI = 2;
const LEBAR_ARTI = 118;

export interface OpsiTemplat {
  readonly tahun: number;
  /** Fills the workbook with an invented year, whole or up to a quarter. */
  readonly contoh?: boolean | { readonly sampaiTw: Contoh['sampaiTw'] };
  /** The only sheet of a new workbook, which gives way. */
  readonly kosong?: string;
}

export interface Templat {
  readonly plan: ChangePlan;
  /** What its formulas give, by `addressKey`, for files that nothing has computed yet. */
  readonly nilai: ReadonlyMap<string, CellValue>;
}

function bacaContoh(contoh: OpsiTemplat['contoh']): Contoh | null {
  if (contoh === undefined || contoh === false) return null;
  return contohTemplat(contoh === true ? 4 : contoh.sampaiTw);
}

function semuaLembar(tahun: number, contoh: Contoh | null): LembarTemplat[] {
  const ling: Lingkungan = {
    tahun,
    banyak: BARIS_TEMPLAT,
    lembar: (jenis) => NAMA_LEMBAR[jenis],
    register: registerPerkin(NAMA_LEMBAR.perkin),
    capaian: (_i, sel) => capaianMenurutPolaritas(sel),
    status: (_i, capaian, sel) => statusMenurutPolaritas(capaian, sel),
    unit: (lembar) => salin({ sheet: NAMA_LEMBAR.petunjuk, ...SEL_UNIT }, lembar),
    contoh,
  };
  return LEMBAR_TEMPLAT.map((jenis) =>
    jenis === 'petunjuk' ? lembarPetunjuk(tahun, contoh?.unit ?? null) : PEMBUAT[jenis](ling, NAMA_LEMBAR[jenis]),
  );
}

/**
 * Fills a new workbook with the sheets of a year, empty or with a sample.
 *
 * @throws RangeError for a year outside `TAHUN_TEMPLAT`
 * @example buatTemplat({ tahun: 2026, kosong: EMPTY_SHEET }).plan // Petunjuk, Perkin, Kamus Indikator, ...
 */
export function buatTemplat({ tahun, contoh, kosong }: OpsiTemplat): Templat {
  if (!Number.isInteger(tahun) || tahun < TAHUN_TEMPLAT.awal || tahun > TAHUN_TEMPLAT.akhir)
    throw new RangeError(`year out of range: ${tahun}`);
  const lembar = semuaLembar(tahun, bacaContoh(contoh));
  return {
    plan: {
      judul: `Buat templat tahun ${tahun}`,
      edits: [
        ...lembar.flatMap(editLembarTemplat),
        ...editLembarKebijakan(NAMA_LEMBAR_KEBIJAKAN, KEBIJAKAN_BAKU),
        { kind: 'setColumnWidth', sheet: NAMA_LEMBAR_KEBIJAKAN, col: KOLOM_ARTI, width: LEBAR_ARTI },
        ...(kosong === undefined ? [] : [{ kind: 'removeSheet', sheet: kosong, before: [] } as const]),
      ],
      dibiarkan: [],
    },
    nilai: new Map([...nilaiRumus(lembar), ...nilaiKebijakanBaku()]),
  };
}

/** The plan of `buatTemplat` alone, for a program that computes formulas itself. */
export const planTemplat = (opsi: OpsiTemplat): ChangePlan => buatTemplat(opsi).plan;
