/** The rows of the checklist and of the findings, as the sheet and the .docx record print them. */
import type { CellValue } from '../workbook/workbook';
import type { Tingkat } from '../workbook/temuan';
import type { ButirReviu, JawabanButir, Pengecualian, PengecualianGugur, TemuanReviu } from './catatan-reviu';
import { formatAddress } from '../workbook/address';

export const NAMA_TINGKAT: Readonly<Record<Tingkat, string>> = {
  galat: 'Galat',
  peringatan: 'Peringatan',
  saran: 'Saran',
};

export const NAMA_JAWABAN: Readonly<Record<JawabanButir, string>> = {
  ya: 'Ya',
  tidak: 'Tidak',
  'tidak-berlaku': 'Tidak berlaku',
  'perlu-dilihat': 'Perlu dilihat',
};

export const KEPALA_BUTIR = ['Nomor', 'Aspek', 'Usulan', 'Butir', 'Bukti', 'Keterangan', 'Jawaban pereviu'];
export const KEPALA_TEMUAN = ['No', 'Tingkat', 'Kode', 'Sel', 'Temuan', 'Perbaikan', 'Keadaan', 'Jejak'];
export const KEPALA_GUGUR = ['No', 'Tingkat', 'Kode', 'Sel', 'Temuan', 'Alasan semula', 'Keadaan'];

/** All evidence of a point, one sentence a line, with the tables that were looked at. */
export function teksBukti({ bukti }: ButirReviu): string {
  return bukti
    .map(({ kalimat, tabel, sel }) => {
      const letak = sel.length > 0 ? sebut(sel.map((satu) => formatAddress(satu))) : sebut(tabel);
      return letak === '' ? kalimat : `${kalimat} [${letak}]`;
    })
    .join('\n');
}

/** Places named one by one; more are counted. */
const SEBUT_TERBANYAK = 5;

function sebut(tempat: readonly string[]): string {
  const beda = [...new Set(tempat)];
  if (beda.length <= SEBUT_TERBANYAK) return beda.join(', ');
  return `${beda.slice(0, SEBUT_TERBANYAK).join(', ')} dan ${beda.length - SEBUT_TERBANYAK} lainnya`;
}

/** "Dikecualikan oleh ... tanggal ...: alasan". */
export function teksPengecualian({ oleh, tanggal, alasan }: Pengecualian): string {
  return `Dikecualikan oleh ${oleh} tanggal ${tanggal}: ${alasan}`;
}

/** Cells of a finding with their sheet on the first. */
export function selTemuan({ temuan }: TemuanReviu): string {
  const [pertama, ...lain] = temuan.sel;
  if (pertama === undefined) return '';
  return [formatAddress(pertama), ...lain.map((satu) => formatAddress(satu, pertama.sheet))].join(', ');
}

export function isiButir(butir: ButirReviu): CellValue[] {
  const { nomor, aspek, jawaban, teks, keterangan } = butir;
  return [nomor, aspek, NAMA_JAWABAN[jawaban], teks, teksBukti(butir), keterangan, null];
}

export function isiTemuan(satu: TemuanReviu, nomor: number): CellValue[] {
  const { temuan, pengecualian, jejak } = satu;
  const keadaan = pengecualian === null ? 'Berlaku' : teksPengecualian(pengecualian);
  return [
    nomor,
    NAMA_TINGKAT[temuan.tingkat],
    temuan.kode,
    selTemuan(satu),
    temuan.pesan,
    temuan.perbaikan,
    keadaan,
    jejak.join(' '),
  ];
}

export function isiGugur({ pengecualian, kalimat }: PengecualianGugur, nomor: number): CellValue[] {
  const { tingkat, kode, tempat, pesan, alasan } = pengecualian;
  return [nomor, NAMA_TINGKAT[tingkat], kode, tempat, pesan, alasan, kalimat];
}
