import { bersihTeks } from '../../recognition/lembaran';
import type { Bidang, TabelMap } from '../../recognition/tabel';
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas, lembarTersembunyi } from './kepala';
import { bacaNomor, lompatan } from './nomor-lompat';

const BERNOMOR = new Set<Bidang>(['no', 'kode']);

interface Satu {
  readonly nomor: number;
  readonly teks: string;
  readonly sel: Address;
}

/** Runs of rows that count alike, letters apart from figures; what carries a code, or another count, ends a run. */
function deretNomor(sheet: Sheet, tabel: TabelMap, col: number): Satu[][] {
  const hasil: Satu[][] = [];
  let kini: Satu[] = [];
  let huruf: boolean | null = null;
  for (const { row, peran } of tabel.baris) {
    if (peran === 'nomor' || peran === 'ulang') continue;
    const teks = bersihTeks(cellAt(sheet, row, col)?.text ?? '');
    if (teks === '') continue;
    const nomor = bacaNomor(teks);
    if (nomor === null || nomor.huruf !== huruf) {
      if (kini.length > 0) hasil.push(kini);
      kini = [];
      huruf = nomor?.huruf ?? null;
    }
    if (nomor !== null) kini.push({ nomor: nomor.nomor, teks, sel: { sheet: sheet.name, row, col } });
  }
  return kini.length > 0 ? [...hasil, kini] : hasil;
}

function buktiTabel(sheet: Sheet, tabel: TabelMap, indeks: number): Bukti[] {
  const kolom = tabel.kolom.find(({ bidang }) => BERNOMOR.has(bidang));
  if (kolom === undefined || tabel.susun !== 'kolom') return [];
  return deretNomor(sheet, tabel, kolom.col).flatMap((deret) =>
    lompatan(deret.map(({ nomor }) => nomor)).flatMap(({ indeks: di, hilang }): Bukti[] => {
      const [sebelum, sesudah] = [deret[di - 1], deret[di]];
      if (sebelum === undefined || sesudah === undefined) return [];
      const huruf = /[a-z]/i.test(sesudah.teks);
      return [
        {
          sel: [sebelum.sel, sesudah.sel],
          nilai: `${sebelum.teks}; ${sesudah.teks}`,
          seharusnya: huruf ? String.fromCharCode(64 + hilang) : String(hilang),
          gabung: `${indeks}`,
        },
      ];
    }),
  );
}

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  const tersembunyi = lembarTersembunyi(berkas);
  return berkas.tabel.flatMap((tabel, i) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || tersembunyi.has(tabel.lembar) ? [] : buktiTabel(sheet, tabel, i);
  });
}

/** STR-015: a count of rows leaves no number out. */
export const STR_015: Aturan = {
  kode: 'STR-015',
  tingkat: 'saran',
  judul: 'Nomor urut melompat',
  rujukan: 'PermenPANRB 53/2014, penyajian laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, seharusnya, cacah }) =>
    cacah > 2
      ? `Urutan nomor pada ${lembar}!${sel} melompat, mulai dari ${seharusnya} yang tidak ada.`
      : `Urutan nomor pada ${lembar}!${sel} melompati ${seharusnya}.`,
  perbaikan: () => 'Lengkapi baris yang hilang, atau urutkan kembali nomornya bila baris itu memang dihapus.',
};
