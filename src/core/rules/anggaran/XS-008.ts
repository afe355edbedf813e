/** XS-008: the pagu of realisasi must be the last state of the revisions, code by code. */
import { keSkala } from '../../ledger/baris-sama';
import { bukaBuku } from '../../ledger/buku';
import type { Berkas } from '../../records/berkas';
import type { Aturan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';
import { jumlahKro } from './jumlah-kro';
import { kodeBersama, nilaiUang, sekeadaan, tabelPagu, type PaguBaris, type TabelPagu } from './pagu-kode';
import { addressKey } from '../../workbook/address';
import { ringkasNama } from '../../text/ringkas-nama';

/** The table that the others are held against: its totals stand in most other tables and its sums hold, else realisasi. */
function acuan(berkas: Berkas, a: TabelPagu, b: TabelPagu): [TabelPagu, TabelPagu] {
  const nilai = (satu: TabelPagu): number =>
    satu.bobot + (berkas.tabel[satu.indeks]?.jenis === 'realisasi-anggaran' ? 0.5 : 0);
  return nilai(b) > nilai(a) ? [b, a] : [a, b];
}

function bukti(kunci: string, salah: PaguBaris, benar: PaguBaris, lain: readonly PaguBaris[]): Bukti {
  const nilai = keSkala(nilaiUang(benar.uang), nilaiUang(salah.uang));
  const seharusnya = cetakSeperti(salah.uang.figur, nilai);
  return {
    sel: [salah.uang.figur.sel],
    tautan: [benar, ...lain].map(({ uang }) => uang.figur.sel),
    nilai: cetakFigur(salah.uang.figur),
    seharusnya,
    selisih: cetakSelisih(nilai - nilaiUang(salah.uang), true, salah.uang.faktor),
    // what is told in thousands does not tell the rupiah
    usulan: benar.uang.faktor <= salah.uang.faktor ? isianCetak(salah.uang.figur, seharusnya) : [],
    isi: { kode: kunci, uraian: ringkasNama(salah.baris.uraian?.teks ?? '') },
  };
}

/** Cells of runs that slipped by a row are told by the rules on sums. */
function bergeser(berkas: Berkas): Set<string> {
  return new Set(
    bukaBuku(berkas).lembar.flatMap(({ geseran }) =>
      geseran.flatMap(({ isi }) => isi.map(({ titik }) => addressKey(titik.sel))),
    ),
  );
}

/** A table of the first pagu alone: what came after it does not prove it wrong. */
const isAwal = ({ pagu }: TabelPagu): boolean => [...pagu.values()].every(({ uang }) => uang.versi?.jenis === 'awal');

function bedaKode(berkas: Berkas): Bukti[] {
  const tabel = tabelPagu(berkas);
  const lewati = bergeser(berkas);
  const hasil = new Map<string, Bukti>();
  tabel.forEach((a, i) => {
    for (const b of tabel.slice(i + 1)) {
      const bersama = kodeBersama(a.pagu, b.pagu);
      if (isAwal(a) !== isAwal(b) || !sekeadaan(bersama)) continue;
      const [benar, salah] = acuan(berkas, a, b);
      for (const kunci of bersama.beda) {
        const [x, y] = [salah.pagu.get(kunci), benar.pagu.get(kunci)];
        if (x === undefined || y === undefined) continue;
        const sel = addressKey(x.uang.figur.sel);
        if (lewati.has(sel) || lewati.has(addressKey(y.uang.figur.sel)) || hasil.has(sel)) continue;
        const lain = tabel
          .filter((satu) => satu !== salah && satu !== benar)
          .flatMap(({ pagu }) => {
            const satu = pagu.get(kunci);
            return satu !== undefined && nilaiUang(satu.uang) === nilaiUang(y.uang) ? [satu] : [];
          });
        hasil.set(sel, bukti(kunci, x, y, lain));
      }
    }
  });
  return tanpaGanda([...hasil.values()]);
}

/** A cell blamed here is not held against another one. */
function tanpaGanda(semua: readonly Bukti[]): Bukti[] {
  const salah = new Set(semua.flatMap(({ sel }) => sel.map(addressKey)));
  return semua.filter(({ tautan }) => !(tautan ?? []).slice(0, 1).some((sel) => salah.has(addressKey(sel))));
}

export const XS_008: Aturan = {
  kode: 'XS-008',
  tingkat: 'galat',
  judul: 'Pagu realisasi tidak sama dengan revisi terakhir',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) => [...bedaKode(berkas), ...jumlahKro(berkas)],

  pesan: (t) => {
    const { hal, medan, dari, ke, besar } = t.isi;
    if (hal === 'pindah')
      return `Kode ${t.nilai} pada ${t.sel} tidak cocok: ${medan ?? ''} ${besar ?? ''} pada baris itu berlebih di bawah ${dari ?? ''} dan kurang pada KRO ${ke ?? ''} (${t.tautan[0] ?? ''}).`;
    return `${medan === 'realisasi' ? 'Realisasi' : 'Pagu'} ${t.isi['kode'] ?? ''} pada ${t.sel} tertulis ${t.nilai}, sedangkan ${t.isi['pembanding'] ?? ''}${t.tautan[0] ?? ''} memuat ${t.seharusnya} (selisih ${t.selisih}).`;
  },
  perbaikan: (t) => {
    if (t.isi['hal'] === 'pindah')
      return `Ganti kode pada ${t.sel} dengan kode di bawah KRO ${t.isi['ke'] ?? ''}, atau perbaiki angkanya bila kodenya memang benar.`;
    return `Samakan kedua tabel dengan revisi terakhir; bila ${t.sel} masih memuat revisi sebelumnya, mutakhirkan seluruh tabelnya.`;
  },
};
