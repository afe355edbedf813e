/** The same indicator across all tables. */
import type { Berkas } from '../records/berkas';
import { cariCalon, tanpaGanda, type Hitungan } from './calon';
import { gabungkan, menurutAkar, nilaiCalon, type Pasangan } from './gabung';
import { kunciKode } from './kode-baris';
import { susunKelompok } from './keyakinan';
import { kumpulkan } from './kumpulkan';
import { bacaCiri, ingat, siapkan, type Persiapan, type Simpul } from './simpul';
import { hitungSkor, SKOR_TERENDAH, type SimpulBerciri } from './skor';
import type { Kelompok } from './tautan';

function kunciSimpul(simpul: Simpul): string[] {
  return simpul.kode.flatMap((kode) => kunciKode(kode) ?? []);
}

function kataSimpul(siap: Persiapan, { label }: Simpul): readonly string[] {
  const singkat = siap.singkat(label);
  return tanpaGanda(singkat === null ? label.token : [...label.token, ...singkat.token]);
}

/** Totals and averages are no indicators: they stay alone. */
const layak = (siap: Persiapan, { baris }: Simpul): boolean => siap.baris[baris[0] ?? -1]?.peran === 'data';

function cariPasangan(siap: Persiapan, simpul: readonly Simpul[], hitungan: Hitungan): Pasangan[] {
  const berciri = ingat((satu: Simpul): SimpulBerciri => ({
    label: satu.label,
    kode: satu.kode,
    ...bacaCiri(siap, satu),
  }));
  const calon = cariCalon(
    simpul.map((satu) => ({ tabel: satu.tabel, kata: kataSimpul(siap, satu), kunci: kunciSimpul(satu) })),
    hitungan,
  );
  return nilaiCalon(simpul, calon, SKOR_TERENDAH, hitungan, (x, y) =>
    layak(siap, x) && layak(siap, y) ? hitungSkor(berciri(x), berciri(y)) : null,
  );
}

/** Groups of all indicator rows, every row in exactly one. */
export function tautkanIndikator(berkas: Berkas, hitungan: Hitungan): Kelompok[] {
  const siap = siapkan(berkas);
  const simpul = kumpulkan(siap);
  const akar = gabungkan(
    simpul.map((satu) => satu.tabel),
    cariPasangan(siap, simpul, hitungan),
  );
  return susunKelompok(
    siap,
    menurutAkar(akar, (i) => simpul[i]?.baris ?? []),
  );
}
