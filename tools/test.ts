import { mkdir, readFile, rm } from 'node:fs/promises'
import { checks } from './checks'
import { mayInstall, prepareMachine } from './machine/install'
import { npx, runStep } from './steps'

/**
 * `npm test`: installs what the machine lacks, then checks, builds and tests everything. The last line is
 * `N passed, N failed`; a check counts as one test.
 */
const report = '.cache/test-report.json'

const missing = await prepareMachine()

let passed = 0
// Where we may install, a browser that is still missing is a failure; elsewhere its tests are skipped, and it was said.
let failed = mayInstall() ? missing.length : 0
for (const step of [...checks, npx('test build', 'tsx', 'tools/build.ts', '--mode', 'test')]) {
  const result = await runStep(step)
  if (result.passed) passed++
  else failed++
}

await mkdir('.cache', { recursive: true })
await rm(report, { force: true })
const tests = await runStep(
  npx('tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`),
)
const counts: { numPassedTests: number; numFailedTests: number; numPendingTests: number } | undefined = await readFile(
  report,
  'utf8',
)
  .then((text) => JSON.parse(text))
  .catch(() => undefined)
passed += counts?.numPassedTests ?? 0
// A file that fails before its first test counts no failed test, yet the run has failed.
failed += Math.max(counts?.numFailedTests ?? 0, tests.passed ? 0 : 1)
if (counts?.numPendingTests) console.log(`${counts.numPendingTests} skipped, each with its reason above`)

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
