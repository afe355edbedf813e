/** The entry of the start page. */
import { createRoot } from 'react-dom/client';
import { loadIronCalc } from '../calc/iron-calc';
import { createDevHost } from '../create-dev-host';
import type { DevHost } from '../dev-host';
import type { Berkas } from './berkas';
import { Halaman } from './halaman';

/** The module lies beside the page's script; the local server hands it over. */
const engine = loadIronCalc(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url));

async function buat({ bytes, name }: Berkas): Promise<DevHost> {
  return createDevHost(bytes, name, { createEngine: await engine });
}

const place = document.getElementById('akar');
if (place !== null) createRoot(place).render(<Halaman buat={buat} />);
