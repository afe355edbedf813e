import { teksAngka } from '../../recognition/lembaran';
import type { Angka } from '../../text/besaran';
import type { Aturan, Bahan, Bukti, Tingkat } from '../aturan';
import type { Isian } from '../usulan';
import { cetakSeperti } from './cetak';
import { figurDibaca, judulKolom, perKolom, type FigurDibaca } from './figur';
import { ringkasKelompok } from './kelompok-bukti';

/** The figure of a cell that holds nothing but a figure, as text; null for numbers and for a figure with words. */
function angkaTeks({ figur }: FigurDibaca): Angka | null {
  const { besaran } = figur;
  if (besaran.jenis !== 'angka' || besaran.tepat || besaran.alternatif !== null) return null;
  return teksAngka(figur.teks.trim()) ? besaran : null;
}

/** The number itself, where the format of the cell shows it as the text does: no percent sign, and no format that makes texts. */
function sebagaiAngka({ figur }: FigurDibaca, besaran: Angka): readonly Isian[] {
  if (besaran.persen || figur.format === '@') return [];
  return [{ sel: figur.sel, isi: { value: besaran.nilai } }];
}

function satuBukti(satu: FigurDibaca, besaran: Angka, tingkat: Tingkat): Bukti {
  const tabel = `tabel ${satu.indeks}`;
  return {
    sel: [satu.figur.sel],
    nilai: satu.figur.teks.trim(),
    seharusnya: cetakSeperti(satu.figur, besaran.nilai, besaran.desimal),
    tingkat,
    usulan: sebagaiAngka(satu, besaran),
    gabung: tingkat === 'saran' ? `lembar ${satu.tabel.lembar}` : `${tabel} kolom ${satu.kolom.col}`,
    isi: tingkat === 'saran' ? {} : { kolom: judulKolom(satu) },
  };
}

function periksaKolom(isi: readonly FigurDibaca[]): Bukti[] {
  const teks = isi.flatMap((satu) => {
    const besaran = angkaTeks(satu);
    return besaran === null ? [] : [{ satu, besaran }];
  });
  const angka = isi.filter(({ figur }) => figur.besaran.jenis === 'angka' && figur.besaran.tepat).length;
  // among numbers a text is left out of sums and comparisons; a column or table of texts is a matter of form
  const tingkat = angka > teks.length ? 'peringatan' : 'saran';
  return teks.map(({ satu, besaran }) => satuBukti(satu, besaran, tingkat));
}

function periksa({ berkas }: Bahan): Bukti[] {
  return ringkasKelompok(perKolom(figurDibaca(berkas)).flatMap(periksaKolom));
}

/** NUM-002: a figure is kept as a number, so that it can be summed and compared. */
export const NUM_002: Aturan = {
  kode: 'NUM-002',
  tingkat: 'peringatan',
  judul: 'Angka tersimpan sebagai teks',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, cacah, isi }) => {
    if (nilai !== '')
      return `Angka ${nilai} pada ${lembar}!${sel} tersimpan sebagai teks, sehingga tidak ikut dihitung oleh rumus.`;
    const kolom = isi['kolom'] === undefined ? '' : ` kolom "${isi['kolom']}"`;
    return `Sebanyak ${isi['jumlah'] ?? String(cacah)} sel pada${kolom} lembar ${lembar} (${sel}) menyimpan angka sebagai teks, sehingga tidak ikut dihitung oleh rumus.`;
  },
  perbaikan: ({ seharusnya }) =>
    seharusnya === '' ? 'Ubah isi sel itu menjadi angka.' : `Ketik ulang sebagai angka ${seharusnya}.`,
};
