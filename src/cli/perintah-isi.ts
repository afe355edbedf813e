/** `selaras isi`: writes a copy of a workbook with the formulas of capaian and what else is asked for. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KebijakanTidakSah } from '../core/capaian/kebijakan';
import { openFileHost, type FileHost } from '../host/file/file-host';
import { readWorkbookFile } from '../host/file/read';
import { HostDitolak } from '../host/host';
import { BerkasDitolak } from '../host/file/ditolak';
import { bacaArgumen, type Argumen, type Pilihan } from './argumen';
import { naskahLangkah } from './cetak-isi';
import { PerintahDitolak } from './ditolak';
import { gayaUntuk } from './gaya';
import type { Io } from './io';
import { susunLangkah, type Langkah } from './langkah-isi';
import { lipat } from './lipat';
import { bacaKebijakan } from './opsi-periksa';
import { gabungKebijakan } from './periksa-berkas';
import { STATUS, type Status } from './status';
import { teksAman } from './teks-aman';
import { periksaTujuan, tulisBerkas } from './tujuan';

const PILIHAN: readonly Pilihan[] = [
  { nama: 'ke', nilai: 'BERKAS.xlsx' },
  { nama: 'rencana' },
  { nama: 'kebijakan', nilai: 'BERKAS.json' },
  { nama: 'rapikan' },
  { nama: 'status' },
  { nama: 'ganti' },
  { nama: 'tanda' },
  { nama: 'pantauan' },
  { nama: 'revisi' },
];

const CONTOH = 'selaras isi BERKAS.xlsx --ke BERKAS-BARU.xlsx';

function bacaMasukan({ berkas }: Argumen): string {
  const [satu, kedua] = berkas;
  if (satu === undefined) throw new PerintahDitolak(`Perintah isi memerlukan satu berkas: ${CONTOH}.`);
  if (kedua === undefined) return satu;
  throw new PerintahDitolak('Perintah isi hanya untuk satu berkas; isi setiap berkas sendiri-sendiri.');
}

/** Null where the plan is only printed. */
async function bacaTujuan(argumen: Argumen, masukan: string): Promise<string | null> {
  const tujuan = argumen.satu('ke');
  if (argumen.ada('rencana')) {
    if (tujuan === undefined) return null;
    throw new PerintahDitolak('Pilihan --rencana hanya mencetak rencana, sehingga tidak dapat digabung dengan --ke.');
  }
  if (tujuan === undefined) {
    throw new PerintahDitolak(`Perintah isi memerlukan --ke atau --rencana: ${CONTOH}.`);
  }
  await periksaTujuan({ pilihan: 'ke', tujuan, akhiran: ['.xlsx'], masukan: [masukan], baru: true });
  return tujuan;
}

async function bukaBerkas(letak: string): Promise<FileHost> {
  // Refuses what is no workbook, with its sentence, before the bytes are read for writing.
  await readWorkbookFile(letak);
  const host = await openFileHost(await readFile(letak), basename(letak));
  if (host.hanyaBaca !== null) throw new PerintahDitolak(host.hanyaBaca);
  return host;
}

/** What the host and the reader refuse is a sentence for the user already. */
async function denganKalimat<T>(kerja: () => Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch (sebab) {
    if (sebab instanceof HostDitolak || sebab instanceof BerkasDitolak)
      throw new PerintahDitolak(sebab.kalimat, { cause: sebab });
    if (sebab instanceof KebijakanTidakSah) throw new PerintahDitolak(sebab.message, { cause: sebab });
    throw sebab;
  }
}

function penutup(tujuan: string | null, isBerubah: boolean): string {
  if (!isBerubah) return 'Tidak ada yang perlu ditulis; tidak ada berkas yang dibuat.';
  if (tujuan === null) return 'Hanya rencana; tidak ada berkas yang ditulis. Tambahkan --ke untuk menulis salinannya.';
  return `Salinan ditulis ke ${teksAman(tujuan)}; berkas asal tidak diubah. Hasil rumus dihitung ketika salinan itu dibuka di Excel atau LibreOffice.`;
}

/** Runs the command; the file that is read never changes. */
export async function perintahIsi(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('isi', argv, PILIHAN);
  const masukan = bacaMasukan(argumen);
  const tujuan = await bacaTujuan(argumen, masukan);
  const berkasKebijakan = await bacaKebijakan(argumen.satu('kebijakan'));
  const ganti = argumen.ada('ganti');
  const { langkah, isi } = await denganKalimat(async () => {
    const host = await bukaBerkas(masukan);
    const workbook = await host.read();
    const daftar = susunLangkah(workbook, {
      kebijakan: berkasKebijakan === null ? undefined : gabungKebijakan(workbook, berkasKebijakan),
      rapikan: argumen.ada('rapikan'),
      status: argumen.ada('status'),
      ganti,
      tanda: argumen.ada('tanda'),
      pantauan: argumen.ada('pantauan'),
      revisi: argumen.ada('revisi'),
    });
    return { langkah: daftar, isi: await terapkan(host, daftar) };
  });
  const isBerubah = langkah.some(({ plan }) => plan.edits.length > 0);
  if (tujuan !== null && isBerubah) await tulisBerkas(tujuan, isi, true);
  const { lebar, warna } = io.keluar;
  const baris = [
    ...lipat(`${basename(masukan)}:`, lebar),
    ...langkah.flatMap((satu) => naskahLangkah(satu, ganti, lebar, gayaUntuk(warna))),
    '',
    ...lipat(penutup(tujuan, isBerubah), lebar),
  ];
  await io.keluar.tulis(`${baris.join('\n')}\n`);
  return STATUS.bersih;
}

/** Applied also where only the plan is printed: what a file refuses is told there too. */
async function terapkan(host: FileHost, langkah: readonly Langkah[]): Promise<Uint8Array> {
  for (const { plan } of langkah) if (plan.edits.length > 0) await host.apply(plan);
  return host.save();
}
