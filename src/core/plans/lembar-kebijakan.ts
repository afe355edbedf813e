/** The sheet "Kebijakan Capaian" as edits: written once, reused as it is, its values set to another policy on request. */
import {
  isiLembarKebijakan,
  NAMA_LEMBAR_KEBIJAKAN,
  namaLembarKebijakan,
  nilaiLembarKebijakan,
} from '../capaian/lembar-kebijakan';
import type { Bahan } from '../capaian/bahan';
import type { Kebijakan } from '../capaian/kebijakan';
import { sameName } from '../workbook/object';
import type { Edit, Look, SheetObject } from '../workbook/plan';
import { BLANK, contentOf, sameContent } from '../workbook/plan-content';
import { cellAt } from '../workbook/sheet';
import type { DefinedName, Range, Sheet, Workbook } from '../workbook/workbook';

/** Widths of the columns, in characters. */
const LEBAR = [34, 18, 88, 32];
const KOLOM_TERAKHIR = LEBAR.length - 1;
/** Rows above the first line stay in sight. */
const BARIS_BEKU = 4;

const KEPALA: Look = { bold: true, wrap: true, fill: '#1F4E79', color: '#FFFFFF' };
const ISIAN: Look = { fill: '#FFF2CC', border: true, align: 'left', unlocked: true };

/**
 * A new sheet that holds a policy, under a name that no other sheet has: cells, lists to choose from, looks and the names
 * that the formulas of capaian use. For any workbook that Selaras fills, a template among them.
 */
export function editLembarKebijakan(sheet: string, kebijakan: Kebijakan): Edit[] {
  const { sel, validasi, kepala, isian } = isiLembarKebijakan(kebijakan);
  const rupa = (range: Range, look: Look): Edit => ({ kind: 'setLook', sheet, range, look });
  const baris = (row: number): Range => ({ top: row, left: 0, bottom: row, right: KOLOM_TERAKHIR });
  const terakhir = Math.max(...sel.map(({ row }) => row));
  return [
    { kind: 'addSheet', sheet },
    ...sel.flatMap(({ row, col, isi, format }): Edit[] => {
      const tempat = { sheet, row, col };
      const berformat: Edit[] =
        format === undefined || format === 'General'
          ? []
          : [{ kind: 'setNumberFormat', sel: tempat, before: 'General', after: format }];
      return [...berformat, { kind: 'setContent', sel: tempat, before: BLANK, after: isi }];
    }),
    rupa({ top: 0, left: 0, bottom: 0, right: 0 }, { bold: true }),
    rupa({ top: BARIS_BEKU, left: 2, bottom: terakhir, right: 2 }, { wrap: true }),
    ...kepala.map((row) => rupa(baris(row), KEPALA)),
    ...isian.map((range) => rupa(range, ISIAN)),
    ...LEBAR.map((width, col): Edit => ({ kind: 'setColumnWidth', sheet, col, width })),
    { kind: 'freezeRows', sheet, rows: BARIS_BEKU },
    { kind: 'setPage', sheet, page: { landscape: true, repeatRows: BARIS_BEKU } },
    ...validasi.map(({ range, aturan }) => tambah({ type: 'validation', sheet, range, rule: aturan })),
    ...namaLembarKebijakan(lembarBaru(sheet, kebijakan)).map((nama) => tambah({ type: 'name', ...nama })),
  ];
}

const tambah = (object: SheetObject): Edit => ({ kind: 'addObject', object });

/** The sheet as it will stand, to look up where its names are. */
function lembarBaru(name: string, kebijakan: Kebijakan): Sheet {
  const rows: Sheet['rows'][number][] = [];
  for (const { row, col, isi } of isiLembarKebijakan(kebijakan).sel) {
    const cells = [...(rows[row] ?? [])];
    cells[col] = { ...isi, text: '', numberFormat: 'General' };
    rows[row] = cells;
  }
  const kosong = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), tables: [], merges: [] };
  return { name, visibility: 'visible', rows, isProtected: false, ...kosong };
}

export interface PakaiLembar {
  /** The name of the sheet, new or there already. */
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/**
 * What makes sure that the formulas find the policy of `bahan`: a new sheet, or the one that is there with the names that it
 * lacks and the values that differ. A sheet of the user that has the name stays, and "Kebijakan Capaian (2)" is written.
 */
export function pakaiLembarKebijakan({ berkas, kebijakan, lembarKebijakan }: Bahan): PakaiLembar {
  const { workbook } = berkas;
  if (lembarKebijakan !== undefined) {
    const edits = [...editNilaiKebijakan(lembarKebijakan, kebijakan), ...namaKurang(workbook, lembarKebijakan)];
    return { sheet: lembarKebijakan.name, edits };
  }
  const sheet = namaBebas(workbook);
  const baru = editLembarKebijakan(sheet, kebijakan);
  return { sheet, edits: [...cabutNama(workbook, baru), ...baru] };
}

function namaBebas({ sheets }: Workbook): string {
  let nama = NAMA_LEMBAR_KEBIJAKAN;
  for (let n = 2; sheets.some(({ name }) => sameName(name, nama)); n++) nama = `${NAMA_LEMBAR_KEBIJAKAN} (${n})`;
  return nama;
}

/** Names that are left of a sheet that is gone go, so that they can be given anew. */
function cabutNama({ names = [] }: Workbook, baru: readonly Edit[]): Edit[] {
  const dipakai = baru.flatMap((edit) =>
    edit.kind === 'addObject' && edit.object.type === 'name' ? [edit.object.name] : [],
  );
  return names.filter(({ name }) => dipakai.some((satu) => sameName(satu, name))).map(cabut);
}

const cabut = ({ name, formula }: DefinedName): Edit => ({
  kind: 'removeObject',
  object: { type: 'name', name, formula },
});

/** Where the host does not tell the names, they are taken to be there. */
function namaKurang({ names }: Workbook, lembar: Sheet): Edit[] {
  if (names === undefined) return [];
  return namaLembarKebijakan(lembar)
    .filter(({ name }) => !names.some((ada) => sameName(ada.name, name)))
    .map((nama) => tambah({ type: 'name', ...nama }));
}

/** Sets the values of a sheet of policy to a policy; none where they say it already. */
export function editNilaiKebijakan(lembar: Sheet, kebijakan: Kebijakan): Edit[] {
  return nilaiLembarKebijakan(lembar, kebijakan).flatMap(({ row, col, isi }): Edit[] => {
    const before = contentOf(cellAt(lembar, row, col));
    if (sameContent(before, isi)) return [];
    return [{ kind: 'setContent', sel: { sheet: lembar.name, row, col }, before, after: isi }];
  });
}
