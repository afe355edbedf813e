import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { attributesOf, readXml } from '../../src/host/file/xml';
import { daftarkanPerintah } from '../../src/taskpane/commands/perintah';
import type { Sesi } from '../../src/taskpane/sesi/sesi';

interface Unsur {
  readonly nama: string;
  readonly sifat: ReadonlyMap<string, string>;
  readonly isi: string;
  readonly di: readonly string[];
}

/** Every element of an XML text with its attributes, own text and the names above it. */
function unsurDari(xml: string): readonly Unsur[] {
  const semua: { nama: string; sifat: ReadonlyMap<string, string>; isi: string; di: readonly string[] }[] = [];
  const terbuka: (typeof semua)[number][] = [];
  readXml(xml, {
    capture: true,
    open(nama, attributes, isEmpty) {
      const unsur = { nama, sifat: attributesOf(attributes), isi: '', di: terbuka.map((satu) => satu.nama) };
      semua.push(unsur);
      if (!isEmpty) terbuka.push(unsur);
    },
    close() {
      terbuka.pop();
    },
    text(teks) {
      const atas = terbuka.at(-1);
      if (atas !== undefined) atas.isi += teks;
    },
  });
  return semua;
}

const MANIFEST = readFileSync('manifest.xml', 'utf8');
const UNSUR = unsurDari(MANIFEST);
const bernama = (nama: string, unsur = UNSUR) => unsur.filter((satu) => satu.nama === nama);
const sifat = (nama: string, kunci: string) => bernama(nama).map((satu) => satu.sifat.get(kunci) ?? '');

/** Width and height that a PNG says of itself. */
function ukuranPng(berkas: string): readonly [number, number] {
  const isi = readFileSync(berkas);
  expect(isi.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [isi.readUInt32BE(16), isi.readUInt32BE(20)];
}

const berkasDari = (alamat: string) => alamat.replace('https://localhost:3000/', '');

describe('manifest.xml', () => {
  it('is a task pane add-in for Excel with an id of its own, in Indonesian with English overrides', () => {
    expect(UNSUR[0]?.sifat.get('xsi:type')).toBe('TaskPaneApp');
    expect(bernama('Id')[0]?.isi).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(sifat('Host', 'Name').filter(Boolean)).toEqual(['Workbook']);
    expect(bernama('DefaultLocale')[0]?.isi).toBe('id-ID');
    expect(bernama('Permissions')[0]?.isi).toBe('ReadWriteDocument');
    const diganti = [...bernama('String'), ...bernama('Description').filter((satu) => satu.sifat.has('DefaultValue'))];
    const inggris = bernama('Override').filter((satu) => satu.sifat.get('Locale') === 'en-US');
    // Every text but the name of the group, which is the name of the product.
    expect(inggris).toHaveLength(diganti.length - 1);
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(bernama('Version')[0]?.isi).toBe(`${version}.0`);
  });

  it('keeps within the lengths that Excel shows', () => {
    for (const { sifat: satu } of bernama('String').filter(({ di }) => di.includes('ShortStrings'))) {
      expect((satu.get('DefaultValue') ?? '').length).toBeLessThanOrEqual(125);
    }
    for (const { sifat: satu } of [...bernama('String'), ...bernama('Override'), ...bernama('Description')]) {
      expect((satu.get('DefaultValue') ?? satu.get('Value') ?? '').length).toBeLessThanOrEqual(250);
    }
  });

  it('names https addresses only, and each icon exists in the size that it is asked for', () => {
    const alamat = [...MANIFEST.matchAll(/DefaultValue="([a-z]+:\/\/[^"]*)"/g)].map((cocok) => cocok[1] ?? '');
    expect(alamat.length).toBeGreaterThan(10);
    expect(alamat.filter((satu) => !satu.startsWith('https://'))).toEqual([]);
    const gambar = new Map(
      bernama('Image').map((satu) => [satu.sifat.get('id'), satu.sifat.get('DefaultValue') ?? '']),
    );
    for (const satu of bernama('Image').filter((unsur) => unsur.sifat.has('resid'))) {
      const ukuran = Number(satu.sifat.get('size'));
      expect(ukuranPng(berkasDari(gambar.get(satu.sifat.get('resid')) ?? ''))).toEqual([ukuran, ukuran]);
    }
    expect(ukuranPng(berkasDari(sifat('IconUrl', 'DefaultValue')[0] ?? ''))).toEqual([32, 32]);
    expect(ukuranPng(berkasDari(sifat('HighResolutionIconUrl', 'DefaultValue')[0] ?? ''))).toEqual([64, 64]);
    for (const ukuran of [16, 32, 64, 80, 128]) {
      expect(ukuranPng(`assets/ikon/selaras-${ukuran}.png`)).toEqual([ukuran, ukuran]);
    }
  });

  it('uses every resource that it defines, and defines each once', () => {
    const ada = [...bernama('Image'), ...bernama('Url'), ...bernama('String')].flatMap(
      (satu) => satu.sifat.get('id') ?? [],
    );
    const dipakai = UNSUR.flatMap((satu) => satu.sifat.get('resid') ?? []);
    expect([...new Set(dipakai)].sort()).toEqual([...ada].sort());
    expect(ada.every((id) => id.length <= 32)).toBe(true);
  });

  it('has the four buttons, and each function is one that the pane registers', () => {
    expect(sifat('Control', 'id')).toEqual(['Selaras.Panel', 'Selaras.Periksa', 'Selaras.Isi', 'Selaras.Salin']);
    const fungsi = bernama('FunctionName').map((satu) => satu.isi);
    expect(fungsi).toEqual(['periksa', 'isiCapaian', 'salinNaskah']);
    const terdaftar: string[] = [];
    daftarkanPerintah({} as Sesi, {
      associate: (id) => terdaftar.push(id),
      tampilkanPanel: () => Promise.resolve(),
    });
    // The pane's own button needs no function; the others must be there by the same name, and no other.
    expect(terdaftar.sort()).toEqual([...fungsi].sort());
  });

  it('is read by the tool of the Office add-ins', () => {
    const keluaran = execFileSync(
      process.execPath,
      ['node_modules/office-addin-manifest/cli.js', 'info', 'manifest.xml'],
      { encoding: 'utf8' },
    );
    expect(keluaran).toContain('Name: Selaras');
    expect(keluaran).toContain('Type: TaskPaneApp');
    expect(keluaran).toContain('Source Location: https://localhost:3000/taskpane.html');
  });
});

/** "1.13" -> 13, so that 1.9 stands before 1.10. */
const urutan = (versi: string) => Number(versi.split('.')[1]);

interface Pakai {
  readonly anggota: string;
  readonly set: string;
  readonly dijaga: boolean;
}

/** Whether a node stands in a function, or under an `if`, that asks whether the host has a newer set. */
function dijaga(node: ts.Node): boolean {
  for (let atas: ts.Node = node; !ts.isSourceFile(atas); atas = atas.parent) {
    if ((ts.isFunctionLike(atas) || ts.isIfStatement(atas)) && /\b(isSetSupported|hasExcelApi)\(/.test(atas.getText()))
      return true;
  }
  return false;
}

/** Every member of the Excel API that the sources name, with the requirement set that its documentation tells. */
function pemakaianExcel(): readonly Pakai[] {
  const berkas = readdirSync('src/host/excel', { recursive: true, encoding: 'utf8' })
    .filter((nama) => nama.endsWith('.ts'))
    .map((nama) => path.resolve('src/host/excel', nama));
  const { config } = ts.readConfigFile('tsconfig.json', (nama) => readFileSync(nama, 'utf8')) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('.'));
  const program = ts.createProgram(berkas, options);
  const pemeriksa = program.getTypeChecker();
  const hasil: Pakai[] = [];
  const kunjungi = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) {
      const simbol = pemeriksa.getSymbolAtLocation(node);
      const dari = simbol?.declarations?.[0];
      if (simbol !== undefined && dari?.getSourceFile().fileName.includes('@types/office-js') === true) {
        const set = /\[Api set: ExcelApi (1\.\d+)/.exec(dari.getFullText())?.[1];
        if (set !== undefined) hasil.push({ anggota: simbol.getName(), set, dijaga: dijaga(node) });
      }
    }
    ts.forEachChild(node, kunjungi);
  };
  for (const nama of berkas) {
    const sumber = program.getSourceFile(nama);
    if (sumber !== undefined) kunjungi(sumber);
  }
  return hasil;
}

describe('the requirement set of the manifest', () => {
  it('is the highest that the code uses without asking first', () => {
    const diminta =
      bernama('Set')
        .find((satu) => satu.sifat.get('Name') === 'ExcelApi')
        ?.sifat.get('MinVersion') ?? '';
    const dipakai = pemakaianExcel();
    expect(dipakai.length).toBeGreaterThan(30);
    const tanpaTanya = dipakai.filter((satu) => !satu.dijaga);
    const melampaui = tanpaTanya.filter((satu) => urutan(satu.set) > urutan(diminta));
    expect(melampaui).toEqual([]);
    expect(Math.max(...tanpaTanya.map((satu) => urutan(satu.set)))).toBe(urutan(diminta));
  });
});

describe('npm run manifest', () => {
  const jalankan = (...argumen: string[]) => {
    const root = mkdtempSync(path.join(tmpdir(), 'selaras-manifest-'));
    try {
      const keluaran = execFileSync(process.execPath, ['scripts/manifest.mjs', ...argumen, '--ke', root], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { kode: 0, keluaran, hasil: readFileSync(path.join(root, 'manifest.xml'), 'utf8') };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { kode: status, keluaran: stderr, hasil: existsSync(path.join(root, 'manifest.xml')) ? 'ada' : '' };
    }
  };

  it('writes the address everywhere, escaped, and keeps the rest', () => {
    const { kode, hasil } = jalankan('--url', "https://alat.example.go.id/a&b'c/");
    expect(kode).toBe(0);
    expect(hasil).not.toContain('localhost');
    expect(hasil).toContain('DefaultValue="https://alat.example.go.id/a&#38;b&#39;c/taskpane.html"');
    expect(unsurDari(hasil)).toHaveLength(UNSUR.length);
    expect(hasil.replaceAll('https://alat.example.go.id/a&#38;b&#39;c', 'https://localhost:3000')).toBe(MANIFEST);
  });

  it.each([
    [['--url', 'http://alat.example.go.id'], 'https://'],
    [['--url', 'alat'], 'bukan alamat yang sah'],
    [['--url', 'https://alat.example.go.id/?a=1'], 'tidak boleh memuat'],
    [['--url'], 'belum disebutkan'],
    [[], 'belum disebutkan'],
  ])('refuses %j in one sentence and writes nothing', (argumen, bagian) => {
    const { kode, keluaran, hasil } = jalankan(...argumen);
    expect(kode).toBe(2);
    expect(keluaran).toContain(bagian);
    expect(keluaran).toContain('Cara pakai: npm run manifest -- --url https://');
    expect(hasil).toBe('');
  });
});
