import { build } from 'wxt'

const browsers = ['chrome', 'firefox']

/** Value of `--name value` on the command line. */
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const mode = option('mode') ?? 'production'
const wanted = option('browser')
if (wanted !== undefined && !browsers.includes(wanted))
  throw new Error(`--browser is one of ${browsers.join(', ')}, not ${wanted}.`)

// Every mode ships the same code: without this, a mode other than production would bundle the slow development React.
process.env.NODE_ENV = 'production'

for (const browser of wanted ? [wanted] : browsers) {
  await build({ mode, browser })
}
