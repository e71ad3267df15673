import { nowSeconds } from '../clock.ts'
import type { Author, Conversation, Part } from '../model/conversation.ts'
import { invalid } from '../model/refusal.ts'
import type { Workspace } from '../model/workspace.ts'
import { addPart, addTeammate, change, notifyParts } from './change.ts'
import { openAgain } from './reopen.ts'
import { countAdminReply, type Words } from './reply.ts'

type Actor = { author: Author; viaApi?: boolean; words?: Words }

export function closeConversation(
  workspace: Workspace,
  conversation: Conversation,
  actor: Actor,
): Part {
  const part = change(workspace, conversation, (now) => {
    const { statistics } = conversation
    conversation.state = 'closed'
    conversation.snoozedUntil = null
    conversation.waitingSince = null
    statistics.firstCloseAt ??= now
    statistics.lastCloseAt = now
    statistics.lastClosedById = actor.author.id
    addTeammate(conversation, actor.author)
    if (actor.words?.body) countAdminReply(conversation, actor.author, now)
    return addPart(workspace, conversation, statePart('close', actor))
  })
  const replied = part.body === null ? [] : ['conversation.admin.replied']
  notifyParts(workspace, conversation, { topics: [...replied, 'conversation.admin.closed'], part })
  return part
}

export function openConversation(
  workspace: Workspace,
  conversation: Conversation,
  actor: Actor,
): Part {
  const wasSnoozed = conversation.state === 'snoozed'
  const part = change(workspace, conversation, () => {
    if (openAgain(conversation)) conversation.statistics.countReopens += 1
    addTeammate(conversation, actor.author)
    return addPart(workspace, conversation, statePart('open', actor))
  })
  const topics = ['conversation.admin.opened']
  if (wasSnoozed) topics.push('conversation.admin.unsnoozed')
  notifyParts(workspace, conversation, { topics, part })
  return part
}

type Snooze = Actor & { until: number }

/** The conversation wakes by itself at `until`, in Unix seconds. */
export function snoozeConversation(
  workspace: Workspace,
  conversation: Conversation,
  snooze: Snooze,
): Part {
  if (snooze.until <= nowSeconds(workspace.clock)) {
    throw invalid('snoozed_until must be in the future', 'snoozed_until')
  }
  const part = change(workspace, conversation, () => {
    conversation.state = 'snoozed'
    conversation.snoozedUntil = snooze.until
    addTeammate(conversation, snooze.author)
    return addPart(workspace, conversation, statePart('snoozed', snooze))
  })
  notifyParts(workspace, conversation, { topics: ['conversation.admin.snoozed'], part })
  workspace.clock.after(snooze.until * 1000 - workspace.clock.nowMs(), () => {
    if (conversation.snoozedUntil === snooze.until) wakeConversation(workspace, conversation)
  })
  return part
}

/** What the timer does when a snooze ends. */
export function wakeConversation(workspace: Workspace, conversation: Conversation): void {
  if (conversation.state !== 'snoozed' || !workspace.conversations.has(conversation.id)) return
  const part = change(workspace, conversation, () => {
    openAgain(conversation)
    return addPart(workspace, conversation, { partType: 'timer_unsnooze', author: workspace.bot })
  })
  notifyParts(workspace, conversation, { topics: ['conversation.admin.unsnoozed'], part })
}

function statePart(partType: string, { author, viaApi, words }: Actor) {
  return { partType, author, viaApi, ...words }
}
