/** Checks one file: reads it, runs the core, keeps what was asked for. Runs in this program or in a worker thread. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Bahan, BahanTahunLalu } from '../core/capaian/bahan';
import { KebijakanTidakSah, readKebijakanJson, type Kebijakan } from '../core/capaian/kebijakan';
import { buatLaporan, type Laporan } from '../core/laporan';
import { pengecualianDari, type TinjauanLaporan } from '../core/laporan-reviu';
import { kebijakanBuku, periksa, siapkanTahunLalu, type HasilPeriksa } from '../core/periksa';
import type { CatatanReviu } from '../core/plans/catatan-reviu';
import { reviu } from '../core/review/reviu';
import type { Aturan } from '../core/rules/aturan';
import { KATALOG } from '../core/rules/katalog';
import type { Tahap } from '../core/rules/tahap';
import type { Workbook } from '../core/workbook/workbook';
import { BerkasDitolak, readWorkbookFile } from '../host/file/read';
import { PerintahDitolak } from './ditolak';
import { teksAman } from './teks-aman';

/** What to check; plain data, because it also goes to worker threads. */
export interface OpsiBerkas {
  /** Sheets whose findings and tables are kept; empty: all. */
  readonly lembar: readonly string[];
  /** Codes whose findings are kept; empty: all. */
  readonly aturan: readonly string[];
  /** A policy file as read, with its name. */
  readonly kebijakan: { readonly nama: string; readonly isi: unknown } | null;
  /** How far the workbooks have come. */
  readonly tahap: Tahap;
  /** The workbook of the year before. */
  readonly tahunLalu: string | null;
  /** Day of the review ("21 November 2026"). */
  readonly tanggal: string;
  /** Whether the record of the review is wanted beside the report. */
  readonly denganCatatan: boolean;
}

export interface HasilDiperiksa {
  readonly laporan: Laporan;
  /** null where it was not asked for. */
  readonly catatan: CatatanReviu | null;
}

export type HasilBerkas = HasilDiperiksa | { readonly galatBerkas: string };

/** The sentence for whatever went wrong with one file. */
export function kalimatGalat(sebab: unknown, path: string): string {
  if (sebab instanceof BerkasDitolak || sebab instanceof PerintahDitolak) return sebab.kalimat;
  if (sebab instanceof KebijakanTidakSah) return sebab.message;
  const pesan = teksAman(sebab instanceof Error ? sebab.message : String(sebab));
  return `Berkas ${teksAman(basename(path))} tidak dapat diperiksa karena kegagalan di dalam Selaras (${pesan}), tidak ada yang diubah; laporkan kegagalan ini kepada pengelola Selaras.`;
}

/** Checks one file; whatever happens costs only this file. */
export async function cobaPeriksa(path: string, opsi: OpsiBerkas): Promise<HasilBerkas> {
  try {
    return await periksaBerkas(path, opsi);
  } catch (sebab) {
    return { galatBerkas: kalimatGalat(sebab, path) };
  }
}

async function periksaBerkas(path: string, opsi: OpsiBerkas): Promise<HasilDiperiksa> {
  const berkas = basename(path);
  const workbook = await readWorkbookFile(path);
  const lembar = pilihLembar(workbook, opsi.lembar, berkas);
  const kebijakan = opsi.kebijakan === null ? {} : { kebijakan: gabungKebijakan(workbook, opsi.kebijakan) };
  const tahunLalu = opsi.tahunLalu === null ? {} : { tahunLalu: await bacaTahunLalu(opsi.tahunLalu) };
  const hasil = periksa(workbook, { ...kebijakan, ...tahunLalu, aturan: pilihAturan(opsi.aturan), tahap: opsi.tahap });
  tolakTahunTerbalik(hasil.bahan);
  const catatan = reviu({ asal: workbook, ...hasil }, { tanggal: opsi.tanggal, berkas, tahap: opsi.tahap });
  const utuh = lembar === null && opsi.aturan.length === 0;
  const tinjauan = { dikecualikan: pengecualianDari(catatan), catatan: utuh ? catatan : null };
  return {
    laporan: saring(hasil, berkas, await hashBerkas(path), lembar, new Set(opsi.aturan), tinjauan),
    catatan: opsi.denganCatatan ? catatan : null,
  };
}

async function bacaTahunLalu(path: string): Promise<BahanTahunLalu> {
  return siapkanTahunLalu(await readWorkbookFile(path), basename(path));
}

/** A workbook that is later than the one it is to be compared with was given in the wrong place. */
function tolakTahunTerbalik({ berkas: { tahun }, tahunLalu }: Bahan): void {
  const lalu = tahunLalu?.bahan.berkas.tahun ?? null;
  if (tahun === null || lalu === null || lalu <= tahun) return;
  throw new PerintahDitolak(
    `Buku kerja ${teksAman(tahunLalu?.nama ?? '')} pada --tahun-lalu adalah tahun ${lalu}, sesudah tahun ${tahun} yang diperiksa; tukar kedua berkas itu.`,
  );
}

async function hashBerkas(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const potongan of createReadStream(path)) hash.update(potongan as Uint8Array);
  return hash.digest('hex');
}

/**
 * The sheets meant, by their own names: as written, else without regard to case and outer blanks. Null stands for all.
 *
 * @throws PerintahDitolak where the workbook has no such sheet
 */
export function pilihLembar(
  workbook: Workbook,
  diminta: readonly string[],
  berkas: string,
): ReadonlySet<string> | null {
  if (diminta.length === 0) return null;
  const nama = workbook.sheets.map((sheet) => sheet.name);
  const kunci = (teks: string): string => teks.trim().toLowerCase();
  return new Set(
    diminta.flatMap((satu) => {
      if (nama.includes(satu)) return [satu];
      const mirip = nama.filter((lain) => kunci(lain) === kunci(satu));
      if (mirip.length > 0) return mirip;
      const daftar = teksAman(nama.slice(0, 20).join(', ')) + (nama.length > 20 ? ', ...' : '');
      throw new PerintahDitolak(
        `Lembar "${teksAman(satu)}" tidak ada pada berkas ${teksAman(berkas)}; lembar yang ada: ${daftar}.`,
      );
    }),
  );
}

/** The rules asked for, and those that silence others: a finding must not appear only because its silencer did not run. */
function pilihAturan(kode: readonly string[]): readonly Aturan[] {
  return kode.length === 0 ? KATALOG : KATALOG.filter((satu) => satu.membungkam === true || kode.includes(satu.kode));
}

/** The user's policy over that of the workbook, stored or said; the workbook still decides what the file leaves open. */
export function gabungKebijakan(workbook: Workbook, { nama, isi }: { nama: string; isi: unknown }): Kebijakan {
  const dariBuku = kebijakanBuku(workbook);
  const kebijakan = readKebijakanJson(isi, dariBuku);
  const bidang = Object.keys(isi as object).join(', ');
  if (bidang === '') return kebijakan;
  const sumber = `Berkas kebijakan ${nama} menentukan ${bidang}; isinya mendahului kebijakan buku kerja.`;
  return { ...kebijakan, dibaca: [sumber, ...kebijakan.dibaca] };
}

function saring(
  hasil: HasilPeriksa,
  berkas: string,
  sha256: string,
  lembar: ReadonlySet<string> | null,
  kode: ReadonlySet<string>,
  tinjauan: TinjauanLaporan,
): Laporan {
  const { bahan, tahap = 'reviu' } = hasil;
  const milik = (nama: string | undefined): boolean => lembar === null || (nama !== undefined && lembar.has(nama));
  const temuan = hasil.temuan.filter(
    (satu) =>
      (satu.lembar === '' || milik(satu.lembar)) && (kode.size === 0 || kode.has(satu.kode.replace(/^SISTEM-/, ''))),
  );
  if (lembar === null) return buatLaporan({ bahan, temuan, tahap }, berkas, sha256, tinjauan);
  const capaian = bahan.capaian.filter(({ baris }) => milik(bahan.berkas.tabel[baris.tabel]?.lembar));
  const laporan = buatLaporan({ bahan: { ...bahan, capaian }, temuan, tahap }, berkas, sha256, tinjauan);
  const letak = new Map<number, number>();
  laporan.tabel.forEach((tabel, i) => {
    if (milik(tabel.lembar)) letak.set(i, letak.size);
  });
  return {
    ...laporan,
    tabel: laporan.tabel.filter((_tabel, i) => letak.has(i)),
    indikator: laporan.indikator.map((satu) => ({ ...satu, tabel: letak.get(satu.tabel) ?? -1 })),
  };
}
