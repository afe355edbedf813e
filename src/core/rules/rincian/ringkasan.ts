/** A table that sums up others: its rows carry the captions of other tables, its figures their means, sums or results. */
import { ingatOleh } from '../../text/ingat';
import { kunciLabel } from '../../text/label';
import type { Berkas } from '../../records/berkas';
import type { Bukti } from '../aturan';
import { jumlahBaris, rataMungkin } from './agregat';
import { selBeda } from './cetak';
import { bedaPembulatan, cocok, cocokKasar, gabungan, type Hasil } from './cocok';
import { barisBerperan, rincian, type Nilai, type Rinci } from './kisi';
import { angkaDiTabel } from './tautan-baris';

const CARA = ['rata-rata', 'jumlah', 'hasil'] as const;
type Cara = (typeof CARA)[number];

/** So many rows that give what their tables give show how the table sums up. */
const SAKSI = 2;
const NOMOR = /^\s*(?:(?:tabel|lampiran|gambar)\s*[\d.]+[a-z]?\s*[.:]?|[a-z0-9]{1,2}[.)])\s*/i;

interface Baris {
  readonly cetak: Nilai;
  readonly sumber: Rinci;
}

const kunciJudul = ingatOleh((rinci: Rinci): string => kunciLabel((rinci.tabel.judul ?? '').replace(NOMOR, '')));

/** The table whose caption a row names; a caption of two words says too little. */
function sumberBaris(label: string, tabel: readonly Rinci[], sendiri: Rinci): Rinci | null {
  const kunci = ` ${kunciLabel(label)} `;
  const kena = tabel.filter((satu) => {
    const judul = kunciJudul(satu);
    return satu !== sendiri && judul.split(' ').length >= 3 && kunci.includes(` ${judul} `);
  });
  const terpanjang = kena.sort((a, b) => kunciJudul(b).length - kunciJudul(a).length);
  return terpanjang[0] ?? null;
}

/** What a table gives in one of the ways; the last column of figures is the one that counts. */
function hasilTabel(rinci: Rinci, cara: Cara): { hasil: Hasil; lajur: number; baris: readonly number[] } | null {
  const lajur = rinci.lajur.length - 1;
  const data = barisBerperan(rinci, 'data');
  if (lajur < 0 || data.length < 2) return null;
  if (cara === 'hasil') {
    const akhir = barisBerperan(rinci, 'total', 'rata-rata').at(-1);
    const nilai = akhir === undefined ? null : (rinci.lajur[lajur]?.isi[akhir] ?? null);
    return nilai === null || akhir === undefined ? null : { hasil: gabungan([nilai], () => 1), lajur, baris: [akhir] };
  }
  const hasil = cara === 'jumlah' ? jumlahBaris(rinci, lajur, data) : (rataMungkin(rinci, lajur, data)[0] ?? null);
  return hasil === null ? null : { hasil, lajur, baris: data };
}

function buktiCara(isi: readonly Baris[], cara: Cara): { pas: number; bukti: Bukti[] } {
  let pas = 0;
  const bukti: Bukti[] = [];
  for (const { cetak, sumber } of isi) {
    const dari = hasilTabel(sumber, cara);
    if (dari === null) continue;
    if (cocok(cetak, dari.hasil)) {
      pas++;
      continue;
    }
    if (cocokKasar(cetak, dari.hasil)) continue;
    const pembulatan = bedaPembulatan(cetak, dari.hasil);
    bukti.push({
      ...selBeda(cetak, dari.hasil, pembulatan ? 'peringatan' : 'galat'),
      tautan: angkaDiTabel(sumber, dari.lajur, dari.baris),
      isi: { cara, judul: sumber.tabel.judul ?? '' },
    });
  }
  return { pas, bukti: bukti.map((satu) => ({ ...satu, isi: { ...satu.isi, saksi: String(pas) } })) };
}

/** Rows that sum up another table otherwise than most rows of their table do. */
export const ringkasanSalah = ingatOleh((berkas: Berkas): readonly Bukti[] => {
  const tabel = rincian(berkas);
  const berjudul = tabel.filter((satu) => kunciJudul(satu) !== '');
  if (berjudul.length > TABEL_TERBANYAK) return [];
  return tabel.flatMap((rinci) => {
    const data = barisBerperan(rinci, 'data');
    if (data.length > BARIS_TERBANYAK) return [];
    const sumber = new Map(
      data.flatMap((b) => {
        const asal = sumberBaris(rinci.baris[b]?.label ?? '', berjudul, rinci);
        return asal === null ? [] : [[b, asal] as const];
      }),
    );
    if (sumber.size < SAKSI + 1) return [];
    return rinci.lajur.flatMap((lajur) => {
      const isi = [...sumber].flatMap(([b, asal]): Baris[] => {
        const cetak = lajur.isi[b] ?? null;
        return cetak === null ? [] : [{ cetak, sumber: asal }];
      });
      const [terbaik] = CARA.map((cara) => buktiCara(isi, cara)).sort((a, b) => b.pas - a.pas);
      return terbaik === undefined || terbaik.pas < SAKSI || terbaik.pas < terbaik.bukti.length * 2
        ? []
        : terbaik.bukti;
    });
  });
});

/** A workbook of more tables, or a table of more rows, is a list and sums up nothing. */
const TABEL_TERBANYAK = 200;
const BARIS_TERBANYAK = 100;
