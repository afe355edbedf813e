import type { Angka, Besaran, Rentang } from './besaran';
import { formatAngka, formatRupiah, kaliTepat } from './format-angka';
import { formatTanggal, tanggalDariSerial } from './tanggal';

const BATAS = { min: 'Min ', maks: 'Maks ' } as const;
/** Units that stand before the figure, with a bracket that may follow it. */
const DI_DEPAN = /^(indeks|index|nilai|skor|level|tingkat|poin|point|peringkat)( .*)?$/i;

function denganSatuan(angka: string, satuan: string | null, persen: boolean): string {
  if (satuan === null) return persen ? `${angka}%` : angka;
  if (satuan.startsWith('%')) return `${angka}${satuan}`;
  const depan = DI_DEPAN.exec(satuan);
  if (depan !== null) return `${depan[1] ?? ''} ${angka}${depan[2] ?? ''}`;
  if (/^(?:rp|idr)/i.test(satuan)) {
    const skala = satuan.replace(/^(?:rp|idr)\.?\s*/i, '');
    const rupiah = angka.startsWith('-') ? `-Rp${angka.slice(1)}` : `Rp${angka}`;
    return skala === '' ? rupiah : `${rupiah}${skala.startsWith('/') ? '' : ' '}${skala}`;
  }
  return `${angka} ${satuan}`;
}

function teksAngka(a: Angka): string {
  const tanggal = a.tanggal === true ? tanggalDariSerial(a.nilai) : null;
  if (tanggal !== null) return formatTanggal(tanggal);
  const batas = a.batas === null ? '' : BATAS[a.batas];
  const predikat = a.predikat === null ? '' : ` (${a.predikat})`;
  if (a.satuan !== null && /^rp\.?$/i.test(a.satuan) && a.desimal === 0)
    return batas + formatRupiah(a.nilai) + predikat;
  return batas + denganSatuan(formatAngka(a.nilai, a.desimal), a.satuan, a.persen) + predikat;
}

function teksRentang(r: Rentang): string {
  const angka = `${formatAngka(r.bawah, r.desimal)}–${formatAngka(r.atas, r.desimal)}`;
  return denganSatuan(angka, r.satuan, r.persen);
}

/**
 * A quantity in id-ID with its unit, as it may stand in a table or sentence: "Indeks 3,85", "7 Persen", "Min 95,9%",
 * "80–90%", "Rp1.000". Blank gives an empty text, nil "-".
 */
export function teksBesaran(b: Besaran): string {
  switch (b.jenis) {
    case 'angka':
      return teksAngka(b);
    case 'rentang':
      return teksRentang(b);
    case 'jenjang':
      return b.nilai;
    case 'yatidak':
      return b.nilai ? 'Ya' : 'Tidak';
    case 'nihil':
      return '-';
    case 'kosong':
      return '';
    case 'galat':
    case 'teks':
      return b.teks;
  }
}

/**
 * Where the true value lies: exactly at a numeric cell, within half a unit of the last decimal for a figure known as
 * text ("3,45" may be an unrounded 3,445).
 */
export function selang(a: Angka): { bawah: number; atas: number } {
  if (a.tepat) return { bawah: a.nilai, atas: a.nilai };
  const dalamUnit = kaliTepat(a.nilai, 10 ** a.desimal);
  const skala = 10 ** -a.desimal;
  return { bawah: kaliTepat(dalamUnit - 0.5, skala), atas: kaliTepat(dalamUnit + 0.5, skala) };
}
