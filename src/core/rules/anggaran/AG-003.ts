/** AG-003: realisasi must not exceed the pagu of its row. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import type { Lajur, Titik } from '../../ledger/kisi';
import type { Aturan, Bukti } from '../aturan';
import { cetakFigur, cetakSelisih } from './cetak';

/** A ratio beyond this is a difference of scale, which other rules tell. */
const RASIO_SKALA = 20;
const PENERIMAAN = /penerimaan|pnb?pn?\b|pendapatan|setoran/i;

/** The pagu that a realisasi draws on: same year, nearest on the left, in force. */
function lajurPagu(lajur: readonly Lajur[], realisasi: number): number | null {
  const milik = lajur[realisasi]?.kolom;
  if (milik === undefined || milik.bidang !== 'realisasi' || lajur[realisasi]?.sifat !== 'uang') return null;
  const calon = lajur.flatMap(({ kolom, sifat }, i) => {
    const dasar =
      kolom.bidang === 'pagu' || (kolom.bidang === 'target' && kolom.ranah === 'anggaran' && kolom.tw === milik.tw);
    return i < realisasi &&
      dasar &&
      sifat === 'uang' &&
      kolom.tahun === milik.tahun &&
      kolom.kumulatif === milik.kumulatif &&
      (kolom.tw === null || kolom.tw === milik.tw)
      ? [i]
      : [];
  });
  return calon.pop() ?? null;
}

/** A row of income among rows of spending; "(pnbp)" after a name only says what pays for it. */
const BARIS_PENERIMAAN = /^\W*(?:target |realisasi )?(?:penerimaan|pendapatan|setoran)/i;

function penerimaan({ kisi }: LembarBuku, lajur: number): boolean {
  return (
    kisi.tabel.jenis === 'pnbp' ||
    PENERIMAAN.test(kisi.tabel.judul ?? '') ||
    PENERIMAAN.test(kisi.lajur[lajur]?.kolom.jalur.join(' ') ?? '')
  );
}

function melebihi(pagu: Titik, realisasi: Titik): boolean {
  if (pagu.keadaan !== 'angka' || realisasi.keadaan !== 'angka' || pagu.nilai <= 0) return false;
  return (
    realisasi.nilai > pagu.nilai + pagu.setengah + realisasi.setengah && realisasi.nilai < RASIO_SKALA * pagu.nilai
  );
}

function barisLebih(lembar: LembarBuku, realisasi: number): Bukti[] {
  const { kisi } = lembar;
  const pagu = penerimaan(lembar, realisasi) ? null : lajurPagu(kisi.lajur, realisasi);
  if (pagu === null) return [];
  const target = kisi.lajur[pagu]?.kolom.bidang === 'target';
  return kisi.baris.flatMap((baris, b): Bukti[] => {
    const [p, r] = [kisi.titik(b, pagu), kisi.titik(b, realisasi)];
    if (baris.peran === 'rata-rata' || BARIS_PENERIMAAN.test(baris.label) || !melebihi(p, r)) return [];
    const turunan = kisi.lajur.flatMap(({ kolom }, l) =>
      ['sisa', 'persen'].includes(kolom.bidang) &&
      kolom.tahun === kisi.lajur[realisasi]?.kolom.tahun &&
      kisi.titik(b, l).keadaan === 'angka'
        ? [kisi.titik(b, l).sel]
        : [],
    );
    return [
      {
        sel: [r.sel],
        tautan: [p.sel, ...turunan.slice(0, 4)],
        nilai: cetakFigur(r.figur),
        seharusnya: `paling banyak ${cetakFigur(p.figur)}`,
        selisih: cetakSelisih(r.nilai - p.nilai, true, kisi.lajur[realisasi]?.faktor ?? 1),
        isi: { pagu: target ? 'target' : 'pagu' },
        // a target is not the pagu in force, so a person must say whether it was raised in the meantime
        ...(target ? { tingkat: 'peringatan' as const, gabung: `${kisi.indeks}|${realisasi}` } : {}),
      },
    ];
  });
}

export const AG_003: Aturan = {
  kode: 'AG-003',
  tingkat: 'galat',
  judul: 'Realisasi melebihi pagu',
  rujukan: 'UU 1/2004 Pasal 3, batas pengeluaran',
  sejak: '2026.11',

  periksa: ({ berkas }) =>
    bukaBuku(berkas).lembar.flatMap((lembar) =>
      lembar.kisi.tabel.susun === 'kolom' ? lembar.kisi.lajur.flatMap((_, i) => barisLebih(lembar, i)) : [],
    ),

  pesan: (t) =>
    t.cacah > 1
      ? `Realisasi pada ${t.sel} melebihi ${t.isi['pagu'] ?? 'pagu'} anggaran pada barisnya masing-masing.`
      : `Realisasi pada ${t.sel} tertulis ${t.nilai}, melebihi ${t.isi['pagu'] ?? 'pagu'} pada ${t.tautan[0] ?? ''} (selisih ${t.selisih}).`,
  perbaikan: (t) =>
    `Cocokkan realisasi dengan SPAN, dan pastikan ${t.tautan[0] ?? 'pagu'} sudah memuat revisi terakhir.`,
};
