/**
 * Puts HTML on the clipboard, by what works where: a copy event inside the click, then the clipboard interface, then a
 * selected preview that a person copies. What was refused is never called copied.
 */
export interface IsiSalin {
  readonly html: string;
  readonly teks: string;
}

/** How it ended. `manual`: nothing is on the clipboard yet. */
export type HasilSalin = 'tersalin' | 'manual';

/** Selects something for the time of the copy: without a selection some browsers send no copy event. */
function denganPilihan<T>(dokumen: Document, kerja: () => T): T {
  const pilihan = dokumen.getSelection();
  const semula = pilihan === null || pilihan.rangeCount === 0 ? null : pilihan.getRangeAt(0);
  const umpan = dokumen.createElement('span');
  umpan.textContent = '.';
  umpan.ariaHidden = 'true';
  Object.assign(umpan.style, { position: 'fixed', top: '0', opacity: '0', userSelect: 'text' });
  dokumen.body.append(umpan);
  try {
    pilihan?.selectAllChildren(umpan);
    return kerja();
  } finally {
    umpan.remove();
    pilihan?.removeAllRanges();
    if (semula !== null) pilihan?.addRange(semula);
  }
}

/** The copy event; true only where the browser took both forms and said that it copied. */
function salinLewatPeristiwa(dokumen: Document, { html, teks }: IsiSalin): boolean {
  let terisi = false;
  const isi = (peristiwa: ClipboardEvent): void => {
    if (peristiwa.clipboardData === null) return;
    peristiwa.preventDefault();
    peristiwa.stopImmediatePropagation();
    peristiwa.clipboardData.setData('text/html', html);
    peristiwa.clipboardData.setData('text/plain', teks);
    terisi = true;
  };
  dokumen.addEventListener('copy', isi, true);
  try {
    return denganPilihan(dokumen, () => dokumen.execCommand('copy')) && terisi;
  } finally {
    dokumen.removeEventListener('copy', isi, true);
  }
}

async function salinLewatPapan({ html, teks }: IsiSalin): Promise<boolean> {
  // Absent in old web views, and in a frame that may not use it.
  const papan = navigator.clipboard as Clipboard | undefined;
  if (papan === undefined || typeof ClipboardItem === 'undefined') return false;
  try {
    await papan.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([teks], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // Refused by the browser or by the office's policy: the third way needs no permission.
    return false;
  }
}

/**
 * Copies. To be called inside a click, with a content that is ready: the right to write ends with the click.
 *
 * @example if ((await salin(document, isi)) === 'manual') pilihPratinjau();
 */
export async function salin(dokumen: Document, isi: IsiSalin): Promise<HasilSalin> {
  if (salinLewatPeristiwa(dokumen, isi)) return 'tersalin';
  return (await salinLewatPapan(isi)) ? 'tersalin' : 'manual';
}
