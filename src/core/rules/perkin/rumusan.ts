/** How sasaran and indicators are worded: first words that speak of work or of output where a result is meant. */

const awalKata = (kata: string): RegExp => new RegExp(`^(?:${kata.trim().replace(/\s+/g, '|')})(?![\\p{L}-])`, 'iu');

/** An indicator that begins so measures that work was done. */
export const INDIKATOR_PROSES = awalKata(`
  terlaksananya tersusunnya terselenggaranya penyusunan pelaksanaan penyelenggaraan penyiapan pemantauan monitoring
  koordinasi sosialisasi melaksanakan menyusun menyelenggarakan menyiapkan mengikuti`);

/** A sasaran that begins so names work, not a state that is to be reached. */
const SASARAN_KERJA = awalKata(`
  penguatan peningkatan pengembangan pendampingan penyusunan pelaksanaan penyelenggaraan pembinaan pengelolaan penyediaan
  pembangunan pemberdayaan perbaikan percepatan optimalisasi koordinasi sosialisasi monitoring evaluasi fasilitasi`);
const SASARAN_KATA_KERJA = /^me\p{L}{3,}(?:kan|i)(?![\p{L}-])/iu;

/** True for "Penguatan layanan" and "Meningkatkan layanan", not for "Meningkatnya layanan" or what begins otherwise. */
export const sasaranKerja = (teks: string): boolean => SASARAN_KERJA.test(teks) || SASARAN_KATA_KERJA.test(teks);

/** "Jumlah dokumen ...": counts what the office itself made. */
export const INDIKATOR_KELUARAN =
  /^(?:jumlah|banyaknya)\s+(?:dokumen|laporan|kegiatan|rapat|naskah|berkas|layanan perkantoran|bimbingan teknis|sosialisasi)(?![\p{L}-])/iu;

/** Captions of a sasaran above the level of kegiatan. */
export const SASARAN_ATAS = /sasaran\s+(?:strategis|program)/i;
