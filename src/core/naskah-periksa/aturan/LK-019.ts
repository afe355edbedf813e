/** LK-019: captions name the unit that the tables of the workbook name, not one of earlier times. */
import { namaUnit, unitBerbeda, type Nama } from '../../rules/lintas/identitas';
import { aturanLaporan } from '../../rules/laporan';
import { sheetsByName } from '../../workbook/sheet';
import { kutip } from '../bukti';
import type { AturanNaskah, BuktiNaskah, Konteks } from '../temuan';

export const LK_019: AturanNaskah = {
  ...aturanLaporan('LK-019'),
  periksa: ({ bahan, naskah }) => {
    const { nama, dasar } = unitBuku(bahan);
    if (nama.length === 0 || dasar === undefined) return [];
    // A caption that names an indicator may name whom the indicator speaks of.
    const judulTabel = naskah.tabel.flatMap((satu) => (satu.indikator === null ? (satu.keterangan ?? []) : []));
    return judulTabel.flatMap(({ nomor, judul, teks }): readonly BuktiNaskah[] => {
      const disebut = namaUnit(undefined, { ...dasar, judul }, []);
      if (!unitBerbeda(disebut, nama)) return [];
      const [pertama = []] = disebut;
      const [benar = []] = nama;
      return [
        {
          kutipan: kutip(teks),
          letak: { judul: [], tempat: `Tabel ${nomor}` },
          sel: [],
          tertulis: pertama.join(' '),
          seharusnya: benar.join(' '),
          pesan: `Judul itu menyebut unit "${pertama.join(' ')}", sedangkan tabel pada buku kerja menyebut "${benar.join(' ')}".`,
          perbaikan: 'Periksa nama unit pada judul itu; laporan tahun sebelumnya dapat memuat nama yang lama.',
        },
      ];
    });
  },
};

function unitBuku({ berkas }: Konteks['bahan']): {
  nama: readonly Nama[];
  dasar: (typeof berkas.tabel)[number] | undefined;
} {
  const lembar = sheetsByName(berkas.workbook);
  const nama = berkas.tabel.flatMap((satu) => namaUnit(lembar.get(satu.lembar), satu, berkas.tabel));
  return { nama, dasar: berkas.tabel[0] };
}
