/** `npm run mutate`: changes rules/ in small ways, one at a time, and shows the changes that no test of the rules notices. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default {
  // What the documents say is data, for a reader to check against them.
  mutate: ['rules/**/*.ts', '!rules/{facts,contradictions,book}/**', '!rules/{silences,reports,contacts,fees/countries}.ts'],
  checkers: ['types'],
  ignorers: ['citations'],
  plugins: ['@stryker-mutator/jest-runner', ...['types.mjs', 'citations.mjs'].map((name) => join(import.meta.dirname, name))],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    enableFindRelatedTests: false,
    config: { testMatch: ['<rootDir>/test/mutation/all.ts'], testEnvironment: './test/mutation/first-failure.mjs' },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // The copies lie outside the project, where git, jest and biome never meet them. They hold no tsconfig.json, as Stryker cannot read
  // one with TypeScript 7.
  tempDirName: join(tmpdir(), 'mct-mutants'),
  ignorePatterns: ['**', '!package.json', '!rules/**', '!cards/**', '!dialogs/**', '!bot/**', '!test/**'],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { logTests: false, reportTests: false },
  // A rule is made when its file loads, so many changes have to run every test. That is known, and worth it.
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
