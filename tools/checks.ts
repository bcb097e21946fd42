import { npx, type Step } from './steps'

/** What must hold of the source before any test runs. The last needs the production build that the one before it makes. */
export const checks: Step[] = [
  npx('format and lint', 'biome', 'check', '--error-on-warnings'),
  npx('types', 'tsc', '--noEmit'),
  npx('types of the pure folders, without the DOM', 'tsc', '--noEmit', '-p', 'tsconfig.pure.json'),
  npx('arrows between folders', 'depcruise', 'lib', 'components', 'entrypoints', 'tools', '--output-type', 'err'),
  npx('unused code', 'knip'),
  npx('length of files', 'tsx', 'tools/fileLengths.ts'),
  npx('production build', 'tsx', 'tools/build.ts'),
  npx('sizes', 'size-limit'),
]
