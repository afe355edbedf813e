import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(root, 'dist');

/** Sets the executable bit of the command line once its file is written. */
class ExecutablePlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.done.tapPromise('ExecutablePlugin', async (stats) => {
      if (!stats.hasErrors()) await chmod(this.file, 0o755);
    });
  }
}

/** The command line: one ES module with everything it needs inside. Types are checked by `npm run typecheck`. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { cli: './src/cli/main.ts' },
  context: root,
  devtool: false,
  experiments: { outputModule: true },
  output: {
    path: dist,
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    // import.meta and worker URLs stay as written, so that they mean the built file and not the source.
    parser: { javascript: { importMeta: false, url: false, worker: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  // Readable stack traces matter more than a few hundred kilobytes in a program that runs locally.
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new ExecutablePlugin(path.join(dist, 'cli.js')),
  ],
};

/** What the benchmark measures, as a library; built by `npm run bench` alone. */
const bench = {
  ...cli,
  name: 'bench',
  entry: { selaras: './test/bench/pustaka.ts' },
  output: { ...cli.output, path: path.join(root, 'test', 'bench', 'hasil') },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
};

export default (env) => (env.bench ? [bench] : [cli]);
