import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { buatSha256, sha256 } from '../../../src/core/text/sha256';

const baku = (teks: string): string => createHash('sha256').update(teks, 'utf8').digest('hex');

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the published hash of "%s"', (teks, hash) => {
    expect(sha256(teks)).toBe(hash);
  });

  it('agrees with the hash of the platform around the edges of a block', () => {
    for (let n = 50; n < 140; n++) expect(sha256('x'.repeat(n))).toBe(baku('x'.repeat(n)));
  });

  it('agrees with the hash of the platform for any text, halves of letters too', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (teks) => sha256(teks) === baku(teks)));
    expect(sha256('a\ud800b')).toBe(baku('a\ud800b'));
  });

  it('is the same whether the text comes whole or in pieces', () => {
    const hash = buatSha256();
    for (const bagian of ['Nilai ', 'S', 'AKIP', '']) hash.tambah(bagian);
    expect(hash.hasil()).toBe(sha256('Nilai SAKIP'));
  });
});
