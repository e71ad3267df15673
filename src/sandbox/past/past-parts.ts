import type { PastScript } from './past-script.ts'

const minuteSeconds = 60
const hourSeconds = 3_600
const dayShare = 0.2

/** The course of a conversation: greeting, assignment, talk, tag, note, thanks, end, rating. */
export function playPast(
  script: PastScript,
  course: { isAnswered: boolean; isOpen: boolean },
): void {
  const { draws } = script.scene
  if (draws.happens(0.35)) script.say(script.bot, script.phrases.greeting, 5)
  if (course.isAnswered) playAnswered(script, course.isOpen)
  else if (draws.happens(0.4))
    script.say(script.scene.asker, 'Hello? Is anybody there?', hourSeconds)
  while (script.parts.length < script.scene.partCount) playRound(script)
  if (!course.isOpen) playEnd(script, course.isAnswered)
}

function playAnswered(script: PastScript, isOpen: boolean): void {
  const { draws, admin } = script.scene
  const assignedTo = { type: 'admin', id: admin.id } as const
  const wait = draws.happens(dayShare) ? 9 * hourSeconds : 20 * minuteSeconds
  script.add({ partType: 'assignment', author: admin, assignedTo }, wait)
  script.say(admin, draws.pick(script.wordings.answers), 6 * minuteSeconds)
  for (let round = draws.between(0, 3); round > 0; round -= 1) playRound(script)
  if (draws.happens(0.3)) playTag(script)
  if (draws.happens(0.2)) playNote(script)
  if (isOpen) script.say(script.scene.asker, draws.pick(script.wordings.followUps), hourSeconds)
  else if (draws.happens(0.7))
    script.say(script.scene.asker, draws.pick(script.phrases.thanks), hourSeconds)
}

function playRound(script: PastScript): void {
  const { draws, asker, admin } = script.scene
  const isAngry = draws.happens(0.08)
  const words = isAngry ? script.phrases.angry : script.wordings.followUps
  script.say(asker, draws.pick(words), 40 * minuteSeconds)
  if (draws.happens(0.25)) script.say(asker, draws.pick(script.wordings.followUps), minuteSeconds)
  script.say(admin, draws.pick(script.wordings.answers), 30 * minuteSeconds)
}

function playTag(script: PastScript): void {
  const { topic, tagId, admin } = script.scene
  const eventDetails = { action: 'added', tag: { id: tagId, name: topic.tag } }
  const part = { partType: 'conversation_tags_updated', author: admin, eventDetails }
  script.tagged = script.add(part, minuteSeconds)
}

function playNote(script: PastScript): void {
  const { admin } = script.scene
  const body = script.html('Asked the workshop about {item}; they answer tomorrow.')
  script.add({ partType: 'note', author: admin, body }, 5 * minuteSeconds)
}

function playEnd(script: PastScript, isAnswered: boolean): void {
  const { draws, admin, asker } = script.scene
  script.add({ partType: 'close', author: admin }, 2 * hourSeconds)
  if (!isAnswered || !draws.happens(0.25)) return
  const rating = draws.pick([5, 5, 5, 4, 4, 3, 2, 1])
  const remark = draws.happens(0.3) ? remarkOf(script, rating) : null
  const author = asker
  const eventDetails = { rating }
  const at = script.add({ partType: 'conversation_rating_changed', author, eventDetails }, 600)
  const [contactId, adminId] = [asker.id, admin.id]
  script.rating = { rating, remark, createdAt: at, updatedAt: at, contactId, adminId }
}

function remarkOf(script: PastScript, rating: number): string {
  const { good, bad } = script.phrases.remarks
  return rating > 2 ? good : bad
}
