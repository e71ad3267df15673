import type { Author, Conversation, Statistics } from '../model/conversation.ts'
import type { Workspace } from '../model/workspace.ts'
import { playPast } from './past-parts.ts'
import { PastScript, type Scene } from './past-script.ts'

/** Every fifth is still open: unanswered, or with a second question after the answer. */
export function pastConversation(workspace: Workspace, scene: Scene): Conversation {
  const { index, createdAt, asker, admin, draws } = scene
  const isOpen = index % 5 === 4
  const isAnswered = index % 10 !== 9
  const isEmail = index % 7 === 3
  const script = new PastScript(workspace, scene)
  const source = pastSource(workspace, script, isEmail)
  playPast(script, { isAnswered, isOpen })
  const { parts, rating, tagged } = script
  const lastByContact = parts.findLast((part) => part.author === asker)?.createdAt ?? createdAt
  return {
    id: workspace.ids.next('conversation'),
    channel: isEmail ? 'email' : 'web',
    createdAt,
    updatedAt: parts.at(-1)?.updatedAt ?? createdAt,
    source,
    contactIds: [asker.id],
    ...assigneesOf(workspace, scene, isAnswered),
    ...endOf(isOpen, lastByContact),
    title: null,
    customAttributes: draws.happens(0.2) ? { VIP: draws.happens(0.3) } : {},
    tags: tagged === null ? [] : [tagOf(scene, tagged)],
    teammateIds: parts.some((part) => part.author === admin) ? [admin.id] : [],
    rating,
    statistics: statisticsOf(script, lastByContact),
    aiAgentParticipated: false,
    parts,
  }
}

function endOf(isOpen: boolean, lastByContact: number) {
  return {
    state: isOpen ? 'open' : 'closed',
    read: !isOpen,
    snoozedUntil: null,
    waitingSince: isOpen ? lastByContact : null,
  } as const
}

function assigneesOf(workspace: Workspace, { admin, draws }: Scene, isAnswered: boolean) {
  return {
    adminAssigneeId: isAnswered ? admin.id : null,
    teamAssigneeId: isAnswered && draws.happens(0.3) ? teamOf(workspace, admin) : null,
  }
}

function tagOf({ tagId, admin }: Scene, appliedAt: number) {
  return { tagId, appliedAt, appliedBy: { type: 'admin', id: admin.id } }
}

function teamOf(workspace: Workspace, admin: Author): string | null {
  const teams = [...workspace.teams.values()]
  return teams.find(({ adminIds }) => adminIds.includes(admin.id))?.id ?? null
}

function pastSource(
  workspace: Workspace,
  script: PastScript,
  isEmail: boolean,
): Conversation['source'] {
  const { draws, asker, topic } = script.scene
  const anger = draws.happens(0.06) ? ` ${draws.pick(script.phrases.angry)}` : ''
  return {
    id: workspace.ids.next('source'),
    deliveredAs: 'customer_initiated',
    subject: isEmail ? `About ${topic.tag.replaceAll('-', ' ')}` : '',
    body: script.html(`${draws.pick(script.wordings.questions)}${anger}`),
    author: asker,
    url: null,
  }
}

function statisticsOf({ parts, scene }: PastScript, lastByContact: number): Statistics {
  const { createdAt, admin } = scene
  const ofAdmin = (partType: string) =>
    parts.filter((part) => part.partType === partType && part.author.id === admin.id)
  const [assigned] = ofAdmin('assignment')
  const answers = ofAdmin('comment')
  const [closed] = ofAdmin('close')
  return {
    firstContactReplyAt: createdAt,
    lastContactReplyAt: lastByContact,
    firstAssignmentAt: assigned?.createdAt,
    lastAssignmentAt: assigned?.createdAt,
    lastAssignmentAdminReplyAt: answers.at(-1)?.createdAt,
    firstAdminReplyAt: answers[0]?.createdAt,
    lastAdminReplyAt: answers.at(-1)?.createdAt,
    firstCloseAt: closed?.createdAt,
    lastCloseAt: closed?.createdAt,
    lastClosedById: closed && admin.id,
    countReopens: 0,
    countAssignments: assigned ? 1 : 0,
    countParts: 1 + parts.length,
  }
}
