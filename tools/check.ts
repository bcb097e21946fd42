import { checks } from './checks'
import { npx, runStep } from './steps'

/** `npm run check`: the checks of the source and the tests that need no browser. */
let failed = 0
for (const step of [
  ...checks,
  npx('unit and component tests', 'vitest', 'run', '--project', 'unit', '--project', 'dom'),
]) {
  const { passed } = await runStep(step)
  if (!passed) failed++
}
process.exitCode = failed > 0 ? 1 : 0
