import { accuracy } from './bench/accuracy'
import { blocked } from './bench/blocked'
import { coldPanel } from './bench/coldPanel'
import { contentCpu, shapeCpu } from './bench/contentCpu'
import { draftSpeed } from './bench/draftSpeed'
import { machineRow } from './bench/machineRow'
import type { Measurement } from './bench/measurement'
import { modelSpeed } from './bench/modelSpeed'
import { packBuilder } from './bench/packBuilder'
import { packSpeed } from './bench/packSpeed'
import { say } from './bench/progress'
import { isWanted, type Row } from './bench/row'
import { shapeHang } from './bench/shapeHang'
import { sizes } from './bench/sizes'
import { tableOf } from './bench/table'
import { warmUpdate } from './bench/warmUpdate'

/** Everything that is measured, in order: what needs a machine at rest comes first. */
const measurements: readonly Measurement[] = [
  warmUpdate,
  coldPanel,
  contentCpu,
  shapeCpu,
  shapeHang,
  modelSpeed,
  blocked,
  draftSpeed,
  packSpeed,
  packBuilder,
  accuracy,
  sizes,
]

const usage = 'Usage: npm run bench -- [--json] [--only NAME]; what NAME may be stands in docs/benchmarks.md.'

/** `npm run bench`: all figures in one run; progress goes to standard error. Gives how many measurements failed. */
async function main(words: string[]): Promise<number> {
  const at = words.indexOf('--only')
  const only = at < 0 ? undefined : words[at + 1]
  const rest = words.filter((_, place) => at < 0 || (place !== at && place !== at + 1))
  if ((at >= 0 && only === undefined) || rest.some((word) => word !== '--json')) throw new Error(usage)
  const wanted = measurements.filter(({ makes }) => makes.some((name) => isWanted(name, only)))
  if (wanted.length === 0) {
    throw new Error(
      `Nothing here is called ${only}. The names begin with ${measurements.flatMap(({ makes }) => makes).join(', ')}.`,
    )
  }
  const rows: Row[] = [machineRow()]
  let failed = 0
  for (const { makes, run } of wanted) {
    try {
      rows.push(...(await run()).filter(({ name }) => isWanted(name, only)))
    } catch (error) {
      failed++
      say(`${makes.join(', ')} could not be measured: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  console.log(words.includes('--json') ? JSON.stringify(rows, null, 2) : tableOf(rows))
  const missed = rows.filter(({ kept }) => kept === false)
  say(missed.length === 0 ? 'Every limit is kept.' : `Missed: ${missed.map(({ name }) => name).join(', ')}.`)
  return failed
}

// A build that failed leaves its helpers running, which would keep this process alive: hence the explicit end.
main(process.argv.slice(2)).then(
  (failed) => process.exit(failed > 0 ? 1 : 0),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
