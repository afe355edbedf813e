/** The page of the catalogue says what the registry says. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIGABUNG } from '../../src/core/rules/digabung';
import { DITOLAK } from '../../src/core/rules/ditolak';
import { KATALOG } from '../../src/core/rules/katalog';
import { ATURAN_LAPORAN } from '../../src/core/rules/laporan';
import { naskahKatalog } from '../../src/core/rules/naskah-katalog';

const AKAR = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** First cells of the table rows, in order. */
const kodeHalaman = (naskah: string): string[] =>
  [...naskah.matchAll(/^\| ([A-Z]{2,3}-\d{3})\b/gm)].map(([, kode = '']) => kode);

describe('naskahKatalog', () => {
  test('docs/aturan.md is what `npm run aturan` writes', () => {
    expect(fs.readFileSync(path.join(AKAR, 'docs', 'aturan.md'), 'utf8')).toBe(naskahKatalog());
  });

  test('names every rule and every other proposal once', () => {
    const semua = [...KATALOG, ...DIGABUNG, ...DITOLAK, ...ATURAN_LAPORAN].map(({ kode }) => kode);
    expect(kodeHalaman(naskahKatalog()).sort()).toEqual(semua.sort());
  });

  test('a rule without a subject is refused', () => {
    const [satu] = KATALOG;
    if (satu === undefined) throw new Error('katalog kosong');
    expect(() => naskahKatalog([{ ...satu, kode: 'ZZ-001' }])).toThrow('ZZ-001');
  });
});

describe('usulan yang bukan aturan', () => {
  test.each([
    ['digabung', DIGABUNG],
    ['ditolak', DITOLAK],
    ['laporan', ATURAN_LAPORAN],
  ])('%s: in the order of the codes, worded in one sentence', (_nama, daftar) => {
    const kode = daftar.map((satu) => satu.kode);
    expect(kode).toEqual([...kode].sort());
    for (const satu of daftar) {
      expect(satu.judul).toMatch(/^\p{Lu}[^.]*[^.\s]$/u);
      if ('alasan' in satu) expect(satu.alasan).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('what is merged is merged into rules', () => {
    const kode = new Set(KATALOG.map((satu) => satu.kode));
    expect(DIGABUNG.filter(({ ke }) => ke.length === 0 || ke.some((satu) => !kode.has(satu)))).toEqual([]);
  });
});
