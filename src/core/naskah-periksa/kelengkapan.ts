/** What a whole report must hold somewhere: annexes, follow-up of the evaluation, and plans that can be followed. */
import { aturanLaporan } from '../rules/laporan';
import { kutip } from './bukti';
import type { AturanNaskah, BuktiNaskah, Konteks } from './temuan';

/** A part of a report is not asked for what stands in the others. */
function utuh({ naskah }: Konteks): boolean {
  const bab = naskah.blok.filter((satu) => satu.jenis === 'judul' && /^BAB\s/iu.test(satu.teks));
  return bab.length >= 4;
}

const tanpaKalimat = (kutipan: string, kurang: string, perbaikan: string): BuktiNaskah => ({
  kutipan,
  letak: { judul: [], tempat: 'seluruh naskah' },
  sel: [],
  tertulis: 'tidak ada',
  seharusnya: kurang,
  pesan: `Naskah belum memuat ${kurang}.`,
  perbaikan,
});

const semuaTeks = ({ naskah }: Konteks): string =>
  naskah.blok.map((satu) => (satu.jenis === 'tabel' ? '' : satu.teks)).join('\n');

const LAMPIRAN = ['Perjanjian Kinerja', 'Pengukuran Kinerja'];

export const LK_015: AturanNaskah = {
  ...aturanLaporan('LK-015'),
  periksa: (konteks) => {
    if (!utuh(konteks)) return [];
    const teks = semuaTeks(konteks);
    const letak = teks.search(/^\s*(?:DAFTAR\s+)?LAMPIRAN\b/imu);
    const lampiran = letak < 0 ? '' : teks.slice(letak);
    return LAMPIRAN.filter((satu) => !lampiran.toLowerCase().includes(satu.toLowerCase())).map((satu) =>
      tanpaKalimat('Lampiran', `lampiran ${satu}`, `Lampirkan ${satu}, atau sebutkan tempatnya dalam daftar lampiran.`),
    );
  },
};

export const LK_016: AturanNaskah = {
  ...aturanLaporan('LK-016'),
  periksa: (konteks) =>
    !utuh(konteks) ||
    /tindak lanjut[^.]{0,80}evaluasi|evaluasi[^.]{0,80}(?:tindak lanjut|ditindaklanjuti)/iu.test(semuaTeks(konteks))
      ? []
      : [
          tanpaKalimat(
            'Hasil evaluasi',
            'tindak lanjut hasil evaluasi akuntabilitas kinerja tahun lalu',
            'Jelaskan rekomendasi evaluasi tahun lalu dan apa yang telah dilakukan.',
          ),
        ],
};

const RENCANA =
  /\b(?:tindak lanjut(?:nya)?|rencana perbaikan|langkah perbaikan)\b[^.]{0,40}\b(?:adalah|yaitu|berupa|akan)\b/iu;
const WAKTU =
  /\b(?:20\d{2}|triwulan|semester|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|minggu|bulan)\b/iu;

export const LK_017: AturanNaskah = {
  ...aturanLaporan('LK-017'),
  periksa: ({ naskah }) =>
    naskah.kalimat.flatMap(({ teks, letak, indikator }): readonly BuktiNaskah[] =>
      indikator === null || !RENCANA.test(teks) || WAKTU.test(teks) || /\[isi:/iu.test(teks)
        ? []
        : [
            {
              kutipan: kutip(teks),
              letak,
              sel: [],
              tertulis: 'tanpa waktu',
              seharusnya: 'kegiatan, penanggung jawab, dan waktu',
              pesan: `Rencana perbaikan untuk "${indikator.kelompok.nama}" belum menyebut waktu pelaksanaannya.`,
              perbaikan: 'Sebutkan kegiatan, penanggung jawab, dan waktunya.',
            },
          ],
    ),
};
