/** `selaras periksa`: checks files and prints what was found. */
import { basename } from 'node:path';
import type { BarisRekap } from '../core/plans/buku-temuan';
import { ambilPecahan, bacaArgumen, bacaCacah, bacaPecahan } from './argumen';
import { buatCetak } from './cetak-periksa';
import { PerintahDitolak } from './ditolak';
import { bukaFolderHasil } from './folder-hasil';
import type { Io } from './io';
import { siapkanKeluaran, type KeluaranReviu } from './keluaran-reviu';
import { periksaSemua } from './kolam';
import { kumpulkanBerkas } from './masukan';
import { bacaOpsi, PILIHAN_PERIKSA } from './opsi-periksa';
import type { HasilBerkas } from './periksa-berkas';
import { barisRekap, urutkanRekap } from './rekap';
import { STATUS, terburuk, type Status } from './status';

const PEKERJA_TERBANYAK = 64;

function statusHasil(hasil: HasilBerkas): Status {
  if ('galatBerkas' in hasil) return STATUS.ditolak;
  return hasil.laporan.ringkasan.galat > 0 ? STATUS.galat : STATUS.bersih;
}

/** The name of the workbook of findings that was written; null where none was. */
async function simpanReviu(keluaran: KeluaranReviu, hasil: HasilBerkas): Promise<string | null> {
  return 'galatBerkas' in hasil || hasil.catatan === null ? null : keluaran.simpan(hasil.catatan);
}

/** Runs the command; refuses before reading a file where the arguments cannot be used. */
export async function perintahPeriksa(argv: readonly string[], io: Io): Promise<Status> {
  const argumen = bacaArgumen('periksa', argv, PILIHAN_PERIKSA);
  const pecahan = bacaPecahan(argumen.satu('pecahan'));
  const pekerja = bacaCacah('pekerja', argumen.satu('pekerja'), PEKERJA_TERBANYAK);
  if (argumen.berkas.length === 0) {
    throw new PerintahDitolak('Perintah periksa memerlukan sedikitnya satu berkas: selaras periksa BERKAS.xlsx.');
  }
  const masukan = await kumpulkanBerkas(argumen.berkas);
  const opsi = await bacaOpsi(argumen, masukan);
  const beberapa = masukan.berfolder || masukan.berkas.length > 1;
  const keluaran = await siapkanKeluaran({
    reviu: argumen.satu('reviu'),
    xlsx: argumen.satu('xlsx'),
    tanggal: opsi.tanggal,
    masukan: [...masukan.berkas, ...(opsi.tahunLalu === null ? [] : [opsi.tahunLalu])],
    beberapa,
  });
  const namaFolder = argumen.satu('hasil');
  const folder = namaFolder === undefined ? null : await bukaFolderHasil(namaFolder);
  const berkas = ambilPecahan(masukan.berkas, pecahan);
  const json = argumen.ada('json');
  const cetak = buatCetak(io, json ? 'json' : masukan.berfolder ? 'rekap' : 'teks', beberapa);
  // One file alone is checked here. Of several, one that exhausts the memory must not end the others: they get a thread.
  const program = beberapa || pekerja !== undefined ? io.pekerja : null;
  let status: Status = STATUS.bersih;
  const rekap: BarisRekap[] = [];
  const mulai = (satu: string): void => {
    void cetak.kemajuan(`[${rekap.length + 1}/${berkas.length}] ${basename(satu)}`);
  };
  for await (const [satu, hasil] of periksaSemua(berkas, opsi, { pekerja: pekerja ?? 1, program, mulai })) {
    status = terburuk(status, statusHasil(hasil));
    await cetak.satu(satu, hasil);
    await folder?.simpan(satu, hasil);
    rekap.push(barisRekap(satu, hasil, await simpanReviu(keluaran, hasil)));
    if (io.keluar.putus() && folder === null && !keluaran.ada) break;
  }
  const urut = urutkanRekap(rekap);
  await cetak.akhir(urut);
  await keluaran.tutup(urut);
  await folder?.tutup();
  return status;
}
