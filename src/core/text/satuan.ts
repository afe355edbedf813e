import { bersihkan } from './bersih';
import { ingat } from './ingat';

export type JenisSatuan = 'persen' | 'cacah' | 'indeks' | 'rupiah' | 'jenjang' | 'waktu' | 'lain';

/** The factor that a caption such as "(Rp.000)" puts on the figures below it. */
export interface SkalaUang {
  readonly faktor: 1 | 1e3 | 1e6 | 1e9 | 1e12;
}

/** Spellings of one unit word; everything else keeps its own. */
const EJAAN_SATUAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'persen',
    persentase: 'persen',
    presentase: 'persen',
    prosentase: 'persen',
    percent: 'persen',
    persent: 'persen',
    rp: 'rupiah',
    idr: 'rupiah',
    index: 'indeks',
    point: 'poin',
    points: 'poin',
    score: 'skor',
    org: 'orang',
    dok: 'dokumen',
    lap: 'laporan',
    keg: 'kegiatan',
    lyn: 'layanan',
    pkt: 'paket',
    bln: 'bulan',
    hr: 'hari',
    thn: 'tahun',
    tw: 'triwulan',
    milyar: 'miliar',
    milyard: 'miliar',
    jt: 'juta',
  }),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const KATA_SKALA = words('ribu ribuan juta jutaan miliar miliaran triliun triliunan');
const KATA_INDEKS = words('indeks nilai skor poin skala rasio ipk');
const KATA_JENJANG = words('level tingkat jenjang predikat opini kategori peringkat grade huruf akreditasi rangking');
const KATA_WAKTU = words('hari jam menit detik minggu pekan bulan triwulan semester tahun');
const KATA_UKURAN = words(
  'ton kg gram kuintal kwintal ha hektar hektare m m2 m3 km km2 liter kwh mwh mw kw gb mbps derajat',
);
const KATA_CACAH = words(
  'orang unit dokumen laporan kegiatan layanan paket perusahaan industri ikm umkm produk sertifikat peserta buah set ' +
    'kelompok lembaga instansi satker kali kasus temuan rekomendasi berkas naskah regulasi peraturan permohonan sampel ' +
    'order desa kelurahan kecamatan kabupaten kota provinsi sekolah siswa mahasiswa dosen pegawai asn jiwa keluarga kk ' +
    'rumah gedung kendaraan mou ks kerjasama kesepakatan website sistem aplikasi modul kurikulum prodi standar sni skkni ' +
    'lsp tuk tenant startup wirausaha pelaku usaha event pameran pelatihan angkatan prototype prototipe alat mesin inovasi paten ' +
    'penelitian publikasi jurnal artikel proyek lokasi titik sentra kawasan perjanjian pernyataan putusan perkara ekor ' +
    'pelanggan pengunjung responden konten berita rapat sidang implementasi rekomtek furnitur',
);

/** The words of a unit in one spelling, without brackets, "kumulatif" and words that count nothing. */
function kataSatuan(text: string): string[] {
  const rata = bersihkan(text)
    .toLowerCase()
    .replace(/\b(?:ko|a|c)?kumulatif\b|\b(?:a|ku)kumulasi\b|\bakumulatif\b/g, ' ')
    .replace(/%/g, ' % ')
    .replace(/[()[\].,:;*"']/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/');
  return rata
    .split(/\s+/)
    .filter((kata) => kata !== '' && kata !== '/' && kata !== '-')
    .map((kata) =>
      kata
        .split('/')
        .map((bagian) => EJAAN_SATUAN.get(bagian) ?? bagian)
        .join('/'),
    );
}

/**
 * A unit in one spelling, lower case: "%", "Presentase" and "persen (%)" are "persen", "Rp." is "rupiah". The word
 * kumulatif is taken out (see `isKumulatif`), a bracket that only explains ("(skala 4)") too.
 *
 * @example normalSatuan('IKM (Kumulatif)') // 'ikm'
 */
export const normalSatuan = ingat((text: string): string => {
  const tanpaKurung = kataSatuan(text.replace(/[([][^()[\]]*[)\]]/g, ' '));
  const kata = tanpaKurung.length > 0 ? tanpaKurung : kataSatuan(text);
  return kata.filter((k, i) => k !== kata[i - 1]).join(' ');
});

/** True where the unit or label says that figures add up over the years: kumulatif, akumulasi. */
export function isKumulatif(text: string): boolean {
  return /kumulati[fv]|akumulas|akumulati|c[uo]mm?ulati/i.test(text);
}

/**
 * What kind of quantity a unit counts. 'cacah' is whole things; 'lain' is everything that says nothing about
 * decimals (ton, ha, words not known).
 *
 * @example jenisSatuan('Juta Orang') // 'cacah'
 */
export const jenisSatuan = ingat((text: string): JenisSatuan => {
  const kata = normalSatuan(text)
    .split(/[ /]/)
    .filter((k) => k !== '' && k !== 'jumlah');
  const dalamKurung = kataSatuan(satuanDalamKurung(text) ?? '');
  if (kata.includes('persen') || dalamKurung.includes('persen')) return 'persen';
  if (kata.includes('rupiah') || dalamKurung.includes('rupiah')) return 'rupiah';
  const pertama = kata.find((k) => !KATA_SKALA.has(k)) ?? '';
  if (KATA_INDEKS.has(pertama)) return 'indeks';
  if (KATA_JENJANG.has(pertama)) return 'jenjang';
  if (KATA_WAKTU.has(pertama)) return 'waktu';
  return KATA_CACAH.has(pertama) ? 'cacah' : 'lain';
});

/** True where the unit carries ribu, juta, miliar: its figures may have decimals whatever they count. */
export function berskala(text: string): boolean {
  return normalSatuan(text)
    .split(/[ /]/)
    .some((kata) => KATA_SKALA.has(kata));
}

const POLA_SKALA: readonly (readonly [RegExp, SkalaUang['faktor']])[] = [
  [/(?:^|[^\d\p{L}])(?:triliun|triliunan)(?=\s*(?:$|[)\]/,.;:]|rupiah|rp\b))/u, 1e12],
  [/(?:^|[^\d\p{L}])(?:miliar|milyar|miliaran|milyaran)(?=\s*(?:$|[)\]/,.;:]|rupiah|rp\b))/u, 1e9],
  [
    /(?:^|[^\d\p{L}])(?:juta|jutaan|jt)(?=\s*(?:$|[)\]/,.;:]|rupiah|rp\b))|(?:\(|rp[. ]*\(?)\s*[.,]?000[., ]000(?!\d)/u,
    1e6,
  ],
  [
    /(?:^|[^\d\p{L}])(?:ribu|ribuan)(?=\s*(?:$|[)\]/,.;:]|rupiah|rp\b))|(?:\(|rp[. ]*\(?|x\s?1[.,]?)\s*[.,]?000(?!\d)/u,
    1e3,
  ],
  [/\brp\b|\brupiah\b|\bidr\b/u, 1],
];

/**
 * The factor that a caption puts on amounts: "(Rp.000)" and "ribuan rupiah" 1e3, "dalam juta rupiah" 1e6,
 * "(Miliar)" 1e9, "(Rp)" 1; null where the caption speaks of no money. "Juta Orang" is no money.
 */
export function skalaUang(text: string): SkalaUang | null {
  const rata = bersihkan(text).toLowerCase();
  const kena = POLA_SKALA.find(([pola]) =>
    pola.test(rata.replace(/(?<![\d.,])\d[\d.,]*\s+(?=ribu|juta|miliar|milyar|triliun)/g, '$&#')),
  );
  return kena === undefined ? null : { faktor: kena[1] };
}

const KATA_DIKENAL = (kata: string): boolean =>
  ['persen', 'rupiah', 'poin'].includes(kata) ||
  [KATA_SKALA, KATA_INDEKS, KATA_JENJANG, KATA_WAKTU, KATA_UKURAN, KATA_CACAH].some((himpunan) => himpunan.has(kata));

/** "(LSP)" behind "Lembaga Sertifikasi Profesi" shortens what stands before it. */
function isSingkatan(isi: string, depan: string): boolean {
  const huruf = depan
    .trim()
    .split(/[\s/]+/)
    .slice(-isi.length)
    .map((kata) => kata.charAt(0))
    .join('');
  return /^\p{Lu}{2,8}$/u.test(isi) && huruf.toUpperCase() === isi;
}

/**
 * The unit in the bracket that ends a label, as written: "Jumlah lulusan (Orang)" gives "Orang". Null where the
 * last bracket explains something else ("Nilai IKM (Indeks Kepuasan Masyarakat)").
 */
export function satuanDalamKurung(text: string): string | null {
  if (!text.includes(')') && !text.includes(']')) return null;
  const [semua = '', dalam = ''] = /[([]([^()[\]]+)[)\]]\s*[*.:]*$/.exec(bersihkan(text)) ?? [];
  const isi = dalam.trim();
  if (isi === '' || /^\d/.test(isi) || isSingkatan(isi, bersihkan(text).slice(0, -semua.length))) return null;
  const kata = kataSatuan(isi).flatMap((k) => k.split('/'));
  if (kata.length === 0) return isKumulatif(isi) ? isi : null;
  const semuaDikenal = kata.every((k) => KATA_DIKENAL(k) || /^\d+$/.test(k) || k === 'dalam' || k === 'per');
  return semuaDikenal && kata.some(KATA_DIKENAL) ? isi : null;
}
