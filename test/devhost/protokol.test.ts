import type { DevHost } from '../../src/devhost/dev-host';
import { hostDari } from './bantu';

interface Balasan {
  readonly Error?: {
    Code: string;
    Message: string;
    Location: string | null;
    ActionIndex?: number;
    HttpStatusCode: number;
  };
  readonly Results: readonly { ActionId: number; Value: unknown }[];
}

type Jalur = readonly [
  type: number,
  name: string,
  parent: number,
  args?: readonly unknown[],
  references?: readonly number[],
];

/** Sends a body as office.js writes it: paths by id, actions as [path, type, name, arguments or select]. */
async function kirim(
  host: DevHost,
  paths: Readonly<Record<number, Jalur>>,
  actions: readonly (readonly [path: number, type: number, name?: string, args?: readonly unknown[]])[],
): Promise<Balasan> {
  const body = {
    AutoKeepReference: false,
    Actions: actions.map(([path, type, name = '', args = []], index) => ({
      Id: index + 1,
      ActionType: type,
      Name: name,
      ObjectPathId: path,
      ...(type === 2 ? { QueryInfo: { Select: args } } : { ArgumentInfo: { Arguments: args } }),
    })),
    ObjectPaths: Object.fromEntries(
      Object.entries(paths).map(([id, [type, name, parent, args = [], references = []]]) => [
        id,
        {
          Id: Number(id),
          ObjectPathType: type,
          Name: name,
          ParentObjectPathId: parent,
          ArgumentInfo: { Arguments: args, ReferencedObjectPathIds: references },
        },
      ]),
    ),
  };
  return JSON.parse(await host.answer(JSON.stringify(body))) as Balasan;
}

const ROOT: Readonly<Record<number, Jalur>> = { 1: [1, '', 0], 2: [4, 'Worksheets', 1], 3: [5, '', 2, ['Data']] };
const nilai = (reply: Balasan): unknown[] => reply.Results.map(({ Value }) => Value);

describe('bodies of requests', () => {
  it('answers identity, null objects, properties and values of methods', async () => {
    const host = await hostDari({ Data: [[1, 2]] });
    const reply = await kirim(
      host,
      { ...ROOT, 4: [3, 'GetItemOrNullObject', 2, ['Lain']], 5: [3, 'GetRange', 3, ['A1:B1']] },
      [
        [3, 1],
        [4, 1],
        [4, 2, '', ['name']],
        [5, 2, '', ['values', 'format/font/bold']],
        [2, 3, 'GetCount', [null]],
      ],
    );
    const [sheet, none, noneLoaded, range, count] = nilai(reply);
    expect(sheet).toEqual({ Id: expect.stringMatching(/^\{SHEET-/) as string });
    expect([none, noneLoaded, count]).toEqual([null, null, 1]);
    expect(range).toEqual({ Values: [[1, 2]], Format: { Font: { Bold: false } } });
  });

  it('runs a method path once, however often the request names it', async () => {
    const host = await hostDari({ Data: [[1]] });
    const paths: Record<number, Jalur> = { ...ROOT, 4: [3, 'Add', 2, ['Baru']] };
    const reply = await kirim(host, paths, [
      [4, 1],
      [4, 2, '', ['name']],
      [4, 4, 'Name', ['Hasil']],
    ]);
    expect(reply.Error).toBeUndefined();
    expect(host.book.picture().sheets.map(({ name }) => name)).toEqual(['Data', 'Hasil']);
  });

  it('keeps a range under its reference until it is released', async () => {
    const host = await hostDari({ Data: [[7]] });
    const paths: Record<number, Jalur> = { ...ROOT, 4: [3, 'GetRange', 3, ['A1']] };
    const kept = nilai(
      await kirim(host, paths, [
        [4, 1],
        [4, 3, '_KeepReference'],
        [4, 1],
      ]),
    );
    const { _ReferenceId: id } = kept[2] as { _ReferenceId: string };
    expect(kept[0]).toEqual({});
    expect(nilai(await kirim(host, { 9: [6, id, 0] }, [[9, 2, '', ['values']]]))).toEqual([
      { _ReferenceId: id, Values: [[7]] },
    ]);
    await kirim(host, { 1: ROOT[1]! }, [[1, 3, '_RemoveReference', [id]]]);
    expect((await kirim(host, { 9: [6, id, 0] }, [[9, 1]])).Error?.Code).toBe('InvalidReference');
  });

  it('lists a collection with identity, and only the page that is asked for', async () => {
    const host = await hostDari({ A: [[1]], B: [[2]], C: [[3]] });
    const text = await host.answer(
      JSON.stringify({
        Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['name'], Skip: 1, Top: 1 } }],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1 },
          2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        },
      }),
    );
    const { Results } = JSON.parse(text) as Balasan;
    expect(Results[0]?.Value).toEqual({ _Items: [{ Id: expect.any(String) as string, Name: 'B' }] });
  });

  it('takes objects as arguments', async () => {
    const host = await hostDari({
      Data: [
        ['a', 'b'],
        [1, 2],
      ],
    });
    const paths: Record<number, Jalur> = {
      ...ROOT,
      4: [3, 'GetRange', 3, ['A1']],
      5: [3, 'GetRange', 3, ['B2']],
      6: [3, 'GetBoundingRect', 4, [5], [5]],
    };
    expect(nilai(await kirim(host, paths, [[6, 2, '', ['address']]]))).toEqual([{ Address: 'Data!A1:B2' }]);
  });

  it('stops at the first failure: what came before stays, the rest is not done', async () => {
    const host = await hostDari({ Data: [[1]] });
    const paths: Record<number, Jalur> = {
      ...ROOT,
      4: [3, 'GetRange', 3, ['A1']],
      5: [3, 'GetRange', 3, ['A2']],
      6: [5, '', 2, ['Lain']],
    };
    const reply = await kirim(host, paths, [
      [4, 4, 'Values', [[[10]]]],
      [6, 1],
      [5, 4, 'Values', [[[20]]]],
    ]);
    expect(reply.Error).toEqual({
      Code: 'ItemNotFound',
      Message: "The requested resource doesn't exist.",
      Location: 'WorksheetCollection.getItem',
      HttpStatusCode: 404,
      ActionIndex: 1,
    });
    expect(reply.Results).toHaveLength(1);
    expect(host.book.picture().sheets[0]?.rows.map((row) => row?.[0]?.value)).toEqual([10]);
  });

  it.each<[string, Record<number, Jalur>, [number, number, string?, unknown[]?], string]>([
    ['a property', { ...ROOT }, [3, 2, '', ['slicers']], 'devhost: Worksheet.Slicers'],
    ['a method', { ...ROOT }, [3, 3, 'ShowOutlineLevels', [1, 1]], 'devhost: Worksheet.ShowOutlineLevels'],
    ['a property that is only read', { ...ROOT }, [3, 4, 'Id', ['x']], 'devhost: Worksheet.Id'],
    ['a type', { 4: [2, 'Lain.Layanan', 0] }, [4, 1], 'devhost: Lain.Layanan.new'],
    ['a kind of action', { ...ROOT }, [3, 7], 'devhost: action type 7'],
  ])('names %s that it does not know', async (_name, paths, action, message) => {
    const host = await hostDari({ Data: [[1]] });
    const { Error: error } = await kirim(host, paths, [action]);
    expect([error?.Code, error?.Message]).toEqual(['ApiNotFound', message]);
  });

  it.each(['', '{', 'null', '[]', '{"Actions":[1]}', '{"Actions":[{"Id":1}]}', '{"ObjectPaths":{"1":null}}'])(
    'answers an error to a body that is none: %j',
    async (body) => {
      const host = await hostDari({ Data: [[1]] });
      const reply = JSON.parse(await host.answer(body)) as Balasan;
      expect(reply.Error?.Code).toMatch(/^(InvalidArgument|GeneralException)$/);
    },
  );
});

describe('hostile requests', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is no member', async (name) => {
    const host = await hostDari({ Data: [[1]] });
    const paths: Record<number, Jalur> = { ...ROOT, 4: [3, 'GetRange', 3, ['A1']] };
    for (const action of [
      [4, 2, '', [name]],
      [4, 3, name],
      [4, 4, name, [1]],
      [4, 3, 'GetCellProperties', [{ [name]: true }]],
    ] as [number, number, string, unknown[]][]) {
      const { Error: error } = await kirim(host, paths, [action]);
      // A key "__proto__" of an object is no key of it at all, so that nothing is asked for.
      if (name !== '__proto__' || action[2] !== 'GetCellProperties') expect(error?.Code).toBe('ApiNotFound');
    }
  });

  it.each([
    ['GetSpecialCells', ['constructor'], 'ApiNotFound'],
    ['GetCell', ['0', 0], 'InvalidArgument'],
    ['GetCell', [0.5, 0], 'InvalidArgument'],
    ['GetCell', [], 'InvalidArgument'],
    ['GetBoundingRect', [{ sheet: 1 }], 'InvalidArgument'],
    ['GetCellProperties', ['x'], 'InvalidArgument'],
    ['Clear', ['constructor'], 'InvalidArgument'],
    ['Insert', ['Left'], 'InvalidArgument'],
    ['CopyFrom', ['Lain!A1'], 'InvalidArgument'],
  ])('%s(%j) is refused', async (name, args, code) => {
    const host = await hostDari({ Data: [[1]] });
    const paths: Record<number, Jalur> = { ...ROOT, 4: [3, 'GetRange', 3, ['A1:B2']] };
    expect((await kirim(host, paths, [[4, 3, name, args]])).Error?.Code).toBe(code);
  });

  it.each([
    [
      'Values',
      [
        [
          [{}, 1],
          [1, 1],
        ],
      ],
    ],
    ['Values', [[[1], [1]]]],
    ['Values', [[]]],
    ['Values', [{}]],
    [
      'NumberFormat',
      [
        [
          [5, 5],
          [5, 5],
        ],
      ],
    ],
    ['NumberFormat', ['']],
    ['RowHidden', ['ya']],
  ])('%s = %j is refused and changes nothing', async (name, args) => {
    const host = await hostDari({ Data: [[1]] });
    const before = host.book.picture();
    const paths: Record<number, Jalur> = { ...ROOT, 4: [3, 'GetRange', 3, ['A1:B2']] };
    expect((await kirim(host, paths, [[4, 4, name, args]])).Error?.Code).toBe('InvalidArgument');
    expect(host.book.picture()).toBe(before);
  });
});

describe('faults and counts', () => {
  const paths: Record<number, Jalur> = { ...ROOT, 4: [3, 'GetRange', 3, ['A1']] };

  it('counts requests, actions and bytes', async () => {
    const host = await hostDari({ Data: [[1]] });
    await kirim(host, paths, [
      [4, 1],
      [4, 2, '', ['values']],
    ]);
    await kirim(host, paths, [[4, 1]]);
    expect([host.counts.syncs, host.counts.calls]).toEqual([2, 3]);
    expect(host.counts.bytes).toBeGreaterThan(500);
  });

  it('fails the request that a test names, with its code, and changes nothing', async () => {
    const host = await hostDari({ Data: [[1]] });
    host.faults.failAt(2, 'RequestAborted');
    expect((await kirim(host, paths, [[4, 1]])).Error).toBeUndefined();
    const failed = await kirim(host, paths, [[4, 4, 'Values', [[[9]]]]]);
    expect([failed.Error?.Code, failed.Results]).toEqual(['RequestAborted', []]);
    expect(host.book.picture().sheets[0]?.rows[0]?.[0]?.value).toBe(1);
    expect((await kirim(host, paths, [[4, 1]])).Error).toBeUndefined();
  });

  it('is in cell-edit mode as long as a test wants', async () => {
    const host = await hostDari({ Data: [[1]] });
    host.faults.editMode(true);
    expect((await kirim(host, paths, [[4, 1]])).Error?.Code).toBe('InvalidOperationInCellEditMode');
    host.faults.editMode(false);
    expect((await kirim(host, paths, [[4, 1]])).Error).toBeUndefined();
  });

  it('refuses requests and replies beyond the limit', async () => {
    const host = await hostDari({ Data: [['x'.repeat(3000)]] });
    host.faults.payloadLimit(2000);
    expect((await kirim(host, paths, [[4, 2, '', ['values']]])).Error?.Code).toBe('ResponsePayloadSizeLimitExceeded');
    const big = [[4, 4, 'Values', [[['y'.repeat(3000)]]]]] as const;
    expect((await kirim(host, paths, big)).Error?.Code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.book.picture().sheets[0]?.rows[0]?.[0]?.value).toBe('x'.repeat(3000));
  });

  it('lets a co-author change a cell before the answer, and answers late where a test wants', async () => {
    const host = await hostDari({ Data: [[1]] });
    host.faults.beforeRequest(1, (book) => {
      book.type({ sheet: 'Data', row: 0, col: 0 }, '2');
    });
    host.faults.slow(30);
    const before = performance.now();
    expect(nilai(await kirim(host, paths, [[4, 2, '', ['values']]]))).toEqual([{ Values: [[2]] }]);
    expect(performance.now() - before).toBeGreaterThan(25);
  });
});

describe('what the start page is told', () => {
  it('one call per request or entry, and the picture is the same object until something changes', async () => {
    const host = await hostDari({ Data: [[1], [2]] });
    let changes = 0;
    let selections = 0;
    const end = host.book.onChange(() => changes++);
    host.book.onSelect(() => selections++);
    const paths: Record<number, Jalur> = { ...ROOT, 4: [3, 'GetRange', 3, ['A1']], 5: [3, 'GetRange', 3, ['A2']] };
    const first = host.book.picture();
    await kirim(host, paths, [
      [4, 2, '', ['values']],
      [4, 3, '_KeepReference'],
    ]);
    expect([changes, host.book.picture()]).toEqual([0, first]);
    await kirim(host, paths, [
      [4, 4, 'Values', [[[5]]]],
      [5, 4, 'Values', [[[6]]]],
      [5, 3, 'Select'],
    ]);
    expect([changes, selections, host.book.selection()]).toEqual([1, 1, { top: 1, left: 0, bottom: 1, right: 0 }]);
    // The old picture still shows what it showed.
    expect(first.sheets[0]?.rows.map((row) => row?.[0]?.value)).toEqual([1, 2]);
    expect(host.book.picture().sheets[0]?.rows.map((row) => row?.[0]?.value)).toEqual([5, 6]);
    end();
    host.book.type({ sheet: 'Data', row: 0, col: 0 }, '1');
    expect(changes).toBe(1);
  });
});
