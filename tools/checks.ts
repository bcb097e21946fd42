import { npx, type Step } from './steps'

// TypeScript 7 checks in a fifth of the time; 5.9 stays beside it for the tools that call its programming interface.
const types = (name: string, ...args: string[]): Step => ({
  name,
  command: process.execPath,
  args: ['node_modules/typescript-native/bin/tsc', '--noEmit', ...args],
})

/** What must hold of the source before any test runs. The last needs the production build that the one before it makes. */
export const checks: Step[] = [
  npx('format and lint', 'biome', 'check', '--error-on-warnings'),
  types('types'),
  types('types of the pure folders, without the DOM', '-p', 'tsconfig.pure.json'),
  npx('arrows between folders', 'depcruise', 'lib', 'components', 'entrypoints', 'tools', '--output-type', 'err'),
  npx('unused code', 'knip'),
  npx('length of files', 'tsx', 'tools/fileLengths.ts'),
  npx('production build', 'tsx', 'tools/build.ts'),
  npx('sizes', 'size-limit'),
]
