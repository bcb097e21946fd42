import { cpus, loadavg, totalmem } from 'node:os'
import { figure, type Row } from './row'

/** What the figures were measured on: the load average of the minute before, so that a busy machine is known as one. */
export function machineRow(): Row {
  const [processor] = cpus()
  const note =
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}, ` +
    `${Math.round(totalmem() / 1e9)} GB, ${process.platform}, Node ${process.version}`
  return figure('machine.load', 'processes', loadavg()[0] ?? 0, 1, { note })
}
