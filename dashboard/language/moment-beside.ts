import type { useClock } from './use-words.ts'

type Clock = Pick<ReturnType<typeof useClock>, 'time' | 'moment' | 'day'>

/** A time of the same day as what is told beside it needs no date. */
export function momentBeside(beside: string | undefined, at: string, clock: Clock): string {
  const isSameDay = beside !== undefined && clock.day(beside) === clock.day(at)
  return isSameDay ? clock.time(at) : clock.moment(at)
}
