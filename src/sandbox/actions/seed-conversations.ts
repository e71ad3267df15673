import { nowSeconds } from '../clock.ts'
import type { Contact } from '../model/contact.ts'
import type { Author } from '../model/conversation.ts'
import type { Workspace } from '../model/workspace.ts'
import { Draws } from '../past/draws.ts'
import { orderTopics } from '../past/order-topics.ts'
import { pastConversation } from '../past/past-conversation.ts'
import { pastMoments } from '../past/past-moments.ts'
import { pastContacts } from '../past/past-people.ts'
import type { Scene } from '../past/past-script.ts'
import type { PastLanguage, PastTopic } from '../past/past-topic.ts'
import { shopTopics } from '../past/shop-topics.ts'
import { adminAuthor, contactAuthor, tellChange } from './change.ts'
import { upsertTag } from './tags.ts'

/** `parts` is the least that a conversation gets; more than 500 are more than Intercom shows. */
type History = { count: number; days: number; parts: number }

type Cast = { contacts: readonly Contact[]; admins: readonly [Author, ...Author[]] }

const topics: readonly PastTopic[] = [...orderTopics, ...shopTopics]
const languages: readonly PastLanguage[] = [
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'de',
  'de',
  'fr',
  'es',
]
/** One in so many went on for longer than Intercom shows. */
const endlessEvery = 2000
const endlessParts = 520

/** Past conversations, spread over the days before now, oldest first. Nobody is notified. */
export function seedConversations(workspace: Workspace, history: History): string[] {
  const now = nowSeconds(workspace.clock)
  const cast = castOf(workspace, history.count, now)
  const ids = pastMoments(history.count, history.days, now).map((createdAt, index) => {
    const scene = sceneOf(workspace, cast, { index, createdAt, now, history })
    const conversation = pastConversation(workspace, scene)
    workspace.conversations.set(conversation.id, conversation)
    return conversation.id
  })
  tellChange(workspace, ids[0] ?? '', 'seeded')
  return ids
}

function castOf(workspace: Workspace, count: number, now: number): Cast {
  const contacts = pastContacts(workspace, count, now)
  const admins = [...workspace.admins.values()].filter(
    (admin) => admin.hasInboxSeat && admin.id !== workspace.aiAdminId,
  )
  const [admin, ...otherAdmins] = admins.map(adminAuthor)
  if (!admin || contacts.length === 0) throw new Error('A workspace has contacts and teammates')
  return { contacts, admins: [admin, ...otherAdmins] }
}

type Moment = Pick<Scene, 'index' | 'createdAt' | 'now'> & { history: History }

function sceneOf(workspace: Workspace, { contacts, admins }: Cast, moment: Moment): Scene {
  const { index, createdAt, now, history } = moment
  const draws = new Draws(index + 1)
  const progress = index / history.count
  const weightOf = ({ weight, growth }: PastTopic) => weight * (1 + (growth - 1) * progress)
  const [first] = topics
  const topic = draws.weighted(topics, weightOf) ?? first
  const contact = contacts[draws.between(0, contacts.length - 1)] ?? contacts[0]
  if (!topic || !contact) throw new Error('There are topics and contacts')
  const spoken = languages.filter((language) => topic.wordings[language])
  return {
    index,
    createdAt,
    now,
    draws,
    topic,
    asker: contactAuthor(contact),
    admin: draws.pick(admins),
    language: spoken[draws.between(0, spoken.length - 1)] ?? 'en',
    tagId: upsertTag(workspace, topic.tag).id,
    partCount: index % endlessEvery === endlessEvery / 2 ? endlessParts : history.parts,
  }
}
