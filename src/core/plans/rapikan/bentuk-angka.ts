/** A text that is one figure, as a number with a format under which the cell looks as before. */
import { perSeratus } from '../../capaian/eksak';
import type { Angka } from '../../text/besaran';
import { formatAngka } from '../../text/format-angka';
import { besaranDariAngka } from '../../text/sel-angka';
import { displayText } from '../../workbook/number-format';

export interface IsiAngka {
  readonly value: number;
  readonly numberFormat: string;
}

/** Digits with their separators. */
const DERET = /\d(?:[\d.,]*\d)?/g;
/** Excel takes no longer format. */
const FORMAT_TERPANJANG = 255;
/** Signs that no format may hold as they are: line breaks and other control characters. */
const TAK_TERCETAK = /\p{Cc}/u;

/**
 * The number and the format that show exactly this text; null where none does (English separators, leading zeros, several
 * lines). The unit stays in the format, a percent sign makes a fraction.
 *
 * "80,12 Persen" is 80.12 under `#,##0.00 "Persen"`; "Rp 1.234.567,-" is 1234567 under `"Rp" #,##0",-"`; "87,5%" is 0.875
 * under `0.0%`.
 */
export function angkaDariTeks(teks: string, besaran: Angka): IsiAngka | null {
  const tampak = teks.trim();
  if (TAK_TERCETAK.test(tampak)) return null;
  for (const cocok of tampak.matchAll(DERET)) {
    const potongan = {
      depan: tampak.slice(0, cocok.index),
      deret: cocok[0],
      belakang: tampak.slice(cocok.index + cocok[0].length),
    };
    const isi = susun(potongan, besaran.nilai);
    if (isi !== null && tampilSama(isi, tampak) && terbacaSama(isi, besaran)) return isi;
  }
  return null;
}

/**
 * The same for one reading of a text, whatever its separators say: the text with its figure written anew in Indonesian style,
 * and the number that shows it. "1.250 Orang" read as 1.25 is "1,250 Orang"; null where even that cannot be shown.
 */
export function angkaDenganBacaan(
  teks: string,
  besaran: Angka,
  nilai: number,
): { readonly tampil: string; readonly isi: IsiAngka } | null {
  const desimal = nilai === besaran.nilai ? besaran.desimal : besaran.desimal === 0 ? 3 : 0;
  const tampil = teks.trim().replace(/\d(?:[\d.,]*\d)?/, formatAngka(Math.abs(nilai), desimal));
  const isi = angkaDariTeks(tampil, { ...besaran, nilai, desimal, alternatif: null });
  return isi === null ? null : { tampil, isi };
}

interface Potongan {
  readonly depan: string;
  readonly deret: string;
  readonly belakang: string;
}

function susun({ depan, deret, belakang }: Potongan, nilai: number): IsiAngka | null {
  const [, sela = '', ekor = ''] = /^([ ]*)%(.*)$/.exec(belakang) ?? [];
  const isPersen = /^ *%/.test(belakang);
  const desimal = /,(\d+)$/.exec(deret)?.[1]?.length ?? 0;
  const isRibuan = deret.includes('.') || (!isPersen && Math.abs(nilai) < 1000);
  const angka = (isRibuan ? '#,##0' : '0') + (desimal === 0 ? '' : `.${'0'.repeat(desimal)}`);
  const format = (kiri: string, kanan: string): string =>
    isPersen ? `${harfiah(kiri)}${angka}${sela}%${harfiah(kanan)}` : `${harfiah(kiri)}${angka}${harfiah(kanan)}`;
  const numberFormat = formatBertanda(format, depan, isPersen ? ekor : belakang, nilai < 0);
  if (numberFormat.length > FORMAT_TERPANJANG) return null;
  return { value: isPersen ? perSeratus(nilai) : nilai, numberFormat };
}

/** A minus in front needs no section of its own; one behind "Rp" and brackets do. */
function formatBertanda(
  format: (depan: string, belakang: string) => string,
  depan: string,
  belakang: string,
  isNegatif: boolean,
): string {
  if (!isNegatif) return format(depan, belakang);
  if (depan === '-') return format('', belakang);
  const [kiri, kanan] = depan.includes('(')
    ? [depan.replace('(', ''), belakang.replace(')', '')]
    : [depan.replace('-', ''), belakang];
  return `${format(kiri, kanan)};${format(depan, belakang)}`;
}

/** Words as a format prints them: ` Persen` is ` "Persen"`. */
function harfiah(teks: string): string {
  const [, kiri = '', inti = '', kanan = ''] = /^( *)(.*?)( *)$/.exec(teks) ?? [];
  if (inti === '') return kiri + kanan;
  const kutip = inti
    .split('"')
    .map((satu) => (satu === '' ? '' : `"${satu}"`))
    .join('\\"');
  return kiri + kutip + kanan;
}

const tampilSama = ({ value, numberFormat }: IsiAngka, tampak: string): boolean =>
  displayText(value, numberFormat) === tampak;

/** The number says what the text said: nothing that reads the workbook may take it for another. */
function terbacaSama({ value, numberFormat }: IsiAngka, besaran: Angka): boolean {
  const kini = besaranDariAngka(value, numberFormat);
  return (
    kini.nilai === besaran.nilai &&
    kini.desimal === besaran.desimal &&
    kini.persen === besaran.persen &&
    kini.tanggal !== true
  );
}
