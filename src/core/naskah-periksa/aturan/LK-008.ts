/** LK-008: a figure of a sentence must be the one of its indicator, year and field. */
import { aturanLaporan } from '../../rules/laporan';
import { kalimatKeliru, type AngkaKeliru } from '../angka-keliru';
import { kutip, sebutSel, unikSel } from '../bukti';
import type { KalimatNaskah } from '../isi-naskah';
import { persenKeliru } from '../serapan';
import type { AturanNaskah, BuktiNaskah } from '../temuan';

export const LK_008: AturanNaskah = {
  ...aturanLaporan('LK-008'),
  periksa: (konteks) => [
    ...kalimatKeliru(konteks).flatMap(({ kalimat, angka }) => angka.map((satu) => bukti(kalimat, satu))),
    ...persenKeliru(konteks),
  ],
};

function bukti(kalimat: KalimatNaskah, { maksud, fakta, pasti }: AngkaKeliru): BuktiNaskah {
  const { bidang, tahun, angka } = maksud;
  const [dekat] = fakta;
  const sel = unikSel(dekat.sel);
  return {
    tingkat: pasti ? 'galat' : 'peringatan',
    kutipan: kutip(kalimat.teks),
    letak: kalimat.letak,
    sel,
    tertulis: angka.teks,
    seharusnya: dekat.teks,
    pesan: `Kalimat menyebut ${bidang.join(' atau ')} "${kalimat.indikator?.kelompok.nama ?? ''}" tahun ${tahun} sebesar ${angka.teks}, sedangkan ${sebutSel(sel)} memuat ${dekat.teks}.`,
    perbaikan: `Ganti ${angka.teks} dengan ${dekat.teks}, atau perbaiki ${sebutSel(sel)} bila angka pada naskah yang benar.`,
  };
}
