/** AG-015: the realisasi of an indicator must be that of the komponen that its row lists. */
import { keSkala } from '../../ledger/baris-sama';
import type { Kelompok } from '../../linking/tautkan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianAngka } from '../usulan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';
import { pendanaan, realisasiKomponen, samaRealisasi, type Pendanaan } from './komponen';
import { nilaiFigur, uangIndikator } from './uang-indikator';
import { ringkasNama } from '../../text/ringkas-nama';

/** Other places that show the same wrong amount for the indicator. */
function salinan(bahan: Bahan, { uang }: Pendanaan): Bukti['sel'] {
  return (uangIndikator(bahan).get(uang.kelompok) ?? [])
    .filter(
      ({ realisasi }) =>
        realisasi !== uang.realisasi &&
        Math.abs(keSkala(nilaiFigur(uang.realisasi), nilaiFigur(realisasi)) - nilaiFigur(realisasi)) < 0.5 + 1e-9,
    )
    .map(({ realisasi }) => realisasi.figur.sel);
}

function bukti(bahan: Bahan, satu: Pendanaan): Bukti {
  const { realisasi, kelompok } = satu.uang;
  const seharusnya = keSkala(realisasiKomponen(satu.komponen), nilaiFigur(realisasi));
  const lain = salinan(bahan, satu);
  return {
    sel: [realisasi.figur.sel],
    tautan: [...satu.komponen.map((isi) => isi.realisasi.figur.sel), ...lain],
    nilai: cetakFigur(realisasi.figur),
    seharusnya: cetakSeperti(realisasi.figur, seharusnya),
    usulan: isianAngka(realisasi.figur, seharusnya),
    selisih: cetakSelisih(seharusnya - nilaiFigur(realisasi), true, realisasi.faktor),
    isi: {
      indikator: ringkasNama(kelompok.nama),
      cacah: String(satu.komponen.length),
      salinan: lain.length > 0 ? String(lain.length) : '',
    },
  };
}

/**
 * An indicator is told once: in the report itself before its attachments, and where it stands first. That its tables differ
 * among themselves is told by XS-018.
 */
function periksa(bahan: Bahan): Bukti[] {
  const dilihat = new Set<Kelompok>();
  const lampiran = ({ uang }: Pendanaan): number =>
    Number(/^\W*lampiran\b/i.test(bahan.berkas.tabel[uang.tabel]?.judul ?? ''));
  const urut = [...pendanaan(bahan)].sort((a, b) => lampiran(a) - lampiran(b));
  return urut.flatMap((satu) => {
    if (samaRealisasi(satu) || dilihat.has(satu.uang.kelompok)) return [];
    dilihat.add(satu.uang.kelompok);
    return [bukti(bahan, satu)];
  });
}

export const AG_015: Aturan = {
  kode: 'AG-015',
  tingkat: 'galat',
  judul: 'Realisasi indikator tidak sama dengan komponennya',
  rujukan: 'PermenPANRB 53/2014, akuntabilitas keuangan',
  sejak: '2026.11',
  periksa,
  pesan: (t) =>
    `Realisasi anggaran "${t.isi['indikator'] ?? ''}" pada ${t.sel} tertulis ${t.nilai}, sedangkan ${t.isi['cacah'] ?? ''} komponen yang disebut pada baris itu (pagunya cocok) berjumlah ${t.seharusnya} (${t.tautan[0] ?? ''} dan seterusnya; selisih ${t.selisih}).`,
  perbaikan: (t) =>
    (t.isi['salinan'] ?? '') === ''
      ? 'Cocokkan dengan realisasi per komponen, lalu perbaiki angka yang keliru.'
      : `Cocokkan dengan realisasi per komponen; angka yang sama juga tertulis pada ${t.isi['salinan'] ?? ''} sel lain dan perlu ikut diperbaiki.`,
};
