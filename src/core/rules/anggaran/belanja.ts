/** Sources of funds or kinds of spending that do not give the pagu or realisasi on their row. */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import { pas } from '../../ledger/cocok-jumlah';
import type { Persamaan } from '../../ledger/persamaan';
import type { Bahan, Bukti } from '../aturan';
import { buktiJumlah } from './bukti-jumlah';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';

type Asal = 'sumberDana' | 'jenisBelanja';

/** True where the parts add up to another total on the row: pagu here, realisasi in the other rows. */
function totalLain(lembar: LembarBuku, satu: Persamaan): boolean {
  const { kisi } = lembar;
  return kisi.lajur.some(({ kolom, sifat }, l) => {
    if (l === satu.hasil.lajur || sifat !== 'uang' || !['pagu', 'realisasi', 'nilai', 'jumlah'].includes(kolom.bidang))
      return false;
    const titik = kisi.titik(satu.hasil.baris, l);
    return (
      titik.keadaan === 'angka' &&
      pas(
        titik,
        satu.suku.map((suku) => suku.titik),
      )
    );
  });
}

function buktiBaris(lembar: LembarBuku, satu: Persamaan): Bukti[] {
  const lain = totalLain(lembar, satu);
  if (lain && satu.lunak) return [];
  const lajur = lembar.kisi.lajur[satu.hasil.lajur];
  return [
    {
      sel: satu.suku.filter(({ titik }) => titik.keadaan === 'angka').map(({ titik }) => titik.sel),
      tautan: [satu.hasil.sel],
      nilai: cetakSeperti(satu.hasil.figur, satu.jumlah),
      seharusnya: cetakFigur(satu.hasil.figur),
      selisih: cetakSelisih(satu.beda, true, lajur?.faktor ?? 1),
      isi: { judul: (lajur?.kolom.jalur[lajur.kolom.jalur.length - 1] ?? 'jumlah').trim(), lain: lain ? 'ya' : '' },
      ...(lain || satu.lunak ? { tingkat: 'peringatan' as const } : {}),
    },
  ];
}

/** Broken sums of one division of the money, to a "Jumlah" column and to other totals alike. */
export function buktiBelanja(bahan: Bahan, asal: Asal): Bukti[] {
  const keTotal = bukaBuku(bahan.berkas).lembar.flatMap((lembar) =>
    lembar.persamaan
      .filter(
        (satu) => satu.asal === asal && !satu.pas && lembar.kisi.lajur[satu.hasil.lajur]?.kolom.bidang !== 'jumlah',
      )
      .flatMap((satu) => buktiBaris(lembar, satu)),
  );
  return [...buktiJumlah(bahan, asal === 'sumberDana' ? 'RV-016' : 'RV-017'), ...keTotal];
}
