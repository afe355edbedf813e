import { salin } from '../../src/taskpane/salin';

const ISI = { html: '<p>Capaian</p>', teks: 'Capaian' };

interface Dokumen {
  readonly dokumen: Document;
  /** What the copy event was given. */
  readonly papan: Map<string, string>;
  readonly sisa: () => number;
}

/** A page whose copy command does what the test says. */
function dokumen(perintah: 'terima' | 'tanpa-peristiwa' | 'tolak' | 'bohong'): Dokumen {
  const papan = new Map<string, string>();
  const pendengar = new Set<(peristiwa: unknown) => void>();
  let anak = 0;
  const isi = {
    addEventListener: (_jenis: string, dengar: (peristiwa: unknown) => void) => pendengar.add(dengar),
    removeEventListener: (_jenis: string, dengar: (peristiwa: unknown) => void) => pendengar.delete(dengar),
    getSelection: () => ({
      rangeCount: 0,
      selectAllChildren: () => undefined,
      removeAllRanges: () => undefined,
    }),
    createElement: () => ({ style: {}, remove: () => anak-- }),
    body: { append: () => anak++ },
    execCommand: () => {
      const clipboardData = { setData: (jenis: string, teks: string) => papan.set(jenis, teks) };
      if (perintah !== 'tanpa-peristiwa') {
        for (const dengar of pendengar) {
          dengar({
            clipboardData: perintah === 'bohong' ? null : clipboardData,
            preventDefault: () => undefined,
            stopImmediatePropagation: () => undefined,
          });
        }
      }
      return perintah !== 'tolak';
    },
  };
  return { dokumen: isi as unknown as Document, papan, sisa: () => anak + pendengar.size };
}

interface ItemPapan {
  readonly isi: Record<string, Blob>;
}

/** The clipboard interface of the browser; absent, refusing, or taking. */
function papanPeramban(sifat: 'tiada' | 'tolak' | 'terima'): ItemPapan[] {
  const tertulis: ItemPapan[] = [];
  const write = (items: readonly ItemPapan[]): Promise<void> => {
    if (sifat === 'tolak') return Promise.reject(new Error('NotAllowedError'));
    tertulis.push(...items);
    return Promise.resolve();
  };
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: sifat === 'tiada' ? {} : { clipboard: { write } },
  });
  Object.defineProperty(globalThis, 'ClipboardItem', {
    configurable: true,
    value: class {
      constructor(readonly isi: Record<string, Blob>) {}
    },
  });
  return tertulis;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'ClipboardItem');
});

describe('salin', () => {
  it('gives both forms to the copy event of the click', async () => {
    const tertulis = papanPeramban('terima');
    const { dokumen: satu, papan, sisa } = dokumen('terima');
    await expect(salin(satu, ISI)).resolves.toBe('tersalin');
    expect([...papan]).toEqual([
      ['text/html', ISI.html],
      ['text/plain', ISI.teks],
    ]);
    expect(tertulis).toEqual([]);
    expect(sisa()).toBe(0);
  });

  it.each(['tanpa-peristiwa', 'tolak', 'bohong'] as const)(
    'goes on to the clipboard interface: %s',
    async (perintah) => {
      const tertulis = papanPeramban('terima');
      const { dokumen: satu, sisa } = dokumen(perintah);
      await expect(salin(satu, ISI)).resolves.toBe('tersalin');
      await expect(tertulis[0]?.isi['text/html']?.text()).resolves.toBe(ISI.html);
      await expect(tertulis[0]?.isi['text/plain']?.text()).resolves.toBe(ISI.teks);
      expect(sisa()).toBe(0);
    },
  );

  it.each(['tiada', 'tolak'] as const)('never says "copied" where both were refused: %s', async (sifat) => {
    papanPeramban(sifat);
    await expect(salin(dokumen('tolak').dokumen, ISI)).resolves.toBe('manual');
  });
});
