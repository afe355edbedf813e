/** The task pane beside the grid: the add-in's own page in a frame, with this page as its Excel. */
import { useLayoutEffect, useRef } from 'react';
import type { DevHost } from '../dev-host';
import { NATIVE_QUERY, serveNative } from '../transport/native';

/** Where the local server shows the add-in's page, with the bridge before office.js. */
const PANE = 'panel/taskpane.html';
const EXCEL_API = '1.15';

export function Panel({ host }: { readonly host: DevHost }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const end = serveNative(frame.current, host, { excelApi: EXCEL_API });
    frame.current.src = `${PANE}?${NATIVE_QUERY}`;
    return end;
  }, [host]);
  return <iframe ref={frame} className="panel" title="Panel Selaras" allow="clipboard-write" />;
}
