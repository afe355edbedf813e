/** Every rule of the catalogue is tested, sourced and worded. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Aturan, Uraian } from '../../src/core/rules/aturan';
import { periksa } from '../../src/core/periksa';
import { daftarkan } from '../../src/core/rules/daftar';
import { KATALOG } from '../../src/core/rules/katalog';
import { readWorkbookFile } from '../../src/host/file/read';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));

/** Whatever value a sentence asks for: what stands there on a real workbook is a word or a figure. */
const ISI = new Proxy<Record<string, string>>({}, { get: () => 'Contoh' });

const URAIAN: Uraian = {
  lembar: 'Perkin',
  sel: 'E5',
  tautan: ['D5', "'Capaian TW'!F11"],
  nilai: '12',
  seharusnya: '1,2',
  selisih: '10,8',
  cacah: 1,
  isi: ISI,
};
/** The same finding over several cells. */
const KELOMPOK: Uraian = { ...URAIAN, sel: 'E5, E6, E7 dan 2 sel lain', cacah: 5 };

/** Words of English that a sentence for Indonesian readers never needs. */
const INGGRIS = /\b(?:the|is|are|cell|should|value|error|undefined|null|NaN|sheet|row|column)\b/i;

function kalimat(teks: string): string[] {
  const masalah: string[] = [];
  if (teks.trim() === '') return ['kosong'];
  if (!/^[A-Z"]/.test(teks)) masalah.push('tidak diawali huruf kapital');
  if (!teks.endsWith('.') || teks.endsWith('..')) masalah.push('tidak diakhiri satu titik');
  if (/[.!?]\s+\p{Lu}/u.test(teks)) masalah.push('lebih dari satu kalimat');
  if (/\n| {2}/.test(teks)) masalah.push('spasi ganda atau baris baru');
  if (INGGRIS.test(teks)) masalah.push('memuat kata Inggris');
  return masalah;
}

/** What is wrong with a sentence; a value that it does not ask for may be there or not. */
function bersih(tulis: Aturan['pesan'], uraian: Uraian): string[] {
  const masalah = [uraian, { ...uraian, isi: {} }].map((satu) =>
    kalimat(tulis(satu)).map((apa) => `${apa}: ${tulis(satu)}`),
  );
  return masalah.some((satu) => satu.length === 0) ? [] : (masalah[0] ?? []);
}

/** A sentence without the words of the workbook that it quotes. */
const tanpaKutipan = (teks: string): string => teks.replace(/"[^"]*"/g, '"x"').replace(/'[^']*'!/g, 'Lembar!');

/** The names of a test file's tests, up to the colon. */
function namaTes(aturan: Aturan): string[] {
  const berkas = path.join(FOLDER, `${aturan.kode}.test.ts`);
  if (!fs.existsSync(berkas)) return [];
  const isi = fs.readFileSync(berkas, 'utf8');
  return [...isi.matchAll(/\b(?:test|it)\(\s*['"`](lolos|gagal|batas)\b/g)].map(([, nama = '']) => nama);
}

describe('katalog', () => {
  test('codes are of one form, each once and in order', () => {
    const kode = KATALOG.map((aturan) => aturan.kode);
    expect(kode.filter((satu) => !/^[A-Z]{2,3}-\d{3}$/.test(satu))).toEqual([]);
    expect(new Set(kode).size).toBe(kode.length);
    expect(kode).toEqual([...kode].sort());
  });

  test('a code that is listed twice is refused', () => {
    const [satu] = KATALOG;
    expect(satu).toBeDefined();
    if (satu !== undefined) expect(() => daftarkan([satu], [satu])).toThrow(satu.kode);
  });

  test.each(KATALOG.map((aturan) => [aturan.kode, aturan] as const))(
    '%s has its tests lolos, gagal and batas',
    (_, aturan) => {
      expect([...new Set(namaTes(aturan))].sort()).toEqual(['batas', 'gagal', 'lolos']);
    },
  );

  test.each(KATALOG.map((aturan) => [aturan.kode, aturan] as const))(
    '%s names its title, source and version',
    (_, aturan) => {
      expect(aturan.judul).toMatch(/^\S.*\S$/);
      expect(aturan.rujukan).toMatch(/^\S.*\S$/);
      expect(aturan.sejak).toMatch(/^\d{4}\.\d{2}$/);
      expect(['galat', 'peringatan', 'saran']).toContain(aturan.tingkat);
    },
  );

  test.each(KATALOG.map((aturan) => [aturan.kode, aturan] as const))(
    '%s speaks in one Indonesian sentence',
    (_, aturan) => {
      for (const uraian of [URAIAN, KELOMPOK]) {
        expect(bersih(aturan.pesan, uraian)).toEqual([]);
        expect(aturan.perbaikan(uraian).trim()).not.toBe('');
      }
    },
  );
});

describe('temuan atas buku kerja nyata', () => {
  const BERKAS = ['arah-contoh', 'bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023'];

  test.each(BERKAS)('%s: every finding says where, in one sentence, and what to do', async (unit) => {
    const { temuan } = periksa(await readWorkbookFile(path.join(FOLDER, '..', 'fixtures', unit, `${unit}.xlsx`)));
    const pesan = temuan.flatMap((satu) =>
      kalimat(tanpaKutipan(satu.pesan)).map((apa) => `${satu.kode} ${apa}: ${satu.pesan}`),
    );
    expect(pesan).toEqual([]);
    // what to do may take a second sentence
    expect(
      temuan
        .map((satu) => satu.perbaikan)
        .filter((teks) => !/^[A-Z"][^]*[^.]\.$/.test(teks) || INGGRIS.test(tanpaKutipan(teks))),
    ).toEqual([]);
    expect(temuan.filter((satu) => satu.kode.startsWith('SISTEM') || satu.sel.length === 0)).toEqual([]);
  });
});
