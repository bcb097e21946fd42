import { i18n } from '#i18n'
import type { Assessment, EscalationTrigger, Trend } from '../../lib/classify/assessment'
import type { Cause, Heat, Signal, Style } from '../../lib/classify/reading'
import type { Conversation, Role } from '../../lib/conversation/conversation'
import { isTaught, type TeachStep } from '../../lib/conversation/teaching'
import type { RecoveryStage } from '../../lib/guidance/recovery'
import type { Industry } from '../../lib/packs/builtIn'
import type { Move } from '../../lib/packs/pack'
import type { Notice } from '../../lib/panel/notice'
import type { Announcement } from '../../lib/panel/panelState'
import type { InsertOutcome, ModelProblem, RemindWhen } from '../../lib/panel/ports'
import { recentCourse } from '../../lib/panel/recentCourse'
import { draftOutcomeWords } from './draftWords'

/** A value's name as a message key: Chrome allows no hyphen in one. */
type Keyed<Name extends string> = Name extends `${infer Start}-${infer Rest}` ? `${Start}_${Keyed<Rest>}` : Name

/** A value's name as a message key. */
// as: replacing every hyphen is what `Keyed` says of the name.
export const keyed = <Name extends string>(name: Name) => name.replaceAll('-', '_') as Keyed<Name>

/** When a reminder comes, as a message key. */
export const keyedWhen = (when: RemindWhen) => keyed(when)

/** A line of business as a message key. */
export const keyedIndustry = (industry: Industry) => keyed(industry)

/** A step of teaching as a message key. */
export const keyedStep = (step: TeachStep) => keyed(step)

/** "offer two ways forward": fits after a colon. */
export const moveWords = (move: Move): string => i18n.t(`moves.${keyed(move)}.title`)

/** One line: why this move, here. */
export const moveWhy = (move: Move): string => i18n.t(`moves.${keyed(move)}.why`)

/** What a stage of recovery is done with, in a few words. */
export const stageWords = (stage: RecoveryStage): string => i18n.t(`recovery.${keyed(stage)}`)

/** The role's name. */
export const roleWords = (role: Role): string => i18n.t(`roles.${role}`)

/** The name of a style; undefined is no choice: as the words show. */
export const styleWords = (style: Style | undefined): string => {
  if (style === undefined) return i18n.t('styles.asRead')
  return style === 'undetermined' ? i18n.t('styles.general') : i18n.t(`styles.${style}`)
}

/** What a signal says of the situation. */
export const signalWords = (signal: Signal): string => i18n.t(`signals.${signal}`)

/** What the problem is about. */
export const causeWords = (cause: Cause): string => i18n.t(`causes.${cause}`)

/** Why a hand-over is spoken of. */
export const triggerWords = (trigger: EscalationTrigger | 'demand'): string => i18n.t(`escalation.${keyed(trigger)}`)

/** Heat without its course: "High". */
export const levelWords = (heat: Heat): string => i18n.t(`heat.level_${heat}`)

/** Heat with its course, in words: "High, cooling". */
export function heatWords({ heat, heats }: Pick<Assessment, 'heat' | 'heats'>): string {
  if (heat === 0) return heats.some((one) => one > 0) ? i18n.t('heat.again') : levelWords(heat)
  return courseWords(heat, recentCourse(heats))
}

const courseWords = (heat: Heat, trend: Trend) => i18n.t(`heat.${trend}`, { level: levelWords(heat) })

function insertionWords(outcome: InsertOutcome): string {
  if (outcome.name === 'inserted') return i18n.t('notices.inserted')
  if (outcome.name === 'inserted-as-note') return i18n.t('notices.insertedAsNote')
  return i18n.t(`notices.${outcome.name}_${keyed(outcome.because)}`)
}

/** A notice's name as a message key: "taught-kept" gives "taughtKept". */
type Camel<Name extends string> = Name extends `${infer Start}-${infer Rest}`
  ? `${Start}${Capitalize<Camel<Rest>>}`
  : Name

const camel = <Name extends string>(name: Name) =>
  // as: raising every letter behind a hyphen is what `Camel` says of the name.
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<Name>

/** What came of the agent's last act, in a sentence. */
export function noticeWords(notice: Notice): string {
  switch (notice.name) {
    case 'insertion':
      return insertionWords(notice.outcome)
    case 'slot-missing':
      return i18n.t('slots.missing', { label: notice.label })
    case 'draft':
      return draftOutcomeWords(notice.outcome)
    case 'style':
      return notice.style === undefined
        ? i18n.t('notices.styleAsRead')
        : i18n.t('notices.style', { style: styleWords(notice.style) })
    case 'set-aside':
      return i18n.t('notices.setAside', { move: moveWords(notice.move) })
    case 'role-swapped':
      return i18n.t('notices.roleSwapped', { role: roleWords(notice.role) })
    case 'none-due':
      return notice.card === 'boundary' ? i18n.t('notices.noBoundary') : i18n.t('notices.noEscalation')
    case 'import-refused':
      return [i18n.t('notices.importRefused'), ...notice.problems].join(' ')
    case 'site-off':
    case 'taught-kept':
    case 'taught-removed':
    case 'taught-exported':
    case 'taught-imported':
      return i18n.t(`notices.${camel(notice.name)}`, { site: notice.site })
    case 'pack-accepted':
    case 'pack-version':
    case 'pack-update':
      return i18n.t(`notices.${camel(notice.name)}`, { pack: notice.pack, version: notice.version })
    case 'pack-removed':
    case 'pack-up-to-date':
    case 'pack-changed-elsewhere':
      return i18n.t(`notices.${camel(notice.name)}`, { pack: notice.pack })
    default:
      return i18n.t(`notices.${camel(notice.name)}`)
  }
}

/** What is said of a new customer message. */
export function announcementWords({ heat, trend, move, isForeign }: Announcement): string {
  if (move === 'crisis') return i18n.t('announce.crisis')
  if (isForeign) return i18n.t('announce.foreign')
  const course = courseWords(heat, trend).toLowerCase()
  if (move === undefined) return i18n.t('announce.quiet', { heat: course })
  return i18n.t('announce.move', { heat: course, move: moveWords(move) })
}

/** The helpdesk's name as agents say it; an adapter without one here shows its own name. */
export function helpdeskWords(helpdesk: string): string {
  const known = {
    rt5: i18n.t('helpdesks.rt5'),
    demo: i18n.t('helpdesks.demo'),
    generic: i18n.t('helpdesks.generic'),
    zendesk: i18n.t('helpdesks.zendesk'),
    intercom: i18n.t('helpdesks.intercom'),
    freshdesk: i18n.t('helpdesks.freshdesk'),
    gmail: i18n.t('helpdesks.gmail'),
    salesforce: i18n.t('helpdesks.salesforce'),
    'salesforce-chat': i18n.t('helpdesks.salesforce'),
    zammad: i18n.t('helpdesks.zammad'),
    'zammad-desktop': i18n.t('helpdesks.zammad'),
    helpscout: i18n.t('helpdesks.helpscout'),
    rocketchat: i18n.t('helpdesks.rocketchat'),
    front: i18n.t('helpdesks.front'),
  }
  if (isTaught(helpdesk)) return i18n.t('helpdesks.taught')
  if (helpdesk.startsWith('pack-')) return i18n.t('helpdesks.fromPack', { name: helpdesk.slice('pack-'.length) })
  return new Map(Object.entries(known)).get(helpdesk) ?? helpdesk
}

/** Says that a known helpdesk's pages are no longer as described. */
export const outgrownWords = (helpdesk: string): string =>
  i18n.t('status.outgrown', { helpdesk: helpdeskWords(helpdesk) })

/** How far the reading of the page may be trusted, in a sentence; undefined where the real product was tried. */
export function howSureWords({ helpdesk, certainty, outgrown }: Conversation): string | undefined {
  if (outgrown !== undefined) return outgrownWords(outgrown)
  if (helpdesk === 'generic') return i18n.t('status.howSure.generic')
  if (isTaught(helpdesk)) return i18n.t('status.howSure.taught')
  if (certainty === undefined || certainty === 'certain') return undefined
  return i18n.t(`status.howSure.${certainty}`)
}

/** Why the model cannot read, and what mends it. */
export const problemWords = (problem: ModelProblem): string => i18n.t(`states.failed.${keyed(problem)}`)
