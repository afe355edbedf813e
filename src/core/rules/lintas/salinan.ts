/**
 * Tables of an annex that repeat a table of the report with its captions and rows: what such a copy says is no second witness.
 */
import { ingatOleh } from '../../text/ingat';
import type { TabelMap } from '../../recognition/tabel';
import type { Bahan } from '../aturan';

/** Shorter tables look alike by chance. */
const BARIS_TERSEDIKIT = 3;
/** Share of the rows of both that must be the same. */
const BAGIAN_SAMA = 0.8;

const LAMPIRAN = /\blamp(?:iran|\b\.?)/i;

const dalamLampiran = (tabel: TabelMap | undefined): boolean =>
  LAMPIRAN.test(`${tabel?.judul ?? ''} ${tabel?.lembar ?? ''}`);

const tandaKepala = ({ jenis, kolom }: TabelMap): string =>
  [jenis, ...kolom.map(({ bidang, jalur }) => `${bidang}:${jalur.join('>')}`)].join('|').toLowerCase();

/** The groups of the rows of each table. */
function isiTabel({ berkas, tautan }: Bahan): ReadonlySet<number>[] {
  const hasil = berkas.tabel.map(() => new Set<number>());
  for (const { id, anggota } of tautan.indikator) for (const { baris } of anggota) hasil[baris.tabel]?.add(id);
  return hasil;
}

function serupa(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const terbanyak = Math.max(a.size, b.size);
  if (terbanyak < BARIS_TERSEDIKIT || Math.min(a.size, b.size) < BAGIAN_SAMA * terbanyak) return false;
  let sama = 0;
  for (const satu of a) if (b.has(satu)) sama++;
  return sama >= BAGIAN_SAMA * terbanyak;
}

/**
 * For every table the one that it repeats, else itself; worked out once. Only tables of one kind with the same
 * captions are compared, so that the cost stays small.
 *
 * @example sumberTabel(bahan)[4] // 2 where table 4, of an annex, repeats table 2
 */
export const sumberTabel = ingatOleh((bahan: Bahan): readonly number[] => {
  const isi = isiTabel(bahan);
  const asli = new Map<string, number[]>();
  return bahan.berkas.tabel.map((tabel, i) => {
    const milik = isi[i] ?? new Set<number>();
    if (milik.size < BARIS_TERSEDIKIT) return i;
    const tanda = tandaKepala(tabel);
    const calon = asli.get(tanda) ?? [];
    const sumber = calon.find(
      (lain) =>
        (dalamLampiran(tabel) || dalamLampiran(bahan.berkas.tabel[lain])) && serupa(milik, isi[lain] ?? new Set()),
    );
    if (sumber !== undefined) return sumber;
    asli.set(tanda, [...calon, i].slice(-8));
    return i;
  });
});
