/** The same indicator across all tables. */
import type { Berkas } from '../records/berkas';
import { cariCalon, type Berkata, type Hitungan } from './calon';
import { gabungkan, menurutAkar, nilaiCalon, type Pasangan } from './gabung';
import { kunciKode } from './kode-baris';
import { susunKelompok } from './keyakinan';
import { kumpulkan } from './kumpulkan';
import { bacaCiri, ingat, siapkan, tabelMenaik, type Persiapan, type Simpul } from './simpul';
import { hitungSkor, SKOR_TERENDAH, type SimpulBerciri } from './skor';
import type { Kelompok } from './tautan';

/** What blocking asks; for most nodes no more than words and codes. */
function berkataDari(siap: Persiapan, simpul: readonly Simpul[]): Berkata {
  const tanya = <T>(i: number, jawab: (satu: Simpul) => readonly T[]): readonly T[] => {
    const satu = simpul[i];
    return satu === undefined ? [] : jawab(satu);
  };
  const tabel = ingat((i: number) => tanya(i, ({ baris }) => tabelMenaik(baris, siap.baris)));
  return {
    banyak: simpul.length,
    tabel,
    kata: (i) => tanya(i, (satu) => kataSimpul(siap, satu)),
    kunci: (i) => tanya(i, kunciSimpul),
  };
}

function kunciSimpul({ kode }: Simpul): readonly string[] {
  return kode.flatMap((satu) => kunciKode(satu) ?? []);
}

function kataSimpul(siap: Persiapan, { label }: Simpul): readonly string[] {
  const singkat = siap.singkat(label);
  return [...label.kata, ...(singkat?.kata ?? [])].map(({ teks }) => teks);
}

/** Totals and averages are no indicators: they stay alone. */
const layak = (siap: Persiapan, { baris }: Simpul): boolean => siap.baris[baris[0] ?? -1]?.peran === 'data';

function cariPasangan(
  siap: Persiapan,
  simpul: readonly Simpul[],
  berkata: Berkata,
  hitungan: Hitungan,
): readonly Pasangan[] {
  const berciri = ingat((satu: Simpul): SimpulBerciri => ({
    label: satu.label,
    kode: satu.kode,
    ...bacaCiri(siap, satu),
  }));
  return nilaiCalon(simpul, cariCalon(berkata, hitungan), SKOR_TERENDAH, hitungan, (x, y) =>
    layak(siap, x) && layak(siap, y) ? hitungSkor(berciri(x), berciri(y)) : null,
  );
}

/** Groups of all indicator rows, every row in exactly one. */
export function tautkanIndikator(berkas: Berkas, hitungan: Hitungan): Kelompok[] {
  const siap = siapkan(berkas);
  const simpul = kumpulkan(siap);
  const berkata = berkataDari(siap, simpul);
  const akar = gabungkan(berkata, cariPasangan(siap, simpul, berkata, hitungan));
  return susunKelompok(
    siap,
    menurutAkar(akar, (i) => simpul[i]?.baris ?? []),
  );
}
