import { element } from './elements.js'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const language = navigator.languages

const clockFormat = new Intl.DateTimeFormat(language, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const secondsFormat = new Intl.DateTimeFormat(language, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 1,
  hourCycle: 'h23',
})
const weekdayFormat = new Intl.DateTimeFormat(language, { weekday: 'short' })
const dayFormat = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' })
const dayOfYearFormat = new Intl.DateTimeFormat(language, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const wholeFormat = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' })

/** Intercom's Unix seconds, or an ISO text, as a Date. */
export function toDate(time) {
  return typeof time === 'number' ? new Date(time * 1000) : new Date(time)
}

/** "13:04" today, "Mon 13:04" within a week, then the day. */
export function timeOf(time, now = new Date()) {
  const date = toDate(time)
  return clock(date, whenFormat(date, now))
}

/** "now", "2 min", then as timeOf. */
export function ageOf(time, now = new Date()) {
  const date = toDate(time)
  const passedMs = now - date
  if (passedMs < 60_000) return clock(date, 'now')
  if (passedMs < hourMs) return clock(date, `${Math.floor(passedMs / 60_000)} min`)
  return clock(date, whenFormat(date, now))
}

/** "13:59:40.1", for what happens many times a second. */
export function preciseTimeOf(time) {
  return clock(toDate(time), secondsFormat.format(toDate(time)))
}

/** A day and an hour in words, for sentences. */
export function wordsOf(time) {
  return wholeFormat.format(toDate(time))
}

export function durationOf(ms) {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

function clock(date, words) {
  return element('time', { datetime: date.toISOString(), title: wholeFormat.format(date) }, words)
}

function whenFormat(date, now) {
  if (date.toDateString() === now.toDateString()) return clockFormat.format(date)
  if (now - date < 6 * dayMs) return `${weekdayFormat.format(date)} ${clockFormat.format(date)}`
  const isThisYear = date.getFullYear() === now.getFullYear()
  return (isThisYear ? dayFormat : dayOfYearFormat).format(date)
}
