/** Formulas in columns of tables, which Excel fills with one formula unless it is told otherwise. */
import { parseAddress } from '../../../src/core/workbook/address';
import type { ChangePlan, Edit } from '../../../src/core/workbook/plan';
import type { HostDitolak } from '../../../src/host/host';
import type { Isi } from '../../bantu/xlsx';
import { bukaLembar, hitungSync, type HostUji } from './buka-excel';
import { rencana } from './rencana-uji';

const rumus = (a1: string, formula: string): Edit => ({
  kind: 'setContent',
  sel: parseAddress(a1, 'A')!,
  before: { value: null },
  after: { value: null, formula },
});
const nilai = (a1: string, value: number | string): Edit => ({
  kind: 'setContent',
  sel: parseAddress(a1, 'A')!,
  before: { value: null },
  after: { value },
});

const BARIS: readonly (readonly Isi[])[] = [
  ['No', 'Realisasi', 'Target', 'Capaian', 'Ket.'],
  [1, 3, 4, null, 'a'],
  [2, 5, 10, null, 'b'],
  [3, 6, 8, null, 'c'],
  [4, 1, 2, null, 'd'],
];

/** A table over A1:E5 whose column D is empty, read once by the host. */
async function tabel(sesudahBaca = false): Promise<HostUji> {
  const uji = await bukaLembar([{ name: 'A', rows: BARIS }]);
  if (sesudahBaca) await uji.host.read();
  await uji.orangLain((context) => {
    context.workbook.worksheets.getItem('A').tables.add('A1:E5', true);
  });
  if (!sesudahBaca) await uji.host.read();
  return uji;
}

/** What stands in D2:D5, formulas with "=". */
function kolom({ devhost }: HostUji): unknown[] {
  const rows = devhost.book.picture().sheets[0]!.rows;
  return [1, 2, 3, 4].map((row) => {
    const cell = rows[row]?.[3];
    return cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`;
  });
}

async function ditolak(janji: Promise<unknown>): Promise<HostDitolak> {
  const sebab: unknown = await janji.then(
    () => 'tidak ditolak',
    (reason: unknown) => reason,
  );
  expect(sebab).toMatchObject({ name: 'HostDitolak' });
  return sebab as HostDitolak;
}

describe('rumus di kolom tabel', () => {
  it('satu sel: sel lain yang diisi Excel dikosongkan lagi, dengan satu permintaan tambahan; urung memulihkan semua', async () => {
    const uji = await tabel();
    const semula = await uji.host.read();
    let urung: ChangePlan | null = null;
    const sync = await hitungSync(uji.devhost, async () => {
      urung = await uji.host.apply(rencana(rumus('D3', 'B3/C3')));
    });
    expect(kolom(uji)).toEqual([null, '=B3/C3', null, null]);
    expect(sync).toBe(3);
    expect(await hitungSync(uji.devhost, () => uji.host.apply(urung!))).toBe(2);
    expect(kolom(uji)).toEqual([null, null, null, null]);
    expect(await uji.host.read()).toEqual(semula);
  });

  it('beberapa sel dengan rumus yang berlainan: dua permintaan, masing-masing tetap rumusnya sendiri', async () => {
    const uji = await tabel();
    const semula = await uji.host.read();
    const edits = [rumus('D2', 'B2/C2'), rumus('D3', '2-B3/C3'), rumus('D5', 'B5/C5')];
    let urung: ChangePlan | null = null;
    const sync = await hitungSync(uji.devhost, async () => {
      urung = await uji.host.apply(rencana(...edits));
    });
    expect(kolom(uji)).toEqual(['=B2/C2', '=2-B3/C3', null, '=B5/C5']);
    // 3/4 and 2-5/10
    const rows = uji.devhost.book.picture().sheets[0]!.rows;
    expect([rows[1]?.[3]?.value, rows[2]?.[3]?.value]).toEqual([0.75, 1.5]);
    expect(sync).toBe(2);
    await uji.host.apply(urung!);
    expect(await uji.host.read()).toEqual(semula);
  });

  it('seluruh kolom dengan rumus yang berlainan: dua permintaan, tidak ada yang tertimpa', async () => {
    const uji = await tabel();
    const edits = [rumus('D2', 'B2/C2'), rumus('D3', '2-B3/C3'), rumus('D4', 'B4/C4'), rumus('D5', 'B5*1')];
    expect(await hitungSync(uji.devhost, () => uji.host.apply(rencana(...edits)))).toBe(2);
    expect(kolom(uji)).toEqual(['=B2/C2', '=2-B3/C3', '=B4/C4', '=B5*1']);
  });

  it('pengisian oleh Excel dimatikan: dua permintaan juga untuk satu sel', async () => {
    const uji = await tabel();
    uji.devhost.autoCorrect.fillFormulas = false;
    expect(await hitungSync(uji.devhost, () => uji.host.apply(rencana(rumus('D3', 'B3/C3'))))).toBe(2);
    expect(kolom(uji)).toEqual([null, '=B3/C3', null, null]);
  });

  it('tabel yang dibuat sesudah buku kerja dibaca pun dijaga', async () => {
    const uji = await tabel(true);
    await uji.host.apply(rencana(rumus('D3', 'B3/C3')));
    expect(kolom(uji)).toEqual([null, '=B3/C3', null, null]);
  });

  it('angka dan teks tidak menambah permintaan, dan tidak mengisi apa pun', async () => {
    const uji = await tabel();
    expect(await hitungSync(uji.devhost, () => uji.host.apply(rencana(nilai('D3', 0.5), nilai('D5', '-'))))).toBe(2);
    expect(kolom(uji)).toEqual([null, 0.5, null, '-']);
  });

  it('kolom yang tetap diisi Excel: ditolak dengan kalimatnya, dan semua rumus lama kembali', async () => {
    const uji = await tabel();
    const { book } = uji.devhost;
    book.type({ sheet: 'A', row: 1, col: 3 }, '=B2/C2');
    book.type({ sheet: 'A', row: 3, col: 3 }, '');
    const lama = ['=B2/C2', '=B3/C3', null, '=B5/C5'];
    expect(kolom(uji)).toEqual(lama);
    const semula = await uji.host.read();
    const tolak = await ditolak(uji.host.apply(rencana(rumus('D4', '2-B4/C4'))));
    expect(tolak).toMatchObject({ alasan: 'lain', tersisa: false });
    expect(tolak.kalimat).toMatch(/^Excel menyalin rumus ke seluruh kolom tabel .*tidak ada yang diubah; matikan/);
    expect(kolom(uji)).toEqual(lama);
    expect(await uji.host.read()).toEqual(semula);
  });

  it('langkah sesudahnya gagal: sel yang diisi Excel pun kembali kosong', async () => {
    const uji = await tabel();
    const semula = await uji.host.read();
    await uji.orangLain((context) => {
      context.workbook.worksheets.getItem('A').getRange('G2:H3').merge(false);
    });
    // The merge comes between the check and the writing, so that the request stops behind the formula.
    await uji.orangLain((context) => {
      context.workbook.worksheets.getItem('A').getRange('G2:H3').unmerge();
    });
    let nomor = 0;
    uji.selipkan(async (_nomor, _permintaan, jawab) => {
      if (++nomor === 2)
        await uji.orangLain((context) => {
          context.workbook.worksheets.getItem('A').getRange('G2:H3').merge(false);
        });
      return jawab();
    });
    const tolak = await ditolak(uji.host.apply(rencana(rumus('D3', 'B3/C3'), nilai('H3', 'x'))));
    expect(tolak.alasan).toBe('gabungan');
    expect(tolak.tersisa).toBe(false);
    uji.selipkan(null);
    expect(kolom(uji)).toEqual([null, null, null, null]);
    const kini = await uji.host.read();
    expect(kini.sheets[0]?.rows).toEqual(semula.sheets[0]?.rows);
  });

  it('permintaan yang mengembalikan terputus: semuanya diurungkan', async () => {
    const uji = await tabel();
    const semula = await uji.host.read();
    uji.devhost.faults.failAt(3, 'RequestAborted');
    const tolak = await ditolak(uji.host.apply(rencana(rumus('D3', 'B3/C3'))));
    expect(tolak).toMatchObject({ alasan: 'terputus', tersisa: false });
    expect(kolom(uji)).toEqual([null, null, null, null]);
    expect(await uji.host.read()).toEqual(semula);
  });

  it('tabel yang terlalu panjang untuk sekali jawab dijaga dengan permintaan tersendiri', async () => {
    const baris = Array.from({ length: 5000 }, (_, index) => [index, 1, 2]);
    const uji = await bukaLembar([{ name: 'A', rows: [['No', 'Realisasi', 'Target', 'Capaian'], ...baris] }]);
    await uji.orangLain((context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.tables.add('A1:D5001', true);
      // 5,000 cells with such a format take more than two megabytes before and after.
      sheet.getRange('D2:D5001').numberFormat = baris.map(() => [`"${'x'.repeat(220)}"0`]);
    });
    await uji.host.read();
    let urung: ChangePlan | null = null;
    const sync = await hitungSync(uji.devhost, async () => {
      urung = await uji.host.apply(rencana(rumus('D3', 'B3/C3')));
    });
    // The check, the writing, a look, the way back, and a look again.
    expect(sync).toBe(5);
    const terisi = (): number => uji.devhost.book.picture().sheets[0]!.rows.filter((row) => row?.[3]).length;
    // The header and the one formula.
    expect(terisi()).toBe(2);
    await uji.host.apply(urung!);
    expect(terisi()).toBe(1);
  });
});
