import { setTimeout as pause } from 'node:timers/promises'

const everyMs = 50

/** Asks again and again until it is so; throws with `what` when `limitMs` are over. */
export async function waitUntil(
  what: string,
  isSo: () => Promise<boolean>,
  limitMs: number,
): Promise<void> {
  const endsAt = performance.now() + limitMs
  while (!(await isSo())) {
    if (performance.now() > endsAt) throw new Error(`Waited ${limitMs} ms in vain for ${what}.`)
    await pause(everyMs)
  }
}
