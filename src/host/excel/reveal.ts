/** Shows a cell: its sheet comes to the front and the cell is selected. */
import type { Address } from '../../core/workbook/workbook';
import { HostDitolak } from '../host';
import { kalimatExcel, kalimatTersembunyi } from './sentences';
import type { Session } from './session';

export async function revealCell(session: Session, sel: Address): Promise<void> {
  const context = session.open();
  const sheet = context.workbook.worksheets.getItemOrNullObject(sel.sheet);
  sheet.load({ visibility: true });
  await session.sync(context);
  if (sheet.isNullObject)
    throw new HostDitolak('lembar-hilang', kalimatExcel('lembar-hilang', { lembar: sel.sheet }), sel);
  // A sheet that somebody hid stays hidden: that is for its owner to change.
  if (sheet.visibility !== 'Visible') throw new HostDitolak('lain', kalimatTersembunyi(sel), sel);
  sheet.activate();
  sheet.getRangeByIndexes(sel.row, sel.col, 1, 1).select();
  await session.sync(context);
}
