/**
 * Header captions and the fields they name, as data. A pattern matches the caption after `inti` took year, quarter,
 * money scale and the like away; the first match wins, so the narrower patterns stand first.
 */
import { jarakEjaan } from '../text/label';
import type { Bidang } from './tabel';

const POLA: readonly (readonly [Bidang, RegExp])[] = [
  ['no', /^(?:no|nomor|#|no\.? urut)$/],
  ['kode', /^(?:kode(?:\s*\/?\s*no)?|kode [\w/ ]{1,40}|kd|code)$/],
  ['satuan', /^(?:satuan|sat|unit ukuran|satuan ukur(?:an)?|satuan (?:target|kinerja|indikator))$/],
  ['polaritas', /^(?:polari(?:tas|sasi)(?: indikator)?|klasifikasi(?: polaritas)?|arah(?: indikator)?|sifat indikator)$/],
  ['sifat', /^(?:sifat(?: target| data)?|cara (?:hitung|agregasi)(?: triwulan)?|jenis target|pola target|periode(?:isasi)?)$/],
  ['nomorRevisi', /^revisi(?: dipa| pagu)?(?: ke)?$|^(?:nomor|no) revisi$/],
  ['jenisRevisi', /^(?:jenis|kategori|uraian|keterangan) revisi$/],
  ['tanggal', /^(?:tanggal|tgl)(?: \w+){0,2}$/],
  ['bulan', /^bulan$/],
  ['triwulan', /^(?:triwulan|tri wulan|tw|periode)$/],
  ['tahun', /^(?:tahun(?: anggaran)?|ta|t\.a)$/],
  ['definisi', /^definisi(?: operasional)?(?: .*)?$|^deskripsi(?: indikator)?$|^penjelasan(?: indikator)?$/],
  ['formula', /^(?:formula(?:si)?|rumus|cara (?:per)?hitung(?:an)?|metode (?:per)?hitung(?:an)?|teknik (?:per)?hitung(?:an)?)(?: .*)?$/],
  ['sumberData', /^sumber data$/],
  ['sumberDana', /^(?:sumber dana|sd|sd\/cp|rm|rupiah murni|blu|pln|hln|sbsn|pnbpn?)$/],
  ['jenisBelanja', /^belanja (?:pegawai|barang|modal|bantuan sosial|bansos|hibah|lainnya|operasi\w*)(?: .*)?$|^jenis belanja$/],
  ['efisiensi', /^(?:(?:tingkat|nilai|persentase|%|rasio|indeks)\s)?efisien(?:si)?(?:\s(?:anggaran|kinerja|sumber daya|biaya).*)?$|^rasio$|^(?:te|ie)$/],
  ['efektivitas', /^efekti[vf]itas$/],
  ['capaianMaks', /capaian (?:nilai )?maksimal|indeks capaian/],
  ['selisih', /^(?:selisih|perubahan|\+\s*\/\s*-|[+-]{1,2}|bertambah.*|.*\(berkurang\)|naik ?\/? ?\(?turun\)?|kenaikan ?\/ ?penurunan|penambahan.*pengurangan)(?: pagu| anggaran)?$/],
  ['sisa', /^sisa(?: (?:pagu|anggaran|dana|dipa))?$/],
  ['paguEfektif', /^pagu efektif$/],
  ['blokir', /^(?:pagu )?blokir$|^(?:aa|automatic adjustment)$/],
  [
    'persen',
    /^(?:%|persen(?:tase)?|presentase|prosentase)?\s?(?:realisasi|penyerapan|serapan|anggaran|daya serap)(?:\s?\(?(?:anggaran|keuangan|dari pagu.*)\)?)?\s?\(?%\)?$/,
  ],
  ['persen', /^realisasi dari pagu efektif/],
  ['persen', /^realisasi ?\/ ?(?:perkin|pagu|target) ?\(?%?\)?$/],
  ['capaian', /^(?:%|persen(?:tase)?|presentase|prosentase|tingkat|rata-?\s?rata|% rata-?\s?rata)\s?(?:rata-?\s?rata\s)?(?:capaian|kinerja|ro|pencapaian)(?: (?:kinerja|target|indikator|antara))*(?: ?\(%\))?$/],
  ['capaian', /^(?:capaian|pencapaian)(?: kinerja| indikator)? ?(?:\(%\)|%)$|^c ?\(%\)$/],
  ['baseline', /^(?:baseline|kondisi awal|data awal|realisasi awal)(?: .*)?$/],
  [
    'sasaranIndikator',
    /^(?=.*(?:sasaran|program|tujuan|kegiatan))(?=.*(?:indikator|\biku\b|\bik\b|\bikk\b|\bku\b))[\w\s/().,-]*\/[\w\s/().,-]*$/,
  ],
  ['indikator', /^(?:nama |uraian |kode )?(?:indikator|ukuran)(?: (?:kinerja|utama|sasaran|program|kegiatan|tujuan|strategis|individu|\(iku\)|iku|[ivx]+(?:\.\d+)?|\d+(?:\.\d+)*|\w+))*(?: \(\w+\))?$/],
  ['indikator', /^(?:iku|ikp|ikk|iks|iksk|ikss|iksp|ik|nama ik)$/],
  ['tujuan', /^(?:tujuan|tj)(?: strategis)?(?: \w+)?$|^acuan tujuan/],
  ['sasaran', /^(?:(?:acuan )?(?:sasaran|ss|sp|sk)|tujuan\/sasaran)(?: (?:strategis|program|kegiatan|kinerja|sasaran|[ivx]+|\d+|\w+))*(?: ?\(\w+\))*$/],
  ['kendala', /^(?:kendala|hambatan|permasalahan|faktor penghambat)(?:.*)$/],
  ['tindakLanjut', /^(?:(?:rencana )?tindak lanjut|rtl|solusi|rekomendasi|upaya .*)$/],
  ['kegiatan', /^(?:rencana (?:kegiatan|aksi)|aksi|aktivitas|tahapan kegiatan|kegiatan)$/],
  ['status', /^(?:status|kesimpulan|tercapai\/tidak)(?: .*)?$/],
  ['predikat', /^(?:predikat|kategori(?: nilai| capaian)?|kriteria|makna)$/],
  ['keterangan', /^(?:keterangan|ket|catatan|alasan(?: perubahan)?|keterangan\/masukan)$/],
  ['unit', /^(?:unit(?: (?:kerja|terkait|organisasi|penanggung jawab|pelaksana).*)?|penanggung jawab|pj|pic|satker|satuan kerja|unit eselon \w+)$/],
  ['realisasi', /^(?:realisasi|realias|relisasi|realiasi|r|capaian)(?: (?:kinerja|target|indikator|taget|antara|pagu|penerimaan|penggunaan|output|volume|fisik|keuangan|anggaran|dana|belanja|pnbpn?))*$|^realisasi \(r\)$|^r\.? ?a$/],
  ['realisasi', /^(?:%|persen(?:tase)?)?\s?(?:progres(?:s)? )?fisik$/],
  ['target', /^(?:persentase )?(?:target|t|rencana)(?: (?:awal|revisi|baru|semula|menjadi|kinerja|pk|perkin|perjanjian kinerja|antara|renstra|akhir|jangka menengah|penerimaan|penggunaan|output|volume|fisik|capaian|pnbpn?|triwulan|tahunan|tw|keuangan|anggaran))*(?: \(t\))?$|^indikasi capaian$|^volume target$/],
  ['pagu', /^(?:(?:total |jumlah )?(?:pagu|anggaran|alokasi|dipa|pa)(?: (?:anggaran|dipa|awal|akhir|revisi|semula|menjadi|penggunaan|penerimaan|indikatif|total|terakhir|baru))*(?: \d+)?|semula|menjadi|usulan awal.*|jumlah yang disepakati.*|revisi \d+|(?:indikasi |kerangka |alokasi )?pendanaan|nilai pagu|pagu & realisasi)$/],
  ['uraian', /^(?:uraian|output\s?\/?\s?rincian akun|(?:kegiatan|program|komponen|kro|ro|nama program|sub ?komponen)(?:\s?\/.*)?|klasifikasi rincian output|rincian output|layanan|output|komponen|rincian|kegiatan \/ output|nama kegiatan)$/],
  ['volume', /^(?:volume|vol)$/],
  ['bobot', /^bobot(?: .*)?$/],
  ['jumlah', /^(?:jumlah|total)$/],
  ['nilai', /^nilai$/],
  ['capaian', /^%$/],
];

/** Captions that typos are measured against (Damerau-Levenshtein at most 2 for 8 letters and more). */
const PATOKAN: readonly (readonly [string, Bidang])[] = [
  ['indikator kinerja', 'indikator'],
  ['indikator', 'indikator'],
  ['sasaran strategis', 'sasaran'],
  ['sasaran kegiatan', 'sasaran'],
  ['sasaran program', 'sasaran'],
  ['realisasi', 'realisasi'],
  ['realisasi anggaran', 'realisasi'],
  ['realisasi pagu', 'realisasi'],
  ['capaian target', 'realisasi'],
  ['persentase', 'persen'],
  ['keterangan', 'keterangan'],
  ['pagu anggaran', 'pagu'],
  ['target antara', 'target'],
  ['tindak lanjut', 'tindakLanjut'],
  ['efisiensi', 'efisiensi'],
];

const ingatan = new Map<string, Bidang | null>();

function cocok(judul: string): Bidang | null {
  return POLA.find(([, pola]) => pola.test(judul))?.[0] ?? null;
}

function cari(judul: string): Bidang | null {
  const bersih = judul.replace(/\./g, '').replace(/\s*\/\s*/g, '/').trim();
  if (bersih === '' || bersih.length > 90) return null;
  const pas = cocok(bersih) ?? cocok(bersih.replace(/\s?\(%\)$/, ''));
  if (pas !== null) return pas;
  if (bersih.length < 8) return null;
  const dekat = PATOKAN.find(([patokan]) => Math.abs(patokan.length - bersih.length) <= 2 && jarakEjaan(bersih, patokan) <= 2);
  return dekat?.[1] ?? null;
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
