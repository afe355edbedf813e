/** What may be typed into the cells of the templat, and what a cell says of itself while it is selected. */
import type { ValidationRule } from '../../workbook/plan';
import { serialDariTanggal } from '../../text/tanggal';

type Pesan = NonNullable<ValidationRule['prompt']>;

export const POLARITAS = { naik: 'Maksimasi', turun: 'Minimasi', tetap: 'Stabilisasi' } as const;

const SATUAN = [
  'Persen',
  'Indeks',
  'Nilai',
  'Orang',
  'Unit',
  'Dokumen',
  'Laporan',
  'Kegiatan',
  'Layanan',
  'Lembaga',
  'Perusahaan',
  'Paket',
  'Hari',
  'Jam',
  'Rupiah',
];
const SUMBER_DANA = ['RM', 'PNBP', 'BLU', 'PLN', 'HLN', 'SBSN'];
const JENIS_BELANJA = ['Belanja Pegawai', 'Belanja Barang', 'Belanja Modal', 'Belanja Bantuan Sosial'];
const JENIS_REVISI = ['Pagu berubah', 'Pagu tetap', 'Administrasi', 'Blokir', 'Buka blokir'];

function daftar(items: readonly string[], prompt: Pesan, style: 'stop' | 'warning'): ValidationRule {
  const text =
    style === 'stop' ? 'Pilih salah satu isi daftar.' : 'Isian ini tidak ada pada daftar. Lanjutkan bila memang benar.';
  return { type: 'list', items, prompt, alert: { style, title: prompt.title, text } };
}

export const validasiSatuan = (): ValidationRule =>
  daftar(
    SATUAN,
    { title: 'Satuan', text: 'Pilih dari daftar atau ketik satuan lain. Angka target tidak memuat satuan.' },
    'warning',
  );

export const validasiPolaritas = (): ValidationRule =>
  daftar(
    Object.values(POLARITAS),
    {
      title: 'Polaritas',
      text: 'Maksimasi: makin tinggi makin baik. Minimasi: makin rendah makin baik. Stabilisasi: makin tepat makin baik.',
    },
    'stop',
  );

export const validasiSumberDana = (): ValidationRule =>
  daftar(SUMBER_DANA, { title: 'Sumber dana', text: 'Pilih sumber dana dari daftar.' }, 'warning');

export const validasiJenisBelanja = (): ValidationRule =>
  daftar(JENIS_BELANJA, { title: 'Jenis belanja', text: 'Pilih jenis belanja dari daftar.' }, 'warning');

export const validasiJenisRevisi = (): ValidationRule =>
  daftar(
    JENIS_REVISI,
    {
      title: 'Jenis revisi',
      text: 'Pagu berubah: jumlah pagu bertambah atau berkurang. Pagu tetap: pergeseran. Administrasi: ralat dan pemutakhiran.',
    },
    'warning',
  );

/** A code that no other row has. SUMPRODUCT compares texts, so that "1.1" and "1.10" are two codes. */
export function validasiKode(sel: string, deret: string): ValidationRule {
  return {
    type: 'custom',
    formula: `SUMPRODUCT((${deret}=${sel})*1)=1`,
    prompt: {
      title: 'Kode indikator',
      text: 'Satu kode untuk satu indikator, misalnya 1.1. Kode ini menghubungkan indikator dengan pagunya.',
    },
    alert: { style: 'stop', title: 'Kode indikator', text: 'Kode ini sudah dipakai pada baris lain.' },
  };
}

/** The code of one of the indicators of the register. */
export const validasiKodeRegister = (deret: string): ValidationRule => ({
  type: 'listOf',
  formula: deret,
  prompt: {
    title: 'Kode indikator',
    text: 'Pilih indikator yang didukung pagu ini. Lembar Efisiensi menjumlahkan pagu menurut kode ini.',
  },
  alert: { style: 'stop', title: 'Kode indikator', text: 'Pilih kode yang ada pada lembar Perkin.' },
});

/** A number, or "-" for none; another text is asked about, because a target may be a range or a grade. */
export const validasiAngka = (sel: string, prompt: Pesan): ValidationRule => ({
  type: 'custom',
  formula: `OR(ISNUMBER(${sel}),${sel}="-")`,
  prompt,
  alert: {
    style: 'warning',
    title: prompt.title,
    text: 'Isian ini bukan angka, sehingga capaian tidak dihitung otomatis. Lanjutkan bila memang benar.',
  },
});

/** An amount in rupiah. */
export const validasiRupiah = (title: string, text: string): ValidationRule => ({
  type: 'decimal',
  min: 0,
  max: null,
  prompt: { title, text },
  alert: { style: 'stop', title, text: 'Isi dengan angka rupiah penuh, tanpa "Rp" dan tanpa tanda baca.' },
});

/** A day of the year. */
export const validasiTanggal = (tahun: number, prompt: Pesan): ValidationRule => ({
  type: 'date',
  min: serialDariTanggal({ tahun, bulan: 1, hari: 1 }),
  max: serialDariTanggal({ tahun, bulan: 12, hari: 31 }),
  prompt,
  alert: { style: 'stop', title: prompt.title, text: `Isi dengan tanggal pada tahun ${tahun}.` },
});

/** Only a message; everything may be typed. `sel` is the first cell. */
export const pesanIsian = (sel: string, title: string, text: string): ValidationRule => ({
  type: 'custom',
  formula: `LEN(${sel})<=32767`,
  prompt: { title, text },
});
