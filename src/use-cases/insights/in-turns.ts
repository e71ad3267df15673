import type { Clock } from '#ports/clock.ts'

const sliceMs = 12
const restMs = 4

/** [I5, T5] Works a calculation off in slices of some milliseconds, so that turns and pages come in between. */
export async function inTurns<Result>(
  clock: Clock,
  work: Generator<void, Result>,
  signal: AbortSignal,
): Promise<Result> {
  let slicedAt = clock.now().getTime()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (clock.now().getTime() - slicedAt < sliceMs) continue
    await clock.sleep(restMs, signal)
    signal.throwIfAborted()
    slicedAt = clock.now().getTime()
  }
}
