/** What the words of an indicator say about its arah. Practice; the words are those of Indonesian performance reports. */
import type { Arah } from './kebijakan';

/** Words before the thing that is measured: they measure, they do not judge. */
const PENGUKUR = new Set(
  (
    'jumlah banyaknya total persentase presentase prosentase persen angka tingkat rata rerata rasio nilai indeks laju frekuensi ' +
    'proporsi prevalensi kejadian insiden kasus volume besaran besarnya maksimal maksimum indeks kedalaman keparahan ' +
    'penduduk masyarakat warga balita bayi anak ibu pekerja rumah tangga keluarga desa produk barang'
  ).split(' '),
);

/** Things of which less is better, where they are what is measured. */
const BURUK = new RegExp(
  [
    /^temuan\b/,
    /^(?:keluhan|pengaduan|aduan|komplain)\b/,
    /^(?:kecelakaan|kesalahan|kekeliruan|kegagalan|keterlambatan|kerusakan|kehilangan|kebocoran|kerugian|pelanggaran)\b/,
    /^(?:deviasi|penyimpangan|simpangan)\b/,
    /^(?:kematian|mortalitas|morbiditas|kesakitan|stunting|gizi buruk|kurang gizi|putus sekolah|buta aksara|buta huruf)\b/,
    /^(?:kemiskinan|miskin|pengangguran|ketimpangan|gini|inflasi|kriminalitas|kejahatan|korupsi|konflik|kawasan kumuh|kumuh)\b/,
    /^(?:cacat|rusak|gagal|terlambat|tertunda|kedaluwarsa|tunggakan|denda|retur|backlog|downtime|susut|rugi)\b/,
    /^(?:emisi|pencemaran|limbah|kebakaran|banjir)\b/,
    /^(?:waktu tunggu|lama(?:nya)? waktu|lama(?:nya)? (?:hari|proses|penyelesaian|layanan|pelayanan|penerbitan)|durasi|dwelling time)\b/,
    /^(?:response time|lead time)\b/,
    /^(?:waktu|hari|jam) ?(?:rata rata )?(?:penerbitan|penyelesaian|pelayanan|layanan|proses|pemrosesan|pengerjaan|pengurusan|tanggap|respon|respons|penanganan|tempuh|yang dibutuhkan|yang diperlukan)\b/,
    /^(?:menurunnya|berkurangnya|menurun|berkurang)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Words that turn the matter: the thing is dealt with, avoided or on time, and more of that is better. */
const DITANGANI =
  /\b(?:ditindak ?lanjuti|ditindaklanjut|tindak ?lanjut|terselesaikan|selesai|penyelesaian|tertangani|penanganan|direspons?|teratasi|tuntas|pencegahan|pengendalian|penurunan|pengurangan|bebas|tanpa|nihil|tepat waktu|sesuai|standar|pengelolaan|pengolahan|mampu|lulus|terlayani)\b/;
/** "yang diselesaikan", "yang mendapat bantuan", but not "yang terjadi". */
const YANG =
  /\byang (?:telah |sudah |dapat |berhasil )?(?!terjadi|ditemukan|diterima|masuk|dilaporkan|dialami|timbul|disebabkan|diakibatkan|ada|cacat|rusak)/;
/** Not dealt with: less is better again. */
const TIDAK_DITANGANI = /\b(?:belum|tidak|gagal) (?:di|ter|se|ter)\w+/;

/**
 * The arah that the words of an indicator tell, null where they tell none.
 *
 * What is measured decides, not what is mentioned: "Jumlah temuan mayor" and "Rata-rata waktu penerbitan sertifikat" are
 * turun; "Persentase temuan yang ditindaklanjuti", "Indeks layanan pengaduan" and "Persentase layanan tepat waktu" are not.
 * A "penurunan" is the amount by which something falls: more is better, as with every amount.
 */
export function arahDariKata(indikator: string, satuan = ''): Arah | null {
  const pokok = pokokUkuran(indikator);
  if (!BURUK.test(pokok)) return null;
  // "Rata-rata waktu penyelesaian" measures time: its own word must not be read as "dealt with".
  const isLama = /^(?:waktu|hari|jam|lama|durasi|response time|lead time|dwelling time)/.test(pokok);
  if (isLama)
    return /\b(?:sesuai|standar)\b/.test(pokok) || /^(?:persen|%)/.test(satuan.toLowerCase()) ? null : 'turun';
  if (TIDAK_DITANGANI.test(pokok)) return 'turun';
  return DITANGANI.test(pokok) || YANG.test(pokok) ? 'naik' : 'turun';
}

/** Words in lower case with single blanks between them. */
const POLOS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function kataSaja(indikator: string): string {
  const rendah = indikator.toLowerCase();
  return POLOS.test(rendah) ? rendah : rendah.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The indicator from the thing measured on: "Jumlah kejadian kecelakaan kerja" -> "kecelakaan kerja". */
function pokokUkuran(indikator: string): string {
  const kata = kataSaja(indikator);
  for (let awal = 0; awal < kata.length;) {
    const spasi = kata.indexOf(' ', awal);
    const akhir = spasi < 0 ? kata.length : spasi;
    if (!PENGUKUR.has(kata.slice(awal, akhir))) return kata.slice(awal);
    awal = akhir + 1;
  }
  return '';
}
