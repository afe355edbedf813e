/** The policy in plain words, as a user reads and checks it. */
import { eksak } from './eksak';
import { type Arah, type Kebijakan, type KebijakanTargetNol, BATAS_TAK_HINGGA } from './kebijakan';

/**
 * One formal sentence for each choice of a policy, in the order in which a planner asks: formulas, limits, target, special
 * cases, averages, status.
 *
 * Of the standard policy the first is "Indikator yang semakin tinggi semakin baik: capaian = realisasi / target."
 */
export function kalimatKebijakan(kebijakan: Kebijakan): string[] {
  return [
    'Indikator yang semakin tinggi semakin baik: capaian = realisasi / target.',
    minimasi(kebijakan),
    'Indikator yang harus tepat pada target: capaian = 1 - |realisasi - target| / |target|.',
    rentang(kebijakan),
    predikat(kebijakan),
    batas(kebijakan),
    `Bila ada target awal dan target revisi, capaian dihitung terhadap target ${kebijakan.dasarTarget}.`,
    targetNol('semakin tinggi semakin baik', kebijakan.targetNol.naikNol, kebijakan.targetNol.naikAda),
    targetNol('semakin rendah semakin baik', kebijakan.targetNol.turunNol, kebijakan.targetNol.turunAda),
    negatif(kebijakan),
    ratarata(kebijakan),
    status(kebijakan),
    `Capaian ditampilkan dengan ${kebijakan.desimal} desimal.`,
    ...kategori(kebijakan),
    ...arahPilihan(kebijakan),
  ];
}

/** A ratio as a percentage in id-ID: 1.2 is "120%". */
function persen(rasio: number): string {
  return `${eksak(rasio).times(100).toFixed().replace('.', ',')}%`;
}

function minimasi({ minimasi, batasAtas }: Kebijakan): string {
  const awal = 'Indikator yang semakin rendah semakin baik: capaian =';
  if (minimasi === 'selisih') return `${awal} 2 - realisasi / target.`;
  return `${awal} target / realisasi; realisasi nol bernilai ${persen(batasAtas ?? BATAS_TAK_HINGGA)}.`;
}

function rentang({ rentang }: Kebijakan): string {
  const luar =
    rentang === 'rasio' ? 'realisasi / batas terdekat' : '1 - |realisasi - batas terdekat| / |batas terdekat|';
  return `Target rentang: di dalam rentang 100%, di luarnya ${luar}.`;
}

function predikat({ jenjang }: Kebijakan): string {
  if (jenjang === 'peringkat') return 'Target predikat: capaian = peringkat realisasi / peringkat target.';
  return 'Target predikat: 100% bila predikat sama atau lebih tinggi, 0% bila lebih rendah.';
}

function batas({ batasAtas, batasAtasPadaTabel, batasBawah }: Kebijakan): string {
  const bawah = `paling rendah ${persen(batasBawah)}`;
  if (batasAtas === null) return `Capaian ${bawah} dan tidak dibatasi ke atas.`;
  if (batasAtasPadaTabel) return `Capaian ${bawah} dan paling tinggi ${persen(batasAtas)}.`;
  return `Capaian ${bawah}; pada tabel tidak dibatasi ke atas, dalam rata-rata paling tinggi ${persen(batasAtas)}.`;
}

function targetNol(sifat: string, nol: KebijakanTargetNol[keyof KebijakanTargetNol], ada: number | null): string {
  const sebut = (rasio: number | null): string => (rasio === null ? 'tidak dapat dihitung' : persen(rasio));
  const awal = `Target nol pada indikator yang ${sifat}:`;
  if (nol === ada) return `${awal} ${sebut(nol)}.`;
  return `${awal} ${sebut(nol)} bila realisasi nol, ${sebut(ada)} bila realisasi di atas nol.`;
}

function negatif({ targetNegatif }: Kebijakan): string {
  if (targetNegatif === 'tidak-dihitung') return 'Capaian dengan target negatif tidak dihitung.';
  return 'Target negatif: capaian = 1 + (realisasi - target) / |target|, dengan tanda terbalik bila semakin rendah semakin baik.';
}

function ratarata({ rataRata, tanpaCapaian }: Kebijakan): string {
  const sisa =
    tanpaCapaian === 'nol'
      ? 'indikator yang tidak dapat dihitung bernilai nol'
      : 'indikator yang tidak dapat dihitung tidak ikut';
  return `Rata-rata dihitung secara ${rataRata}; ${sisa}.`;
}

function status({ skalaStatus }: Kebijakan): string {
  const { tercapai, melampaui } = skalaStatus;
  return `Target tercapai mulai ${persen(tercapai)} dan terlampaui di atas ${persen(melampaui)}.`;
}

function kategori({ skalaPredikat }: Kebijakan): string[] {
  if (skalaPredikat === null) return [];
  const tingkat = skalaPredikat.tingkat.map(({ nama }) => nama).join(', ');
  return [`Kategori capaian menurut ${skalaPredikat.nama}, dari yang tertinggi: ${tingkat}.`];
}

/** What a direction is called in a sentence. */
export const NAMA_ARAH: Readonly<Record<Arah, string>> = {
  naik: 'semakin tinggi semakin baik',
  turun: 'semakin rendah semakin baik',
  tetap: 'tepat pada target',
  rentang: 'di dalam rentang',
  jenjang: 'menurut predikat',
  biner: 'ya atau tidak',
};

function arahPilihan({ arahPerIndikator }: Kebijakan): string[] {
  const menurutArah = new Map<Arah, number>();
  for (const arah of Object.values(arahPerIndikator)) menurutArah.set(arah, (menurutArah.get(arah) ?? 0) + 1);
  return [...menurutArah].map(
    ([arah, cacah]) => `Ditetapkan "${NAMA_ARAH[arah]}" untuk ${cacah} kode atau nama indikator.`,
  );
}
