/** A workbook in memory that behaves as a host must: all or nothing, `before` checked, changes told. */
import type { ChangePlan } from '../../../src/core/workbook/plan';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { invertPlan } from '../../../src/core/workbook/plan-invert';
import { staleEdit } from '../../../src/core/workbook/plan-stale';
import type { Address, Workbook } from '../../../src/core/workbook/workbook';
import { HostDitolak, type WorkbookHost } from '../../../src/host/host';

type Verba = 'read' | 'apply' | 'reveal' | 'openBeside';

export interface HostMemori extends WorkbookHost {
  readonly buku: () => Workbook;
  /** Addresses that were shown, in order. */
  readonly terpilih: Address[];
  /** What was opened as a workbook of its own. */
  readonly dibuka: string[];
  readonly cacah: { baca: number; terap: number };
  /** What a person does in the workbook. */
  readonly ubah: (plan: ChangePlan) => void;
  /** The next call of a verb fails with this. */
  gagalkan: { verba: Verba; sebab: Error } | null;
}

export function buatHostMemori(awal: Workbook): HostMemori {
  let kini = awal;
  const pendengar = new Set<() => void>();
  const terpilih: Address[] = [];
  const dibuka: string[] = [];
  const cacah = { baca: 0, terap: 0 };

  const cobaGagal = (verba: Verba): void => {
    if (host.gagalkan?.verba !== verba) return;
    const { sebab } = host.gagalkan;
    host.gagalkan = null;
    throw sebab;
  };

  const host: HostMemori = {
    buku: () => kini,
    terpilih,
    dibuka,
    cacah,
    gagalkan: null,
    ubah: (plan) => {
      kini = applyToPicture(kini, plan);
      for (const dengar of pendengar) dengar();
    },
    read: async (opsi) => {
      await Promise.resolve();
      cobaGagal('read');
      opsi?.signal?.throwIfAborted();
      cacah.baca++;
      return kini;
    },
    apply: async (plan) => {
      await Promise.resolve();
      cobaGagal('apply');
      const basi = staleEdit(kini, plan);
      if (basi !== null) {
        throw new HostDitolak(
          basi.alasan === 'lembar-hilang' || basi.alasan === 'nama-dipakai' ? basi.alasan : 'berubah',
          'Isi sel berubah sejak pratinjau dibuat, tidak ada yang diubah; buat pratinjau baru.',
          basi.sel,
        );
      }
      cacah.terap++;
      kini = applyToPicture(kini, plan);
      return invertPlan(plan);
    },
    reveal: async (sel) => {
      await Promise.resolve();
      cobaGagal('reveal');
      terpilih.push(sel);
    },
    openBeside: async (isi) => {
      await Promise.resolve();
      cobaGagal('openBeside');
      dibuka.push(isi);
    },
    onChanged: (dengar) => {
      pendengar.add(dengar);
      return Promise.resolve(async () => {
        await Promise.resolve();
        pendengar.delete(dengar);
      });
    },
  };
  return host;
}
