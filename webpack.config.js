import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
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
    // What draws the pictures of a report; read only when one is drawn.
    new CopyPlugin({
      patterns: [
        { from: 'node_modules/@resvg/resvg-wasm/index_bg.wasm', to: 'aset/resvg.wasm' },
        { from: 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', to: 'aset/DejaVuSans.ttf' },
      ],
    }),
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

/** What the pane costs in a browser, measured by `npm run bench`; its packages stay outside of the bundle. */
const benchPanel = {
  ...bench,
  name: 'bench-panel',
  entry: { panel: './test/bench/panel.ts' },
  externalsType: 'module',
  externals: ['playwright-core', 'typescript', '@ironcalc/wasm'],
};

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What the pane may load: its own files and office.js, no inline script, no eval, no connection anywhere. */
const csp = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' ${new URL(OFFICE_JS).origin}`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Pages of the pane: the one that is shipped and, for tests, the same pane over a workbook in memory. */
function panel(entry, folder) {
  const nonce = randomBytes(16).toString('base64');
  const pages = Object.keys(entry).map(
    (name) =>
      new HtmlWebpackPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: `${name}.html`,
        chunks: [name],
        officeJs: OFFICE_JS,
        nonce,
        csp: csp(nonce),
      }),
  );
  return {
    name: 'panel',
    mode: 'production',
    target: ['web', 'es2022'],
    entry,
    context: root,
    devtool: false,
    output: {
      path: folder,
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'panel-[name].[contenthash:8].js',
      publicPath: 'auto',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        // Part of the pane's own script: its policy lets it ask for nothing.
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    performance: { hints: false },
    plugins: [...pages, new CopyPlugin({ patterns: [{ from: 'assets/ikon/*.png' }] })],
  };
}

/** The start page: grid, development host and the bridge for the pane. It stays on this machine and is never shipped. */
const devhost = (folder) => ({
  name: 'devhost',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { halaman: './src/devhost/page/main.tsx', jembatan: './src/devhost/page/jembatan.ts' },
  context: root,
  devtool: false,
  output: { path: folder, filename: '[name].js', assetModuleFilename: '[name][ext]', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/devhost/page/index.html' },
        { from: 'src/devhost/page/halaman.css' },
        { from: 'assets/ikon/selaras-32.png', to: 'ikon.png' },
      ],
    }),
  ],
});

const TASKPANE = { taskpane: './src/taskpane/main.tsx' };
const UJI = { uji: './test/taskpane/halaman/uji.tsx', pembanding: './test/bench/pembanding.tsx' };

/** `--env panel=FOLDER` builds what the browser tests need, and nothing else. */
export default (env) => {
  if (env.bench) return [bench, benchPanel];
  if (env.panel) return [panel({ ...TASKPANE, ...UJI }, env.panel), devhost(path.join(env.panel, 'devhost'))];
  return [cli, panel(TASKPANE, dist), devhost(path.join(dist, 'devhost'))];
};
