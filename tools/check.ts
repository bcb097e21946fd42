import { checks } from './checks'
import { runStep } from './steps'

/** `npm run check`: the checks of the source and of the build's size, in under a minute. `npm test` runs them before the tests. */
let failed = 0
for (const step of checks) {
  const { passed } = await runStep(step)
  if (!passed) failed++
}
process.exitCode = failed > 0 ? 1 : 0
