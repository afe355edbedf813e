/** Pictures of the budget: pagu and realisasi by year, else by line; and the absorption of the years. */
import type { Bahan } from '../capaian/bahan';
import type { BarisUang } from '../records/berkas';
import { formatAngka } from '../text/format-angka';
import type { Diagram, Gambar } from './naskah';
import type { TabelLaporan } from './pembagian';
import { deretAnggaran, paguRealisasi, persenRealisasi, type PaguRealisasi, type UangSel } from './total-anggaran';

const MILIAR = 1_000_000_000;
const JUTA = 1_000_000;
/** Fewer points make no picture. */
const TITIK_PALING_SEDIKIT = 3;
const TITIK_TERBANYAK = 12;
const TAHUN_TERBANYAK = 6;

interface Titik extends PaguRealisasi {
  readonly nama: string;
}

/** Amounts below a thousand million are drawn in millions. */
const skala = (titik: readonly Titik[]): { readonly satuan: string; readonly pembagi: number } =>
  titik.every(({ pagu }) => pagu.nilai < MILIAR)
    ? { satuan: 'juta rupiah', pembagi: JUTA }
    : { satuan: 'miliar rupiah', pembagi: MILIAR };

function diagram(titik: readonly Titik[], bentuk: Diagram['bentuk']): Diagram {
  const { satuan, pembagi } = skala(titik);
  const deret = (nama: string, ambil: (satu: Titik) => UangSel) => ({
    nama,
    nilai: titik.map((satu) => ambil(satu).nilai / pembagi),
    sumber: titik.flatMap((satu) => ambil(satu).sel),
  });
  return {
    bentuk,
    kategori: titik.map(({ nama }) => nama),
    deret: [deret('Pagu', ({ pagu }) => pagu), deret('Realisasi', ({ realisasi }) => realisasi)],
    satuan,
    desimal: 2,
  };
}

function sebutDiagram({ kategori, deret, satuan }: Diagram): string {
  const isi = kategori.map((nama, i) => {
    const nilai = deret.map((satu) => `${satu.nama.toLowerCase()} ${formatAngka(satu.nilai[i] ?? 0, 2)}`);
    return `${nama}: ${nilai.join(', ')} ${satuan}`;
  });
  return `Diagram pagu dan realisasi anggaran; ${isi.join('; ')}.`;
}

function gambar(kunci: string, judul: string, isi: Diagram, alt: string): Gambar {
  const dari = isi.deret.flatMap(({ sumber }) => sumber);
  return { jenis: 'gambar', kunci: `bab3|anggaran|gambar|${kunci}`, judul: [{ teks: judul, dari }], alt, diagram: isi };
}

/** Pagu and realisasi of the years, and the share that was spent; none where the workbook knows less than three years. */
export function gambarTahunAnggaran({ berkas }: Bahan): readonly Gambar[] {
  const deret = deretAnggaran(berkas).slice(-TAHUN_TERBANYAK);
  const [awal, akhir] = [deret[0], deret.at(-1)];
  if (awal === undefined || akhir === undefined || deret.length < TITIK_PALING_SEDIKIT) return [];
  const masa = `Tahun ${awal.tahun}–${akhir.tahun}`;
  const uang = diagram(
    deret.map((satu) => ({ ...satu, nama: String(satu.tahun) })),
    'kolom',
  );
  const persen: Diagram = {
    bentuk: 'garis',
    kategori: deret.map(({ tahun }) => String(tahun)),
    deret: [
      {
        nama: 'Persentase realisasi',
        nilai: deret.map(persenRealisasi),
        sumber: deret.flatMap(({ pagu, realisasi }) => [...pagu.sel, ...realisasi.sel]),
      },
    ],
    satuan: 'persen',
    desimal: 2,
  };
  const isiPersen = deret.map((satu) => `${satu.tahun}: ${formatAngka(persenRealisasi(satu), 2)}%`);
  return [
    gambar('tahun', `Pagu dan Realisasi Anggaran ${masa}`, uang, sebutDiagram(uang)),
    gambar(
      'serapan',
      `Persentase Realisasi Anggaran ${masa}`,
      persen,
      `Diagram persentase realisasi anggaran; ${isiPersen.join('; ')}.`,
    ),
  ];
}

/** Levels of a budget, the coarsest first: the first that has enough lines is drawn. */
const TINGKAT = ['program', 'kegiatan', 'kro'] as const;

/** Pagu and realisasi by line of one table; none where no level has a fit number of lines. */
export function gambarKegiatan({ berkas }: Bahan, { indeks }: TabelLaporan): readonly Gambar[] {
  for (const tingkat of TINGKAT) {
    const titik = berkas.uang.flatMap((baris): Titik[] => {
      if (baris.tabel !== indeks || baris.tingkat !== tingkat || baris.peran !== 'data') return [];
      const uang = paguRealisasi(baris);
      return uang === null ? [] : [{ nama: namaBaris(baris), ...uang }];
    });
    if (titik.length < TITIK_PALING_SEDIKIT || titik.length > TITIK_TERBANYAK) continue;
    const isi = diagram(titik, 'batang');
    const judul = `Pagu dan Realisasi Anggaran menurut ${tingkat === 'kro' ? 'KRO' : tingkat.replace(/^./, (a) => a.toUpperCase())}`;
    return [gambar('kegiatan', judul, isi, sebutDiagram(isi))];
  }
  return [];
}

const namaBaris = ({ uraian, jalur }: BarisUang): string => uraian?.teks ?? jalur?.split('/').at(-1) ?? '';
