/** Where the pane runs, and the sentence for a place where it cannot. */

/** The requirement set that reading merged cells needs; Excel 2021, Microsoft 365 and Excel on the web have it. */
const PERSYARATAN = { set: 'ExcelApi', versi: '1.13' } as const;

export type Lingkungan = { readonly jenis: 'excel' } | { readonly jenis: 'lain'; readonly kalimat: string };

const JALAN_LAIN =
  'periksa berkasnya dengan perintah npx selaras periksa BERKAS.xlsx, atau buka halaman Selaras dengan npm start';

export const KALIMAT_LINGKUNGAN = {
  tanpaPustaka: `Pustaka Office tidak dapat dimuat sehingga panel tidak tersambung ke Excel dan tidak ada yang diubah; pastikan appsforoffice.microsoft.com dapat dijangkau lalu buka ulang panel, atau ${JALAN_LAIN}.`,
  bukanExcel: `Panel ini hanya tersambung bila dibuka dari Excel, bukan dari peramban, WPS, atau LibreOffice, dan tidak ada yang diubah; ${JALAN_LAIN}.`,
  terlaluLama: `Excel ini belum mendukung ExcelApi ${PERSYARATAN.versi} yang diperlukan Selaras dan tidak ada yang diubah; gunakan Microsoft 365, Excel 2021, atau Excel web, atau ${JALAN_LAIN}.`,
} as const;

/** Asks office.js where the pane runs. */
export async function periksaLingkungan(): Promise<Lingkungan> {
  if (typeof Office === 'undefined') return { jenis: 'lain', kalimat: KALIMAT_LINGKUNGAN.tanpaPustaka };
  const { host } = await Office.onReady();
  // In a plain browser office.js answers with null, which its types do not say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    return { jenis: 'lain', kalimat: KALIMAT_LINGKUNGAN.bukanExcel };
  }
  if (!Office.context.requirements.isSetSupported(PERSYARATAN.set, PERSYARATAN.versi)) {
    return { jenis: 'lain', kalimat: KALIMAT_LINGKUNGAN.terlaluLama };
  }
  return { jenis: 'excel' };
}

/** The ground colour of Office; undefined where it tells none. */
export function latarOffice(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // Hosts without themes leave this out, which its types do not say.
  const tema = Office.context?.officeTheme as Office.OfficeTheme | undefined;
  return tema?.bodyBackgroundColor;
}

/** The workbook's file name as a text names it ("buku kerja lakin.xlsx"); "ini" where Office tells none. */
export function namaBerkas(): string {
  if (typeof Office === 'undefined') return 'ini';
  // Not known before the workbook is saved for the first time, which its types do not say.
  const alamat = (Office.context?.document as Office.Document | undefined)?.url as string | null | undefined;
  const nama = (alamat ?? '').split(/[\\/]/).at(-1)?.split('?')[0] ?? '';
  try {
    return decodeURIComponent(nama) || 'ini';
  } catch {
    // A name with a plain "%" is no encoded one.
    return nama;
  }
}
