/** AG-001: the percentage of absorption must be what realisasi and pagu on its row give, to the digits shown. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import type { Titik } from '../../ledger/kisi';
import { cocokPersen, type Persen } from '../../ledger/persen';
import { bulatkan } from '../../text/format-angka';
import { isianCetak } from '../usulan';
import type { Aturan, Bukti } from '../aturan';
import { cetakFigur, cetakSeperti } from './cetak';

/** A figure that another finding corrects, and with which the percentage is right, is not told twice. */
function terjelaskan(satu: Persen, benar: ReadonlyMap<Titik, number>): boolean {
  const [a, b] = [benar.get(satu.pembilang), benar.get(satu.penyebut)];
  if (a === undefined && b === undefined) return false;
  const ganti = { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
  return cocokPersen(satu.hasil.nilai, satu.desimal, satu.pembilang, satu.penyebut, ganti);
}

function lembarSalah(lembar: LembarBuku): Bukti[] {
  const benar = new Map(lembar.pelanggaran.map(({ titik, seharusnya }) => [titik, seharusnya]));
  return lembar.persen.filter((satu) => !satu.pas && !terjelaskan(satu, benar)).map(bukti);
}

function bukti(satu: Persen): Bukti {
  const unit = 10 ** -satu.desimal;
  const pembulatan = Math.abs(bulatkan(satu.hitung, satu.desimal) - satu.hasil.nilai) <= 1.001 * unit;
  const seharusnya = cetakSeperti(satu.hasil.figur, satu.hitung, satu.desimal);
  const ragu = pembulatan || satu.pasKasar;
  return {
    sel: [satu.hasil.sel],
    tautan: [satu.pembilang.sel, satu.penyebut.sel],
    nilai: cetakFigur(satu.hasil.figur, satu.desimal),
    seharusnya,
    selisih: `${cetakSeperti(null, Math.abs(satu.hitung - satu.hasil.nilai), satu.desimal)} poin persen`,
    usulan: ragu || satu.hasil.figur === null ? [] : isianCetak(satu.hasil.figur, seharusnya),
    ...(ragu ? { tingkat: 'peringatan' as const } : {}),
  };
}

export const AG_001: Aturan = {
  kode: 'AG-001',
  tingkat: 'galat',
  judul: 'Persentase realisasi tidak sesuai',
  rujukan: 'PMK 62/2023, pelaksanaan anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) => bukaBuku(berkas).lembar.flatMap(lembarSalah),

  pesan: (t) =>
    `Persentase pada ${t.sel} tertulis ${t.nilai}, sedangkan ${t.tautan[0] ?? ''} dibagi ${t.tautan[1] ?? ''} memberi ${t.seharusnya}.`,
  perbaikan: (t) =>
    `Ganti dengan rumus realisasi dibagi pagu, atau perbaiki ${t.tautan[0] ?? 'realisasi'} bila angka itu yang keliru.`,
};
