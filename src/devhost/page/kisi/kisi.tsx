/** The grid of one sheet. Only what is in sight is drawn; keys and mouse select, typing begins an entry. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { formatCell } from '../../../core/workbook/address';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import type { DevBook } from '../../dev-host';
import type { Suntingan } from '../suntingan';
import { Baris } from './baris';
import { tujuan } from './gerak';
import { KEPALA, type Tampak } from './jendela';
import { Kepala } from './kepala';
import { salinTeks, tempelTeks } from './papan-klip';
import { Penyunting } from './penyunting';
import { usePilih } from './pilih';
import { selId } from './sel';
import { anchorRows, editorBox, hitOf, isDrawn, rowsBetween, useGulir, useJendela, WHOLE_SHEET } from './tampak';
import { columnCountOf, rowCountOf, ukurLembar } from './ukuran';

export interface KisiProps {
  readonly book: DevBook;
  readonly sheet: Sheet;
  readonly pilihan: Range;
  readonly suntingan: Suntingan;
}

export function Kisi({ book, sheet, pilihan, suntingan }: KisiProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const ukuran = useMemo(() => ukurLembar(book, sheet), [book, sheet]);
  const [tampak, setTampak] = useState<Tampak>({ scrollTop: 0, scrollLeft: 0, height: 600, width: 1000 });
  const pilih = usePilih(book, sheet, pilihan);
  const jendela = useJendela(ukuran, tampak);

  const measure = (): void => {
    const view = scroller.current;
    if (view === null) return;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = view;
    const [height, width] = [clientHeight - KEPALA.height, clientWidth - KEPALA.width];
    setTampak({ scrollTop, scrollLeft, height, width });
  };
  useEffect(() => {
    const view = scroller.current;
    if (view === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => observer.disconnect();
  }, []);
  useGulir(scroller, ukuran, sheet, pilihan, pilih.moving);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (suntingan.now !== null || event.altKey) return;
    const { active, moving } = pilih;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(tampak.height / 22) - 1);
    const isExtending = event.shiftKey && event.key !== 'Enter';
    const next = tujuan(sheet, ukuran, isExtending ? moving : active, { key: arrowOf(event), ctrlKey }, page);
    if (next !== null) {
      event.preventDefault();
      if (isExtending) pilih.extend(next);
      else pilih.to(next);
      return;
    }
    if (event.key === 'F2') suntingan.begin(active, 'sel');
    else if (event.key === 'Delete' || event.key === 'Backspace') suntingan.clear(pilihan);
    else if (event.key === 'a' && ctrlKey) pilih.range(WHOLE_SHEET);
    else if (event.key.length === 1 && !ctrlKey) suntingan.begin(active, 'sel', event.key);
    else return;
    event.preventDefault();
  };
  const onMouse = (event: MouseEvent, isDrag: boolean): void => {
    if (event.button !== 0 || (isDrag && event.buttons !== 1)) return;
    const hit = hitOf(event.target);
    if (hit === null) return;
    if (isDrag || event.shiftKey) pilih.extend({ row: hit.bottom, col: hit.right });
    else if (hit.top === hit.bottom && hit.left === hit.right) pilih.to({ row: hit.top, col: hit.left });
    else pilih.range(hit);
  };

  const frozenHeight = ukuran.rows[ukuran.frozenRows] ?? 0;
  const width = KEPALA.width + (ukuran.columns.at(-1) ?? 0);
  const baris = (row: number, top: number, isAnchorOnly = false) => (
    <Baris
      key={row}
      book={book}
      sheet={sheet}
      ukuran={ukuran}
      row={row}
      top={top}
      left={jendela.left}
      right={jendela.right}
      pilihan={pilihan.top <= row && row <= pilihan.bottom ? pilihan : null}
      activeColumn={pilih.active.row === row ? pilih.active.col : null}
      isAnchorOnly={isAnchorOnly}
    />
  );
  const { active } = pilih;
  return (
    <div className="kisi">
      <div
        ref={scroller}
        className="gulir"
        role="grid"
        aria-label={`Lembar ${sheet.name}`}
        aria-rowcount={rowCountOf(ukuran) + 1}
        aria-colcount={columnCountOf(ukuran) + 1}
        aria-multiselectable
        {...(isDrawn(active, jendela, ukuran) && { 'aria-activedescendant': selId(active.row, active.col) })}
        tabIndex={0}
        onScroll={measure}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => onMouse(event, false)}
        onMouseOver={(event) => onMouse(event, true)}
        onDoubleClick={() => suntingan.begin(active, 'sel')}
        onCopy={(event) => {
          event.clipboardData.setData('text/plain', salinTeks(sheet, pilihan));
          event.preventDefault();
        }}
        onPaste={(event) => {
          suntingan.fill(tempelTeks(event.clipboardData.getData('text/plain'), active));
          event.preventDefault();
        }}
      >
        <div className="bidang" role="none" style={{ width, height: KEPALA.height + (ukuran.rows.at(-1) ?? 0) }}>
          <Kepala ukuran={ukuran} left={jendela.left} right={jendela.right} pilihan={pilihan} />
          {ukuran.frozenRows > 0 && (
            <div role="rowgroup" className="beku" style={{ height: frozenHeight }}>
              {rowsBetween(ukuran, 0, ukuran.frozenRows - 1).map((row) => baris(row, ukuran.rows[row] ?? 0))}
            </div>
          )}
          <div role="rowgroup" className="badan">
            {anchorRows(sheet, jendela, ukuran).map((row) => baris(row, (ukuran.rows[row] ?? 0) - frozenHeight, true))}
            {rowsBetween(ukuran, jendela.top, jendela.bottom).map((row) =>
              baris(row, (ukuran.rows[row] ?? 0) - frozenHeight),
            )}
          </div>
        </div>
      </div>
      {suntingan.now?.place === 'sel' && (
        <Penyunting
          suntingan={suntingan}
          label={`Isi sel ${formatCell(suntingan.now.row, suntingan.now.col)}`}
          kotak={editorBox(ukuran, tampak, sheet, suntingan.now)}
          onEnd={() => scroller.current?.focus({ preventScroll: true })}
          onMove={(key) => {
            const next = tujuan(sheet, ukuran, active, { key, ctrlKey: false }, 1);
            if (next !== null) pilih.to(next);
          }}
        />
      )}
    </div>
  );
}

/** Enter goes down, with Shift up. */
function arrowOf({ key, shiftKey }: KeyboardEvent): string {
  if (key !== 'Enter') return key;
  return shiftKey ? 'ArrowUp' : 'ArrowDown';
}
