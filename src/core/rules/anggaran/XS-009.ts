/** XS-009: pagu and realisasi that are shared out over the indicators add up to those of the unit. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import { totalTahun, type SebutanTotal } from '../../ledger/total-tahun';
import type { Titik } from '../../ledger/kisi';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';
import { cetakSeperti, cetakSelisih } from './cetak';
import { pendanaan, samaRealisasi } from './komponen';

const BARIS_TERSEDIKIT = 5;
/** Sums farther from the total share out something else, or only a part of it. */
const BAGIAN_DEKAT = 0.02;

interface Bagi {
  readonly lembar: LembarBuku;
  readonly titik: readonly Titik[];
  readonly jumlah: number;
  readonly faktor: number;
}

/** The figures of a column of indicators that has no total of its own. */
function kolomBagi(lembar: LembarBuku, bidang: 'pagu' | 'realisasi', tahun: number | null): Bagi | null {
  const { kisi } = lembar;
  const lajur = kisi.lajur.flatMap(({ kolom, sifat }, l) =>
    kolom.bidang === bidang &&
    sifat === 'uang' &&
    kolom.tw === null &&
    !kolom.kumulatif &&
    (kolom.tahun ?? kisi.tabel.tahun ?? tahun) === tahun
      ? [l]
      : [],
  );
  const [satu] = lajur;
  if (satu === undefined || lajur.length !== 1 || kisi.baris.some(({ peran }) => peran === 'total')) return null;
  const titik = kisi.baris.flatMap(({ peran }, b) => {
    const isi = kisi.titik(b, satu);
    return peran === 'data' && isi.keadaan === 'angka' ? [isi] : [];
  });
  const jumlah = titik.reduce((n, { nilai }) => n + nilai, 0);
  return titik.length < BARIS_TERSEDIKIT ? null : { lembar, titik, jumlah, faktor: kisi.lajur[satu]?.faktor ?? 1 };
}

/** Figures that stand in several rows: what was halved and rounded twice. */
function kembar(titik: readonly Titik[]): Titik[] {
  const cacah = new Map<number, number>();
  for (const { nilai } of titik) cacah.set(nilai, (cacah.get(nilai) ?? 0) + 1);
  return titik.filter(({ nilai }) => (cacah.get(nilai) ?? 0) > 1);
}

function bukti(bagi: Bagi, acuan: Titik, nama: 'pagu' | 'realisasi'): Bukti[] {
  const beda = bagi.jumlah - acuan.nilai;
  const [awal, akhir] = [bagi.titik[0], bagi.titik[bagi.titik.length - 1]];
  if (beda === 0 || awal === undefined || akhir === undefined) return [];
  const dibagi = Math.abs(beda) <= bagi.titik.length ? kembar(bagi.titik) : [];
  return [
    {
      sel: (dibagi.length > 0 ? dibagi : [awal, akhir]).map(({ sel }) => sel),
      tautan: [acuan.sel],
      nilai: `jumlah ${cetakSeperti(awal.figur, bagi.jumlah)}`,
      seharusnya: `jumlah ${cetakSeperti(acuan.figur, acuan.nilai)}`,
      selisih: cetakSelisih(beda, true, bagi.faktor),
      isi: {
        nama,
        bagi: dibagi.length > 0 ? 'ya' : '',
        awal: String(awal.sel.row + 1),
        akhir: String(akhir.sel.row + 1),
      },
      // a unit or two come from rounding the shares
      ...(Math.abs(beda) <= bagi.titik.length ? { tingkat: 'saran' as const } : {}),
    },
  ];
}

const dekat = (bagi: Bagi, nilai: number): boolean => Math.abs(bagi.jumlah - nilai) <= BAGIAN_DEKAT * nilai;

interface Periksa {
  readonly bagi: Bagi;
  readonly acuan: Titik;
  readonly nama: 'pagu' | 'realisasi';
}

/** The column of a table that is held against the total: pagu, and where that is shared out in full, realisasi. */
function pilihKolom(bahan: Bahan, lembar: LembarBuku, acuan: SebutanTotal): Periksa | null {
  const { tahun } = bahan.berkas;
  const pagu = kolomBagi(lembar, 'pagu', tahun);
  if (pagu === null || !dekat(pagu, acuan.pagu.nilai)) return null;
  if (pagu.jumlah !== acuan.pagu.nilai) return { bagi: pagu, acuan: acuan.pagu, nama: 'pagu' };
  const realisasi = kolomBagi(lembar, 'realisasi', tahun);
  // a row whose komponen tell another realisasi explains the sum, and is told by AG-015
  const terjawab = pendanaan(bahan).some((satu) => satu.uang.tabel === lembar.kisi.indeks && !samaRealisasi(satu));
  return realisasi === null || terjawab || !dekat(realisasi, acuan.realisasi.nilai)
    ? null
    : { bagi: realisasi, acuan: acuan.realisasi, nama: 'realisasi' };
}

function periksa(bahan: Bahan): Bukti[] {
  const { berkas } = bahan;
  const buku = bukaBuku(berkas);
  const total = totalTahun(berkas, buku).filter(
    ({ tahun, resmi, faktor }) => tahun === berkas.tahun && resmi && faktor === 1,
  );
  const berindikator = new Set(berkas.indikator.map(({ tabel }) => tabel));
  const berlaku = tabelBerlaku(berkas);
  const semua = buku.lembar
    .filter(({ kisi }) => berindikator.has(kisi.indeks) && berlaku.has(kisi.indeks))
    .flatMap((lembar) => {
      const acuan = total.find(({ indeks }) => indeks !== lembar.kisi.indeks);
      return acuan === undefined ? [] : (pilihKolom(bahan, lembar, acuan) ?? []);
    });
  // where one table shares the pagu out in full, XS-018 names the rows in which another differs from it
  const terbagi = semua.some(({ nama }) => nama === 'realisasi');
  return semua.flatMap(({ bagi, acuan, nama }) => (terbagi && nama === 'pagu' ? [] : bukti(bagi, acuan, nama)));
}

export const XS_009: Aturan = {
  kode: 'XS-009',
  tingkat: 'peringatan',
  judul: 'Anggaran per indikator tidak habis terbagi',
  rujukan: 'PermenPANRB 53/2014, akuntabilitas keuangan',
  sejak: '2026.11',
  periksa,
  pesan: (t) =>
    (t.isi['bagi'] ?? '') === ''
      ? `Jumlah ${t.isi['nama'] ?? 'pagu'} per indikator (${t.sel}, baris ${t.isi['awal'] ?? ''} sampai ${t.isi['akhir'] ?? ''}) adalah ${t.nilai.replace('jumlah ', '')}, sedangkan total satker pada ${t.tautan[0] ?? ''} ${t.seharusnya.replace('jumlah ', '')} (selisih ${t.selisih}).`
      : `Bagian pada ${t.sel} dibulatkan sendiri-sendiri, sehingga jumlah ${t.isi['nama'] ?? 'pagu'} per indikator menjadi ${t.nilai.replace('jumlah ', '')}, berselisih ${t.selisih} dari total pada ${t.tautan[0] ?? ''}.`,
  perbaikan: (t) =>
    (t.isi['bagi'] ?? '') === ''
      ? 'Periksa indikator yang anggarannya belum atau dua kali dihitung, atau sebutkan bahwa sebagian anggaran tidak dibagi.'
      : 'Tulis salah satu bagian sebagai sisa setelah bagian lain dibulatkan.',
};
