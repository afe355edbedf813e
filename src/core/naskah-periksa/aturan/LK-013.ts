/** LK-013: a table or picture that the text refers to must be in the report, once. */
import { aturanLaporan } from '../../rules/laporan';
import { kutip } from '../bukti';
import { nomorRapi } from '../dokumen';
import type { AturanNaskah, BuktiNaskah, Konteks } from '../temuan';

const RUJUKAN =
  /\b(tabel|gambar|grafik)\s+((?:[IVXL]{1,5}|L|\d{1,2})(?:\s?[.-]\s?\d{1,3}){1,2}|\d{1,3})\b(?!\s*%)(?![.,]\d)/giu;

export const LK_013: AturanNaskah = {
  ...aturanLaporan('LK-013'),
  periksa: (konteks) => [...tanpaTujuan(konteks), ...ganda(konteks)],
};

const bab = (nomor: string): string => (nomor.includes('.') ? (nomor.split('.')[0] ?? '') : '');

/** A part of a report refers to chapters that are not in the document: only chapters with captions are looked at. */
function tanpaTujuan({ naskah }: Konteks): readonly BuktiNaskah[] {
  const ada = new Set(naskah.keterangan.map(({ label, nomor }) => `${label} ${nomor}`));
  const babAda = new Set(naskah.keterangan.map(({ label, nomor }) => `${label} ${bab(nomor)}`));
  return naskah.kalimat.flatMap((kalimat) =>
    [...kalimat.tertutup.matchAll(RUJUKAN)].flatMap(([teks, kata = '', angka = '']): readonly BuktiNaskah[] => {
      const [label, nomor] = [/^t/iu.test(kata) ? 'tabel' : 'gambar', nomorRapi(angka)];
      if (ada.has(`${label} ${nomor}`) || !babAda.has(`${label} ${bab(nomor)}`)) return [];
      return [
        {
          kutipan: kutip(kalimat.teks),
          letak: kalimat.letak,
          sel: [],
          tertulis: teks,
          seharusnya: '',
          pesan: `Kalimat merujuk ${teks}, sedangkan naskah tidak memuat ${label} dengan nomor itu.`,
          perbaikan: `Periksa nomor ${label} yang dimaksud; rujukan silang Word mengikuti nomor judulnya.`,
        },
      ];
    }),
  );
}

function ganda({ naskah }: Konteks): readonly BuktiNaskah[] {
  const pertama = new Map<string, string>();
  return naskah.keterangan.flatMap(({ label, nomor, teks, judul }): readonly BuktiNaskah[] => {
    const kunci = `${label} ${nomor}`;
    const lama = pertama.get(kunci);
    if (lama === undefined) pertama.set(kunci, judul);
    if (lama === undefined || lama === judul || /lanjutan/iu.test(judul)) return [];
    return [
      {
        kutipan: kutip(teks),
        letak: { judul: [], tempat: teks.slice(0, 40) },
        sel: [],
        tertulis: nomor,
        seharusnya: '',
        pesan: `Nomor ${label} ${nomor} dipakai untuk dua judul: "${lama}" dan "${judul}".`,
        perbaikan: `Beri nomor yang berbeda, lalu perbarui rujukan dan daftar ${label}.`,
      },
    ];
  });
}
