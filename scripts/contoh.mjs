/** The main job on the sample workbook. A galat in the workbook is what Selaras is for, not a failure of the run. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const contoh = 'assets/contoh/contoh.xlsx';
const hasil = 'hasil';

const { status, error } = spawnSync(process.execPath, ['dist/cli.js', 'periksa', contoh, '--hasil', hasil], {
  cwd: root,
  stdio: 'inherit',
});

if (error !== undefined || status === null || status > 1) {
  process.exitCode = status ?? 2;
} else {
  const berkas = ['temuan.txt', 'temuan.csv', 'laporan.json'].map((nama) => `  ${hasil}/contoh/${nama}`);
  const baris = [
    '',
    `Berkas contoh ${contoh} selesai diperiksa dan tidak diubah. Hasilnya:`,
    ...berkas,
    'Memeriksa berkas lain: npx selaras periksa BERKAS.xlsx',
  ];
  process.stdout.write(`${baris.join('\n')}\n`);
}
