import { memo } from 'react'
import { i18n } from '#i18n'
import type { BuilderState, PackPart } from '../../lib/builder/builderState'
import type { BuilderActions } from '../../lib/builder/builderStore'
import type { Finding } from '../../lib/packs/finding'
import { type Move, moves } from '../../lib/packs/moves'
import type { Pack } from '../../lib/packs/pack'
import { moveWords } from '../panel/words'
import styles from './Builder.module.css'
import panes from './Panes.module.css'

type FindingsPaneProps = Pick<BuilderState, 'lint' | 'part' | 'selected'> & {
  draft: Pack
  acts: Pick<BuilderActions, 'show' | 'select'>
}

/** More at once would not be read; the rest moves up as these are mended. */
const mostShown = 40

/** What is to be mended: in the open phrase first, then elsewhere. Each leads to its place. */
export const FindingsPane = memo(({ lint, part, selected, draft, acts }: FindingsPaneProps) => {
  const { findings = [], left = 0, blocking = 0, advice = 0 } = lint ?? {}
  const isHere = ({ what, id }: Finding) => part === 'phrases' && what === 'phrase' && id === selected
  const here = findings.filter(isHere)
  const rest = findings.filter((finding) => !isHere(finding)).slice(0, mostShown)
  const more = blocking + advice - here.length - rest.length
  return (
    <section className={styles.pane} aria-labelledby="to-mend">
      <h2 id="to-mend" className={styles.heading}>
        {i18n.t('builder.check.title')}
      </h2>
      {lint && findings.length === 0 && left === 0 ? <p>{i18n.t('builder.check.nothing')}</p> : null}
      {lint === undefined ? <p className={styles.hint}>{i18n.t('builder.check.looking')}</p> : null}
      {left > 0 ? <p className={styles.hint}>{i18n.t('builder.check.left', left)}</p> : null}
      {here.length > 0 ? (
        <>
          <h3 className={styles.subheading}>{i18n.t('builder.check.here')}</h3>
          <ul className={panes.findings}>
            {here.map((finding) => (
              <li key={finding.words} data-blocking={finding.isBlocking}>
                <Words finding={finding} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {rest.length > 0 ? (
        <>
          <h3 className={styles.subheading}>{i18n.t('builder.check.elsewhere')}</h3>
          <ul className={panes.findings}>
            {rest.map((finding) => (
              <li key={`${finding.what} ${finding.id} ${finding.words}`} data-blocking={finding.isBlocking}>
                <button type="button" className={panes.finding} onClick={() => go(finding, draft, acts)}>
                  <b>{nameOf(finding, draft)}</b> <Words finding={finding} />
                </button>
              </li>
            ))}
          </ul>
          {more > 0 ? <p className={styles.hint}>{i18n.t('builder.check.more', more)}</p> : null}
        </>
      ) : null}
    </section>
  )
})

/** The linter names moves as files do; the page names them as it does elsewhere. */
const moveNames = new RegExp(`\\bmove (${moves.join('|')})\\b`, 'g')

function Words({ finding: { words, isBlocking } }: { finding: Finding }) {
  const named = words.replace(moveNames, (_, move: Move) => `move “${moveWords(move)}”`)
  const sentence = `${named.charAt(0).toUpperCase()}${named.slice(1)}`
  return (
    <>
      {sentence}
      {isBlocking ? <span className={panes.must}> ({i18n.t('builder.check.must')})</span> : null}
    </>
  )
}

const partOf: Record<Finding['what'], PackPart> = {
  phrase: 'phrases',
  pack: 'pack',
  slot: 'pack',
  limit: 'limits',
  crisis: 'limits',
  checklist: 'checklists',
  scenario: 'practice',
  'self-test': 'tests',
}

function go({ what, id }: Finding, { phrases }: Pack, acts: FindingsPaneProps['acts']) {
  acts.show(partOf[what])
  if (phrases.some((phrase) => phrase.id === id)) acts.select(id)
}

/** What a finding is about, as the lead knows it: a phrase by its first words. */
function nameOf({ what, id }: Finding, { phrases }: Pack): string {
  if (what === 'pack' || what === 'crisis' || what === 'limit') return i18n.t(`builder.check.place.${what}`)
  const words = what === 'phrase' ? phrases.find((phrase) => phrase.id === id)?.text.trim() : undefined
  if (!words) return id
  return words.length > 40 ? `${words.slice(0, 40)}…` : words
}
