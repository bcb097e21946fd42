import { demo } from './demo/adapter'
import { fromAdapter } from './fromAdapter'
import { generic } from './generic/generic'
import type { Helpdesk } from './helpdesk'
import { rt5 } from './rt5/adapter'

/** The first that claims a page reads it; the generic one is last, for it claims what the others do not know. */
export const helpdesks: Helpdesk[] = [fromAdapter(rt5), fromAdapter(demo), generic]
