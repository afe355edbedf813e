import fc from 'fast-check';
import { readSimpanan, writeSimpanan } from '../../src/host/simpanan';

describe('simpanan', () => {
  it('is one part with an item per key, ordered by key', () => {
    expect(writeSimpanan({ kebijakan: '{"versi":1}', 'a<b': '' })).toBe(
      '<simpanan xmlns="urn:selaras:simpanan:1"><item kunci="a&lt;b"></item>' +
        '<item kunci="kebijakan">{&quot;versi&quot;:1}</item></simpanan>',
    );
  });

  it('is read as Excel keeps it: with a declaration, a prefix, blanks between items', () => {
    const xml =
      '<?xml version="1.0" encoding="utf-8"?>\n<s:simpanan xmlns:s="urn:selaras:simpanan:1">\n  <s:item kunci="a">1 &amp; 2</s:item>\n  <s:item kunci="b"/>\n</s:simpanan>';
    expect(readSimpanan(xml)).toEqual({ a: '1 & 2', b: '' });
  });

  it.each([
    ['another version', '<simpanan xmlns="urn:selaras:simpanan:2"><item kunci="a">1</item></simpanan>'],
    ['another root', '<lain xmlns="urn:selaras:simpanan:1"><item kunci="a">1</item></lain>'],
    ['a root in another namespace', '<simpanan><item xmlns="urn:selaras:simpanan:1" kunci="a">1</item></simpanan>'],
    ['damage', '<simpanan xmlns="urn:selaras:simpanan:1"><item kunci="a">1</item>'],
    ['no XML', 'urn:selaras:simpanan:1'],
  ])('leaves %s alone', (_what, xml) => {
    expect(readSimpanan(xml)).toBeNull();
  });

  it('leaves what lies deeper out', () => {
    const xml =
      '<simpanan xmlns="urn:selaras:simpanan:1"><item kunci="a">satu<x>dua</x></item><y><item kunci="b">3</item></y></simpanan>';
    expect(Object.keys(readSimpanan(xml) ?? {})).toEqual(['a']);
  });

  it('brings every text back as it was', () => {
    const unit = fc.oneof(
      fc.constantFrom('_x000D_', '_x', '\r', '\n', '\t', '\u0000', '\ud800', '\ufffe', ']]>', '<', '&amp;', '"', "'"),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.array(unit, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (items) => {
        expect(readSimpanan(writeSimpanan(items))).toEqual(items);
      }),
    );
  });
});
