/** `selaras aturan`: the rule catalogue. */
import { VERSI_ATURAN } from '../core/rules/daftar';
import { KATALOG } from '../core/rules/katalog';
import { bacaArgumen, type Pilihan } from './argumen';
import { PerintahDitolak } from './ditolak';
import { gayaUntuk } from './gaya';
import type { Io } from './io';
import { lipat } from './lipat';
import { STATUS, type Status } from './status';

const PILIHAN: readonly Pilihan[] = [{ nama: 'json' }];

/** Prints all rules, or with `--json` an array of them. */
export async function perintahAturan(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('aturan', argv, PILIHAN);
  if (argumen.berkas.length > 0) throw new PerintahDitolak('Perintah aturan tidak memakai berkas.');
  if (argumen.ada('json')) {
    const daftar = KATALOG.map(({ kode, tingkat, judul, rujukan, sejak }) => ({
      kode,
      tingkat,
      judul,
      rujukan,
      sejak,
    }));
    await io.keluar.tulis(`${JSON.stringify(daftar, null, 2)}\n`);
    return STATUS.bersih;
  }
  const gaya = gayaUntuk(io.keluar.warna);
  const baris = KATALOG.flatMap((aturan) => {
    const awal = `${aturan.kode.padEnd(8)} ${aturan.tingkat.padEnd(11)}`;
    const [pertama = '', ...lanjut] = lipat(aturan.judul, io.keluar.lebar, awal);
    const rujukan = lipat(aturan.rujukan, io.keluar.lebar, ' '.repeat(awal.length));
    return [gaya.tingkat(aturan.tingkat, pertama), ...lanjut, ...rujukan.map(gaya.redup)];
  });
  const kepala = `Katalog aturan ${VERSI_ATURAN}: ${KATALOG.length} aturan`;
  await io.keluar.tulis(`${[gaya.tebal(kepala), '', ...baris].join('\n')}\n`);
  return STATUS.bersih;
}
