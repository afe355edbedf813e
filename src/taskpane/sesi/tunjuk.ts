/** Goes to cells of the workbook: to one, or from one to the next and back. Selecting is all; no cell changes. */
import type { Address } from '../../core/workbook/workbook';
import type { WorkbookHost } from '../../host/host';
import { kabarGagal, kalimatBaca } from './galat';
import type { Kabar } from './keadaan';

/** How long a cell stays selected: enough to read a figure. */
const LAMA = 1200;
/** Cells of one round; who wants more goes to them one by one. */
const TERBANYAK = 5;

export interface Tunjuk {
  readonly pilihSel: (sel: Address) => Promise<void>;
  /** Selects each of the cells for a moment, then the one to come back to. Ended by the next choice of a cell. */
  readonly bergantian: (sel: readonly Address[], kembali: Address) => Promise<void>;
}

/** @param tunggu resolves after so many milliseconds */
export function buatTunjuk(
  host: WorkbookHost,
  tunggu: (lama: number) => Promise<void>,
  kabarkan: (kabar: Kabar) => void,
): Tunjuk {
  let giliran = 0;

  /** False where the cell could not be shown. */
  const tunjukkan = async (sel: Address): Promise<boolean> => {
    try {
      await host.reveal(sel);
      return true;
    } catch (sebab) {
      kabarkan(kabarGagal(kalimatBaca(sebab, 'Pemilihan sel'), sebab));
      return false;
    }
  };

  return {
    pilihSel: async (sel) => {
      giliran++;
      await tunjukkan(sel);
    },
    bergantian: async (sel, kembali) => {
      const milik = ++giliran;
      for (const satu of sel.slice(0, TERBANYAK)) {
        if (!(await tunjukkan(satu))) return;
        await tunggu(LAMA);
        if (milik !== giliran) return;
      }
      await tunjukkan(kembali);
    },
  };
}
