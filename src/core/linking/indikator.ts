/** The same indicator across all tables. */
import type { Berkas } from '../records/berkas';
import { cariCalon, type Hitungan } from './calon';
import { gabungkan, menurutAkar, type Pasangan } from './gabung';
import { kunciKode } from './kode-baris';
import { susunKelompok } from './keyakinan';
import { kumpulkan } from './kumpulkan';
import { siapkan, type Simpul } from './simpul';
import { hitungSkor, SKOR_TERENDAH } from './skor';
import type { Kelompok } from './tautan';

function kunciSimpul(simpul: Simpul): string[] {
  return simpul.kode.flatMap((kode) => kunciKode(kode) ?? []);
}

function kataSimpul(simpul: Simpul): string[] {
  return [...new Set([...simpul.label.token, ...(simpul.singkat?.token ?? [])])];
}

/** Groups of all indicator rows, every row in exactly one. */
export function tautkanIndikator(berkas: Berkas, hitungan: Hitungan): Kelompok[] {
  const siap = siapkan(berkas);
  const simpul = kumpulkan(siap);
  const calon = cariCalon(
    simpul.map((satu) => ({ tabel: satu.tabel, kata: kataSimpul(satu), kunci: kunciSimpul(satu) })),
    hitungan,
  );
  const pasangan = calon.flatMap(([a, b]): Pasangan[] => {
    const x = simpul[a];
    const y = simpul[b];
    if (
      x === undefined ||
      y === undefined ||
      !layak(siap.baris[x.baris[0] ?? -1]?.peran, siap.baris[y.baris[0] ?? -1]?.peran)
    )
      return [];
    hitungan.perbandingan++;
    const skor = hitungSkor(x, y);
    return skor >= SKOR_TERENDAH ? [{ a, b, skor }] : [];
  });
  const akar = gabungkan(
    simpul.map((satu) => satu.tabel),
    pasangan,
  );
  return susunKelompok(
    siap,
    menurutAkar(akar, (i) => simpul[i]?.baris ?? []),
  );
}

/** Totals and averages are no indicators: they stay alone. */
const layak = (a: string | undefined, b: string | undefined): boolean => a === 'data' && b === 'data';
