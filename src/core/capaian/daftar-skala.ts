/** The scales known by name, as data. */
import type { Skala, TingkatSkala } from './skala';

/** A lower threshold and its level, the best first; the last one has no threshold. */
type Ambang = readonly [bawah: number | null, nama: string];

/** A scale of lower thresholds: ">= bawah" (termasuk) or "> bawah"; each level ends where the one above begins. */
export function skalaBawah(id: string, nama: string, termasuk: boolean, ambang: readonly Ambang[]): Skala {
  const tingkat = ambang.map(([bawah, namaTingkat], i): TingkatSkala => {
    const atas = ambang[i - 1]?.[0] ?? null;
    return { nama: namaTingkat, bawah, bawahTermasuk: termasuk, atas, atasTermasuk: !termasuk };
  });
  return { id, nama, tingkat };
}

/**
 * The scales known by name. Sources: NKO practice of Kemenkeu; PMDN86 Permendagri 86/2017; AKIP PermenPANRB 88/2021;
 * IKI8 PermenPANRB 8/2021; IKPA PER-5/PB/2024; the others practice.
 */
export const DAFTAR_SKALA: Readonly<Record<string, Skala>> = Object.fromEntries(
  [
    skalaBawah('TERCAPAI', 'Tercapai atau belum', true, [
      [100, 'Tercapai'],
      [null, 'Belum tercapai'],
    ]),
    skalaBawah('NKO', 'Nilai kinerja organisasi', true, [
      [100, 'Hijau'],
      [80, 'Kuning'],
      [null, 'Merah'],
    ]),
    skalaBawah('PMDN86', 'Kategori Permendagri 86/2017', true, [
      [91, 'Sangat Tinggi'],
      [76, 'Tinggi'],
      [66, 'Sedang'],
      [51, 'Rendah'],
      [null, 'Sangat Rendah'],
    ]),
    skalaBawah('AKIP', 'Predikat AKIP', false, [
      [90, 'AA'],
      [80, 'A'],
      [70, 'BB'],
      [60, 'B'],
      [50, 'CC'],
      [30, 'C'],
      [null, 'D'],
    ]),
    skalaBawah('MALTENG', 'Kategori capaian enam tingkat', false, [
      [85, 'Memuaskan'],
      [75, 'Sangat Baik'],
      [65, 'Baik'],
      [50, 'Cukup Baik'],
      [30, 'Agak Kurang'],
      [null, 'Kurang'],
    ]),
    iki8(),
    skalaBawah('NKA', 'Nilai kinerja anggaran', false, [
      [90, 'Sangat Baik'],
      [80, 'Baik'],
      [60, 'Cukup'],
      [50, 'Kurang'],
      [null, 'Sangat Kurang'],
    ]),
    skalaBawah('IKPA', 'Indikator kinerja pelaksanaan anggaran', true, [
      [95, 'Sangat Baik'],
      [89, 'Baik'],
      [70, 'Cukup'],
      [null, 'Kurang'],
    ]),
    skalaBawah('ILP', 'Indeks layanan publik', false, [
      [4.5, 'A'],
      [4, 'A-'],
      [3.5, 'B'],
      [3, 'B-'],
      [2.5, 'C'],
      [2, 'C-'],
      [1.5, 'D'],
      [1, 'E'],
      [null, 'F'],
    ]),
  ].map((skala) => [skala.id, skala]),
);

/** IKI8 has a level that is a single point: exactly 100 is Baik, what exceeds it is Sangat Baik. */
function iki8(): Skala {
  const tingkat: TingkatSkala[] = [
    { nama: 'Sangat Baik', bawah: 100, bawahTermasuk: false, atas: null, atasTermasuk: true },
    { nama: 'Baik', bawah: 100, bawahTermasuk: true, atas: 100, atasTermasuk: true },
    { nama: 'Cukup', bawah: 80, bawahTermasuk: true, atas: 100, atasTermasuk: false },
    { nama: 'Kurang', bawah: 60, bawahTermasuk: true, atas: 80, atasTermasuk: false },
    { nama: 'Sangat Kurang', bawah: null, bawahTermasuk: true, atas: 60, atasTermasuk: false },
  ];
  return { id: 'IKI8', nama: 'Indikator kinerja individu', tingkat };
}
