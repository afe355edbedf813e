/** Of every proposal it is known what became of it: a rule, part of another rule, not checked, or still to come. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIGABUNG } from '../../src/core/rules/digabung';
import { DITOLAK } from '../../src/core/rules/ditolak';
import { KATALOG } from '../../src/core/rules/katalog';
import { ATURAN_LAPORAN } from '../../src/core/rules/laporan';

const FIXTURES = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');
const USULAN = JSON.parse(fs.readFileSync(path.join(FIXTURES, 'usulan-aturan.json'), 'utf8')) as readonly string[];

const SEMUA = [...KATALOG, ...DIGABUNG, ...DITOLAK, ...ATURAN_LAPORAN].map(({ kode }) => kode);

test('there are 209 proposals', () => {
  expect(new Set(USULAN).size).toBe(209);
});

test('each proposal has become one thing', () => {
  const cacah = (kode: string): number => SEMUA.filter((satu) => satu === kode).length;
  expect(USULAN.filter((kode) => cacah(kode) !== 1).map((kode) => `${kode}: ${cacah(kode)}`)).toEqual([]);
});

test('what is no rule was proposed', () => {
  const usulan = new Set(USULAN);
  expect([...DIGABUNG, ...DITOLAK].filter(({ kode }) => !usulan.has(kode))).toEqual([]);
});
