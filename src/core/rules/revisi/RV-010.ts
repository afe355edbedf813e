/** RV-010: semula of a revision must be menjadi of the one before it, or the first pagu, code by code. */
import { keSkala } from '../../ledger/baris-sama';
import { nomorJudul } from '../../ledger/teks-revisi';
import type { BarisUang, Berkas, FigurUang } from '../../records/berkas';
import type { Aturan, Bukti } from '../aturan';
import { cetakFigur, cetakSeperti, cetakSelisih } from '../anggaran/cetak';
import { kodeBersama, nilaiUang, paguMenurutKode, sekeadaan, type PaguBaris } from '../anggaran/pagu-kode';

interface Keadaan {
  readonly indeks: number;
  /** Number of the revision that this state comes before ("semula") or after ("menjadi"); 0 for the first pagu. */
  readonly nomor: number | null;
  readonly pagu: ReadonlyMap<string, PaguBaris>;
}

const pagu = (baris: BarisUang, jenis: 'awal' | 'akhir'): FigurUang | null => {
  const calon = baris.nilai.filter((satu) => satu.bidang === 'pagu' && satu.figur.besaran.jenis === 'angka');
  return (jenis === 'awal' ? calon.find(({ versi }) => versi?.jenis === 'awal') : calon[calon.length - 1]) ?? null;
};

function keadaan(berkas: Berkas): { semula: Keadaan[]; menjadi: Keadaan[] } {
  const semula: Keadaan[] = [];
  const menjadi: Keadaan[] = [];
  berkas.tabel.forEach((tabel, indeks) => {
    const duaKeadaan =
      tabel.jenis === 'revisi-pagu' &&
      tabel.kolom.some(({ versi }) => versi?.jenis === 'akhir') &&
      tabel.kolom.some(({ versi }) => versi?.jenis === 'awal');
    const nomor = nomorJudul(tabel.judul);
    if (duaKeadaan) {
      semula.push({ indeks, nomor, pagu: paguMenurutKode(berkas, indeks, (baris) => pagu(baris, 'awal')) });
      menjadi.push({ indeks, nomor, pagu: paguMenurutKode(berkas, indeks, (baris) => pagu(baris, 'akhir')) });
    } else if (tabel.jenis === 'pagu') {
      menjadi.push({ indeks, nomor: 0, pagu: paguMenurutKode(berkas, indeks) });
    }
  });
  return { semula, menjadi };
}

/** The state before: of the revision numbered one less, else the first pagu. */
function sebelum(milik: Keadaan, menjadi: readonly Keadaan[]): Keadaan | null {
  const lain = menjadi.filter(({ indeks }) => indeks !== milik.indeks);
  const calon = milik.nomor === null ? lain : lain.filter(({ nomor }) => nomor === (milik.nomor ?? 0) - 1);
  return calon.find((satu) => sekeadaan(kodeBersama(milik.pagu, satu.pagu))) ?? null;
}

function bukti(kunci: string, kini: PaguBaris, lama: PaguBaris): Bukti {
  const seharusnya = keSkala(nilaiUang(lama.uang), nilaiUang(kini.uang));
  return {
    sel: [kini.uang.figur.sel],
    tautan: [lama.uang.figur.sel],
    nilai: cetakFigur(kini.uang.figur),
    seharusnya: cetakSeperti(kini.uang.figur, seharusnya),
    selisih: cetakSelisih(seharusnya - nilaiUang(kini.uang), true, kini.uang.faktor),
    isi: { kode: kunci },
  };
}

export const RV_010: Aturan = {
  kode: 'RV-010',
  tingkat: 'galat',
  judul: 'Semula tidak sama dengan revisi sebelumnya',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: ({ berkas }) => {
    const { semula, menjadi } = keadaan(berkas);
    return semula.flatMap((milik) => {
      const lama = sebelum(milik, menjadi);
      if (lama === null) return [];
      return kodeBersama(milik.pagu, lama.pagu).beda.flatMap((kunci) => {
        const [x, y] = [milik.pagu.get(kunci), lama.pagu.get(kunci)];
        return x === undefined || y === undefined ? [] : [bukti(kunci, x, y)];
      });
    });
  },

  pesan: (t) =>
    `Semula ${t.isi['kode'] ?? ''} pada ${t.sel} tertulis ${t.nilai}, sedangkan keadaan sebelumnya pada ${t.tautan[0] ?? ''} adalah ${t.seharusnya} (selisih ${t.selisih}).`,
  perbaikan: (t) =>
    `Salin semula dari ${t.tautan[0] ?? 'revisi sebelumnya'}, lalu hitung kembali selisih dan jumlahnya.`,
};
