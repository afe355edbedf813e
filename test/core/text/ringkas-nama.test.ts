import { ringkasNama } from '../../../src/core/text/ringkas-nama';

const KATA = 'meningkatnya ';

describe('ringkasNama', () => {
  test('a name of up to 80 characters stands whole, its blanks joined', () => {
    expect(ringkasNama(' Nilai  minimal\nSAKIP ')).toBe('Nilai minimal SAKIP');
    expect(ringkasNama('x'.repeat(80))).toBe('x'.repeat(80));
  });

  test('a longer one is cut between words', () => {
    const teks = KATA.repeat(7).trim();
    expect(teks.length).toBe(90);
    expect(ringkasNama(teks)).toBe(`${KATA.repeat(6).trim()}…`);
  });

  test('one long word is cut in itself', () => {
    expect(ringkasNama('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
  });
});
