import { ringkasJudul } from '../../recognition/judul-kolom';
import type { Kolom, TabelMap } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { tambahkan } from '../../text/peta';

const ringkas = (kolom: Kolom): string => ringkasJudul(kolom.jalur[kolom.jalur.length - 1] ?? '');

/** Columns of each quarter, left to right. */
function menurutTriwulan(tabel: TabelMap): Map<number, Kolom[]> {
  const hasil = new Map<number, Kolom[]>();
  for (const kolom of tabel.kolom) {
    if (kolom.tw !== null && kolom.jalur.length > 1) tambahkan(hasil, kolom.tw, kolom);
  }
  return hasil;
}

/** The quarters of a plan have the same columns; a plan that is headed "Realisasi" in some of them is told by the first. */
function bandingkan(tabel: TabelMap): Bukti[] {
  const tw = menurutTriwulan(tabel);
  const pertama = tw.get(1);
  if (pertama === undefined || tw.size < 3) return [];
  return [...tw].flatMap(([nomor, kolom]) => {
    if (nomor === 1 || kolom.length !== pertama.length) return [];
    return kolom.flatMap((satu, i) => {
      const patokan = pertama[i];
      if (patokan === undefined || ringkas(satu) === ringkas(patokan) || satu.bidang === patokan.bidang) return [];
      return [
        {
          sel: [{ sheet: tabel.lembar, row: tabel.kepala.bottom, col: satu.col }],
          tautan: [{ sheet: tabel.lembar, row: tabel.kepala.bottom, col: patokan.col }],
          nilai: satu.jalur[satu.jalur.length - 1] ?? '',
          seharusnya: patokan.jalur[patokan.jalur.length - 1] ?? '',
          isi: { tw: String(nomor) },
        },
      ];
    });
  });
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.berkas.tabel.filter((_, i) => berlaku.has(i)).flatMap(bandingkan);
}

/** RA-013: every quarter of a table has the same columns under it. */
export const RA_013: Aturan = {
  kode: 'RA-013',
  tingkat: 'peringatan',
  judul: 'Judul kolom triwulan tidak konsisten',
  rujukan: 'PermenPANRB 53/2014, rencana aksi atas kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Judul kolom triwulan ${isi['tw'] ?? ''} pada ${lembar}!${sel} adalah "${nilai}", sedangkan pada triwulan 1 kolom yang sama berjudul "${seharusnya}".`,
  perbaikan: ({ seharusnya }) =>
    `Samakan judulnya menjadi "${seharusnya}", atau pisahkan target dan realisasi pada setiap triwulan.`,
};
