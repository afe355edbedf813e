/** The note under a table of capaian: where its figures come from, by which formula, under which limits. */
import type { CapaianBaris } from '../capaian/terapkan';
import type { Arah, Kebijakan } from '../capaian/kebijakan';
import { tulisPersen } from '../capaian/potongan';

/** Where the capaian of the rows come from; the rest have none. */
export interface CacahCapaian {
  readonly tertulis: number;
  readonly dihitung: number;
}

/** The formula of each direction, and the indicators that it is for. */
function rumus(arah: Arah, { minimasi, rentang, jenjang }: Kebijakan): readonly [rumus: string, untuk: string] {
  switch (arah) {
    case 'naik':
      return ['realisasi dibagi target', 'indikator maksimasi'];
    case 'turun':
      return [
        minimasi === 'selisih' ? '2 dikurangi hasil bagi realisasi dengan target' : 'target dibagi realisasi',
        'indikator minimasi',
      ];
    case 'tetap':
      return [
        '1 dikurangi hasil bagi selisih mutlak realisasi dan target dengan target',
        'indikator yang dipertahankan',
      ];
    case 'rentang':
      return [
        rentang === 'rasio'
          ? '1 di dalam rentang target, selain itu realisasi dibagi batas terdekat'
          : '1 di dalam rentang target, selain itu 1 dikurangi hasil bagi penyimpangan dengan batas terdekat',
        'indikator dengan target rentang',
      ];
    case 'jenjang':
      return [
        jenjang === 'peringkat'
          ? 'peringkat predikat realisasi dibagi peringkat predikat target'
          : '1 bila predikat target tercapai dan 0 bila tidak',
        'indikator berpredikat',
      ];
    case 'biner':
      return ['1 bila terpenuhi dan 0 bila tidak', 'indikator ya atau tidak'];
  }
}

function kalimatRumus(isi: readonly CapaianBaris[], kebijakan: Kebijakan): string {
  const dihitung = isi.filter(({ hasil }) => hasil.capaian !== null);
  const semua = [...new Set(dihitung.map(({ arah }) => arah.arah))].map((arah) => rumus(arah, kebijakan));
  const [satu] = semua;
  if (satu === undefined) return '';
  const sebut = semua.length === 1 ? satu[0] : semua.map(([nama, untuk]) => `${nama} untuk ${untuk}`).join('; ');
  return `Rumus capaian: ${sebut}${semua.length === 1 ? ', ' : '; semuanya '}dikali 100%.`;
}

function kalimatAsal({ tertulis, dihitung }: CacahCapaian): string {
  if (dihitung === 0) return tertulis === 0 ? '' : 'Capaian dikutip dari lembar kerja.';
  if (tertulis === 0) return 'Capaian dihitung dari target dan realisasi.';
  return `Capaian dikutip dari lembar kerja; capaian ${dihitung} indikator yang tidak tertulis di sana dihitung dari target dan realisasi.`;
}

function kalimatBatas(isi: readonly CapaianBaris[], { batasAtas, batasAtasPadaTabel, batasBawah }: Kebijakan): string {
  const atas =
    batasAtas !== null && batasAtasPadaTabel ? `Capaian dibatasi paling tinggi ${tulisPersen(batasAtas)}.` : '';
  const kurang = isi.some(({ hasil }) => hasil.mentah !== null && hasil.mentah < batasBawah);
  const bawah = kurang ? `Capaian di bawah ${tulisPersen(batasBawah)} dihitung ${tulisPersen(batasBawah)}.` : '';
  return [atas, bawah].filter((satu) => satu !== '').join(' ');
}

function kalimatStatus({ skalaStatus: { tercapai, melampaui } }: Kebijakan): string {
  const bawah = tulisPersen(tercapai);
  const batas =
    tercapai === melampaui
      ? `tercapai bila sama dengan ${bawah}, melampaui bila lebih`
      : `tercapai mulai ${bawah}, melampaui bila lebih dari ${tulisPersen(melampaui)}`;
  return `Status ditentukan dari nilai capaian yang belum dibulatkan: ${batas}.`;
}

/**
 * The whole note without its "Catatan: ".
 *
 * @example catatanCapaian(isi, { tertulis: 5, dihitung: 0 }, KEBIJAKAN_BAKU)
 *   // 'Capaian dikutip dari lembar kerja. Rumus capaian: realisasi dibagi target, dikali 100%. Status ...'
 */
export function catatanCapaian(isi: readonly CapaianBaris[], cacah: CacahCapaian, kebijakan: Kebijakan): string {
  const kalimat = [
    kalimatAsal(cacah),
    kalimatRumus(isi, kebijakan),
    kalimatBatas(isi, kebijakan),
    kalimatStatus(kebijakan),
  ];
  return kalimat.filter((satu) => satu !== '').join(' ');
}
