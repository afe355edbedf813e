/** Diagrams as PNG where no browser draws them: the SVG through resvg, with a font that is brought along. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Diagram } from '../../core/narrative/naskah';
import { HURUF_DIAGRAM } from './opsi-diagram';
import { svgDiagram } from './svg-diagram';

export interface PngDiagram {
  readonly png: Uint8Array;
  /** Points on paper. */
  readonly lebar: number;
  readonly tinggi: number;
}

/** What drawing needs: the program of resvg, and a TrueType font. */
export interface BahanGambar {
  readonly wasm: Uint8Array;
  readonly huruf: Uint8Array;
}

/** Pixels for each point: 216 dots an inch on paper. */
const KERAPATAN = 3;

let siap: Promise<void> | null = null;

/**
 * Makes a painter. The program of resvg is started once, whoever asks first.
 *
 * @example const lukis = await pelukisPng({ wasm, huruf }); lukis(gambar.diagram).png
 */
export async function pelukisPng({ wasm, huruf }: BahanGambar): Promise<(diagram: Diagram) => PngDiagram> {
  await (siap ??= initWasm(wasm));
  return (diagram) => {
    const { svg, lebar, tinggi } = svgDiagram(diagram);
    const resvg = new Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'zoom', value: KERAPATAN },
      font: { fontBuffers: [huruf], defaultFontFamily: HURUF_DIAGRAM },
    });
    const lukisan = resvg.render();
    const png = lukisan.asPng();
    lukisan.free();
    resvg.free();
    return { png, lebar, tinggi };
  };
}
