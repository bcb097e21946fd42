import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import type { ModelTest } from '../../lib/proof/modelTest'
import type { ModelSource } from '../../lib/proof/proofFacts'
import type { ProofPorts } from '../../lib/proof/proofPorts'
import { Button } from '../ui/Button'
import styles from './ProofPage.module.css'
import { Section } from './Section'
import { useAsking } from './useProof'

/** What the model learnt from, and its test on this machine: it says how wrong it is. */
export function ModelSection({ ports }: { ports: Pick<ProofPorts, 'modelSources' | 'testModel'> }) {
  const [sources, setSources] = useState<readonly ModelSource[]>([])
  const { asked, start } = useAsking(ports.testModel)
  useEffect(() => {
    // Where its file cannot be read the test below says so.
    ports.modelSources().then(setSources, () => undefined)
  }, [ports])
  return (
    <Section title={i18n.t('proof.model.title')}>
      <p>{i18n.t('proof.model.wrong')}</p>
      <dl className={styles.pairs}>
        {sources.map(({ source, messages, licence }) => (
          <div key={source}>
            <dt>{sourceWords(source)}</dt>
            <dd>{i18n.t('proof.model.source', { messages, licence })}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.acts}>
        <Button disabled={asked.name === 'asking'} onClick={() => void start()}>
          {i18n.t('proof.model.run')}
        </Button>
        {asked.name === 'asking' ? (
          <progress value={asked.fraction} aria-label={i18n.t('proof.model.running')} />
        ) : null}
      </div>
      <p role="status">
        {asked.name === 'answered' ? i18n.t('proof.model.done', { messages: asked.answer.messages }) : ''}
        {asked.name === 'failed' ? i18n.t('proof.model.failed') : ''}
      </p>
      {asked.name === 'answered' ? <Result result={asked.answer} /> : null}
    </Section>
  )
}

/** A source that these words do not know is named as the model's file names it. */
const knownSources = ['cfpb', 'ibm', 'written'] as const

function sourceWords(source: string): string {
  const known = knownSources.find((one) => one === source)
  return known ? i18n.t(`proof.model.sources.${known}`) : source
}

function Result({ result: { messages, right, heatWithinOne, signals, misses } }: { result: ModelTest }) {
  const rows = [
    [i18n.t('proof.model.sentiment'), right.sentiment],
    [i18n.t('proof.model.heat'), right.heat],
    [i18n.t('proof.model.heatNear'), heatWithinOne],
    [i18n.t('proof.model.style'), right.style],
    [i18n.t('proof.model.cause'), right.cause],
  ] as const
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('proof.model.reading')}</th>
            <th scope="col">{i18n.t('proof.model.right')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([reading, count]) => (
            <tr key={reading}>
              <th scope="row">{reading}</th>
              <td>{i18n.t('proof.model.of', { count, messages })}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{i18n.t('proof.model.signals')}</th>
            <td>{i18n.t('proof.model.signalCounts', signals)}</td>
          </tr>
        </tbody>
      </table>
      <details>
        <summary>{i18n.t('proof.model.misses', misses.length)}</summary>
        <ul className={styles.misses}>
          {misses.map(({ text, readings }) => (
            <li key={text}>
              <q>{text}</q>
              <p className={styles.hint}>
                {readings
                  .map(({ reading, expected, read }) => i18n.t('proof.model.miss', { reading, expected, read }))
                  .join('; ')}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
