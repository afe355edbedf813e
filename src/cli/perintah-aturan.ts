/** `selaras aturan`: the rule catalogue. */
import type { Aturan } from '../core/rules/aturan';
import { VERSI_ATURAN } from '../core/rules/daftar';
import { DIGABUNG } from '../core/rules/digabung';
import { DITOLAK } from '../core/rules/ditolak';
import { KATALOG } from '../core/rules/katalog';
import { ATURAN_LAPORAN } from '../core/rules/laporan';
import { naskahKatalog } from '../core/rules/naskah-katalog';
import { bacaArgumen, type Pilihan } from './argumen';
import { PerintahDitolak } from './ditolak';
import { gayaUntuk, type Gaya } from './gaya';
import type { Io } from './io';
import { lipat } from './lipat';
import { STATUS, type Status } from './status';

const PILIHAN: readonly Pilihan[] = [{ nama: 'json' }, { nama: 'markdown' }];

function entri({ kode, tingkat, judul, rujukan, sejak, kelengkapan = false }: Aturan): object {
  return { kode, tingkat, judul, rujukan, sejak, kelengkapan };
}

/** The proposals that are no rules of their own, with what became of them. */
function usulanLain(lebar: number, gaya: Gaya): string[] {
  const daftar = (judul: string, isi: readonly (readonly [string, string])[]): string[] =>
    isi.length === 0
      ? []
      : ['', gaya.tebal(judul), '', ...isi.flatMap(([kode, teks]) => lipat(teks, lebar, `${kode.padEnd(8)} `))];
  return [
    ...daftar(
      'Digabung ke aturan lain',
      DIGABUNG.map(({ kode, judul, ke, alasan }) => [kode, `${judul} (${ke.join(', ')}). ${alasan}`]),
    ),
    ...daftar(
      'Tidak diperiksa',
      DITOLAK.map(({ kode, judul, alasan }) => [kode, `${judul}. ${alasan}`]),
    ),
    ...daftar(
      'Naskah laporan (selaras naskah --periksa)',
      ATURAN_LAPORAN.map(({ kode, tingkat, judul }) => [kode, `${judul} (${tingkat})`]),
    ),
  ];
}

/** Prints all rules; with `--json` as an array, with `--markdown` as the page of the documentation. */
export async function perintahAturan(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('aturan', argv, PILIHAN);
  if (argumen.berkas.length > 0) throw new PerintahDitolak('Perintah aturan tidak memakai berkas.');
  if (argumen.ada('markdown')) {
    await io.keluar.tulis(naskahKatalog());
    return STATUS.bersih;
  }
  if (argumen.ada('json')) {
    await io.keluar.tulis(`${JSON.stringify(KATALOG.map(entri), null, 2)}\n`);
    return STATUS.bersih;
  }
  const gaya = gayaUntuk(io.keluar.warna);
  const { lebar } = io.keluar;
  const baris = KATALOG.flatMap((aturan) => {
    const awal = `${aturan.kode.padEnd(8)} ${aturan.tingkat.padEnd(11)}`;
    const [pertama = '', ...lanjut] = lipat(aturan.judul, io.keluar.lebar, awal);
    const rujukan = lipat(aturan.rujukan, io.keluar.lebar, ' '.repeat(awal.length));
    return [gaya.tingkat(aturan.tingkat, pertama), ...lanjut, ...rujukan.map(gaya.redup)];
  });
  const kepala = `Katalog aturan ${VERSI_ATURAN}: ${KATALOG.length} aturan`;
  await io.keluar.tulis(`${[gaya.tebal(kepala), '', ...baris, ...usulanLain(lebar, gaya)].join('\n')}\n`);
  return STATUS.bersih;
}
