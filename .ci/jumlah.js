import { writeFileSync } from 'node:fs';

/**
 * Writes the last line of the run into the file named by RINGKASAN. A test file that cannot be loaded counts as one
 * failure; skipped tests count as neither. (Jest's own --json fails on errors that refer to themselves, as those of the
 * browser do.)
 */
export default class Jumlah {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    writeFileSync(
      process.env.RINGKASAN,
      `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`,
    );
  }
}
