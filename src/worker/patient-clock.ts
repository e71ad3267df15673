import type { Clock } from '#ports/clock.ts'

const pollMs = 50
const mostMs = 2_000

/** [T5] Each rest lasts until no turn is at work, but not for ever: what rests must come to an end too. */
export function patientClock(clock: Clock, isBusy: () => boolean): Clock {
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      await clock.sleep(ms, signal)
      for (let waited = 0; isBusy() && waited < mostMs && !signal?.aborted; waited += pollMs)
        await clock.sleep(pollMs, signal)
    },
  }
}
