/** Chapter III, performance: the summary, then each sasaran with the seven analyses of each of its indicators. */
import type { Bahan } from '../capaian/bahan';
import { rataCapaianSasaran, type RataSasaran } from '../capaian/rata-sasaran';
import type { Kebijakan } from '../capaian/kebijakan';
import { eksak } from '../capaian/eksak';
import { formatAngka } from '../text/format-angka';
import { kunciLabel } from '../text/label';
import { tambahkan } from '../text/peta';
import { kalimatCacah } from './cacah-status';
import {
  kalimatEfisiensi,
  kalimatKendala,
  kalimatPenunjang,
  kalimatPenyebab,
  kalimatStandar,
} from './kalimat/analisis';
import { kalimatCapaian } from './kalimat/capaian';
import { kalimatJangkaMenengah } from './kalimat/jangka-menengah';
import { sebut } from './kalimat/sebut';
import { kalimatTahunLalu } from './kalimat/tahun-lalu';
import { polos, slot, type Blok, type Paragraf, type Potongan, type Subbab } from './naskah';
import { profilIndikator, type ProfilIndikator } from './profil';
import { tabelHitung } from './tabel-capaian';
import { gambarTahun, tabelTahun } from './tabel-tahun';

export const RINGKASAN_KINERJA = 'bab3|ringkasan';

const subbab = (tingkat: Subbab['tingkat'], isi: readonly Potongan[]): Subbab => ({ jenis: 'subbab', tingkat, isi });

/** A paragraph; none where it has nothing to say. */
function paragraf(kunci: string, isi: readonly Potongan[]): Paragraf[] {
  return isi.length === 0 ? [] : [{ jenis: 'paragraf', gaya: 'biasa', kunci, isi }];
}

/** The blocks of the part "Capaian Kinerja"; none where the workbook has no indicator to report on. */
export function bab3Kinerja(bahan: Bahan): readonly Blok[] {
  const profil = profilIndikator(bahan);
  const tahun = bahan.berkas.tahun;
  if (profil.length === 0 || tahun === null) return [];
  return [
    subbab(2, polos('Capaian Kinerja')),
    ...paragraf(
      'bab3|pembuka',
      sebut(
        kalimatCacah(profil),
        ' Ringkasannya disajikan pada ',
        { teks: 'tabel berikut', rujuk: RINGKASAN_KINERJA },
        '.',
      ),
    ),
    ...ringkasan(bahan, profil, tahun),
    ...menurutSasaran(profil).flatMap((kelompok) => blokSasaran(bahan, kelompok, tahun)),
  ];
}

function ringkasan(bahan: Bahan, profil: readonly ProfilIndikator[], tahun: number): readonly Blok[] {
  const isi = profil.flatMap(({ utama }) => utama ?? []);
  if (isi.length === 0) return [];
  return tabelHitung(bahan, { kunci: RINGKASAN_KINERJA, judulTabel: `Capaian Kinerja Tahun ${tahun}`, isi });
}

/** Indicators of one sasaran, in the order in which the Perkin first names it. */
function menurutSasaran(profil: readonly ProfilIndikator[]): (readonly ProfilIndikator[])[] {
  const kelompok = new Map<string, ProfilIndikator[]>();
  for (const satu of profil) tambahkan(kelompok, kunciLabel(satu.sasaran?.teks ?? ''), satu);
  return [...kelompok.values()];
}

function blokSasaran(bahan: Bahan, profil: readonly ProfilIndikator[], tahun: number): readonly Blok[] {
  const sasaran = profil[0]?.sasaran ?? null;
  const kepala: Blok[] =
    sasaran === null
      ? [subbab(3, polos('Indikator Kinerja Lainnya'))]
      : [
          subbab(3, sebut('Sasaran: ', { teks: sasaran.teks, sumber: sasaran.sel })),
          ...paragraf(`bab3|sasaran|${kunciLabel(sasaran.teks)}`, pembukaSasaran(bahan, profil)),
        ];
  return [...kepala, ...profil.flatMap((satu) => blokIndikator(bahan, satu, tahun))];
}

function pembukaSasaran(bahan: Bahan, profil: readonly ProfilIndikator[]): readonly Potongan[] {
  const sasaran = profil[0]?.sasaran ?? null;
  if (sasaran === null) return [];
  const rata = rataDari(bahan, sasaran.teks, profil.length)?.rata ?? null;
  return sebut(
    'Sasaran "',
    { teks: sasaran.teks.replaceAll('"', ''), sumber: sasaran.sel },
    '" diukur melalui ',
    { teks: String(profil.length), dari: profil.map(({ nama }) => nama.sel) },
    ' indikator kinerja.',
    rata === null
      ? []
      : sebut(
          ' Rata-rata capaian sasaran ini sebesar ',
          {
            teks: `${formatAngka(eksak(rata).times(100).toNumber(), bahan.kebijakan.desimal)}%`,
            dari: profil.flatMap(({ utama }) =>
              [utama?.periode.target, utama?.periode.realisasi].flatMap((f) => f?.sel ?? []),
            ),
          },
          '.',
        ),
  );
}

/** The average of a sasaran, only where it covers as many indicators as the report tells of. */
function rataDari(bahan: Bahan, sasaran: string, cacah: number): RataSasaran | undefined {
  const milik = rataCapaianSasaran(bahan).find((satu) => kunciLabel(satu.sasaran) === kunciLabel(sasaran));
  return milik?.indikator === cacah ? milik : undefined;
}

function blokIndikator(bahan: Bahan, profil: ProfilIndikator, tahun: number): readonly Blok[] {
  const { kebijakan } = bahan;
  const kunci = `bab3|indikator|${profil.kelompok.kode ?? kunciLabel(profil.kelompok.nama)}`;
  const tabel = tabelTahun(profil, tahun, kebijakan);
  const gambar = gambarTahun(profil, tahun);
  return [
    subbab(4, [{ teks: profil.nama.teks, sumber: profil.nama.sel }]),
    ...paragraf(`${kunci}|definisi`, definisi(profil)),
    ...paragraf(`${kunci}|capaian`, kalimatUtama(profil, kebijakan)),
    ...paragraf(`${kunci}|tahun-lalu`, kalimatTahunLalu(profil, tahun, tabel?.kunci ?? null)),
    ...(tabel === null ? [] : [tabel]),
    ...(gambar === null ? [] : [gambar]),
    ...paragraf(`${kunci}|jangka-menengah`, kalimatJangkaMenengah(profil, tahun, kebijakan)),
    ...paragraf(`${kunci}|standar`, kalimatStandar()),
    ...paragraf(`${kunci}|penyebab`, kalimatPenyebab(profil, tahun)),
    ...paragraf(`${kunci}|kendala`, kalimatKendala(profil)),
    ...paragraf(`${kunci}|efisiensi`, kalimatEfisiensi(profil, kebijakan)),
    ...paragraf(`${kunci}|penunjang`, kalimatPenunjang(profil)),
  ];
}

function kalimatUtama(profil: ProfilIndikator, kebijakan: Kebijakan): readonly Potongan[] {
  const { utama, nama, targetPerkin, targetAwal } = profil;
  if (utama !== null)
    return kalimatCapaian(utama, kebijakan, {
      menurutPerkin: samaTarget(profil, targetPerkin?.teks ?? null),
      targetAwal,
    });
  return sebut(
    'Capaian indikator "',
    { teks: nama.teks.replaceAll('"', ''), sumber: nama.sel },
    '" belum dapat dihitung karena ',
    slot('alasan, misalnya realisasi belum tersedia'),
    '.',
  );
}

/** Whether the Perkin holds the very target that the capaian is computed against. */
function samaTarget({ utama, targetPerkin }: ProfilIndikator, teks: string | null): boolean {
  const dipakai = utama?.periode.target ?? null;
  if (dipakai === null || targetPerkin === null || utama?.periode.tw !== null) return false;
  const [a, b] = [dipakai.besaran, targetPerkin.besaran];
  return a.jenis === 'angka' && b.jenis === 'angka' ? a.nilai === b.nilai : dipakai.teks === teks;
}

/** Definition and way of calculation, quoted from their cells. */
function definisi({ definisi: arti, formula }: ProfilIndikator): readonly Potongan[] {
  return sebut(
    arti === null ? [] : sebut('Definisi: ', { teks: akhiri(arti.teks), sumber: arti.sel }),
    arti === null || formula === null ? [] : ' ',
    formula === null ? [] : sebut('Cara perhitungan: ', { teks: akhiri(formula.teks), sumber: formula.sel }),
  );
}

const akhiri = (teks: string): string => (/[.!?]$/.test(teks.trim()) ? teks.trim() : `${teks.trim()}.`);
