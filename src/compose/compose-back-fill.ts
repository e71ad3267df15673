import { EldLanguageDetector } from '#agent/language/eld-language-detector.ts'
import type { Helpdesks } from '#ports/conversations/helpdesk.ts'
import type { BackFillPorts } from '#use-cases/sync/back-fill.ts'
import type { Ground, Stores } from './open-stores.ts'

/** What a back-fill rests on; the worker says when live turns are at work. */
export function composeBackFill(
  { clock, ids, log }: Ground,
  stores: Stores,
  helpdesks: Helpdesks,
): Omit<BackFillPorts, 'isBusy'> {
  const { backFills, histories, records, connections } = stores
  const languages = new EldLanguageDetector()
  return { clock, ids, log, backFills, histories, records, connections, helpdesks, languages }
}
