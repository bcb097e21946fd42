import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { watchPolicy } from '../lib/platform/managedPolicy'
import { openPanelOnClick } from '../lib/platform/openPanel'
import { remindByAlarms } from '../lib/platform/reminders'
import { registerSites } from '../lib/platform/sites'

export default defineBackground(() => {
  openPanelOnClick()
  remindByAlarms()
  browser.permissions.onAdded.addListener(() => registerSites())
  browser.permissions.onRemoved.addListener(() => registerSites())
  browser.runtime.onInstalled.addListener(() => registerSites())
  browser.runtime.onStartup.addListener(() => registerSites())
  watchPolicy(() => void registerSites())
})
