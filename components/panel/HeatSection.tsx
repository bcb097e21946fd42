import { ChevronDown } from 'lucide-react'
import { i18n } from '#i18n'
import type { Assessment } from '../../lib/classify/assessment'
import type { Conversation } from '../../lib/conversation/conversation'
import { type Turn, turnsOf } from '../../lib/conversation/turns'
import { Quotes } from '../ui/Quotes'
import { HeatCurve } from './HeatCurve'
import styles from './HeatSection.module.css'
import { causeWords, heatWords, levelWords, signalWords } from './words'

/** Turns whose words are listed, newest first. */
const mostTurns = 6

/** Below, nothing is said of a feeling; above, the heat tells it. */
const mild = 1

/** From here on the words may feel aimed at whoever reads them. */
const hot = 2

/** How heated it is: a curve, a word, and on demand the words that caused it. */
export function HeatSection({ conversation, assessment }: { conversation: Conversation; assessment: Assessment }) {
  const { heats, signals, cause } = assessment
  const turns = turnsOf(conversation).filter(({ role }) => role === 'customer')
  const latest = turns.at(-1)
  const latestWords = latest ? heatingWords(latest, assessment) : []
  const levels = heats.map((heat) => levelWords(heat).toLowerCase()).join(', ')
  const label = i18n.t('heat.turns', heats.length, [String(heats.length), levels])
  return (
    <section aria-label={i18n.t('heat.label')}>
      <details className={styles.heat}>
        <summary className={styles.summary} title={latestWords.join(' · ') || undefined}>
          <HeatCurve heats={heats} label={label} />
          <span className={styles.word}>{heatWords(assessment)}</span>
          <ChevronDown className={styles.chevron} aria-hidden="true" size="1rem" />
        </summary>
        <ol className={styles.turns}>
          {turns
            .map((turn, place) => ({ turn, place, heat: heats[place] ?? 0 }))
            .slice(-mostTurns)
            .reverse()
            .map(({ turn, place, heat }) => (
              <li key={turn.messages[0]?.id ?? place}>
                <span className={styles.turn}>
                  {place === turns.length - 1 ? i18n.t('heat.latest') : i18n.t('heat.turn', { number: place + 1 })}
                </span>
                <span className={styles.level}>{levelWords(heat)}</span>
                <TurnWords texts={heatingWords(turn, assessment)} isHot={heat > 0} />
                {heat === mild && isGuess(turn, assessment) ? (
                  <span className={styles.guess}>{i18n.t('heat.guess')}</span>
                ) : null}
              </li>
            ))}
        </ol>
        {assessment.heat >= hot ? <p className={styles.signals}>{i18n.t('heat.reframe')}</p> : null}
      </details>
      {signals.length > 0 || cause !== 'none' ? (
        <p className={styles.signals}>
          {[...(cause === 'none' ? [] : [causeWords(cause)]), ...signals.map(({ signal }) => signalWords(signal))].join(
            ' · ',
          )}
        </p>
      ) : null}
    </section>
  )
}

function TurnWords({ texts, isHot }: { texts: readonly string[]; isHot: boolean }) {
  if (texts.length > 0) return <Quotes texts={texts} />
  return isHot ? <span className={styles.none}>{i18n.t('heat.noWords')}</span> : null
}

/** Whether what the turn's last message feels is a guess: displeasure, or just a question. */
function isGuess({ messages }: Turn, { readings }: Assessment): boolean {
  return readings[messages.at(-1)?.id ?? '']?.isSentimentSure === false
}

/** The words of a turn that its heat was read from. */
function heatingWords(turn: Turn, assessment: Assessment): string[] {
  return turn.messages.flatMap((message) =>
    (assessment.readings[message.id]?.evidence ?? [])
      .filter((evidence) => evidence.for === 'heat')
      .map(({ start, end }) => message.text.slice(start, end)),
  )
}
