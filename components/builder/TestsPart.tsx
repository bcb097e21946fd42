import { i18n } from '#i18n'
import type { BuilderState } from '../../lib/builder/builderState'
import type { BuilderActions } from '../../lib/builder/builderStore'
import { withList } from '../../lib/builder/edits'
import { idMaker } from '../../lib/packs/idMaker'
import type { Pack } from '../../lib/packs/pack'
import type { SelfTest } from '../../lib/packs/packParts'
import { Button } from '../ui/Button'
import styles from './Builder.module.css'
import { Entries } from './Entries'
import { SelfTestFields } from './SelfTestFields'

type TestsPartProps = { state: BuilderState; draft: Pack; acts: BuilderActions }

/** The promises that the pack makes about itself, and what came of them. */
export function TestsPart({ state: { tests }, draft, acts }: TestsPartProps) {
  const { selfTests = [] } = draft
  const put = (edit: string | undefined, changed: SelfTest[]) =>
    acts.change(edit, (pack) => withList(pack, 'selfTests', changed))
  const newId = () => idMaker(selfTests.map(({ id }) => id))('self-test')
  return (
    <section className={styles.card} aria-labelledby="self-tests">
      <h2 id="self-tests" className={styles.heading}>
        {i18n.t('builder.tests.title')}
      </h2>
      <p className={styles.hint}>{i18n.t('builder.tests.about')}</p>
      {selfTests.length === 0 ? (
        <p>{i18n.t('builder.tests.none')}</p>
      ) : (
        <div className={styles.acts}>
          <Button look="primary" disabled={tests.name === 'running'} onClick={() => void acts.runTests()}>
            {i18n.t('builder.tests.run')}
          </Button>
        </div>
      )}
      <Outcome tests={tests} draft={draft} />
      <Entries
        entries={selfTests}
        addWords={i18n.t('builder.tests.add')}
        removeWords={(number) => i18n.t('builder.tests.remove', { number })}
        onAdd={() => put(undefined, [...selfTests, { id: newId(), turns: [{ role: 'customer', text: '' }] }])}
        onRemove={(at) => put(undefined, selfTests.toSpliced(at, 1))}
      >
        {(test, at) => (
          <SelfTestFields
            test={test}
            taken={selfTests.flatMap(({ id }) => (id === test.id ? [] : id))}
            onChange={(edit, changed) => put(edit && `test ${at} ${edit}`, selfTests.with(at, changed))}
          />
        )}
      </Entries>
    </section>
  )
}

/** What differs, by test; and whether the pack is still the one that was tested. */
function Outcome({ tests, draft }: { tests: BuilderState['tests']; draft: Pack }) {
  const isStale = tests.name === 'done' && tests.of !== draft
  const differences = tests.name === 'done' ? tests.differences : []
  return (
    <>
      <p role="status">
        {tests.name === 'running' ? i18n.t('builder.tests.running') : ''}
        {tests.name === 'failed' ? i18n.t('builder.tests.failed') : ''}
        {tests.name === 'done' && differences.length === 0 ? i18n.t('builder.tests.met', tests.count) : ''}
        {differences.length > 0 ? i18n.t('builder.tests.differs', differences.length) : ''}
      </p>
      {differences.length > 0 ? (
        <ul className={styles.reasons}>
          {differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      ) : null}
      {isStale ? <p className={styles.hint}>{i18n.t('builder.tests.stale')}</p> : null}
    </>
  )
}
