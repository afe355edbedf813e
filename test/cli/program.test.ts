/** The built program. Builds nothing itself: without dist/cli.js these tests are skipped. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { barisJson, folderSementara, lembarCapaian, tulisBuku } from './bantu';

const PROGRAM = path.resolve('dist/cli.js');
const CONTOH = path.resolve('assets/contoh/contoh.xlsx');
const terbangun = existsSync(PROGRAM) ? describe : describe.skip;

terbangun('program yang dibangun', () => {
  const folder = folderSementara();
  const salah = tulisBuku(folder, 'salah.xlsx', [lembarCapaian('Capaian')]);
  const jalankan = (...argv: string[]) => spawnSync(process.execPath, [PROGRAM, ...argv], { encoding: 'utf8' });

  it('menolak tanpa jejak program', () => {
    const { status, stdout, stderr } = jalankan('periksa', 'nihil.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Berkas nihil\.xlsx tidak ditemukan[^\n]*\n$/);
  });

  it('mencetak laporan besar utuh melalui pipa', () => {
    const { status, stdout } = jalankan('periksa', CONTOH, '--json');
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(1 << 16);
    expect(barisJson(stdout)).toHaveLength(1);
  });

  it('pekerja memberi hasil yang sama dalam urutan berkas', () => {
    const berkas = [CONTOH, salah, path.join(folder, 'nihil.xlsx'), salah];
    const satu = jalankan('periksa', ...berkas, '--json');
    const tiga = jalankan('periksa', ...berkas, '--json', '--pekerja', '3');
    expect([satu.status, tiga.status]).toEqual([2, 2]);
    expect(tiga.stdout).toBe(satu.stdout);
    expect(barisJson(tiga.stdout).map((x) => x['berkas'])).toEqual([
      'contoh.xlsx',
      'salah.xlsx',
      'nihil.xlsx',
      'salah.xlsx',
    ]);
  });

  it('berakhir dengan tenang bila pembacanya pergi', async () => {
    const anak = spawn(process.execPath, [PROGRAM, 'periksa', CONTOH, CONTOH, CONTOH, '--json']);
    let galat = '';
    anak.stderr.on('data', (isi: Buffer) => (galat += isi.toString()));
    anak.stdout.once('data', () => anak.stdout.destroy());
    const status = await new Promise((selesai) => anak.once('close', selesai));
    expect(status).toBe(1);
    expect(galat).not.toMatch(/EPIPE|Error/);
  });

  it('dapat dijalankan sebagai berkas', () => {
    if (process.platform === 'win32') return;
    expect(execFileSync(PROGRAM, ['versi'], { encoding: 'utf8' })).toMatch(/^selaras /);
  });
});
