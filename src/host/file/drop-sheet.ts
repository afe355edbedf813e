/** Takes a sheet out of a file, where nothing else hangs on it. */
import { sameName } from '../../core/workbook/object';
import { Cacat } from './ditolak';
import { partsOfCharts, removeParts } from './drawing-parts';
import { listedSheets, withoutSheet } from './patch-workbook';
import { removeRelations } from './xlsx-relations';
import { tolakan } from './tolakan';
import { readRelations, relationsPart, type Relation } from './xlsx-package';
import type { PartsEditor } from './xlsx-parts';

/** Relations of a sheet whose parts go with it. Tables and charts go too; pictures, comments, queries keep the sheet. */
const OWNED = new Set(['printerSettings', 'hyperlink']);

/**
 * Throws `HostDitolak` where more than tables and charts hangs on the sheet, where it is the last visible one, or where another
 * part speaks of it; one that is replaced by a sheet of the same name may be spoken of.
 */
export function dropSheet(parts: PartsEditor, workbook: string, name: string, isReplaced: boolean): void {
  const { index, part, relation } = locate(parts, workbook, name);
  removeParts(
    parts,
    readRelations(parts, part).flatMap((relation) => {
      const owned = partsThatGo(parts, relation);
      if (owned === null) throw tolakan.lembarBerkait(name);
      return owned;
    }),
  );
  if (parts.has(relationsPart(part))) removePart(parts, relationsPart(part));
  removePart(parts, part);
  removeRelations(parts, workbook, (attributes) => attributes.get('Id') === relation);
  parts.set(workbook, withoutSheet(parts.text(workbook), index));
  if (!isReplaced && isMentioned(parts, name)) throw tolakan.lembarDirujuk(name);
}

/** What goes with the sheet; null for a relation that keeps it where it is. */
function partsThatGo(parts: PartsEditor, { type, target }: Relation): string[] | null {
  if (OWNED.has(type)) return [target];
  const isPlainTable = type === 'table' && !parts.has(relationsPart(target));
  if (isPlainTable) return [target];
  return type === 'drawing' && parts.has(target) ? partsOfCharts(parts, target) : null;
}

function removePart(parts: PartsEditor, part: string): void {
  parts.remove(part);
  parts.removeContentType(part);
}

function locate(parts: PartsEditor, workbook: string, name: string): { index: number; part: string; relation: string } {
  const sheets = listedSheets(parts.text(workbook));
  const index = sheets.findIndex((sheet) => sameName(sheet.name, name));
  const relation = sheets[index]?.relation ?? '';
  const part = readRelations(parts, workbook).find(({ id }) => id === relation)?.target;
  if (part === undefined) throw new Cacat('rusak');
  return { index, part, relation };
}

/** Formulas, names, charts, links and pivot tables speak of a sheet as "Name!" or "'Name'!", or as an attribute. */
function isMentioned(parts: PartsEditor, name: string): boolean {
  const plain = name.toLowerCase();
  const marks = [`${plain}!`, `${plain.replaceAll("'", "''")}'!`, `sheet="${plain}"`];
  return parts.names().some((part) => {
    // The properties of a document list its sheets and names, but nothing hangs on that list.
    if (!/\.(xml|rels)$/i.test(part) || /^docProps\//i.test(part)) return false;
    const text = decoded(parts.text(part)).toLowerCase();
    return marks.some((mark) => text.includes(mark));
  });
}

function decoded(text: string): string {
  return text
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
