import { useEffect, useState } from 'react'
import type { ProofFacts } from '../../lib/proof/proofFacts'
import type { ProofPorts } from '../../lib/proof/proofPorts'

/** The facts, read anew at each change of what is stored or granted. `failed` where the browser does not tell them. */
export function useFacts(ports: ProofPorts): ProofFacts | 'failed' | undefined {
  const [facts, setFacts] = useState<ProofFacts | 'failed'>()
  useEffect(() => {
    let isLeft = false
    const show = (found: ProofFacts | 'failed') => {
      if (!isLeft) setFacts(found)
    }
    const look = () => {
      ports.facts().then(show, () => show('failed'))
    }
    const stop = ports.watchChanges(look)
    look()
    return () => {
      isLeft = true
      stop()
    }
  }, [ports])
  return facts
}

/** What an answer that takes time has come to. */
export type Asked<Answer> =
  | { name: 'not-yet' }
  | { name: 'asking'; fraction: number }
  | { name: 'answered'; answer: Answer }
  | { name: 'failed' }

/** Asks when told to, and keeps how far the answer is. */
export function useAsking<Answer>(ask: (onFraction: (fraction: number) => void) => Promise<Answer>) {
  const [asked, setAsked] = useState<Asked<Answer>>({ name: 'not-yet' })
  const start = async () => {
    setAsked({ name: 'asking', fraction: 0 })
    try {
      setAsked({ name: 'answered', answer: await ask((fraction) => setAsked({ name: 'asking', fraction })) })
    } catch {
      setAsked({ name: 'failed' })
    }
  }
  return { asked, start }
}
