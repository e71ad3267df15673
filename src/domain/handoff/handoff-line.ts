import { escapeHtml } from '../answering/to-reply-html.ts'
import { handoffLine } from '../phrases/handoff-line.ts'
import type { Settings } from '../settings/settings.ts'

export type HandoffMoment = {
  /** ISO 639-1 of the customer. */
  language: string
  isInsideOfficeHours: boolean
}

/** [H3] The one sentence that tells the customer of a handoff: own wording first, else ours. Safe HTML. */
export function handoffLineHtml(
  { handoffWording }: Pick<Settings, 'handoffWording'>,
  { language, isInsideOfficeHours }: HandoffMoment,
): string {
  const own = Object.hasOwn(handoffWording, language) ? handoffWording[language] : undefined
  const wording = (isInsideOfficeHours ? own?.inside : own?.outside)?.trim()
  const lines = (
    wording || handoffLine(language, { insideOfficeHours: isInsideOfficeHours })
  ).split(/\n+/u)
  return `<p>${lines.map(escapeHtml).join('<br>')}</p>`
}
