import { toPlainText } from './safe-html.js'
import { wordsOf } from './times.js'

/**
 * A conversation as lines in order: the opening message, then for each part a message, a note or an
 * event in one sentence; a part that both speaks and acts gives two lines.
 */
export function linesOf(conversation, directory) {
  const parts = conversation.conversation_parts?.conversation_parts ?? []
  return [
    openingOf(conversation, directory),
    ...parts.flatMap((part) => linesOfPart(part, directory)),
  ]
}

/** What the customer sees: messages with words or files, no notes, no events. */
export function visibleMessagesOf(conversation, directory) {
  return linesOf(conversation, directory).filter((line) => line.kind === 'message')
}

export function isEmail(conversation) {
  return (conversation.channel?.initial ?? conversation.source?.type) === 'email'
}

/** The newest words that anybody wrote to the other side, in one line. */
export function snippetOf(conversation, directory) {
  const newest = visibleMessagesOf(conversation, directory).at(-1)
  const words = toPlainText(newest?.html ?? '').slice(0, 200)
  if (words) return words
  return newest?.files.length ? `[${newest.files.map((file) => file.name).join(', ')}]` : 'No words'
}

/** Who has the conversation: kind, id and name. */
export function assigneeOf(conversation, directory) {
  const admin = String(conversation.admin_assignee_id ?? '0')
  const team = String(conversation.team_assignee_id ?? '0')
  if (admin === directory.aiId)
    return { kind: 'ai', id: admin, team, name: directory.adminName(admin) }
  if (admin !== '0') return { kind: 'teammate', id: admin, team, name: directory.adminName(admin) }
  if (team !== '0') return { kind: 'team', id: team, team, name: directory.teamName(team) }
  return { kind: 'nobody', id: '0', team, name: 'unassigned' }
}

function openingOf(conversation, directory) {
  const source = conversation.source
  return {
    id: `source-${source.id}`,
    partId: source.id,
    kind: 'message',
    author: directory.author(source.author),
    at: conversation.created_at,
    html: source.body ?? '',
    files: source.attachments ?? [],
    isRedacted: source.redacted === true,
    subject: source.subject ?? '',
  }
}

function linesOfPart(part, directory) {
  const author = directory.author(part.author)
  const files = part.attachments ?? []
  const base = { id: part.id, partId: part.id, author, at: part.created_at, files }
  const isNote = part.part_type.startsWith('note')
  const speaks = Boolean(part.body) || files.length > 0
  const sentence = sentenceOf(part, author, directory)
  const message = { ...base, html: part.body ?? '', isRedacted: part.redacted === true }
  return [
    ...(speaks ? [{ ...message, kind: isNote ? 'note' : 'message' }] : []),
    ...(sentence ? [{ ...base, id: `${part.id}-event`, kind: 'event', ...sentence }] : []),
  ]
}

const sentences = {
  close: (who) => `${who} closed this`,
  open: (who) => `${who} opened this again`,
  note_and_reopen: (who) => `${who} opened this again`,
  snoozed: (who) => `${who} snoozed this`,
  unsnoozed: (who) => `${who} ended the snooze`,
  timer_unsnooze: () => 'The snooze ended',
  participant_added: (who) => `${who} joined`,
}
const silent = new Set(['comment', 'note', 'quick_reply'])

/** An event in words: what stands before the thing, and the thing itself; null when it is none. */
function sentenceOf(part, author, directory) {
  const type = part.part_type
  const who = author.name
  if (silent.has(type)) return null
  if (part.assigned_to) return assignment(part.assigned_to, author, directory)
  if (Object.hasOwn(sentences, type)) return { before: sentences[type](who) }
  if (type === 'conversation_tags_updated') return tagging(part, who)
  if (type.startsWith('conversation_attribute_updated')) return attribute(part, who)
  if (type.startsWith('conversation_rating')) return rating(part, who)
  return { before: `${who}:`, thing: type.replaceAll('_', ' ') }
}

function assignment(target, author, directory) {
  const who = author.name
  if (target.type === 'nobody_admin' || target.id === null) {
    return { before: author.kind === 'ai' ? `${who} unassigned itself` : `${who} unassigned this` }
  }
  if (target.type === 'team')
    return { before: `${who} assigned this to team`, thing: directory.teamName(target.id) }
  if (String(target.id) === author.id)
    return { before: author.kind === 'ai' ? `${who} assigned itself` : `${who} took this` }
  return { before: `${who} assigned this to`, thing: directory.adminName(target.id) }
}

function tagging(part, who) {
  const { action, tag } = part.event_details ?? {}
  if (!tag) return { before: `${who} changed the tags` }
  return {
    before: action === 'removed' ? `${who} removed the tag` : `${who} tagged this`,
    thing: tag.name,
  }
}

function attribute(part, who) {
  const { attribute: changed, value } = part.event_details ?? {}
  if (!changed) return { before: `${who} changed an attribute` }
  if (value?.name === null) return { before: `${who} cleared`, thing: changed.name }
  return { before: `${who} set ${changed.name} to`, thing: String(value?.name ?? '') }
}

function rating(part, who) {
  const { rating: score, remark } = part.event_details ?? {}
  if (remark) return { before: `${who} remarked`, thing: remark }
  return { before: `${who} rated this`, thing: score ? `${score} of 5` : null }
}

/** "until …" for a snoozed conversation. */
export function snoozeWords(conversation) {
  return conversation.snoozed_until
    ? `snoozed until ${wordsOf(conversation.snoozed_until)}`
    : 'snoozed'
}
