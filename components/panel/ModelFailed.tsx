import { i18n } from '#i18n'
import type { ModelProblem } from '../../lib/panel/ports'
import { Button } from '../ui/Button'
import styles from './ModelFailed.module.css'
import { StateCard } from './StateCard'
import { problemWords } from './words'

type ModelFailedProps = { problem: ModelProblem; detail: string; onRetry(): void; onCopy(detail: string): void }

/** What failed, what still works, and details that hold no customer's words. */
export function ModelFailed({ problem, detail, onRetry, onCopy }: ModelFailedProps) {
  const report = `${problem}\n${detail}`
  return (
    <StateCard title={i18n.t('states.failed.title')}>
      <p>{problemWords(problem)}</p>
      <p>{i18n.t('states.failed.works')}</p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={onRetry}>
          {i18n.t('states.failed.retry')}
        </Button>
        <Button onClick={() => onCopy(report)}>{i18n.t('states.failed.copyDetails')}</Button>
      </div>
      <details>
        <summary>{i18n.t('states.failed.details')}</summary>
        <pre className={styles.report}>{report}</pre>
      </details>
    </StateCard>
  )
}
