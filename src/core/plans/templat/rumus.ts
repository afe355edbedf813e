/** The formulas of the templat: functions of Excel 2013 that LibreOffice and WPS also know, each beside what it gives. */
import { eksak } from '../../capaian/eksak';
import { formatAddress, formatCell, formatSheetRange } from '../../workbook/address';
import type { Address, CellValue, Range } from '../../workbook/workbook';
import { kosong, type Baca, type RumusSel } from './bentuk';

/** Cells of one sheet, as formulas name them. */
export interface Deret extends Range {
  readonly sheet: string;
}

const angka = (nilai: CellValue): number | null => (typeof nilai === 'number' ? nilai : null);

/** The cells of a range, row by row. */
function isiDeret({ sheet, top, left, bottom, right }: Deret, baca: Baca): CellValue[] {
  const isi: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) isi.push(baca({ sheet, row, col }));
  return isi;
}

const angkaDeret = (deret: Deret, baca: Baca): number[] =>
  isiDeret(deret, baca).flatMap((nilai) => (typeof nilai === 'number' ? [nilai] : []));

const jumlahkan = (nilai: readonly number[]): number =>
  nilai.reduce((jumlah, satu) => jumlah.plus(eksak(satu)), eksak(0)).toNumber();

/** What another cell shows, and nothing where it shows nothing: IF(Perkin!B5="","",Perkin!B5). */
export function salin(asal: Address, lembar: string): RumusSel {
  const acuan = formatAddress(asal, lembar);
  return {
    rumus: `IF(${acuan}="","",${acuan})`,
    hitung: (baca) => {
      const nilai = baca(asal);
      return kosong(nilai) ? '' : nilai;
    },
  };
}

/** The last cell from the left that shows something: IF(H5<>"",H5,IF(G5<>"",G5,"")). */
export function terakhir(sel: readonly Address[]): RumusSel {
  return {
    rumus: sel.reduce((dalam, { row, col }) => {
      const acuan = formatCell(row, col);
      return `IF(${acuan}<>"",${acuan},${dalam})`;
    }, '""'),
    hitung: (baca) =>
      [...sel]
        .reverse()
        .map(baca)
        .find((nilai) => !kosong(nilai)) ?? '',
  };
}

/** The sum of what is filled; nothing where nothing is. */
export function jumlah(deret: Deret, lembar: string): RumusSel {
  const acuan = formatSheetRange(deret, lembar);
  return {
    rumus: `IF(COUNT(${acuan})=0,"",SUM(${acuan}))`,
    hitung: (baca) => {
      const ada = angkaDeret(deret, baca);
      return ada.length === 0 ? '' : jumlahkan(ada);
    },
  };
}

/**
 * The sum over the rows of a key; nothing where it is zero. SUMPRODUCT compares texts as texts: SUMIF would take the codes
 * "1.1" and "1.10" for one number.
 */
export function jumlahMenurut(kunci: Address, kunciDeret: Deret, nilaiDeret: Deret, lembar: string): RumusSel {
  const acuan = formatCell(kunci.row, kunci.col);
  const isi = `SUMPRODUCT((${formatSheetRange(kunciDeret, lembar)}=${acuan})*1,${formatSheetRange(nilaiDeret, lembar)})`;
  return {
    rumus: `IF(${acuan}="","",IF(${isi}=0,"",${isi}))`,
    hitung: (baca) => {
      const dicari = baca(kunci);
      if (kosong(dicari)) return '';
      const nilai = isiDeret(nilaiDeret, baca);
      const hasil = jumlahkan(
        isiDeret(kunciDeret, baca).flatMap((satu, i) => (satu === dicari ? [angka(nilai[i] ?? null) ?? 0] : [])),
      );
      return hasil === 0 ? '' : hasil;
    },
  };
}

function duaAngka(a: Address, b: Address, rumus: string, hitung: (a: number, b: number) => CellValue): RumusSel {
  return {
    rumus: `IF(COUNT(${formatCell(a.row, a.col)},${formatCell(b.row, b.col)})<2,"",${rumus})`,
    hitung: (baca) => {
      const [kiri, kanan] = [angka(baca(a)), angka(baca(b))];
      return kiri === null || kanan === null ? '' : hitung(kiri, kanan);
    },
  };
}

/** a - b where both are numbers. */
export function selisih(a: Address, b: Address): RumusSel {
  const rumus = `${formatCell(a.row, a.col)}-${formatCell(b.row, b.col)}`;
  return duaAngka(a, b, rumus, (kiri, kanan) => eksak(kiri).minus(eksak(kanan)).toNumber());
}

/** a / b where both are numbers and b is not zero. */
export function bagi(a: Address, b: Address): RumusSel {
  const [atas, bawah] = [formatCell(a.row, a.col), formatCell(b.row, b.col)];
  return duaAngka(a, b, `IF(${bawah}=0,"",${atas}/${bawah})`, (kiri, kanan) =>
    kanan === 0 ? '' : eksak(kiri).div(eksak(kanan)).toNumber(),
  );
}

/** 1 - a / b: what is saved of the money for what was reached. */
export function hemat(a: Address, b: Address): RumusSel {
  const [atas, bawah] = [formatCell(a.row, a.col), formatCell(b.row, b.col)];
  return duaAngka(a, b, `IF(${bawah}=0,"",1-${atas}/${bawah})`, (kiri, kanan) =>
    kanan === 0
      ? ''
      : eksak(1)
          .minus(eksak(kiri).div(eksak(kanan)))
          .toNumber(),
  );
}
