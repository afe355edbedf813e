/** Chapter IV: what was reached, what was not, and what is to be done. */
import type { Bahan } from '../capaian/bahan';
import { dasarProfil, kalimatCacah, semuaTercapai, statusProfil } from './cacah-status';
import { kalimatSerapan } from './kalimat/anggaran';
import { sebut, sebutDaftar } from './kalimat/sebut';
import { polos, slot, type Blok, type Paragraf, type Potongan } from './naskah';
import { profilIndikator, type ProfilIndikator } from './profil';
import { paragraf } from './sajian';
import { totalAnggaran } from './total-anggaran';

const butir = (kunci: string, isi: readonly Potongan[]): Paragraf => ({ jenis: 'paragraf', gaya: 'butir', kunci, isi });
const biasa = (kunci: string, isi: readonly Potongan[]): Paragraf => ({ jenis: 'paragraf', gaya: 'biasa', kunci, isi });

const nama = ({ nama: { teks, sel } }: ProfilIndikator): Potongan => ({ teks, sumber: sel });

/** The blocks of the chapter; none where the workbook has no indicator to report on. */
export function bab4(bahan: Bahan): readonly Blok[] {
  const profil = profilIndikator(bahan);
  if (profil.length === 0) return [];
  return [
    { jenis: 'subbab', tingkat: 1, isi: polos('BAB IV PENUTUP'), bab: '4' },
    biasa('bab4|simpulan', simpulan(profil)),
    ...paragraf('bab4|anggaran', serapan(bahan)),
    ...daftar(
      'bab4|belum',
      'Indikator yang belum mencapai target:',
      profil.filter((satu) => statusProfil(satu) === 'belum'),
    ),
    ...daftar(
      'bab4|tidak-terukur',
      'Indikator yang tidak dapat diukur:',
      profil.filter((satu) => statusProfil(satu) === 'tidak-dapat-diukur'),
    ),
    biasa('bab4|langkah', sebut('Langkah perbaikan pada tahun berikutnya adalah ', slot('langkah perbaikan'), '.')),
  ];
}

/** What was spent of the pagu; nothing where no table says it. */
export function serapan({ berkas }: Bahan): readonly Potongan[] {
  const total = totalAnggaran(berkas);
  return total === null ? [] : kalimatSerapan(total);
}

/** "Seluruhnya tercapai" is said only where every indicator reached its target. */
export function simpulan(profil: readonly ProfilIndikator[]): readonly Potongan[] {
  const penutup = semuaTercapai(profil)
    ? sebut(
        ' Dengan demikian, ',
        { teks: 'seluruh target indikator kinerja tercapai', dari: profil.flatMap(dasarProfil) },
        '.',
      )
    : [];
  return [...kalimatCacah(profil), ...penutup];
}

function daftar(kunci: string, pembuka: string, profil: readonly ProfilIndikator[]): readonly Blok[] {
  if (profil.length === 0) return [];
  if (profil.length === 1)
    return [biasa(kunci, sebut(`${pembuka} `, sebutDaftar(profil.map((satu) => [nama(satu)])), '.'))];
  return [biasa(kunci, polos(pembuka)), ...profil.map((satu, i) => butir(`${kunci}|${i + 1}`, [nama(satu)]))];
}
