/** A Perkin most of whose targets are not those of the Renstra: of another unit or year, or never aligned. A person must say. */
import { formatAddress } from '../../workbook/address';
import type { Bahan, Bukti } from '../aturan';
import { menurutTahun, type Kemunculan } from './kemunculan';
import { lingkup } from './lingkup';
import { tambahkan } from '../../text/peta';

interface Pasangan {
  readonly renstra: Kemunculan;
  readonly perkin: Kemunculan;
}

const SEL_TERBANYAK = 10;

/** Pairs of one indicator and year, by the two tables; `cocok` are tables that do have their partner. */
function kumpulkan(bahan: Bahan): { asing: Map<string, Pasangan[]>; cocok: Set<number> } {
  const { sebanding, bedaNama } = lingkup(bahan);
  const asing = new Map<string, Pasangan[]>();
  const cocok = new Set<number>();
  for (const kelompok of bahan.tautan.indikator) {
    for (const { isi } of menurutTahun(bahan, kelompok, 'target')) {
      if (!isi.some(({ jenis }) => jenis === 'renstra')) continue;
      const semua = isi.filter(({ jenis }) => jenis === 'perkin');
      for (const renstra of isi.filter(({ jenis }) => jenis === 'renstra')) {
        for (const perkin of semua) {
          const [a, b] = [renstra.baris.tabel, perkin.baris.tabel];
          if (sebanding(a, b)) cocok.add(a).add(b);
          else if (!bedaNama(a, b)) tambahkan(asing, `${a}|${b}`, { renstra, perkin });
        }
      }
    }
  }
  return { asing, cocok };
}

/** One finding for each Perkin without a Renstra, beside a Renstra without a Perkin. */
export function perkinTanpaRenstra(bahan: Bahan): Bukti[] {
  const { asing, cocok } = kumpulkan(bahan);
  return [...asing.values()].flatMap((pasangan): Bukti[] => {
    const [pertama] = pasangan;
    if (pertama === undefined || cocok.has(pertama.renstra.baris.tabel) || cocok.has(pertama.perkin.baris.tabel))
      return [];
    const beda = pasangan
      .filter(({ renstra, perkin }) => renstra.angka.nilai !== perkin.angka.nilai)
      .slice(0, SEL_TERBANYAK);
    return [
      {
        sel: beda.map(({ perkin }) => perkin.figur.sel),
        tautan: beda.map(({ renstra }) => renstra.figur.sel),
        tingkat: 'peringatan',
        isi: {
          ringkas: 'ya',
          tahun: String(pertama.perkin.periode.tahun ?? ''),
          selRenstra: formatAddress(pertama.renstra.figur.sel, pertama.perkin.figur.sel.sheet),
        },
      },
    ];
  });
}
