/** Text as it may stand in the parts of a workbook. */

/** For text between tags and for attributes in double quotes: 'a < "b"' -> 'a &lt; &quot;b&quot;'. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What XML 1.0 cannot hold at all, and lone halves of a surrogate pair. A carriage return would come back as "\n". */
const UNSPEAKABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text of a cell, escaped: signs that XML cannot hold are spelled out as OOXML does ("\u0007" -> "_x0007_"), and a text
 * that only looks so stays what it is ("_x0007_" -> "_x005F_x0007_").
 */
export function escapeXString(text: string): string {
  const marked = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return escapeXml(marked.replace(UNSPEAKABLE, spelledOut));
}

/** What `escapeXString` spelled out, brought back; entities are resolved by the XML reader before. */
export function unescapeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Whether a text holds signs that XML cannot hold. */
export function isSpeakable(text: string): boolean {
  return text.search(UNSPEAKABLE) < 0;
}

function spelledOut(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
