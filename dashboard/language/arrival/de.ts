import type { ArrivalWords } from './en.ts'

/** How a webhook came. */
export const arrivalWords: ArrivalWords = {
  title: 'Kopfzeilen',
  signature: 'Signatur',
  valid: 'gültig',
  notChecked: 'nicht geprüft: kein Client Secret hinterlegt',
  notKept: 'Die Kopfzeilen dieser Zustellung wurden nicht aufbewahrt.',
  bytes: (count) => `${count.toLocaleString('de')} Byte`,
  more: (count) => `und ${count} weitere`,
}
