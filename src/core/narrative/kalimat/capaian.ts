/**
 * The first analysis: target against realisasi of one period, one sentence class for each outcome. The words of the verdict
 * come from the status, which is decided on unrounded figures. PermenPANRB 53/2014, analysis 1.
 */
import { selisihTarget } from '../../capaian/belum-tercapai';
import type { Kebijakan } from '../../capaian/kebijakan';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import { teksCapaianHitung } from '../figur-naskah';
import { slot, type Potongan } from '../naskah';
import { padaPeriode } from './periode';
import { figurTampak, type Pasangan } from './figur-tampak';
import { satuanKalimat, sebut, sebutFigur } from './sebut';

export interface KonteksCapaian {
  /** True where the Perkin of the year holds this target. */
  readonly menurutPerkin: boolean;
  /** The target before its revision. */
  readonly targetAwal: Figur | null;
}

const TANPA_KONTEKS: KonteksCapaian = { menurutPerkin: false, targetAwal: null };

/**
 * Sentences on one row and period.
 *
 * Target 23 persen, realisasi 24 persen, naik: 'Pada tahun 2024, target indikator "..." adalah 23 persen dan terealisasi 24
 * persen, sehingga capaiannya 104,35%. Dengan demikian, indikator ini melampaui target yang ditetapkan.'
 */
export function kalimatCapaian(
  satu: CapaianBaris,
  kebijakan: Kebijakan,
  konteks: KonteksCapaian = TANPA_KONTEKS,
): readonly Potongan[] {
  const { target, realisasi } = satu.periode;
  if (target === null || realisasi === null || satu.hasil.status === 'tidak-dapat-diukur') return takTerukur(satu);
  const pasangan = figurTampak(satu.arah.arah, { target, realisasi }, kebijakan);
  return [...kalimatHasil(satu, pasangan, kebijakan, konteks), ...kalimatRevisi(satu, target, konteks)];
}

function kalimatHasil(
  satu: CapaianBaris,
  pasangan: Pasangan,
  kebijakan: Kebijakan,
  konteks: KonteksCapaian,
): readonly Potongan[] {
  const { target, realisasi } = pasangan;
  if (target.besaran.jenis === 'jenjang' || target.besaran.jenis === 'yatidak') return jenjang(satu, pasangan, konteks);
  if (realisasi.besaran.jenis === 'jenjang') return jenjang(satu, pasangan, konteks);
  const awal = sebut(
    padaPeriode(satu.periode),
    kata(satu, 'target indikator '),
    namaIndikator(satu),
    konteks.menurutPerkin ? ' yang ditetapkan dalam Perjanjian Kinerja adalah ' : ' adalah ',
    sebutFigur(target, satu.baris.satuan),
    ' dan terealisasi ',
    sebutFigur(realisasi, satu.baris.satuan),
  );
  return satu.arah.arah === 'turun' && target.besaran.jenis === 'angka'
    ? [...awal, ...minimasi(satu, pasangan, kebijakan)]
    : [...awal, ...maksimasi(satu, pasangan, kebijakan)];
}

const dasar = ({ target, realisasi }: Pasangan): readonly Address[] => [target.sel, realisasi.sel];

function capaian(satu: CapaianBaris, pasangan: Pasangan, kebijakan: Kebijakan): Potongan {
  return { teks: `${teksCapaianHitung(satu.hasil, kebijakan)}%`, dari: dasar(pasangan) };
}

function maksimasi(satu: CapaianBaris, pasangan: Pasangan, kebijakan: Kebijakan): readonly Potongan[] {
  return sebut(
    ', sehingga capaiannya ',
    capaian(satu, pasangan, kebijakan),
    '. Dengan demikian, indikator ini ',
    putusan(satu, pasangan),
    ' target yang ditetapkan',
    kekurangan(satu, pasangan),
    '.',
  );
}

/** The lower the better: where the figure stands to its bound is said before the verdict. */
function minimasi(satu: CapaianBaris, pasangan: Pasangan, kebijakan: Kebijakan): readonly Potongan[] {
  return sebut(
    letak(pasangan),
    '. Mengingat indikator ini bersifat minimasi, capaiannya ',
    capaian(satu, pasangan, kebijakan),
    ' dan indikator ini ',
    putusan(satu, pasangan),
    ' target yang ditetapkan',
    kekurangan(satu, pasangan),
    '.',
  );
}

function letak({ target, realisasi }: Pasangan): string {
  const [t, r] = [target.besaran, realisasi.besaran];
  if (t.jenis !== 'angka' || r.jenis !== 'angka') return '';
  if (r.nilai === t.nilai) return ', sama dengan batas yang ditetapkan';
  return r.nilai < t.nilai
    ? ', lebih rendah daripada batas yang ditetapkan'
    : ', lebih tinggi daripada batas yang ditetapkan';
}

const PUTUSAN = {
  melampaui: 'melampaui',
  tercapai: 'mencapai',
  belum: 'belum mencapai',
  'tidak-dapat-diukur': '',
} as const;

const putusan = ({ hasil }: CapaianBaris, pasangan: Pasangan): Potongan => ({
  teks: PUTUSAN[hasil.status],
  dari: dasar(pasangan),
});

function kekurangan(satu: CapaianBaris, pasangan: Pasangan): readonly Potongan[] {
  if (satu.hasil.status !== 'belum') return [];
  const selisih = selisihTarget(pasangan.target, pasangan.realisasi, satu.arah.arah, satu.baris.satuan?.teks ?? null);
  return selisih === null ? [] : sebut(', dengan selisih ', { teks: kecil(selisih.teks), dari: dasar(pasangan) });
}

/** "1,72 Juta Orang" -> "1,72 juta orang". */
function kecil(teks: string): string {
  const [angka = '', ...satuan] = teks.split(' ');
  return [angka, satuanKalimat(satuan.join(' '))].join(' ').trim();
}

/** A grade or yes and no: words against words, without a percentage. */
function jenjang(satu: CapaianBaris, pasangan: Pasangan, { menurutPerkin }: KonteksCapaian): readonly Potongan[] {
  const kataJenjang = ({ besaran }: Figur): string => (besaran.jenis === 'jenjang' ? 'predikat ' : '');
  return sebut(
    padaPeriode(satu.periode),
    kata(satu, 'target indikator '),
    namaIndikator(satu),
    menurutPerkin ? ' yang ditetapkan dalam Perjanjian Kinerja adalah ' : ' adalah ',
    kataJenjang(pasangan.target),
    sebutFigur(pasangan.target, satu.baris.satuan),
    ' dan terealisasi ',
    kataJenjang(pasangan.realisasi),
    sebutFigur(pasangan.realisasi, satu.baris.satuan),
    '. Dengan demikian, indikator ini ',
    putusan(satu, pasangan),
    ' target yang ditetapkan.',
  );
}

function takTerukur(satu: CapaianBaris): readonly Potongan[] {
  const sebutan = padaPeriode(satu.periode).replace(/^Pada (.*), $/, ' pada $1');
  return sebut(
    'Capaian indikator ',
    namaIndikator(satu),
    `${sebutan} tidak dapat diukur karena `,
    slot('alasan, misalnya data belum dirilis atau target belum ditetapkan'),
    '. ',
    slot('rencana pemenuhan data'),
  );
}

function kalimatRevisi(satu: CapaianBaris, target: Figur, { targetAwal }: KonteksCapaian): readonly Potongan[] {
  if (targetAwal === null) return [];
  return sebut(
    ' Target semula ',
    sebutFigur(targetAwal, satu.baris.satuan),
    ' disesuaikan menjadi ',
    sebutFigur(target, satu.baris.satuan),
    ' karena ',
    slot('dasar penyesuaian target'),
    '. Capaian dihitung terhadap target yang telah disesuaikan.',
  );
}

/** The name in quotation marks: what the sheet calls the indicator, without its own quotation marks. */
function namaIndikator({ baris }: CapaianBaris): readonly Potongan[] {
  const { teks, sel } = baris.indikator;
  return [{ teks: '"' }, { teks: teks.replaceAll('"', '').trim(), sumber: sel }, { teks: '"' }];
}

/** The first word of a sentence begins with a capital where no period stands before it. */
function kata({ periode }: CapaianBaris, teks: string): string {
  return padaPeriode(periode) === '' ? teks.charAt(0).toUpperCase() + teks.slice(1) : teks;
}
