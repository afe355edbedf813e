/** One table of many satker: who can go on and who goes back, the worst first. */
import { basename } from 'node:path';
import type { BarisRekap } from '../core/plans/buku-temuan';
import type { Gaya } from './gaya';
import { lipat } from './lipat';
import type { HasilBerkas } from './periksa-berkas';
import { tabelTeks } from './tabel-teks';

const TIDAK_TERBACA = 'tidak terbaca';
const BELUM_DINILAI = 'belum dinilai';

/** Worst first: what nobody could read, what could not be judged, what goes back, what can go on. */
const URUTAN = [TIDAK_TERBACA, BELUM_DINILAI, 'dikembalikan', 'diteruskan'];

/** @param buku the workbook of its findings */
export function barisRekap(berkas: string, hasil: HasilBerkas, buku: string | null): BarisRekap {
  const nama = basename(berkas);
  if ('galatBerkas' in hasil) {
    return { berkas: nama, putusan: TIDAK_TERBACA, cacah: null, keterangan: hasil.galatBerkas, buku };
  }
  const { ringkasan, reviu } = hasil.laporan;
  const putusan = reviu?.putusan === 'belum-dinilai' ? BELUM_DINILAI : (reviu?.putusan ?? BELUM_DINILAI);
  return { berkas: nama, putusan, cacah: ringkasan, keterangan: reviu?.kalimat ?? '', buku };
}

/** The rows, worst first; equals by name. */
export function urutkanRekap(baris: readonly BarisRekap[]): BarisRekap[] {
  const bobot = ({ putusan, cacah }: BarisRekap): readonly number[] => [
    URUTAN.indexOf(putusan),
    -(cacah?.galat ?? 0),
    -(cacah?.peringatan ?? 0),
    -(cacah?.saran ?? 0),
  ];
  return [...baris].sort((a, b) => {
    const [x, y] = [bobot(a), bobot(b)];
    const beda = x.map((nilai, i) => nilai - (y[i] ?? 0)).find((nilai) => nilai !== 0);
    return beda ?? (a.berkas < b.berkas ? -1 : a.berkas > b.berkas ? 1 : 0);
  });
}

const sebutPutusan = (baris: readonly BarisRekap[]): string =>
  URUTAN.map((putusan) => [baris.filter((satu) => satu.putusan === putusan).length, putusan] as const)
    .filter(([banyak]) => banyak > 0)
    .map(([banyak, putusan]) => `${banyak} ${putusan}`)
    .join(', ');

/** The table, what stands against single files, and how many of each verdict; no line is wider than `lebar`. */
export function naskahRekap(baris: readonly BarisRekap[], lebar: number, gaya: Gaya): string[] {
  const angka = (n: number | undefined): string => (n === undefined ? '-' : String(n));
  const [kepala = '', ...isi] = tabelTeks(
    [
      { judul: 'Berkas', paling: 34 },
      { judul: 'Putusan', paling: 13 },
      { judul: 'Galat', paling: 6, kanan: true },
      { judul: 'Peringatan', paling: 10, kanan: true },
      { judul: 'Saran', paling: 6, kanan: true },
      { judul: 'Kecuali', paling: 7 },
    ],
    baris.map(({ berkas, putusan, cacah }) => [
      berkas,
      putusan,
      angka(cacah?.galat),
      angka(cacah?.peringatan),
      angka(cacah?.saran),
      angka(cacah?.dikecualikan),
    ]),
    lebar,
  );
  const catatan = baris
    .filter(({ putusan, keterangan }) => putusan === TIDAK_TERBACA || keterangan.startsWith('Data berubah'))
    .flatMap(({ berkas, keterangan }) => lipat(`${berkas}: ${keterangan}`, lebar, '  - '));
  return [
    gaya.tebal(`Rekap ${baris.length} berkas, dari yang paling perlu diperbaiki`),
    gaya.tebal(kepala),
    ...isi,
    ...(catatan.length === 0 ? [] : ['', gaya.tebal('Perlu perhatian'), ...catatan]),
    '',
    ...lipat(`Ringkasan: ${baris.length} berkas; ${sebutPutusan(baris)}.`, lebar).map(gaya.tebal),
  ];
}
