import type { Words } from '../../language/en.ts'
import { visibleText } from '../texts/untrusted.ts'

/** A setting's value as a person would say it, on one line. */
export function settingInWords(name: string, value: unknown, words: Words): string {
  if (isNothing(value)) return words.common.none
  if (typeof value === 'boolean') return value ? words.dialog.on : words.dialog.off
  if (typeof value === 'string' || typeof value === 'number')
    return words.choices[`${name}.${value}`] ?? visibleText(String(value))
  if (Array.isArray(value)) return visibleText(value.map(String).join(', '))
  const hours = hoursOf(value)
  return hours ? words.dialog.shifts(hours.count, hours.zone) : visibleText(JSON.stringify(value))
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}

function hoursOf(value: unknown): { count: number; zone: string } | undefined {
  const isHours = typeof value === 'object' && value !== null && 'shifts' in value
  if (!isHours || !Array.isArray(value.shifts)) return undefined
  const zone = 'time_zone' in value && typeof value.time_zone === 'string' ? value.time_zone : ''
  return { count: value.shifts.length, zone }
}
