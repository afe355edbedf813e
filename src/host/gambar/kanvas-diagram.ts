/** Diagrams as PNG in a browser, off screen: a worker can draw them too. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Diagram } from '../../core/narrative/naskah';
import { LEBAR_DIAGRAM, opsiDiagram, tinggiDiagram } from './opsi-diagram';
import type { PngDiagram } from './png-diagram';

use([BarChart, LineChart, GridComponent, LegendComponent, CanvasRenderer]);

/** Pixels for each point: 216 dots an inch on paper. */
const KERAPATAN = 3;

/** False in web views that are too old to draw off screen. */
export const bisaMelukis = (): boolean => typeof OffscreenCanvas !== 'undefined';

/**
 * Draws a diagram with a font of the machine.
 *
 * @example (await lukisKanvas(gambar.diagram)).png // the bytes of a PNG
 */
export async function lukisKanvas(diagram: Diagram): Promise<PngDiagram> {
  const tinggi = tinggiDiagram(diagram);
  const kanvas = new OffscreenCanvas(LEBAR_DIAGRAM * KERAPATAN, tinggi * KERAPATAN);
  const ukuran = { width: LEBAR_DIAGRAM, height: tinggi, devicePixelRatio: KERAPATAN };
  // The library's types know canvases of a page only; it draws on either.
  const chart = init(kanvas as unknown as HTMLElement, null, ukuran);
  try {
    chart.setOption({ ...opsiDiagram(diagram), backgroundColor: '#ffffff' });
    const blob = await kanvas.convertToBlob({ type: 'image/png' });
    return { png: new Uint8Array(await blob.arrayBuffer()), lebar: LEBAR_DIAGRAM, tinggi };
  } finally {
    chart.dispose();
  }
}
