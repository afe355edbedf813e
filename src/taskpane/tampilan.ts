/** View settings: how a person last looked at things. Nothing of a workbook is ever stored here. */
const KUNCI = 'selaras.tampilan';

export interface Tampilan {
  /** Findings by sheet or by rule. */
  readonly kelompok: 'lembar' | 'aturan';
}

const BAKU: Tampilan = { kelompok: 'lembar' };

/** What was stored; the standard where nothing was, or where the browser keeps nothing for this page. */
export function bacaTampilan(): Tampilan {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? 'null');
    const aturan = typeof isi === 'object' && isi !== null && 'kelompok' in isi && isi.kelompok === 'aturan';
    return aturan ? { kelompok: 'aturan' } : BAKU;
  } catch {
    // Storage that is off, or a text that is no JSON: the view starts as it does for everybody.
    return BAKU;
  }
}

export function simpanTampilan(tampilan: Tampilan): void {
  try {
    localStorage.setItem(KUNCI, JSON.stringify(tampilan));
  } catch {
    // Storage that is off or full costs a person nothing but this setting.
  }
}
