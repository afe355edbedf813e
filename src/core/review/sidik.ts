/** Hashes of what the cells say: the same after saving again, after moving sheets and rows, and beside new sheets. */
import type { TabelMap } from '../recognition/tabel';
import type { Berkas } from '../records/berkas';
import type { TabelReviu } from '../plans/catatan-reviu';
import { buatSha256, sha256, type Sha256 } from '../text/sha256';
import { formatRange } from '../workbook/address';
import { isPercentFormat } from '../workbook/number-format';
import { isBlank, sheetsByName } from '../workbook/sheet';
import type { Cell, Sheet } from '../workbook/workbook';

/** Hexadecimal digits of a hash that only tells things of one workbook apart. */
const PENDEK = 16;

/** The digits that every spreadsheet program keeps; the rest is noise of its arithmetic. */
const ANGKA_TETAP = 15;

export const sidikPendek = (teks: string): string => sha256(teks).slice(0, PENDEK);

/**
 * What a cell says, without what saving changes: 0.1 + 0.2 is "n0.3", the same as a percentage "p0.3", a text has single
 * blanks, a blank cell is empty.
 */
export function nilaiSel(cell: Cell | undefined): string {
  if (cell === undefined || isBlank(cell)) return '';
  const { value, numberFormat } = cell;
  if (typeof value === 'number') {
    const tetap = Number.isSafeInteger(value) ? value : Number(value.toPrecision(ANGKA_TETAP));
    return `${isPercentFormat(numberFormat) ? 'p' : 'n'}${tetap}`;
  }
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  const teks = value ?? '';
  return `t${POLOS.test(teks) ? teks : teks.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
}

/** Words with single blanks between them: nothing that saving would change. */
const POLOS = /^[!-~]+(?: [!-~]+)*$/;

const GALAT_SEL = /^#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** What is gathered in one walk over the cells of a table. */
interface Timbang {
  isi: number;
  jumlah: number;
  kuadrat: number;
  galat: boolean;
}

/** Counted as COUNTA counts: a formula that shows an empty text counts too. */
function timbang(hasil: Timbang, { value, formula }: Cell): void {
  if (formula === undefined && (value === null || value === '')) return;
  hasil.isi++;
  if (typeof value === 'number') {
    hasil.jumlah += value;
    hasil.kuadrat += value * value;
  } else if (typeof value === 'string' && GALAT_SEL.test(value)) hasil.galat = true;
}

/** Cells of a row by their column within the table; a row without any leaves no trace, so that blank rows do not matter. */
function sidikBaris(hash: Sha256, sheet: Sheet, { range: { left, right } }: TabelMap, row: number, t: Timbang): void {
  const cells = sheet.rows[row];
  if (cells === undefined) return;
  let awal = true;
  for (let col = left; col <= right; col++) {
    const cell = cells[col];
    if (cell !== undefined) timbang(t, cell);
    const nilai = nilaiSel(cell);
    if (nilai === '') continue;
    if (awal) hash.tambah('\n');
    awal = false;
    hash.tambah(`${col - left}\t${nilai}\u0000`);
  }
}

/** One table with its hash: its title and its cells, wherever it stands. */
function sidikTabel(sheet: Sheet | undefined, tabel: TabelMap): TabelReviu {
  const hash = buatSha256();
  const t: Timbang = { isi: 0, jumlah: 0, kuadrat: 0, galat: false };
  hash.tambah(nilaiSel(judulSel(sheet, tabel)));
  if (sheet !== undefined) {
    for (let row = tabel.range.top; row <= tabel.range.bottom; row++) sidikBaris(hash, sheet, tabel, row, t);
  }
  const { lembar, range, judul, jenis } = tabel;
  return {
    lembar,
    range,
    rentang: formatRange(range),
    judul,
    jenis,
    sidik: hash.hasil().slice(0, PENDEK),
    ringkas: t.galat ? null : { isi: t.isi, jumlah: t.jumlah, kuadrat: t.kuadrat },
  };
}

function judulSel(sheet: Sheet | undefined, { judulSel: sel }: TabelMap): Cell | undefined {
  return sel === null ? undefined : sheet?.rows[sel.row]?.[sel.col];
}

/** All recognised tables with their hashes, in the order of the workbook. */
export function sidikSemuaTabel({ workbook, tabel }: Berkas): TabelReviu[] {
  const lembar = sheetsByName(workbook);
  return tabel.map((satu) => sidikTabel(lembar.get(satu.lembar), satu));
}

/**
 * The hash of the checked data: of all tables, in no order, so that sheets may be moved and renamed.
 *
 * @example sidikData(sidikSemuaTabel(berkas)) // 64 hexadecimal digits
 */
export function sidikData(tabel: readonly TabelReviu[]): string {
  return sha256(
    tabel
      .map(({ sidik }) => sidik)
      .sort()
      .join('\n'),
  );
}
