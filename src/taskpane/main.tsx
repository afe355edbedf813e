/** Entry of the pane in Excel. */
import { createExcelHost } from '../host/excel/excel-host';
import { daftarkanPerintah } from './commands/perintah';
import { HalamanLain } from './halaman-lain';
import { KALIMAT_LINGKUNGAN, periksaLingkungan } from './lingkungan';
import { pasangPanel, siapkanAkar } from './pasang';

/** After this time a host that does not answer is taken for none; one that answers later still gets its pane. */
const TUNGGU_HOST = 10_000;

async function mulai(akar: Element): Promise<void> {
  const tampilkan = siapkanAkar(akar);
  const tunggu = setTimeout(() => {
    tampilkan(<HalamanLain kalimat={KALIMAT_LINGKUNGAN.bukanExcel} />);
  }, TUNGGU_HOST);
  const lingkungan = await periksaLingkungan();
  clearTimeout(tunggu);
  if (lingkungan.jenis === 'lain') {
    tampilkan(<HalamanLain kalimat={lingkungan.kalimat} />);
    return;
  }
  const host = createExcelHost(Excel, {
    isSetSupported: (set, versi) => Office.context.requirements.isSetSupported(set, versi),
  });
  daftarkanPerintah(pasangPanel(tampilkan, host), {
    associate: (id, kerja) => Office.actions.associate(id, kerja),
    tampilkanPanel: () => Office.addin.showAsTaskpane(),
  });
}

const akar = document.querySelector('#akar');
if (akar !== null) void mulai(akar);
