import { isInsideOfficeHours } from '../session/office-hours.ts'
import { isOnContactList } from '../session/contact-list.ts'
import { closed, passed, type Gate, type GateQuestion } from './gate.ts'

/** G9 to G16: whether there is something to answer, and whether the settings want it answered. */

const HOUR_MS = 3_600_000

export const messageGate: Gate = {
  id: 'G9',
  ask(question) {
    const { reading, message } = question
    const { kind = null, evidence = [] } = reading ?? {}
    const facts = { reading: kind, evidence }
    if (kind === 'automatic') return closed('automatic-message', facts)
    if (kind === 'nothing') return closed('nothing-to-answer', facts)
    return message !== undefined && isTooOld(question, message.createdAt)
      ? closed('too-old', { ...facts, written_at: message.createdAt.toISOString() })
      : passed(facts)
  },
}

function isTooOld(question: GateQuestion, writtenAt: Date): boolean {
  const { now, settings, startedAt, cameBeforeGiving } = question
  if (cameBeforeGiving) return false
  const ageMs = now.getTime() - writtenAt.getTime()
  return ageMs > settings.answerWithinHours * HOUR_MS || writtenAt < startedAt
}

export const firstMessageGate: Gate = {
  id: 'G10',
  ask({ settings, message, isGivenExplicitly }) {
    const isOpening = message?.kind === 'source'
    const facts = { ignore_first_message: settings.ignoreFirstMessage, opening: isOpening }
    return settings.ignoreFirstMessage && isOpening && !isGivenExplicitly
      ? closed('first-message-ignored', facts)
      : passed(facts)
  },
}

export const assignmentGate: Gate = {
  id: 'G11',
  ask({ settings, conversation, aiTeammateIds, isGivenExplicitly }) {
    const assignee = conversation.teammateAssigneeId ?? null
    const facts = { process_on_assignment: settings.processOnAssignment, assignee }
    const isAssigned = assignee !== null && aiTeammateIds.has(assignee)
    return settings.processOnAssignment && !isAssigned && !isGivenExplicitly
      ? closed('awaiting-assignment', facts)
      : passed(facts)
  },
}

export const assigneeGate: Gate = {
  id: 'G12',
  ask({ settings, conversation, aiTeammateIds, aiTeammateId, isGivenExplicitly }) {
    const assignee = conversation.teammateAssigneeId ?? null
    const facts = {
      assignee,
      team: conversation.teamAssigneeId ?? null,
      ai_teammate: aiTeammateId,
      answer_unassigned: settings.answerUnassigned,
    }
    if (assignee !== null)
      return aiTeammateIds.has(assignee) ? passed(facts) : closed('assigned-elsewhere', facts)
    return settings.answerUnassigned || isGivenExplicitly
      ? passed(facts)
      : closed('unassigned', facts)
  },
}

export const hoursGate: Gate = {
  id: 'G13',
  ask({ settings, conversation, now }) {
    const isEmail = conversation.channel.kind === 'email'
    const isOn = isEmail ? settings.autopilotEmail : settings.autopilotWeb
    const isInside = isInsideOfficeHours(settings.officeHours, now)
    const facts = { autopilot: isOn, ai_hours: settings.aiHours, inside_office_hours: isInside }
    if (!isOn) return closed('autopilot-off', facts)
    const isOutOfTurn =
      settings.aiHours !== 'always' && (settings.aiHours === 'inside') !== isInside
    return isOutOfTurn ? closed('outside-hours', facts) : passed(facts)
  },
}

/** [K4] Its facts name an address only where the decision rests on it: a person who was erased may write again. */
export const contactGate: Gate = {
  id: 'G14',
  ask(question) {
    const { settings, conversation, contactEmail } = question
    const skipTag = conversation.tags.find((tag) => isTagOf(settings.skipTags, tag.name))
    const facts = { skip_tag: skipTag?.name ?? null, trial: settings.onlyContacts.length > 0 }
    const withEmail = { email: contactEmail ?? null, ...facts }
    if (isOnContactList(settings.blockedContacts, contactEmail))
      return closed('contact-blocked', withEmail)
    if (skipTag !== undefined) return closed('skip-tag', facts)
    return isInTrial(question) ? passed(facts) : closed('not-in-trial', withEmail)
  },
}

/** Without a list of contacts everybody is in. */
function isInTrial({ settings: { onlyContacts }, contactEmail }: GateQuestion): boolean {
  return onlyContacts.length === 0 || isOnContactList(onlyContacts, contactEmail)
}

function isTagOf(names: readonly string[], tag: string): boolean {
  return names.some((name) => name.trim().toLowerCase() === tag.trim().toLowerCase())
}

/** Closing here hands off, never silence. */
export const limitGate: Gate = {
  id: 'G15',
  ask({ settings, replyCount, isSpendLimitReached }) {
    const facts = {
      replies: replyCount,
      max_replies: settings.maxReplies,
      limit_reached: isSpendLimitReached,
    }
    if (isSpendLimitReached) return closed('spend-limit', facts)
    return replyCount >= settings.maxReplies ? closed('too-many-replies', facts) : passed(facts)
  },
}

/** Closing here hands off. */
export const topicGate: Gate = {
  id: 'G16',
  ask({ excludedTopic }) {
    return excludedTopic === undefined
      ? passed({ excluded_topic: null })
      : closed('topic-excluded', { excluded_topic: excludedTopic })
  },
}
