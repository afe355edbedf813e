/**
 * The analyses that live from what people know: national standard, causes, efficiency, supporting activities, obstacles and
 * follow-up. What the workbook holds is told, what it does not is a place to fill. PermenPANRB 53/2014, analyses 4 to 7.
 */
import type { Kebijakan } from '../../capaian/kebijakan';
import { eksak } from '../../capaian/eksak';
import type { FigurUang, Teks } from '../../records/berkas';
import { formatAngka, formatRupiah, kaliTepat } from '../../text/format-angka';
import { teksCapaianHitung, teksFigur } from '../figur-naskah';
import { slot, type Potongan } from '../naskah';
import type { ProfilIndikator } from '../profil';
import { sebut, sebutDaftar, sebutTeks } from './sebut';

/** A workbook of a satker holds no national target: nothing is claimed either way. */
export const kalimatStandar = (): readonly Potongan[] =>
  sebut(
    'Perbandingan dengan standar nasional: ',
    slot('target nasional (RPJMN/RKP) beserta tahunnya, atau keterangan bahwa tidak ada standar nasional'),
    '.',
  );

const tercapai = ({ utama }: ProfilIndikator): boolean =>
  utama?.hasil.status === 'melampaui' || utama?.hasil.status === 'tercapai';

/** Why the target was met or missed, and what was done about it. */
export function kalimatPenyebab(profil: ProfilIndikator, tahun: number): readonly Potongan[] {
  if (tercapai(profil)) return sebut('Keberhasilan ini didukung oleh ', slot('faktor pendorong'), '.');
  if (profil.utama?.hasil.status !== 'belum') return [];
  return sebut(
    'Target belum tercapai karena ',
    dariLembar(profil.kendala, 'penyebab'),
    '. Upaya yang telah dilakukan adalah ',
    slot('upaya'),
    `. Tindak lanjut pada tahun ${tahun + 1} adalah `,
    dariLembar(profil.tindakLanjut, 'kegiatan, penanggung jawab, dan waktu'),
    '.',
  );
}

const dariLembar = (teks: readonly Teks[], yang: string): readonly Potongan[] =>
  teks.length === 0 ? [slot(yang)] : sebutDaftar(teks.map((satu) => [sebutTeks(satu)]));

/** Obstacles that the sheet names although the target was met; nothing is said of a sheet that names none. */
export function kalimatKendala(profil: ProfilIndikator): readonly Potongan[] {
  if (!tercapai(profil) || profil.kendala.length === 0) return [];
  const lanjut = profil.tindakLanjut;
  return sebut(
    'Kendala yang dicatat adalah ',
    dariLembar(profil.kendala, 'kendala'),
    '.',
    lanjut.length === 0 ? [] : sebut(' Tindak lanjutnya adalah ', dariLembar(lanjut, 'tindak lanjut'), '.'),
  );
}

/** Whole rupiah of a figure, whatever its column counts in. */
export function rupiah({ figur, faktor }: FigurUang): number | null {
  return figur.besaran.jenis === 'angka' ? kaliTepat(figur.besaran.nilai, faktor) : null;
}

const sebutRupiah = (uang: FigurUang, nilai: number): Potongan => ({
  teks: formatRupiah(nilai),
  sumber: uang.figur.sel,
});

/** Money behind the indicator, and the efficiency as its own table has it, with the name of its formula. */
export function kalimatEfisiensi(profil: ProfilIndikator, kebijakan: Kebijakan): readonly Potongan[] {
  const { pagu, realisasiAnggaran, utama } = profil;
  const nilai = (uang: FigurUang | null): number | null => (uang === null ? null : rupiah(uang));
  const [nilaiPagu, nilaiRealisasi] = [nilai(pagu), nilai(realisasiAnggaran)];
  if (pagu === null || realisasiAnggaran === null || nilaiPagu === null || nilaiRealisasi === null || nilaiPagu === 0)
    return sebut('Efisiensi penggunaan sumber daya: ', slot('pagu, realisasi anggaran, dan analisis efisiensi'), '.');
  const dari = [pagu.figur.sel, realisasiAnggaran.figur.sel];
  const serapan = eksak(nilaiRealisasi).div(eksak(nilaiPagu)).times(100).toNumber();
  const capaian = utama === null || utama.hasil.capaian === null ? null : utama;
  return sebut(
    'Pagu yang mendukung indikator ini sebesar ',
    sebutRupiah(pagu, nilaiPagu),
    ' dengan realisasi ',
    sebutRupiah(realisasiAnggaran, nilaiRealisasi),
    ' (',
    { teks: `${formatAngka(serapan, 2)}%`, dari },
    ')',
    capaian === null
      ? []
      : sebut(', sedangkan capaian kinerjanya ', {
          teks: `${teksCapaianHitung(capaian.hasil, kebijakan)}%`,
          dari: [capaian.periode.target, capaian.periode.realisasi].flatMap((figur) => figur?.sel ?? []),
        }),
    '. ',
    efisiensi(profil),
  );
}

function efisiensi({ efisiensi: milik }: ProfilIndikator): readonly Potongan[] {
  if (milik === null) return sebut('Tingkat efisiensinya ', slot('nilai efisiensi dan nama rumusnya'), '.');
  const { figur, rumus } = milik;
  const nama = rumus === '' ? 'Efisiensi' : rumus;
  return sebut(`${nama} menurut tabel efisiensi adalah `, { teks: teksFigur(figur, null), sumber: figur.sel }, '.');
}

/** More than these make no sentence. */
const KEGIATAN_TERBANYAK = 5;

/** Activities that the workbook writes beside the indicator. */
export function kalimatPenunjang({ kegiatan }: ProfilIndikator): readonly Potongan[] {
  if (kegiatan.length === 0 || kegiatan.length > KEGIATAN_TERBANYAK)
    return sebut('Program dan kegiatan yang menunjang pencapaian indikator ini adalah ', slot('daftar kegiatan'), '.');
  return sebut(
    'Program dan kegiatan yang menunjang pencapaian indikator ini adalah ',
    sebutDaftar(kegiatan.map((satu) => [sebutTeks(satu)])),
    '.',
  );
}
