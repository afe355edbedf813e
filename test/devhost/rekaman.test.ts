import { recorded, recordRichApi, type Exchange, type RichApi } from '../../src/devhost/recorder';
import { replay } from '../../src/devhost/replay';
import { loadOffice } from '../../src/devhost/transport/node';
import { hostDari } from './bantu';

const DATA = {
  Data: [
    ['Indikator', 'Target'],
    ['Indeks', 4],
  ],
};

/** What an add-in does with names that only the host knows: sheet ids, and a range kept over two requests. */
async function rekam(): Promise<Exchange[]> {
  const host = await hostDari({ Depan: [[1]], ...DATA }, { Depan: { tables: [{ name: 'T', range: 'A1:A1' }] } });
  const exchanges: Exchange[] = [];
  const { Excel } = await loadOffice({ ...host, answer: recorded(host.answer, (one) => exchanges.push(one)) });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data').load('id,name');
    const range = sheet.getRange('A1:B2').load('values');
    await context.sync();
    context.workbook.worksheets.getItem(sheet.id).getRange('C2').formulas = [['=B2*2']];
    range.getCell(1, 2).load('values,address');
    await context.sync();
  });
  return exchanges;
}

describe('recordings', () => {
  it('a host over the same workbook answers the same, whatever names it gives', async () => {
    const exchanges = await rekam();
    expect(exchanges.length).toBeGreaterThanOrEqual(3);
    // This host has other sheets before the one in question, so that its ids are others.
    const host = await hostDari({ Satu: [[1]], Dua: [[2]], Depan: [[1]], ...DATA });
    expect(await replay(host, { about: 'uji', exchanges })).toEqual([]);
    expect(host.book.picture().sheets[3]?.rows[1]?.[2]).toMatchObject({ formula: 'B2*2', value: 8 });
  });

  it('names each place where it answers something else', async () => {
    const exchanges = await rekam();
    const host = await hostDari({
      ...DATA,
      Data: [
        ['Indikator', 'Sasaran'],
        ['Indeks', 5],
      ],
    });
    const differences = await replay(host, { about: 'uji', exchanges });
    expect(differences.map(({ recorded: before, answered }) => [before, answered])).toEqual([
      ['Target', 'Sasaran'],
      [4, 5],
      [8, 10],
    ]);
    expect(differences[0]?.place).toMatch(/^Results\/\d+\/Value\/Values\/0\/1$/);
  });

  it('listens to the way by which a pane inside Excel asks, until it is ended', () => {
    const richApi: RichApi = {
      executeRichApiRequestAsync: (message, callback) => {
        callback({ status: 'succeeded', value: { data: [200, [], `jawaban ${String(message[4])}`] } });
      },
    };
    const exchanges: Exchange[] = [];
    const answers: string[] = [];
    const ask = (body: string): void => {
      richApi.executeRichApiRequestAsync(['', 0, 'POST', [], body], ({ status }) => answers.push(status));
    };
    const end = recordRichApi(richApi, (one) => exchanges.push(one));
    ask('satu');
    end();
    ask('dua');
    expect(answers).toEqual(['succeeded', 'succeeded']);
    expect(exchanges).toEqual([{ request: 'satu', reply: 'jawaban satu' }]);
  });
});
