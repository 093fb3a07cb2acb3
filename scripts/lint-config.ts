import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Who may import whom, as data. `.oxlintrc.json` is written from here by `npm run lint -- --write`; a test compares the
 * two and another runs the linter over fixtures that each break one rule.
 */
const mainFeatures = [
  'session',
  'contacts',
  'duplicates',
  'compose',
  'imports',
  'queue',
  'week',
  'settings',
  'data',
  'pill',
  'posts',
  'status',
  'commands',
  'links',
  'login',
  'shortcuts',
  'updates',
];
const rendererFeatures = [
  'links',
  'session',
  'contacts',
  'compose',
  'duplicates',
  'corrections',
  'imports',
  'week',
  'settings',
  'data',
  'pill',
];
const nothingOutside = (layers: string) => ({
  regex: `(^|/)\\.\\./(.*/)?(${layers})/`,
  message: 'This layer must not know that one: see docs/decisions/0002-layers.md.',
});
const noPackages = (message: string) => ({ regex: '^[a-z@]', message });
const noOtherFeature = (features: readonly string[], also: readonly string[] = []) => ({
  regex: `^\\.\\./(${[...features, ...also].join('|')})/`,
  message: 'Features never import each other: join them in main/main.ts, or in the window.',
});

interface Pattern {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}
const imports = (patterns: readonly Pattern[]) => ({ 'no-restricted-imports': ['error', { patterns }] });
const globals = (names: readonly string[], message: string) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
});

const electronValues: Pattern = {
  regex: '^electron$',
  message: 'Only main/electron.ts imports Electron; everybody else is handed the surface.',
  allowTypeImports: true,
};
const mainKnowsNot = nothingOutside('renderer|preload|browser-host|tests|scripts');
const rendererKnowsNot = [
  nothingOutside('main|preload|browser-host|tests|scripts'),
  { regex: '^(electron|node:.*)$', message: 'A sandboxed page has neither Electron nor Node.' },
];
const clockless = ['Date', 'setTimeout', 'setInterval', 'performance'];
const noClock = 'Take the clock as an argument, so that a test can be in charge of it.';

export const lintConfig = {
  $schema: './node_modules/oxlint/configuration_schema.json',
  plugins: ['typescript', 'import', 'unicorn', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { builtin: true },
  rules: {
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'no-console': 'error',
    'no-eval': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    // A default that says what all the others do is an answer too.
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // The compiler's noImplicitReturns does this and knows when a switch names every case.
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/unbound-method': 'off',
    // Its only finds were strings spread into their characters, on purpose.
    'typescript/no-misused-spread': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'no-await-in-loop': 'off',
    'unicorn/no-array-sort': 'error',
    'unicorn/consistent-function-scoping': 'off',
    // fast-check's own documentation writes fc.integer(); names like `record` and `assert` say nothing alone.
    'import/no-named-as-default-member': 'off',
    'promise/always-return': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    'unicorn/prefer-add-event-listener': 'off',
  },
  overrides: [
    {
      files: ['core/**/*.ts'],
      rules: {
        ...imports([
          noPackages('Core imports nothing from outside itself.'),
          nothingOutside('main|renderer|preload|browser-host|tests|scripts'),
        ]),
        ...globals(
          [...clockless, 'process', 'window', 'document', 'crypto', 'navigator'],
          'Core is pure: take it as an argument.',
        ),
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: 'Core is pure: take the randomness as an argument.' },
        ],
      },
    },
    { files: ['main/**/*.ts'], rules: imports([mainKnowsNot, electronValues]) },
    {
      files: mainFeatures.map((feature) => `main/${feature}/**/*.ts`),
      rules: {
        ...imports([mainKnowsNot, electronValues, noOtherFeature(mainFeatures, ['tray'])]),
        ...globals(clockless, noClock),
      },
    },
    {
      files: ['main/tray/**/*.ts', 'main/notifications/**/*.ts', 'main/windows/**/*.ts'],
      rules: imports([mainKnowsNot, electronValues, noOtherFeature(mainFeatures)]),
    },
    { files: ['main/electron.ts'], rules: imports([mainKnowsNot]) },
    // The one list that joins everything: it has no branches worth a function, only many parts.
    {
      files: ['main/main.ts'],
      rules: {
        'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
        'max-lines-per-function': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      },
    },
    { files: ['preload/**/*.ts'], rules: imports([nothingOutside('main|renderer|browser-host|tests|scripts')]) },
    // A controller joins its host as it is made: there is nothing to keep.
    { files: ['renderer/**/*.ts'], rules: { ...imports(rendererKnowsNot), 'no-new': 'off' } },
    {
      files: rendererFeatures.map((feature) => `renderer/${feature}/**/*.ts`),
      rules: imports([...rendererKnowsNot, noOtherFeature(rendererFeatures, ['ipc', 'windows'])]),
    },
    {
      files: ['renderer/components/**/*.ts', 'renderer/controllers/**/*.ts'],
      rules: imports([...rendererKnowsNot, noOtherFeature(rendererFeatures, ['ipc', 'windows'])]),
    },
    { files: ['browser-host/**/*.ts'], rules: { ...imports([nothingOutside('renderer|tests|scripts')]) } },
    { files: ['**/*.config.ts'], rules: { 'import/no-default-export': 'off', 'no-restricted-imports': 'off' } },
    { files: ['scripts/**', 'tests/**', 'browser-host/**'], rules: { 'no-console': 'off' } },
    {
      files: ['tests/**/*.ts'],
      rules: {
        'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
        'max-lines-per-function': 'off',
      },
    },
  ],
  ignorePatterns: ['dist/**', 'release/**', 'node_modules/**', 'tests/architecture/fixtures/**'],
};

/** The text of `.oxlintrc.json`. */
export const lintConfigText = `${JSON.stringify(lintConfig, null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(import.meta.dirname, '..', '.oxlintrc.json'), lintConfigText);
}
