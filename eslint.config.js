import path from 'node:path';
import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * The layers of src/core from the ground up. A layer imports itself and every layer of the rows before its own, never
 * a neighbour in its row. The ground row alone may look sideways: cells are text and text is shown in cells.
 */
const CORE_LAYERS = [
  ['workbook', 'text'],
  ['recognition'],
  ['records'],
  ['linking'],
  ['capaian', 'ledger'],
  ['rules', 'plans', 'narrative'],
  ['naskah-periksa'],
  ['review', 'render'],
];

/** The only packages that src/core may import. */
const CORE_PACKAGES = ['decimal.js', 'numfmt'];

/** What stands above the core: host <- taskpane | cli | devhost. */
const OUTER_IMPORTS = {
  host: ['host'],
  taskpane: ['host', 'taskpane'],
  cli: ['host', 'cli'],
  devhost: ['host', 'devhost'],
};

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const WINDOW_PROPERTIES = [
  ...['name', 'status', 'length', 'event', 'top', 'parent', 'self', 'origin', 'location', 'history', 'screen'],
  ...['open', 'close', 'stop', 'print', 'find', 'focus', 'blur', 'scroll', 'external'],
];

/**
 * The rules that follow a `context.sync()` through one function are left out: the adapter sends through a session that
 * ends in time, and reads each answer in a function of its own.
 */
const OFFICE_RULES = {
  'office-addins/no-empty-load': 'error',
  'office-addins/no-navigational-load': 'error',
  'office-addins/no-office-initialize': 'error',
  'office-addins/test-for-null-using-isNullObject': 'error',
};

const coreLayers = CORE_LAYERS.flat();
const coreElements = ['core', ...coreLayers];

const elements = [
  ...coreLayers.map((layer) => ({ type: layer, pattern: `src/core/${layer}` })),
  { type: 'core', pattern: 'src/core' },
  ...Object.keys(OUTER_IMPORTS).map((folder) => ({ type: folder, pattern: `src/${folder}` })),
];

const allow = (from, to) => ({
  from: { element: { types: { anyOf: [from] } } },
  allow: { to: { element: { types: { anyOf: to } } } },
});

const policies = [
  ...CORE_LAYERS.flatMap((row, index) => {
    const below = CORE_LAYERS.slice(0, index).flat();
    return row.map((layer) => allow(layer, index === 0 ? row : [...below, layer]));
  }),
  allow('core', coreElements),
  ...Object.entries(OUTER_IMPORTS).map(([folder, outer]) => allow(folder, [...coreElements, ...outer])),
  {
    from: { element: { types: { anyOf: coreElements } } },
    allow: { to: { module: { origin: 'external', source: CORE_PACKAGES } } },
  },
  {
    from: { element: { types: { anyOf: Object.keys(OUTER_IMPORTS) } } },
    allow: { to: { module: { origin: ['external', 'core'] } } },
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      'hasil/',
      'node_modules/',
      'test/bench/node_modules/',
      'test/bench/hasil/',
      'test/keluaran/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/include': ['src/**/*'],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/no-unknown-files': 'error',
    },
  },
  {
    files: ['src/host/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: OFFICE_RULES,
  },
  {
    // Nothing leaves the machine, and a forgotten declaration must not turn into a property of the window.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { 'no-restricted-globals': ['error', ...NETWORK, ...WINDOW_PROPERTIES] },
  },
  {
    // Same input, same output: the core knows no clock, no locale, no chance, no machine and no page.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...NETWORK,
        ...WINDOW_PROPERTIES,
        ...['process', 'Buffer', 'global', 'require', 'window', 'document', 'navigator', 'Excel', 'Office'],
        ...['setTimeout', 'setInterval', 'setImmediate', 'performance', 'crypto', 'Intl', 'console'],
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'The core has no clock: take the date as an argument.',
        },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The core has no clock: take the date as an argument.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'The core gives the same output for the same input.',
        },
        {
          selector: 'MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]',
          message: "The machine's locale must not decide: use core/text.",
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
