import { spawn } from 'node:child_process'

/** One command of a check, and what it proves. */
export type Step = { name: string; command: string; args: string[] }

/** What became of a step. */
export type StepResult = { step: Step; passed: boolean; seconds: number }

/** A step that runs a package's program, such as `biome check`. */
export function npx(name: string, command: string, ...args: string[]): Step {
  return { name, command: 'npx', args: ['--no-install', command, ...args] }
}

/** Runs one step with its output shown, and says how long it took. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now()
  const code = await new Promise<number>((resolve) => {
    const child = spawn(step.command, step.args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(1))
    child.on('close', (exit) => resolve(exit ?? 1))
  })
  const seconds = (performance.now() - start) / 1000
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds.toFixed(1)} s)`)
  return { step, passed: code === 0, seconds }
}
