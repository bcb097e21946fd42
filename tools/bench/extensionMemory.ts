import { readdirSync, readFileSync } from 'node:fs'
import type { BrowserName } from './openBench'
import { say } from './progress'
import { figure, type Row } from './row'

/** What issue 2 allows the extension's process, megabytes. */
const memoryLimit = { most: 170, of: 'median' } as const

type Process = { id: number; parent: number; name: string; words: string }

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const status = readFileSync(`/proc/${entry}/status`, 'utf8')
        const words = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const field = (name: string) => status.match(new RegExp(`^${name}:\\s*(.*)$`, 'm'))?.[1] ?? ''
        return [{ id: Number(entry), parent: Number(field('PPid')), name: field('Name'), words }]
      } catch {
        // A process that ended meanwhile is none of ours.
        return []
      }
    })
}

/** The processes that run the extension's own pages, below this browser. */
function extensionProcesses(browser: BrowserName, root: number): Process[] {
  const all = processes()
  const family = new Set([root])
  for (let size = 0; size < family.size; ) {
    size = family.size
    for (const { id, parent } of all) if (family.has(parent)) family.add(id)
  }
  return all.filter(
    ({ id, name, words }) =>
      family.has(id) && (browser === 'firefox' ? name.startsWith('WebExtens') : words.includes('--extension-process')),
  )
}

/** Megabytes (10⁶ bytes) of one field of /proc/PID/smaps_rollup, which counts in KiB. */
function megabytes(id: number, field: 'Pss' | 'Rss' | 'Private_Dirty'): number {
  const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
  return (Number(rollup.match(new RegExp(`^${field}:\\s*(\\d+) kB`, 'm'))?.[1]) * 1024) / 1e6
}

/**
 * How long both browsers need at most to give back what they no longer use; in life, messages come further apart than
 * this, in the bench sixty come within half a minute.
 */
const restMs = 20_000

/**
 * Memory of the extension's process as Linux counts it: the proportional share, in which pages that several processes
 * map (the browser's own program, above all) count in part. Once right after the last message, once after a rest.
 * @param read customer messages that were read before
 * @returns no row on a machine without /proc
 */
export async function memoryRows(browser: BrowserName, root: number | undefined, read: number): Promise<Row[]> {
  if (process.platform !== 'linux' || root === undefined) {
    say('Memory is read from /proc, which this machine does not have: its rows are left out.')
    return []
  }
  const found = extensionProcesses(browser, root).map(({ id }) => id)
  if (found.length === 0) {
    say(`No process of the extension was found in ${browser}: its memory is left out.`)
    return []
  }
  const busy = memoryRow(`memory.busy.${browser}`, found, `${read} messages read without a pause`)
  await new Promise((resolve) => setTimeout(resolve, restMs))
  return [memoryRow(`memory.rest.${browser}`, found, `${read} messages read and ${restMs / 1000} s of rest`), busy]
}

function memoryRow(name: string, processIds: readonly number[], after: string): Row {
  const sum = (field: Parameters<typeof megabytes>[1]) =>
    processIds.reduce((total, id) => total + megabytes(id, field), 0)
  const note =
    `proportional set size after ${after}; ${sum('Rss').toFixed(0)} MB resident, ` +
    `${sum('Private_Dirty').toFixed(0)} MB private and written`
  return figure(name, 'MB', sum('Pss'), 1, { limit: memoryLimit, note })
}
