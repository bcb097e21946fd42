import type { Check } from './check'
import { apologyOnly } from './checks/apologyOnly'
import { asksAgain } from './checks/asksAgain'
import { blame } from './checks/blame'
import { cantBeDone } from './checks/cantBeDone'
import { deadEndUnknown } from './checks/deadEndUnknown'
import { dictatorial } from './checks/dictatorial'
import { doubtsData } from './checks/doubtsData'
import { emotionalReply } from './checks/emotionalReply'
import { noStand } from './checks/noStand'
import { privateData } from './checks/privateData'
import { ruleQuoting } from './checks/ruleQuoting'
import { takesBait } from './checks/takesBait'
import { tooManyOptions } from './checks/tooManyOptions'
import { unanswered } from './checks/unanswered'

/** Everything that is looked for. What is worst to send comes first and is shown first. */
export const checks: readonly Check[] = [
  privateData,
  takesBait,
  blame,
  doubtsData,
  cantBeDone,
  ruleQuoting,
  noStand,
  deadEndUnknown,
  asksAgain,
  dictatorial,
  emotionalReply,
  apologyOnly,
  tooManyOptions,
  unanswered,
]
