import { act } from './acts.js'

const hourS = 3600

/** The choices of the Snooze menu, counted from now. */
export function snoozes() {
  const seconds = Math.floor(Date.now() / 1000)
  const tomorrow = new Date()
  tomorrow.setDate(tomorrow.getDate() + 1)
  tomorrow.setHours(9, 0, 0, 0)
  const times = [
    ['For one minute', seconds + 60],
    ['For one hour', seconds + hourS],
    ['Until tomorrow, 09:00', Math.floor(tomorrow.getTime() / 1000)],
    ['For one week', seconds + 7 * 24 * hourS],
  ]
  return times.map(([label, until]) => ({
    label,
    choose: () => void act('/snooze', { until }, 'Snoozed.'),
  }))
}
