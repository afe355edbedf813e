/** What a host tells of changes: those of others, not its own, and again after a lost session. */
import { parseAddress } from '../../../src/core/workbook/address';
import type { Edit } from '../../../src/core/workbook/plan';
import { bukaLembar, hitungSync } from './buka-excel';
import { DUA, isi, rencana, SATU, tolakan } from './rencana-uji';

const lebar = (sheet: string): Edit => ({ kind: 'setColumnWidth', sheet, col: 0, width: 20 });

describe('kabar perubahan', () => {
  const sebentar = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

  it('perubahan orang dikabarkan, perubahan sendiri tidak, dan kabar dapat dihentikan', async () => {
    const { host, devhost, orangLain } = await bukaLembar(SATU);
    let kabar = 0;
    const berhenti = await host.onChanged(() => kabar++);
    await host.apply(rencana(isi('B1', 1, 9), { kind: 'addSheet', sheet: 'Baru' }));
    await sebentar();
    expect(kabar).toBe(0);
    devhost.book.type(parseAddress('B2', 'A')!, '5');
    await sebentar();
    expect(kabar).toBe(1);
    await orangLain((context) => context.workbook.worksheets.add('Lain'));
    await sebentar();
    expect(kabar).toBe(2);
    await berhenti();
    devhost.book.type(parseAddress('B2', 'A')!, '6');
    await sebentar();
    expect(kabar).toBe(2);
  });

  it.each([
    ['di tengah', [isi('A!B1', 1, 9), isi('B!B1', 2, 8)]],
    ['di awal', [isi('B!B1', 2, 8)]],
  ])('sesudah penerapan yang gagal %s, perubahan orang tetap dikabarkan', async (_kapan, edits) => {
    const { host, devhost, selipkan, orangLain } = await bukaLembar(DUA);
    let kabar = 0;
    await host.onChanged(() => kabar++);
    selipkan(async (nomor, _permintaan, jawab) => {
      if (nomor === 2) await orangLain((context) => context.workbook.worksheets.getItem('B').protection.protect());
      return jawab();
    });
    await tolakan(host.apply(rencana(...edits)));
    await sebentar();
    const mula = kabar;
    devhost.book.type(parseAddress('A1', 'A')!, 'lain');
    await sebentar();
    expect(kabar).toBe(mula + 1);
  });

  it('format dan baris tersembunyi dikabarkan; format dari penerapan sendiri tidak', async () => {
    const { host, devhost, orangLain } = await bukaLembar(SATU);
    let kabar = 0;
    await host.onChanged(() => kabar++);
    const lembar = (kerja: (sheet: Excel.Worksheet) => void): Promise<void> =>
      orangLain((context) => {
        kerja(context.workbook.worksheets.getItem('A'));
      }).then(sebentar);
    const persen: Edit = { kind: 'setNumberFormat', sel: parseAddress('C2', 'A')!, before: 'General', after: '0%' };
    await host.apply(rencana(isi('B1', 1, 9), persen));
    await host.apply(rencana({ kind: 'addSheet', sheet: 'Baru' }, lebar('Baru')));
    await sebentar();
    expect(kabar).toBe(0);
    await lembar((sheet) => (sheet.getRange('B2').numberFormat = [['0.00']]));
    expect(kabar).toBe(1);
    // Beside what was written last, and partly on it.
    await lembar((sheet) => (sheet.getRange('C1:C2').format.fill.color = '#FF0000'));
    expect(kabar).toBe(2);
    await lembar((sheet) => (sheet.getRange('2:2').rowHidden = true));
    expect(kabar).toBe(3);
    await lembar((sheet) => (sheet.getRange('2:2').rowHidden = false));
    expect(kabar).toBe(4);
    expect(devhost.book.picture().sheets[0]?.hiddenRows.size).toBe(0);
  });

  it('sesudah buku kerja dibaca lagi, format di sel yang ditulis Selaras pun dikabarkan', async () => {
    const { host, orangLain } = await bukaLembar(SATU);
    let kabar = 0;
    await host.onChanged(() => kabar++);
    await host.apply(rencana(isi('B1', 1, 9)));
    await sebentar();
    await host.read();
    await orangLain((context) => {
      context.workbook.worksheets.getItem('A').getRange('B1').numberFormat = [['0%']];
    });
    await sebentar();
    expect(kabar).toBe(1);
  });

  it('sesi yang hilang: perubahan dianggap ada, dan pekerjaan berikutnya mendaftar lagi sekali', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    let kabar = 0;
    const berhenti = await host.onChanged(() => kabar++);
    const ketik = async (teks: string): Promise<void> => {
      devhost.book.type(parseAddress('B2', 'A')!, teks);
      await sebentar();
    };
    await host.read();
    const biasa = await hitungSync(devhost, () => host.read());
    devhost.faults.failAt(1, 'InvalidOrTimedOutSession');
    expect((await tolakan(host.read())).alasan).toBe('terputus');
    // Nobody would hear what changes from here on: that is told at once, and only once.
    expect(kabar).toBe(1);
    await ketik('5');
    expect(kabar).toBe(1);
    expect(await hitungSync(devhost, () => host.read())).toBe(biasa + 1);
    await ketik('6');
    expect(kabar).toBe(2);
    expect(await hitungSync(devhost, () => host.read())).toBe(biasa);
    await berhenti();
    await ketik('7');
    expect(kabar).toBe(2);
  });

  it('sesi yang hilang lagi saat mendaftar: ditolak dengan kalimatnya, lalu dicoba sekali lagi', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    let kabar = 0;
    await host.onChanged(() => kabar++);
    devhost.faults.failAt(1, 'InvalidOrTimedOutSession');
    await tolakan(host.reveal({ sheet: 'A', row: 0, col: 0 }));
    devhost.faults.failAt(1, 'InvalidOrTimedOutSession');
    expect((await tolakan(host.apply(rencana(isi('B1', 1, 9))))).alasan).toBe('terputus');
    expect(kabar).toBe(1);
    await host.apply(rencana(isi('B1', 1, 9)));
    await sebentar();
    expect(kabar).toBe(1);
    devhost.book.type(parseAddress('B2', 'A')!, '5');
    await sebentar();
    expect(kabar).toBe(2);
  });

  it('pendaftaran yang gagal ditolak dengan kalimatnya', async () => {
    const { host, devhost } = await bukaLembar(SATU);
    devhost.faults.failAt(1, 'AccessDenied');
    expect((await tolakan(host.onChanged(() => undefined))).alasan).toBe('terlindungi');
  });
});
