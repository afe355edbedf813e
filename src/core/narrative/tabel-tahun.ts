/** Target, realisasi and capaian of one indicator over the years, as a table and as a picture. */
import { hitungCapaian } from '../capaian/hitung';
import type { Kebijakan } from '../capaian/kebijakan';
import type { Figur } from '../records/berkas';
import { bersihkan } from '../text/bersih';
import { teksCapaianHitung, teksFigur } from './figur-naskah';
import { polos, type BarisTabel, type Gambar, type Potongan, type SelTabel, type Tabel } from './naskah';
import type { ProfilIndikator, TahunProfil } from './profil';
import { satuanKalimat } from './kalimat/sebut';

/** Years before the one of the report that a table shows at most. */
const TAHUN_TERBANYAK = 5;
/** Fewer points make no picture. */
const TITIK_PALING_SEDIKIT = 3;

/** The years of the indicator, that of the report last. */
function deretTahun({ lalu, utama }: ProfilIndikator, tahun: number): readonly TahunProfil[] {
  const kini = utama?.periode;
  return [
    ...lalu.slice(-TAHUN_TERBANYAK),
    ...(kini === undefined || kini.tw !== null ? [] : [{ tahun, target: kini.target, realisasi: kini.realisasi }]),
  ];
}

const kunciTahun = ({ kelompok }: ProfilIndikator): string =>
  `bab3|tahun|${kelompok.kode ?? bersihkan(kelompok.nama).toLowerCase()}`;

/** The table of the years; null where the workbook knows one year only. */
export function tabelTahun(profil: ProfilIndikator, tahun: number, kebijakan: Kebijakan): Tabel | null {
  const deret = deretTahun(profil, tahun);
  if (deret.length < 2) return null;
  const bertarget = deret.some(({ target }) => target !== null);
  const kepala = ['Tahun', ...(bertarget ? ['Target'] : []), 'Realisasi', ...(bertarget ? ['Capaian (%)'] : [])];
  return {
    jenis: 'tabel',
    kunci: kunciTahun(profil),
    judul: [{ teks: 'Perkembangan ' }, { teks: profil.nama.teks, sumber: profil.nama.sel }],
    kolom: kepala.map((_, i) => ({ bobot: 1, rata: i === 0 ? ('tengah' as const) : ('kanan' as const) })),
    kepala: [kepala.map((satu) => ({ isi: polos(satu) }))],
    baris: deret.map((satu) => barisTahun(profil, satu, bertarget, kebijakan)),
  };
}

function barisTahun(profil: ProfilIndikator, satu: TahunProfil, bertarget: boolean, kebijakan: Kebijakan): BarisTabel {
  const figur = (isi: Figur | null): SelTabel => ({
    isi: isi === null ? [] : [{ teks: teksFigur(isi, profil.satuan), sumber: isi.sel }],
  });
  const target = bertarget ? [figur(satu.target)] : [];
  const capaian = bertarget ? [{ isi: capaianTahun(profil, satu, kebijakan) }] : [];
  const dari = [satu.target, satu.realisasi].flatMap((isi) => isi?.sel ?? []);
  const tahun = { isi: [{ teks: String(satu.tahun), dari }] };
  return { jenis: 'data', sel: [tahun, ...target, figur(satu.realisasi), ...capaian] };
}

function capaianTahun(
  { utama }: ProfilIndikator,
  { target, realisasi }: TahunProfil,
  kebijakan: Kebijakan,
): readonly Potongan[] {
  if (target === null || realisasi === null || utama === null) return [];
  const hasil = hitungCapaian(target.besaran, realisasi.besaran, utama.arah.arah, kebijakan);
  return [{ teks: teksCapaianHitung(hasil, kebijakan), dari: [target.sel, realisasi.sel] }];
}

const angkaFigur = (figur: Figur | null): number | null =>
  figur?.besaran.jenis === 'angka' ? figur.besaran.nilai : null;

/** The picture of the years; null where fewer than three years have a number. */
export function gambarTahun(profil: ProfilIndikator, tahun: number): Gambar | null {
  const deret = deretTahun(profil, tahun);
  const angka = deret.filter(({ realisasi }) => angkaFigur(realisasi) !== null);
  if (angka.length < TITIK_PALING_SEDIKIT) return null;
  const garis = (nama: string, ambil: (satu: TahunProfil) => Figur | null) => ({
    nama,
    nilai: deret.map((satu) => angkaFigur(ambil(satu))),
    sumber: deret.flatMap((satu) => ambil(satu)?.sel ?? []),
  });
  const target = garis('Target', (satu) => satu.target);
  const realisasi = garis('Realisasi', (satu) => satu.realisasi);
  const desimal = Math.max(
    ...angka.map(({ realisasi: satu }) => (satu?.besaran.jenis === 'angka' ? satu.besaran.desimal : 0)),
  );
  return {
    jenis: 'gambar',
    kunci: `${kunciTahun(profil)}|gambar`,
    judul: [{ teks: 'Target dan Realisasi ' }, { teks: profil.nama.teks, sumber: profil.nama.sel }],
    alt: sebutDeret(profil, deret),
    diagram: {
      bentuk: 'kolom',
      kategori: deret.map((satu) => String(satu.tahun)),
      deret: target.nilai.some((nilai) => nilai !== null) ? [target, realisasi] : [realisasi],
      satuan: profil.satuan === null ? '' : satuanKalimat(profil.satuan.teks),
      desimal: Math.min(2, desimal),
    },
  };
}

function sebutDeret({ nama, satuan }: ProfilIndikator, deret: readonly TahunProfil[]): string {
  const isi = deret.map(
    ({ tahun, realisasi }) => `${tahun}: ${realisasi === null ? 'tidak ada data' : teksFigur(realisasi, satuan)}`,
  );
  return `Diagram realisasi ${nama.teks}; ${isi.join('; ')}.`;
}
