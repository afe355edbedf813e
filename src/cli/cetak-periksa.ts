/** What `periksa` prints while it works: reports, progress, and at the end one line or row for each of several files. */
import { basename } from 'node:path';
import type { BarisRekap } from '../core/plans/buku-temuan';
import { gayaUntuk } from './gaya';
import type { Io } from './io';
import { potonganJson } from './json';
import { lipat, potongTeks } from './lipat';
import { naskahLaporan, sebutCacah } from './naskah-laporan';
import type { HasilBerkas } from './periksa-berkas';
import { naskahRekap } from './rekap';

/** One line for one of several files. */
function barisRingkas(berkas: string, hasil: HasilBerkas, lebar: number): string[] {
  const nama = potongTeks(basename(berkas), Math.floor(lebar / 2));
  const isi = 'galatBerkas' in hasil ? 'tidak dapat diperiksa' : sebutCacah(hasil.laporan.ringkasan);
  return lipat(`${nama}: ${isi}`, lebar, '  ', '    ');
}

/** teks: a report for each file; rekap: one table of all files. */
export type BentukCetak = 'json' | 'teks' | 'rekap';

export interface Cetak {
  /** Progress, on a terminal only; an empty text clears it. */
  readonly kemajuan: (teks: string) => Promise<void>;
  readonly satu: (berkas: string, hasil: HasilBerkas) => Promise<void>;
  /** To be called once, with all files, the worst first. */
  readonly akhir: (rekap: readonly BarisRekap[]) => Promise<void>;
}

export function buatCetak(io: Io, bentuk: BentukCetak, beberapa: boolean): Cetak {
  const json = bentuk === 'json';
  const gaya = gayaUntuk(io.keluar.warna);
  const ringkas: string[] = [];
  const kemajuan = async (teks: string): Promise<void> => {
    if (io.galat.terminal) await io.galat.tulis(`\r\u001b[K${potongTeks(teks, io.galat.lebar - 1)}`);
  };
  const cetakJson = async (berkas: string, hasil: HasilBerkas): Promise<void> => {
    if ('laporan' in hasil) {
      for (const potongan of potonganJson(hasil.laporan)) await io.keluar.tulis(potongan);
    } else if (beberapa) {
      for (const potongan of potonganJson({ berkas: basename(berkas), ...hasil })) await io.keluar.tulis(potongan);
    }
  };
  const cetakTeks = async (hasil: HasilBerkas): Promise<void> => {
    if ('galatBerkas' in hasil) return;
    const baris = naskahLaporan(hasil.laporan, { lebar: io.keluar.lebar, gaya });
    await io.keluar.tulis(`${baris.join('\n')}\n${beberapa ? '\n' : ''}`);
  };
  return {
    kemajuan,
    satu: async (berkas, hasil) => {
      await kemajuan('');
      if (bentuk === 'rekap') return;
      if ('galatBerkas' in hasil) await io.galat.tulis(`${hasil.galatBerkas}\n`);
      await (json ? cetakJson(berkas, hasil) : cetakTeks(hasil));
      if (!beberapa) return;
      const baris = barisRingkas(berkas, hasil, json ? io.galat.lebar : io.keluar.lebar);
      if (json) await io.galat.tulis(`${baris.join('\n')}\n`);
      else ringkas.push(...baris);
    },
    akhir: async (rekap) => {
      if (bentuk === 'rekap') {
        await io.keluar.tulis(`${naskahRekap(rekap, io.keluar.lebar, gaya).join('\n')}\n`);
        return;
      }
      if (ringkas.length === 0) return;
      await io.keluar.tulis(`${[gaya.tebal('Ringkasan per berkas'), ...ringkas].join('\n')}\n`);
    },
  };
}
