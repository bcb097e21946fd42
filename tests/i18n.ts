import { parse } from 'yaml'
import english from '../assets/locales/en.yml?raw'

type Messages = { [key: string]: string | Messages }

const isPlural = (messages: Messages) => Object.keys(messages).every((key) => /^(n|\d+)$/.test(key))

/** Messages by dotted key; plural forms joined as the browser's message file has them. */
function flatten(messages: Messages, path: string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] => {
    const here = [...path, key]
    if (typeof message !== 'object') return [[here.join('.'), String(message)]]
    return isPlural(message) ? [[here.join('.'), Object.values(message).join(' | ')]] : flatten(message, here)
  })
}

// as: the file is ours, and the build refuses one that holds anything but texts.
const messages = new Map(flatten(parse(english) as Messages))

function pluralForm(message: string, count: number): string {
  const forms = message.split(' | ')
  const place = forms.length === 2 ? (count === 1 ? 0 : 1) : Math.min(count, forms.length - 1)
  return forms[place] ?? message
}

/** Stands in for `#i18n` where there is no browser: the same English texts, and an error for a key that does not exist. */
export const i18n = {
  t: (key: string, ...args: (number | string[] | Record<string, string | number> | undefined)[]): string => {
    const message = messages.get(key)
    if (message === undefined) throw new Error(`No message: ${key}`)
    const count = args.find((arg) => typeof arg === 'number')
    const numbered = args.find((arg) => Array.isArray(arg)) ?? (count === undefined ? [] : [String(count)])
    const named =
      args.find((arg): arg is Record<string, string | number> => typeof arg === 'object' && !Array.isArray(arg)) ?? {}
    return (count === undefined ? message : pluralForm(message, count))
      .replace(/\$(\d)/g, (found, place: string) => numbered[Number(place) - 1] ?? found)
      .replace(/\{(\w+)\}/g, (found, name: string) => String(named[name] ?? found))
  },
}
