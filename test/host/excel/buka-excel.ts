/** A workbook open in the development host, with the real office.js before it. */
import { createDevHost } from '../../../src/devhost/create-dev-host';
import type { DevHost } from '../../../src/devhost/dev-host';
import { loadOffice } from '../../../src/devhost/transport/node';
import type { ExcelEnvironment } from '../../../src/host/excel/environment';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { WorkbookHost } from '../../../src/host/host';
import { mesin } from '../../devhost/bantu';
import { xlsxDariGrid, type Lembar } from '../../bantu/xlsx';

/** What a test puts between office.js and the host: answers a request in place of it, or does something before. */
export type Antara = (nomor: number, permintaan: string, jawab: () => Promise<string>) => Promise<string>;

export interface ExcelTerbuka {
  readonly devhost: DevHost;
  readonly excel: typeof Excel;
  readonly lingkungan: ExcelEnvironment;
  /** Requests are counted from 1 again. */
  readonly selipkan: (antara: Antara | null) => void;
  /** Another add-in or person in the same workbook. */
  readonly orangLain: (kerja: (context: Excel.RequestContext) => void) => Promise<void>;
}

export async function bukaExcel(bytes: Uint8Array, nama = 'uji.xlsx', excelApi = '1.13'): Promise<ExcelTerbuka> {
  const devhost = await createDevHost(bytes, nama, { createEngine: await mesin() });
  let antara: Antara | null = null;
  let nomor = 0;
  const answer = (permintaan: string): Promise<string> => {
    nomor++;
    const jawab = (): Promise<string> => devhost.answer(permintaan);
    return antara === null ? jawab() : antara(nomor, permintaan, jawab);
  };
  const office = await loadOffice({ ...devhost, answer }, { excelApi });
  const lain = await loadOffice(devhost);
  return {
    devhost,
    excel: office.Excel,
    lingkungan: {
      isSetSupported: (set, version) => office.Office.context.requirements.isSetSupported(set, version),
      yieldThread: () => Promise.resolve(),
    },
    selipkan: (given) => {
      antara = given;
      nomor = 0;
    },
    orangLain: async (kerja) => {
      const context = new lain.Excel.RequestContext();
      kerja(context);
      await context.sync();
    },
  };
}

export interface HostUji extends ExcelTerbuka {
  readonly host: WorkbookHost;
}

/** A host over small sheets made by hand. */
export async function bukaLembar(sheets: readonly Lembar[], ubah: Partial<ExcelEnvironment> = {}): Promise<HostUji> {
  return bukaBerkas(xlsxDariGrid(sheets), ubah);
}

export async function bukaBerkas(bytes: Uint8Array, ubah: Partial<ExcelEnvironment> = {}): Promise<HostUji> {
  const terbuka = await bukaExcel(bytes);
  const lingkungan = { ...terbuka.lingkungan, ...ubah };
  return { ...terbuka, lingkungan, host: createExcelHost(terbuka.excel, lingkungan) };
}

/** How many requests the work took. */
export async function hitungSync(devhost: DevHost, kerja: () => Promise<unknown>): Promise<number> {
  const mula = devhost.counts.syncs;
  await kerja();
  return devhost.counts.syncs - mula;
}
