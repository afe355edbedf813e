import { parseAngka } from '../../../src/core/text/angka';
import { besaranDariTeks, teksBesaran } from '../../../src/core/text/baca-besaran';
import { parseKodeAnggaran, parseKodeIndikator, splitKode } from '../../../src/core/text/kode';
import { kunciLabel, normalLabel } from '../../../src/core/text/label';
import { findTahun, isSampaiDengan, parseRomawi, parseTriwulan } from '../../../src/core/text/periode';
import { isKumulatif, jenisSatuan, normalSatuan, satuanDalamKurung, skalaUang } from '../../../src/core/text/satuan';
import { parseBulan, parseTanggal } from '../../../src/core/text/tanggal';
import { bacaTerbilang } from '../../../src/core/text/terbilang';

/** The longest text an Excel cell holds. */
const PANJANG_SEL = 32_767;

const PEMBACA: Readonly<Record<string, (text: string) => unknown>> = {
  parseAngka,
  besaran: (text) => teksBesaran(besaranDariTeks(text)),
  parseKodeAnggaran,
  parseKodeIndikator,
  splitKode,
  normalLabel,
  kunciLabel,
  findTahun,
  isSampaiDengan,
  parseRomawi,
  parseTriwulan,
  isKumulatif,
  jenisSatuan,
  normalSatuan,
  satuanDalamKurung,
  skalaUang,
  parseBulan,
  parseTanggal,
  bacaTerbilang,
};

const POTONGAN = [
  '1',
  '1.',
  '1,',
  '1 ',
  ' ',
  '(',
  ')',
  '()',
  'a',
  'a ',
  'A.',
  '-',
  '- ',
  's.d. ',
  'satu',
  'juta ',
  '000.',
  'rp',
  '%',
  '*',
  'aB',
  'ééé',
  '<i>',
  'I',
  '6077.',
  '2023',
  '/',
  'tw ',
];

describe('a cell filled to its limit is read at once', () => {
  test.each(Object.entries(PEMBACA))('%s', (_, baca) => {
    for (const potongan of POTONGAN) {
      const teks = potongan.repeat(Math.ceil(PANJANG_SEL / potongan.length)).slice(0, PANJANG_SEL);
      const mulai = performance.now();
      baca(teks);
      baca(`${teks}!`);
      expect({ potongan, lambat: performance.now() - mulai > 500 }).toEqual({ potongan, lambat: false });
    }
  });
});
