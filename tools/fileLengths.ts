import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** STYLE: past 250 lines a file holds a second idea. */
const longest = 250

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.css'],
  { encoding: 'utf8' },
)
const tooLong = files
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > longest)

for (const { file, lines } of tooLong)
  console.error(`${file} has ${lines} lines, more than ${longest}: split it by purpose.`)
process.exitCode = tooLong.length > 0 ? 1 : 0
