/**
 * Header captions and the fields they name, as data. A pattern matches the caption after `inti` took year, quarter,
 * money scale and the like away; the first match wins, so the narrower patterns stand first.
 */
import type { Bidang } from './tabel';

const POLA: readonly (readonly [Bidang, RegExp])[] = [
  ['no', /^(?:no|nomor|#|no urut)$/],
  ['kode', /^(?:kode(?:\s*\/?\s*no)?|kode [\w/ ]{1,40}|kd|code)$/],
  ['satuan', /^(?:satuan|sat|unit ukuran|satuan ukur(?:an)?|unit of measure\w*|uom)$/],
  [
    'polaritas',
    /^(?:polari(?:tas|sasi)(?: indikator)?|klasifikasi(?: polaritas)?|arah(?: indikator)?|sifat indikator)$/,
  ],
  [
    'sifat',
    /^(?:sifat(?: target| data)?|cara (?:hitung|agregasi)(?: triwulan)?|jenis target|pola target|periode(?:isasi)?)$/,
  ],
  ['realisasi', /^keuangan$/],
  ['nomorRevisi', /^revisi(?: dipa| pagu)?(?: ke)?$|^(?:nomor|no) revisi$/],
  ['jenisRevisi', /^(?:jenis|kategori|uraian|keterangan) revisi$/],
  ['tanggal', /^(?:tanggal|tgl)(?: \w+){0,2}$/],
  ['bulan', /^bulan$/],
  ['triwulan', /^(?:triwulan|tri wulan|tw|periode)$/],
  ['tahun', /^(?:tahun(?: anggaran)?|ta|t\.a)$/],
  ['definisi', /^definisi(?: operasional)?(?: .*)?$|^deskripsi(?: indikator)?$|^penjelasan(?: indikator)?$/],
  [
    'formula',
    /^(?:formula(?:si)?|rumus|cara (?:per)?hitung(?:an)?|metode (?:per)?hitung(?:an)?|teknik (?:per)?hitung(?:an)?)(?: .*)?$/,
  ],
  ['sumberData', /^sumber data$/],
  ['sumberDana', /^(?:sumber dana|sd|sd\/cp|rm|rupiah murni|blu|pln|hln|sbsn|pnbpn?)$/],
  [
    'jenisBelanja',
    /^belanja (?:pegawai|barang|modal|bantuan sosial|bansos|hibah|lainnya|operasi\w*)(?: .*)?$|^jenis belanja$/,
  ],
  [
    'efisiensi',
    /^(?:(?:tingkat|nilai|persentase|%|rasio|indeks)\s)?efisien(?:si)?(?:\s(?:anggaran|kinerja|sumber daya|biaya).*)?$|^rasio$|^(?:te|ie)$/,
  ],
  ['efektivitas', /^efekti[vf]itas$/],
  ['capaianMaks', /capaian (?:nilai )?maksimal|indeks capaian/],
  [
    'selisih',
    /^(?:selisih|perubahan|\+\s*\/\s*-|[+-]{1,2}|bertambah.*|.*\(berkurang\)|naik ?\/? ?\(?turun\)?|kenaikan ?\/ ?penurunan|penambahan.*pengurangan)(?: pagu| anggaran)?$/,
  ],
  ['sisa', /^sisa(?: (?:pagu|anggaran|dana|dipa))?$/],
  ['paguEfektif', /^pagu efektif$/],
  ['blokir', /^(?:pagu )?blokir$|^(?:aa|automatic adjustment)$/],
  [
    'persen',
    /^(?:%|persen(?:tase)?|presentase|prosentase)?\s?(?:realisasi|penyerapan|serapan|anggaran|daya serap)(?:\s?\(?(?:anggaran|keuangan|dari pagu.*)\)?)?\s?\(?%\)?$/,
  ],
  ['persen', /^realisasi dari pagu efektif/],
  ['persen', /^realisasi ?\/ ?(?:perkin|pagu|target) ?\(?%?\)?$/],
  [
    'capaian',
    /^(?:%|persen(?:tase)?|presentase|prosentase|tingkat|rata-?\s?rata|% rata-?\s?rata)\s?(?:rata-?\s?rata\s)?(?:capaian|kinerja|ro|pencapaian)(?: (?:kinerja|target|indikator|antara))*(?: ?\(%\))?$/,
  ],
  ['capaian', /^(?:capaian|pencapaian|achievement)(?: kinerja| indikator)? ?(?:\(%\)|%)$|^% achievement$|^c ?\(%\)$/],
  ['baseline', /^(?:base ?line|kondisi awal|data awal|realisasi awal)(?: .*)?$/],
  ['baseline', /^(?:realisasi|(?:pen)?capaian|kinerja)\b.*\b(?:tahun|thn|th|periode) (?:lalu|sebelumnya|n ?- ?1)\b/],
  [
    'sasaranIndikator',
    /^(?!indikator)(?=.*(?:sasaran|program|tujuan|kegiatan))(?=.*(?:indikator|\biku\b|\bik\b|\bikk\b|\bku\b))[\w\s/().,-]*\/[\w\s/().,-]*$/,
  ],
  [
    'indikator',
    /^(?:nama |uraian |kode )?(?:indikator|ukuran)(?: (?:kinerja|utama|sasaran|program|kegiatan|tujuan|strategis|individu|\(iku\)|iku|[ivx]+(?:\.\d+)?|\d+(?:\.\d+)*|\w+))*(?: \(\w+\))?$/,
  ],
  [
    'indikator',
    /^(?:iku|ikp|ikk|iks|iksk|ikss|iksp|ik|nama ik|kpi|(?:key )?performance (?:indicator|measure)s?|indicators?)$/,
  ],
  ['tujuan', /^(?:tujuan|tj)(?: strategis)?(?: \w+)?$|^acuan tujuan/],
  [
    'sasaran',
    /^(?:(?:acuan )?(?:sasaran|ss|sp|sk)|tujuan\/sasaran)(?: (?:strategis|program|kegiatan|kinerja|sasaran|[ivx]+|\d+|\w+))*(?: ?\(\w+\))*$/,
  ],
  ['sasaran', /^(?:(?:strategic )?objectives?|goals?)$/],
  ['kendala', /^(?:kendala|hambatan|permasalahan|faktor penghambat)(?:.*)$/],
  ['tindakLanjut', /^(?:(?:rencana )?tindak lanjut|rtl|solusi|rekomendasi|upaya .*)$/],
  [
    'kegiatan',
    /^(?:rencana (?:kegiatan|aksi)|aksi|aktivitas|tahapan kegiatan|kegiatan|action plans?|activit(?:y|ies))$/,
  ],
  ['status', /^(?:status|kesimpulan|tercapai\/tidak)(?: .*)?$/],
  ['predikat', /^(?:predikat|kategori(?: nilai| capaian)?|kriteria|makna)$/],
  ['keterangan', /^(?:keterangan|ket|catatan|alasan(?: perubahan)?|keterangan\/masukan|remarks?|notes?)$/],
  [
    'unit',
    /^(?:unit(?: (?:kerja|terkait|organisasi|penanggung jawab|pelaksana).*)?|penanggung jawab|pj|pic|satker|satuan kerja|unit eselon \w+)$/,
  ],
  [
    'realisasi',
    /^(?:realisasi|realias|r|capaian|actuals?|reali[sz]ation|achievement)(?: (?:kinerja|target|indikator|antara|pagu|penerimaan|penggunaan|output|volume|fisik|keuangan|anggaran|dana|belanja|pnbpn?))*$|^realisasi \(r\)$|^r\.? ?a$/,
  ],
  ['realisasi', /^(?:%|persen(?:tase)?)?\s?(?:progres(?:s)? )?fisik$/],
  [
    'target',
    /^(?:persentase )?(?:target|t|rencana)(?: (?:awal|revisi|baru|semula|menjadi|kinerja|pk|perkin|perjanjian kinerja|antara|renstra|akhir|jangka menengah|penerimaan|penggunaan|output|volume|fisik|capaian|pnbpn?|triwulan|tahunan|tw|keuangan|anggaran))*(?: \(t\))?$|^indikasi capaian$|^volume target$/,
  ],
  [
    'pagu',
    /^(?:(?:total |jumlah )?(?:pagu|anggaran|alokasi|dipa|pa)(?: (?:anggaran|dipa|awal|akhir|revisi|semula|menjadi|penggunaan|penerimaan|indikatif|total|terakhir|baru))*(?: (?:\d+|[ivx]+))?|semula|menjadi|usulan awal.*|jumlah yang disepakati.*|revisi (?:ke )?(?:\d+|[ivx]+)|(?:indikasi |kerangka |alokasi )?pendanaan|nilai pagu|pagu & realisasi|budget)$/,
  ],
  [
    'uraian',
    /^(?:uraian|output\s?\/?\s?rincian akun|(?:kegiatan|program|komponen|kro|ro|nama program|sub ?komponen)(?:\s?\/.*)?|klasifikasi rincian output|rincian output|layanan|output|komponen|rincian|kegiatan \/ output|nama kegiatan)$/,
  ],
  ['volume', /^(?:volume|vol)$/],
  ['bobot', /^bobot(?: .*)?$/],
  ['jumlah', /^(?:jumlah|total)$/],
  ['nilai', /^nilai$/],
  ['capaian', /^%$/],
];

/**
 * The head of a caption: in Indonesian its first words. They decide where no pattern knows the whole ("target capaian program
 * dan kerangka pendanaan" is a target).
 */
const POKOK: readonly (readonly [Bidang, RegExp])[] = [
  [
    'capaian',
    /^(?:persentase|tingkat|rata-rata|%)(?: (?:rata-rata|tingkat|persentase))? (?:pen)?(?:capaian|kemajuan)\b/,
  ],
  ['persen', /^(?:persentase|tingkat|%) (?:realisasi|serapan|penyerapan)\b/],
  ['baseline', /^(?:data|kondisi|capaian|kinerja|nilai)\b.*\bawal\b/],
  [
    'unit',
    /^(?:satuan kerja|unit|perangkat daerah|opd|skpd|bidang) (?:\w+ )*(?:penanggung ?jawab|pengampu|pelaksana|pendukung)\b/,
  ],
  ['satuan', /^satuan (?!kerja)/],
  ['indikator', /^indikator\b/],
  ['sasaran', /^(?:kinerja utama|sasaran)\b(?!.*\bindikator\b)/],
  ['tujuan', /^tujuan\b(?!.*\bindikator\b)/],
  ['efisiensi', /^(?:tingkat |nilai )?efisiensi\b/],
  ['target', /^(?:rencana )?target\b/],
  ['realisasi', /^(?:realisasi|(?:pen)?capaian)\b/],
  ['formula', /^(?:formula|formulasi|rumus|(?:cara|metode|teknik) (?:per|peng)?hitung)/],
  ['definisi', /^(?:definisi|penjelasan|alasan(?! perubahan))\b/],
  ['sumberData', /^sumber data\b/],
  ['pagu', /^(?:pagu|anggaran|(?:alokasi|kebutuhan) (?:anggaran|dana|pagu)|dana)\b/],
];

/** The longest caption that is read by its head; a longer text is a sentence. */
const KATA_TERBANYAK = 14;

const ingatan = new Map<string, Bidang | null>();

const cocok = (judul: string, daftar: readonly (readonly [Bidang, RegExp])[]): Bidang | null =>
  daftar.find(([, pola]) => pola.test(judul))?.[0] ?? null;

function cari(judul: string): Bidang | null {
  const bersih = judul
    .replace(/\./g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\b(?:presentase|prosentase|persen)\b/g, 'persentase')
    .trim();
  if (bersih === '' || bersih.length > 110) return null;
  const pas = cocok(bersih, POLA) ?? cocok(bersih.replace(/\s?\(%\)$/, ''), POLA);
  if (pas !== null) return pas;
  return bersih.split(' ').length <= KATA_TERBANYAK ? cocok(bersih, POKOK) : null;
}

/**
 * The field that a caption names, or null. Results are remembered: a workbook repeats its captions.
 *
 * @param judul caption in lower case without year, quarter and money scale
 * @example cariSinonim('indikator kinerja utama') // 'indikator'
 */
export function cariSinonim(judul: string): Bidang | null {
  const diingat = ingatan.get(judul);
  if (diingat !== undefined) return diingat;
  const bidang = cari(judul);
  if (ingatan.size > 5000) ingatan.clear();
  ingatan.set(judul, bidang);
  return bidang;
}
