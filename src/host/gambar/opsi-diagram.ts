/** What a diagram looks like, whoever draws it: dark and light tones that stay apart in grey, every figure at its bar. */
import type { DeretDiagram, Diagram } from '../../core/narrative/naskah';
import { formatAngka, jumlahDesimal } from '../../core/text/format-angka';

/** The one font that whoever turns the SVG into pixels has. */
export const HURUF_DIAGRAM = 'DejaVu Sans';

/** Points of the picture on paper: the width of the text on an upright page. */
export const LEBAR_DIAGRAM = 451;
const TINGGI = 226;
/** Room for each lying bar. */
const TINGGI_BATANG = 26;
const TEPI_BATANG = 60;

/** From dark to light, so that they differ without colour. */
const WARNA = ['#9DB8D9', '#1F4E79', '#5B5B5B'];
const GARIS_GARIS = ['solid', 'dashed', 'dotted'] as const;

/** Steps of an axis need no more decimals. */
const DESIMAL_SUMBU = 2;

/** Signs of a name beside a lying bar; the rest is in the table. */
const NAMA_TERPANJANG = 42;

/** Points of the picture from top to bottom. */
export const tinggiDiagram = ({ bentuk, kategori }: Diagram): number =>
  bentuk === 'batang' ? TEPI_BATANG + TINGGI_BATANG * kategori.length : TINGGI;

const HURUF = { fontFamily: HURUF_DIAGRAM, fontSize: 9, color: '#000000' } as const;

/** The option that ECharts takes. */
export function opsiDiagram(diagram: Diagram): Record<string, unknown> {
  const kategori = { type: 'category', data: diagram.kategori.map(singkat), axisLabel: { ...HURUF, interval: 0 } };
  const nilai = {
    type: 'value',
    name: diagram.satuan,
    nameTextStyle: HURUF,
    axisLabel: {
      ...HURUF,
      formatter: (angka: number) => formatAngka(angka, Math.min(DESIMAL_SUMBU, jumlahDesimal(angka))),
    },
  };
  const rebah = diagram.bentuk === 'batang';
  return {
    animation: false,
    textStyle: HURUF,
    grid: {
      left: 8,
      right: rebah ? 48 : 8,
      top: diagram.satuan === '' ? 16 : 30,
      bottom: diagram.deret.length > 1 ? 30 : 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(diagram.deret.length > 1 && { legend: { bottom: 0, textStyle: HURUF } }),
    xAxis: rebah ? { ...nilai, name: '' } : kategori,
    yAxis: rebah ? { ...kategori, inverse: true } : nilai,
    series: diagram.deret.map((deret, i) => seri(diagram, deret, i)),
  };
}

const singkat = (nama: string): string =>
  nama.length <= NAMA_TERPANJANG ? nama : `${nama.slice(0, NAMA_TERPANJANG - 1).trimEnd()}…`;

function seri({ bentuk, desimal }: Diagram, { nama, nilai }: DeretDiagram, ke: number): Record<string, unknown> {
  const warna = WARNA[ke % WARNA.length];
  return {
    name: nama,
    type: bentuk === 'garis' ? 'line' : 'bar',
    data: nilai,
    itemStyle: { color: warna },
    lineStyle: { color: warna, width: 2, type: GARIS_GARIS[ke % GARIS_GARIS.length] },
    barMaxWidth: 46,
    label: {
      show: true,
      position: bentuk === 'batang' ? 'right' : 'top',
      ...HURUF,
      fontSize: 8,
      formatter: ({ value }: { readonly value: number | null }) => (value === null ? '' : formatAngka(value, desimal)),
    },
  };
}
