/** Reads a scale from a sentence: "100% ke atas Sangat Baik; 80% sampai di bawah 100% Baik; di bawah 80% Kurang". */
import { eksak } from './eksak';
import type { Skala, TingkatSkala } from './skala';

type Batas = Omit<TingkatSkala, 'nama'>;

/** A figure with its percent sign; the sign is not kept. */
const ANGKA = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|persen)?`;
const DI_BAWAH = String.raw`(?:<|kurang dari|lebih kecil dari|di ?bawah)`;
const DI_ATAS = String.raw`(?:>|lebih dari|lebih besar dari|di ?atas)`;
const PALING_TINGGI = String.raw`(?:<=|≤|=<|maksimal|paling tinggi|sampai dengan|sampai)`;
const PALING_RENDAH = String.raw`(?:>=|≥|=>|minimal|paling rendah|sekurang-kurangnya|mulai)`;

/** Forms of a threshold, the most telling first; each gives the bounds from the figures found. */
const BENTUK: readonly { readonly pola: RegExp; readonly batas: (cocok: RegExpExecArray) => Batas }[] = [
  {
    // 80 <= C < 100
    pola: new RegExp(`${ANGKA}\\s*(<=|≤|<)\\s*[a-z]{1,12}\\s*(<=|≤|<)\\s*${ANGKA}`, 'i'),
    batas: (m) => rentang(m[1], m[2] !== '<', m[4], m[3] !== '<'),
  },
  {
    // 80% sampai di bawah 100%; > 80 - 90; 76 s.d. 90
    pola: new RegExp(
      `(${PALING_RENDAH}|${DI_ATAS})?\\s*${ANGKA}\\s*(?:-|–|—|s\\.?\\s?/?d\\.?|sampai dengan|sampai|hingga)\\s*` +
        `(${PALING_TINGGI}|${DI_BAWAH})?\\s*${ANGKA}`,
      'i',
    ),
    batas: (m) => rentang(m[2], !cocokSeluruh(DI_ATAS, m[1]), m[4], !cocokSeluruh(DI_BAWAH, m[3])),
  },
  { pola: new RegExp(`${ANGKA}\\s*(?:ke ?atas|atau lebih)`, 'i'), batas: (m) => rentang(m[1], true, undefined, true) },
  {
    pola: new RegExp(`${ANGKA}\\s*(?:ke ?bawah|atau kurang)`, 'i'),
    batas: (m) => rentang(undefined, true, m[1], true),
  },
  { pola: new RegExp(`${PALING_RENDAH}\\s*${ANGKA}`, 'i'), batas: (m) => rentang(m[1], true, undefined, true) },
  { pola: new RegExp(`${PALING_TINGGI}\\s*${ANGKA}`, 'i'), batas: (m) => rentang(undefined, true, m[1], true) },
  { pola: new RegExp(`${DI_ATAS}\\s*${ANGKA}`, 'i'), batas: (m) => rentang(m[1], false, undefined, true) },
  { pola: new RegExp(`${DI_BAWAH}\\s*${ANGKA}`, 'i'), batas: (m) => rentang(undefined, true, m[1], false) },
  { pola: new RegExp(`=?\\s*${ANGKA}`, 'i'), batas: (m) => rentang(m[1], true, m[1], true) },
];

/**
 * The scale that a sentence states, the best level first; null where the sentence states none (fewer than two levels, or a
 * part without a threshold or a name).
 *
 * A printed step ("91-100", "76-90") leaves no gap: the lower level ends where the higher begins, as unrounded figures are
 * compared. The highest level of a scale up to 100 has no end, as a capaian may exceed 100. Wider gaps and overlaps stay:
 * `periksaSkala` names them. Thresholds stay in the unit written (percent points for "100%").
 */
export function parseSkala(teks: string): Skala | null {
  // "Kategori Baik: ..." is a level, "Kategori capaian: ..." a caption; the words alone do not tell them apart.
  return susun(potong(teks.replace(JUDUL, ''))) ?? susun(potong(teks));
}

const JUDUL = /^[^:;\d]*(?:kategori|skala|predikat|kriteria|klasifikasi|status)[^:;\d]*:/i;

function susun(bagian: readonly string[]): Skala | null {
  if (bagian.length < 2) return null;
  const tingkat = bagian.map(bacaTingkat);
  if (tingkat.some((satu) => satu === null)) return null;
  const urut = tingkat.filter((satu) => satu !== null).sort((a, b) => puncak(b) - puncak(a) || kaki(b) - kaki(a));
  // A scale may hold one single point ("100% Tercapai"); a list of points is a list of results.
  if (urut.filter((satu) => satu.bawah !== null && satu.bawah === satu.atas).length > 1) return null;
  const namaBerbeda = new Set(urut.map((satu) => satu.nama.toLowerCase()));
  if (namaBerbeda.size !== urut.length) return null;
  return { id: 'TERBACA', nama: 'Kategori yang tertulis', tingkat: bukaPuncak(tutupCelah(urut)) };
}

function potong(teks: string): string[] {
  const pemisah = /[;\n]/.test(teks) ? /[;\n]+/ : /,\s+/;
  return teks
    .split(pemisah)
    .map((bagian) =>
      bagian
        .replace(/^\s*(?:dan|serta)\s+/i, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((bagian) => bagian !== '');
}

function bacaTingkat(bagian: string): TingkatSkala | null {
  for (const { pola, batas } of BENTUK) {
    const cocok = pola.exec(bagian);
    if (cocok === null) continue;
    const sisa = `${bagian.slice(0, cocok.index)} ${bagian.slice(cocok.index + cocok[0].length)}`;
    const nama = sisa
      .replace(/[=:()[\]"“”%]|(?:^|\s)(?:-|–|adalah|berarti|kategori)(?=\s|$)/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return isNama(nama) ? { nama, ...batas(cocok) } : null;
  }
  return null;
}

/** Level names are a few words ("Sangat Baik", "BB", "C-"); a figure left over means that the part was not understood. */
function isNama(nama: string): boolean {
  return /^\p{L}[\p{L}\s/+-]{0,30}$/u.test(nama) && nama.split(' ').length <= 4;
}

function rentang(
  bawah: string | undefined,
  bawahTermasuk: boolean,
  atas: string | undefined,
  atasTermasuk: boolean,
): Batas {
  return { bawah: angka(bawah), bawahTermasuk, atas: angka(atas), atasTermasuk };
}

function angka(teks: string | undefined): number | null {
  return teks === undefined ? null : Number(teks.replace(',', '.'));
}

function cocokSeluruh(pola: string, teks: string | undefined): boolean {
  return teks !== undefined && new RegExp(`^${pola}$`, 'i').test(teks.trim());
}

const puncak = (tingkat: TingkatSkala): number => tingkat.atas ?? Infinity;
const kaki = (tingkat: TingkatSkala): number => tingkat.bawah ?? -Infinity;

function tutupCelah(urut: readonly TingkatSkala[]): TingkatSkala[] {
  return urut.map((tingkat, i) => {
    const atasnya = urut[i - 1]?.bawah ?? null;
    if (atasnya === null || tingkat.atas === null || !tingkat.atasTermasuk) return tingkat;
    const celah = eksak(atasnya).minus(eksak(tingkat.atas));
    const satuan = eksak(1).div(eksak(10).pow(Math.max(desimal(atasnya), desimal(tingkat.atas))));
    return celah.isPositive() && !celah.isZero() && celah.lessThanOrEqualTo(satuan)
      ? { ...tingkat, atas: atasnya, atasTermasuk: !(urut[i - 1]?.bawahTermasuk ?? true) }
      : tingkat;
  });
}

function bukaPuncak(urut: readonly TingkatSkala[]): TingkatSkala[] {
  return urut.map((tingkat, i) =>
    i === 0 && tingkat.atas === 100 && tingkat.bawah !== 100 ? { ...tingkat, atas: null, atasTermasuk: true } : tingkat,
  );
}

function desimal(nilai: number): number {
  return eksak(nilai).decimalPlaces();
}
