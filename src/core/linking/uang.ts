/** The same budget line across all money tables, by code path and description. */
import { miripLabel, siapkanLabel, type LabelSiap } from '../text/label';
import type { BarisUang, Berkas } from '../records/berkas';
import { cocokkanAngka, satukanAngka, type AngkaGabungan } from './angka-baris';
import { angkaUang, bacaJalur, bercerita, beruang, cocokkanJalur, type Jalur } from './baris-uang';
import { cariCalon, type Berkata, type Hitungan } from './calon';
import { gabungkan, menurutAkar, nilaiCalon, type Pasangan } from './gabung';
import { nilaiAngka } from './skor';
import type { AnggotaUang, KelompokUang } from './tautan';
import { tersering } from './tersering';
import { tambahkan } from '../text/peta';

const SKOR_TERENDAH = 0.6;
const BOBOT = { teks: 0.5, jalurSama: 0.5, jalurEkor: 0.3, tanpaJalur: 0.1, tanpaUraian: 0.2, angka: 0.15 } as const;
/** The same code with a description less alike is another line, of another satker or year. */
const TEKS_TERENDAH = 0.3;
/** A tail of the code ("007", "051") stands under many lines: there the description decides. */
const TEKS_EKOR = 0.6;

interface Simpul {
  /** Indices into `Berkas.uang`. */
  readonly baris: readonly number[];
  readonly tabel: readonly number[];
  readonly jalur: Jalur | null;
  readonly label: LabelSiap | null;
  /** True where a table of the node has several rows with this description. */
  readonly ganda: boolean;
  readonly angka: AngkaGabungan;
}

interface Bahan {
  readonly baris: readonly BarisUang[];
  readonly jalur: readonly (Jalur | null)[];
  readonly label: readonly (LabelSiap | null)[];
  readonly ganda: ReadonlySet<number>;
}

function siapkan(berkas: Berkas): Bahan {
  const ingatan = new Map<string, LabelSiap>();
  const label = berkas.uang.map(({ uraian }) => {
    if (uraian === null) return null;
    const ada = ingatan.get(uraian.teks) ?? siapkanLabel(uraian.teks);
    ingatan.set(uraian.teks, ada);
    return ada.kunci === '' ? null : ada;
  });
  return { baris: berkas.uang, jalur: berkas.uang.map(bacaJalur), label, ganda: berulang(berkas.uang, label) };
}

/** Rows whose description their table has more than once. */
function berulang(baris: readonly BarisUang[], label: readonly (LabelSiap | null)[]): ReadonlySet<number> {
  const menurutTempat = new Map<string, number[]>();
  baris.forEach((satu, i) => {
    const kunci = `${satu.tabel}\n${label[i]?.kunci ?? ''}`;
    tambahkan(menurutTempat, kunci, i);
  });
  return new Set([...menurutTempat.values()].filter((isi) => isi.length > 1).flat());
}

/** Rows with the same path and description, one per table at most; whatever a table has twice stands alone. */
function kumpulkan(bahan: Bahan): Simpul[] {
  const peta = new Map<string, number[]>();
  bahan.baris.forEach((satu, i) => {
    if (satu.peran !== 'data') return;
    const jalur = bahan.jalur[i] ?? null;
    const label = bahan.label[i] ?? null;
    const bernama = jalur !== null || (label !== null && bercerita(label) && beruang(satu) && !bahan.ganda.has(i));
    const kunci = bernama ? `${jalur?.bagian.join('/') ?? ''}\n${label?.kunci ?? ''}` : `#${i}`;
    tambahkan(peta, kunci, i);
  });
  return [...peta.values()].flatMap((isi) => pisahkan(bahan, isi).map((satu) => buatSimpul(bahan, satu)));
}

function pisahkan(bahan: Bahan, isi: readonly number[]): number[][] {
  const cacah = new Map<number, number>();
  const tabel = (i: number): number => bahan.baris[i]?.tabel ?? -1;
  for (const i of isi) cacah.set(tabel(i), (cacah.get(tabel(i)) ?? 0) + 1);
  const bersama = isi.filter((i) => cacah.get(tabel(i)) === 1);
  const sendiri = isi.filter((i) => cacah.get(tabel(i)) !== 1).map((i) => [i]);
  return bersama.length === 0 ? sendiri : [bersama, ...sendiri];
}

function buatSimpul(bahan: Bahan, isi: readonly number[]): Simpul {
  const baris = isi.flatMap((i): readonly BarisUang[] => bahan.baris.slice(i, i + 1));
  let angka: AngkaGabungan | null = null;
  return {
    baris: isi,
    tabel: baris.map(({ tabel }) => tabel),
    jalur: bahan.jalur[isi[0] ?? -1] ?? null,
    label: bahan.label[isi[0] ?? -1] ?? null,
    ganda: isi.some((i) => bahan.ganda.has(i)),
    get angka() {
      return (angka ??= satukanAngka(baris.map(angkaUang)));
    },
  };
}

/** Without codes on both sides the description must tell, and be the only one, or the amounts agree. */
function skorTanpaJalur(a: Simpul, b: Simpul, mirip: number): number {
  const cocok = cocokkanAngka(a.angka, b.angka);
  const tunggal = !a.ganda && !b.ganda && a.label !== null && bercerita(a.label);
  const berhuruf = /\p{L}{3}/u.test(a.label?.kunci ?? '');
  if (!berhuruf || (!tunggal && !(cocok.sama >= 1 && cocok.beda === 0))) return 0;
  return BOBOT.teks * mirip + BOBOT.tanpaJalur + BOBOT.angka * nilaiAngka(cocok);
}

/**
 * The score of two lines, 0 where code or description forbid it: 0.5 for the same path (0.3 where one is the tail of
 * the other) + 0.5 * description + 0.15 * amounts (-1 to 1).
 *
 * @example "6077.BAD Pelayanan Publik" and "EC/6077/BAD Pelayanan Publik", the same pagu: 0.5 + 0.5 + 0.08 = 1.08
 */
function hitungSkor(a: Simpul, b: Simpul): number {
  const mirip = a.label === null || b.label === null ? null : miripLabel(a.label, b.label);
  if (a.jalur === null || b.jalur === null)
    return mirip === null || a.angka.size === 0 || b.angka.size === 0 ? 0 : skorTanpaJalur(a, b, mirip);
  const jalur = cocokkanJalur(a.jalur, b.jalur);
  if (jalur === 'beda' || (mirip !== null && mirip < (jalur === 'sama' ? TEKS_TERENDAH : TEKS_EKOR))) return 0;
  const uraian = mirip === null ? BOBOT.tanpaUraian : BOBOT.teks * mirip;
  return (
    (jalur === 'sama' ? BOBOT.jalurSama : BOBOT.jalurEkor) +
    uraian +
    BOBOT.angka * nilaiAngka(cocokkanAngka(a.angka, b.angka))
  );
}

const kunciJalur = ({ bagian }: Jalur): readonly string[] => [bagian.join('/'), `ekor ${bagian.slice(-2).join('/')}`];

function berkataDari(simpul: readonly Simpul[]): Berkata {
  return {
    banyak: simpul.length,
    tabel: (i) => simpul[i]?.tabel ?? [],
    kata: (i) => simpul[i]?.label?.kata.map(({ teks }) => teks) ?? [],
    kunci: (i) => {
      const jalur = simpul[i]?.jalur ?? null;
      return jalur === null ? [] : kunciJalur(jalur);
    },
  };
}

function cariPasangan(simpul: readonly Simpul[], berkata: Berkata, hitungan: Hitungan): Pasangan[] {
  return nilaiCalon(simpul, cariCalon(berkata, hitungan), SKOR_TERENDAH, hitungan, hitungSkor);
}

function nilaiAnggota(bahan: Bahan, i: number, acuan: { jalur: Jalur | null; label: LabelSiap | null }): number {
  const jalur = bahan.jalur[i] ?? null;
  const label = bahan.label[i] ?? null;
  const kode = jalur === null || acuan.jalur === null ? 0.25 : cocokkanJalur(jalur, acuan.jalur) === 'sama' ? 1 : 0.6;
  const uraian = label === null || acuan.label === null ? 0.6 : miripLabel(label, acuan.label);
  return Math.round((0.2 + 0.4 * kode + 0.4 * uraian) * 100) / 100;
}

function susun(bahan: Bahan, id: number, isi: readonly number[]): KelompokUang {
  const panjang = (i: number): number => bahan.jalur[i]?.bagian.length ?? 0;
  const terlengkap = isi.reduce((a, b) => (panjang(b) > panjang(a) ? b : a), isi[0] ?? -1);
  const kunci = tersering(isi.map((i) => bahan.label[i]?.kunci ?? null));
  const contoh = isi.find((i) => bahan.label[i]?.kunci === kunci) ?? -1;
  const acuan = { jalur: bahan.jalur[terlengkap] ?? null, label: bahan.label[contoh] ?? null };
  const anggota = isi.flatMap((i): AnggotaUang[] => {
    const baris = bahan.baris[i];
    return baris === undefined ? [] : [{ baris, keyakinan: isi.length === 1 ? 1 : nilaiAnggota(bahan, i, acuan) }];
  });
  const jalur = tersering(
    isi.filter((i) => panjang(i) === panjang(terlengkap)).map((i) => bahan.baris[i]?.jalur ?? null),
  );
  return { id, kunci: jalur ?? acuan.jalur?.bagian.join('/') ?? acuan.label?.asli ?? '', anggota };
}

/** Groups of all budget lines; totals, averages and section rows are in none. */
export function tautkanUang(berkas: Berkas, hitungan: Hitungan): KelompokUang[] {
  const bahan = siapkan(berkas);
  const simpul = kumpulkan(bahan);
  const berkata = berkataDari(simpul);
  const akar = gabungkan(berkata, cariPasangan(simpul, berkata, hitungan));
  return menurutAkar(akar, (i) => simpul[i]?.baris ?? []).map((isi, id) => susun(bahan, id, isi));
}
