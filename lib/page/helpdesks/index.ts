import { byShape } from './byShape'
import { demo } from './demo/adapter'
import { freshdesk } from './freshdesk/adapter'
import { fromAdapter } from './fromAdapter'
import { front } from './front/adapter'
import { gmail } from './gmail/adapter'
import type { Helpdesk } from './helpdesk'
import { helpscout } from './helpscout/adapter'
import { intercom } from './intercom/adapter'
import { rocketchat, rocketchatLive } from './rocketchat/adapter'
import { rt5 } from './rt5/adapter'
import { salesforce, salesforceChat } from './salesforce/adapter'
import { zammad, zammadDesktop } from './zammad/adapter'
import { zendesk } from './zendesk/adapter'

/** Every known helpdesk, as data. No two claim the same page, but for those that stand together: the first of them reads it. */
export const adapters = [
  rt5,
  demo,
  zendesk,
  intercom,
  freshdesk,
  gmail,
  salesforceChat,
  salesforce,
  zammad,
  zammadDesktop,
  helpscout,
  rocketchatLive,
  rocketchat,
  front,
]

/** The first that claims a page reads it; the one by shape is last, for it claims what the others do not know. */
export const helpdesks: Helpdesk[] = [...adapters.map(fromAdapter), byShape]
