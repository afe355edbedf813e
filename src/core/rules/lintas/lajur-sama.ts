/**
 * Columns of two tables that show the same thing: on the rows that both tables have, most figures are equal. The rows where
 * they are not are contradictions. Captions are not asked, because tables call the same figures by many names.
 */
import type { KelompokUang } from '../../linking/tautkan';
import type { BarisUang, FigurUang } from '../../records/berkas';
import { tambahkan } from '../../text/peta';

export interface PasanganFigur {
  readonly kelompok: KelompokUang;
  readonly a: FigurUang;
  readonly b: FigurUang;
}

export interface LajurSama {
  readonly tabel: readonly [number, number];
  readonly cocok: readonly PasanganFigur[];
  readonly beda: readonly PasanganFigur[];
}

const nilai = ({ figur }: FigurUang): number | null =>
  figur.besaran.jenis === 'angka' && figur.besaran.alternatif === null ? figur.besaran.nilai : null;

export function samaFigur(a: FigurUang, b: FigurUang): boolean {
  const [x, y] = [nilai(a), nilai(b)];
  if (x === null || y === null) return false;
  return x === y || Math.abs(x * a.faktor - y * b.faktor) <= Math.max(a.faktor, b.faktor) / 2 - 0.5;
}

/** Rows that two tables share, one row of each group per table; a group with two rows in one table is left out. */
function barisBersama(
  kelompok: readonly KelompokUang[],
  boleh: (tabel: number) => boolean,
): Map<string, { kelompok: KelompokUang; a: BarisUang; b: BarisUang }[]> {
  const hasil = new Map<string, { kelompok: KelompokUang; a: BarisUang; b: BarisUang }[]>();
  for (const satu of kelompok) {
    const baris = satu.anggota
      .filter(({ keyakinan, baris: milik }) => keyakinan >= 0.5 && boleh(milik.tabel))
      .map((anggota) => anggota.baris);
    const tunggal = baris.filter((milik) => baris.filter((lain) => lain.tabel === milik.tabel).length === 1);
    tunggal.forEach((a, i) => {
      for (const b of tunggal.slice(i + 1)) {
        const kunci = `${a.tabel}|${b.tabel}`;
        tambahkan(hasil, kunci, { kelompok: satu, a, b });
      }
    });
  }
  return hasil;
}

const figurKolom = (baris: BarisUang, col: number): FigurUang | undefined =>
  baris.nilai.find(({ kolom }) => kolom.col === col && kolom.bidang !== 'persen');

function bandingkan(
  tabel: readonly [number, number],
  baris: readonly { kelompok: KelompokUang; a: BarisUang; b: BarisUang }[],
  colA: number,
  colB: number,
): LajurSama | null {
  const pasangan = baris.flatMap(({ kelompok, a, b }) => {
    const [x, y] = [figurKolom(a, colA), figurKolom(b, colB)];
    return x === undefined || y === undefined || nilai(x) === null || nilai(y) === null
      ? []
      : [{ kelompok, a: x, b: y }];
  });
  const cocok = pasangan.filter(({ a, b }) => samaFigur(a, b));
  // Zeros and ones agree by chance.
  const berarti = new Set(cocok.map(({ a }) => nilai(a)).filter((satu) => satu !== null && Math.abs(satu) > 3));
  if (berarti.size < 3 || cocok.length < 0.6 * pasangan.length) return null;
  return { tabel, cocok, beda: pasangan.filter((satu) => !cocok.includes(satu)) };
}

/** All pairs of columns of different tables that show the same thing. `boleh` chooses the tables to look at. */
export function lajurSama(kelompok: readonly KelompokUang[], boleh: (tabel: number) => boolean): LajurSama[] {
  return [...barisBersama(kelompok, boleh)].flatMap(([kunci, baris]) => {
    if (baris.length < 4) return [];
    const [a = 0, b = 0] = kunci.split('|').map(Number);
    const kolom = (sisi: 'a' | 'b'): number[] => [
      ...new Set(baris.flatMap((satu) => satu[sisi].nilai.map((figur) => figur.kolom.col))),
    ];
    return kolom('a').flatMap((colA) => kolom('b').flatMap((colB) => bandingkan([a, b], baris, colA, colB) ?? []));
  });
}
