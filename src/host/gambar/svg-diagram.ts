/** A diagram of the report as an SVG. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Diagram } from '../../core/narrative/naskah';
import { LEBAR_DIAGRAM, opsiDiagram, tinggiDiagram } from './opsi-diagram';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

export interface SvgDiagram {
  readonly svg: string;
  readonly lebar: number;
  readonly tinggi: number;
}

/**
 * Draws a diagram; the same diagram gives the same SVG.
 *
 * @example svgDiagram(gambar.diagram).svg // '<svg width="451" height="226" ...'
 */
export function svgDiagram(diagram: Diagram): SvgDiagram {
  const tinggi = tinggiDiagram(diagram);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: LEBAR_DIAGRAM, height: tinggi });
  try {
    chart.setOption(opsiDiagram(diagram));
    return { svg: chart.renderToSVGString(), lebar: LEBAR_DIAGRAM, tinggi };
  } finally {
    chart.dispose();
  }
}
