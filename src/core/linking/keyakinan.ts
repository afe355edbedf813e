/** How sure a row belongs to its group, and why, measured against the other rows of the group. */
import { miripLabel, type LabelSiap } from '../text/label';
import type { BarisIndikator } from '../records/berkas';
import { cocokkanAngka, satukanAngka, type AngkaBaris, type Kecocokan } from './angka-baris';
import { bandingkanKode, type HasilKode } from './kode-baris';
import type { Persiapan } from './simpul';
import { nilaiAngka } from './skor';
import type { AnggotaKelompok, Kelompok } from './tautan';
import { tersering } from './tersering';

const DASAR = 0.2;
const BOBOT = { teks: 0.5, kode: 0.15, angka: 0.15 } as const;
/** A group of more rows is measured by this many of them on either side of the row. */
const TETANGGA = 16;

const NILAI_KODE: Readonly<Record<HasilKode, number>> = { sama: 1, beda: -1, 'tak tentu': 0.4 };
const TEKS_KODE: Readonly<Record<HasilKode, string | null>> = {
  sama: 'kode sama',
  beda: 'kode berbeda',
  'tak tentu': null,
};

const dibatasi = (nilai: number): number => Math.round(Math.min(1, Math.max(0, nilai)) * 100) / 100;

function alasan(mirip: number, kode: HasilKode, { cacahSama, beda }: Kecocokan): string {
  const bunyi = mirip === 1 ? 'bunyi sama' : mirip >= 0.6 ? 'bunyi hampir sama' : 'bunyi berbeda';
  const angka = cacahSama + beda === 0 ? null : `${cacahSama} dari ${cacahSama + beda} angka sama`;
  return [bunyi, TEKS_KODE[kode], angka].filter((satu) => satu !== null).join(', ');
}

/** The figures of the rows of the group near a row, without its own. */
function angkaLain(siap: Persiapan, isi: readonly number[], ke: number): AngkaBaris {
  const dekat = isi.slice(Math.max(0, ke - TETANGGA), ke + TETANGGA + 1);
  return satukanAngka(dekat.filter((i) => i !== isi[ke]).map(siap.angka));
}

function miripRagam(siap: Persiapan, a: LabelSiap, b: LabelSiap): number {
  const mirip = miripLabel(a, b);
  if (mirip === 1) return mirip;
  return Math.max(mirip, 0.97 * miripLabel(siap.singkat(a) ?? a, siap.singkat(b) ?? b));
}

/**
 * A group with how sure each member is: 0.2 + 0.5 * wording against the group's own + 0.15 * code (1 same, -1 different,
 * 0.4 where either has none) + 0.15 * figures (-1 to 1; 0.4 where there is nothing to compare). A row alone is sure.
 *
 * @example the same wording, another code, other figures: 0.2 + 0.5 - 0.15 - 0.15 = 0.40
 */
export function susunKelompok(siap: Persiapan, id: number, isi: readonly number[]): Kelompok {
  const baris = isi.flatMap((i): readonly BarisIndikator[] => {
    const satu = siap.baris[i];
    return satu === undefined ? [] : [satu];
  });
  const label = baris.map((satu) => siap.label(satu.indikator.teks));
  const kunci = tersering(label.map((satu) => satu.kunci));
  const contoh = label.filter((satu) => satu.kunci === kunci);
  const nama = tersering(contoh.map((satu) => satu.asli)) ?? '';
  const kode = tersering(baris.map((satu) => satu.kode));
  const acuan = contoh[0];
  const anggota = baris.map((satu, ke): AnggotaKelompok => {
    const sendiri = label[ke];
    if (baris.length === 1 || acuan === undefined || sendiri === undefined)
      return { baris: satu, keyakinan: 1, alasan: 'satu-satunya baris' };
    const mirip = miripRagam(siap, sendiri, acuan);
    const hasilKode = bandingkanKode(satu.kode, kode);
    const cocok = cocokkanAngka(siap.angka(isi[ke] ?? -1), angkaLain(siap, isi, ke));
    const angka = cocok.cacahSama + cocok.beda === 0 ? 0.4 : nilaiAngka(cocok);
    const nilai = DASAR + BOBOT.teks * mirip + BOBOT.kode * NILAI_KODE[hasilKode] + BOBOT.angka * angka;
    return { baris: satu, keyakinan: dibatasi(nilai), alasan: alasan(mirip, hasilKode, cocok) };
  });
  return { id, nama, kode, anggota };
}
