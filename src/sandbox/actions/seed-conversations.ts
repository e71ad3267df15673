import { nowSeconds } from '../clock.ts'
import type { Contact } from '../model/contact.ts'
import type { Author, Conversation, Part, Statistics } from '../model/conversation.ts'
import type { Workspace } from '../model/workspace.ts'
import { adminAuthor, contactAuthor, tellChange } from './change.ts'

type History = { count: number; days: number }

type Cast = { contacts: readonly [Contact, ...Contact[]]; admins: readonly [Author, ...Author[]] }

const questions = [
  '<p>Do you ship to Norway?</p>',
  '<p>My parcel has not arrived yet. Where is it?</p>',
  '<p>Can I change the address of my order?</p>',
  '<p>Which ink is safe in my pen?</p>',
  '<p>I would like to send a notebook back.</p>',
  '<p>How do I pause the Paper Club?</p>',
] as const
const answers = [
  '<p class="no-margin">Thanks for writing. It left our workshop yesterday.</p>',
  '<p class="no-margin">Yes, we do, in four to seven working days.</p>',
  '<p class="no-margin">I have changed it for you.</p>',
] as const
const followUps = ['<p>Thank you!</p>', '<p>And how long will it take?</p>'] as const

/** Past conversations, spread over the days before now, oldest first. Nobody is notified. */
export function seedConversations(workspace: Workspace, { count, days }: History): string[] {
  const now = nowSeconds(workspace.clock)
  const span = days * 86_400
  const cast = castOf(workspace)
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) {
    const createdAt = Math.floor(now - span + (span * index) / count)
    const conversation = pastConversation(workspace, cast, { index, createdAt, now })
    workspace.conversations.set(conversation.id, conversation)
    ids.push(conversation.id)
  }
  tellChange(workspace, ids[0] ?? '', 'seeded')
  return ids
}

function castOf(workspace: Workspace): Cast {
  const contacts = [...workspace.contacts.values()].filter(
    (contact) => contact.mergedIntoId === null,
  )
  const admins = [...workspace.admins.values()].filter(
    (admin) => admin.hasInboxSeat && admin.id !== workspace.aiAdminId,
  )
  const [contact, ...otherContacts] = contacts
  const [admin, ...otherAdmins] = admins.map(adminAuthor)
  if (!contact || !admin) throw new Error('A workspace has contacts and teammates')
  return { contacts: [contact, ...otherContacts], admins: [admin, ...otherAdmins] }
}

type Moment = { index: number; createdAt: number; now: number }

// Every fifth is still open: unanswered, or with a second question after the answer.
function pastConversation(workspace: Workspace, cast: Cast, moment: Moment): Conversation {
  const { index, createdAt } = moment
  const contact = at(cast.contacts, index)
  const asker = contactAuthor(contact)
  const admin = at(cast.admins, index)
  const isOpen = index % 5 === 4
  const parts = pastParts(workspace, { asker, admin }, moment)
  const lastByContact = parts.findLast((part) => part.author === asker)?.createdAt ?? createdAt
  const admins = parts.some((part) => part.author === admin) ? [admin.id] : []
  return {
    id: workspace.ids.next('conversation'),
    channel: isEmail(index) ? 'email' : 'web',
    createdAt,
    updatedAt: parts.at(-1)?.updatedAt ?? createdAt,
    source: pastSource(workspace, asker, index),
    contactIds: [contact.id],
    adminAssigneeId: isAnswered(index) ? admin.id : null,
    teamAssigneeId: null,
    state: isOpen ? 'open' : 'closed',
    read: !isOpen,
    snoozedUntil: null,
    waitingSince: isOpen ? lastByContact : null,
    title: null,
    customAttributes: {},
    tags: [],
    teammateIds: admins,
    rating: null,
    statistics: statisticsOf(parts, { createdAt, lastByContact, admin }),
    aiAgentParticipated: false,
    parts,
  }
}

function isAnswered(index: number): boolean {
  return index % 10 !== 9
}

function isEmail(index: number): boolean {
  return index % 7 === 3
}

function pastSource(workspace: Workspace, author: Author, index: number): Conversation['source'] {
  return {
    id: workspace.ids.next('source'),
    deliveredAs: 'customer_initiated',
    subject: isEmail(index) ? 'A question' : '',
    body: at(questions, index),
    author,
    url: null,
  }
}

type Speakers = { asker: Author; admin: Author }
type PastPart = Pick<Part, 'partType' | 'author' | 'body' | 'assignedTo'>

function pastParts(workspace: Workspace, { asker, admin }: Speakers, moment: Moment): Part[] {
  const { index, createdAt, now } = moment
  const parts: Part[] = []
  const add = (part: PastPart, after: number) => {
    const when = Math.min(now, createdAt + after)
    const state = part.partType === 'close' ? 'closed' : 'open'
    parts.push({ ...part, id: workspace.ids.next('part'), createdAt: when, updatedAt: when, state })
  }
  if (isAnswered(index)) {
    const assignedTo = { type: 'admin', id: admin.id } as const
    add({ partType: 'assignment', author: admin, body: null, assignedTo }, 120)
    add({ partType: 'comment', author: admin, body: at(answers, index) }, 300)
    add({ partType: 'comment', author: asker, body: at(followUps, index) }, 900)
  }
  if (index % 5 !== 4) add({ partType: 'close', author: admin, body: null }, 1800)
  return parts
}

type Ends = { createdAt: number; lastByContact: number; admin: Author }

function statisticsOf(
  parts: readonly Part[],
  { createdAt, lastByContact, admin }: Ends,
): Statistics {
  const whenOf = (partType: string, authorId: string) =>
    parts.find((part) => part.partType === partType && part.author.id === authorId)?.createdAt
  const assignedAt = whenOf('assignment', admin.id)
  const answeredAt = whenOf('comment', admin.id)
  const closedAt = whenOf('close', admin.id)
  return {
    firstContactReplyAt: createdAt,
    lastContactReplyAt: lastByContact,
    firstAssignmentAt: assignedAt,
    lastAssignmentAt: assignedAt,
    lastAssignmentAdminReplyAt: answeredAt,
    firstAdminReplyAt: answeredAt,
    lastAdminReplyAt: answeredAt,
    firstCloseAt: closedAt,
    lastCloseAt: closedAt,
    lastClosedById: closedAt === undefined ? undefined : admin.id,
    countReopens: 0,
    countAssignments: assignedAt === undefined ? 0 : 1,
    countParts: 1 + parts.length,
  }
}

function at<T>(items: readonly [T, ...T[]], index: number): T {
  return items[index % items.length] ?? items[0]
}
