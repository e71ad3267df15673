import { z } from 'zod'
import type { Conversation, Part } from '#domain/conversation/conversation.ts'
import type { Company, ContactProfile } from '#domain/session/session.ts'
import type { Workspace } from '#domain/settings/connection.ts'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type {
  DeletedPage,
  Helpdesk,
  HistoryPage,
  MarkPage,
  Team,
  Teammate,
  WriteResult,
} from '#ports/conversations/helpdesk.ts'
import type { Log } from '#ports/telemetry.ts'
import { type IntercomCalls, pathSegment } from './calls/intercom-calls.ts'
import { toConversation } from './mapping/to-conversation.ts'
import { toContactProfile, toTeam, toTeammate, toWorkspace } from './mapping/to-people.ts'
import { listCompanies } from './list-companies.ts'
import { listDeleted } from './list-deleted.ts'
import { searchContacts } from './search-contacts.ts'
import { findConversations, searchConversations } from './search-conversations.ts'
import { wireConversation, wirePartTotal } from './wire/conversation.ts'
import { wireAdmins, wireContact, wireMe, wireTag, wireTeams } from './wire/people.ts'
import { toWriteResult, type Written } from './written-part.ts'

type HelpdeskSettings = {
  calls: IntercomCalls
  aiTeammateId: string
  hasIdentityVerification: boolean
  clock: Clock
  log: Log
}

const NOBODY = '0'

const anyConversation = z.unknown().transform((body) => ({
  wire: wireConversation.parse(body),
  partTotal: wirePartTotal.parse(body),
}))

/** Intercom's REST API, version 2.16, as one teammate of one workspace. */
export class IntercomHelpdesk implements Helpdesk {
  readonly #settings: HelpdeskSettings

  constructor(settings: HelpdeskSettings) {
    this.#settings = settings
  }

  async getConversation(conversationId: string): Promise<Conversation> {
    const path = conversationPath(conversationId)
    const { body } = await this.#calls.read({ method: 'GET', path, schema: anyConversation })
    const { wire, partTotal } = body
    const skippedPartCount = wire.conversation_parts.skippedCount
    if (skippedPartCount > 0)
      this.#settings.log.warn('unreadable_parts', { conversationId, skippedPartCount })
    return toConversation({ ...wire, id: wire.id ?? conversationId }, partTotal)
  }

  async findContact(contactId: string): Promise<Omit<ContactProfile, 'companies'> | undefined> {
    try {
      const path = `/contacts/${pathSegment(contactId)}`
      const { body } = await this.#calls.read({ method: 'GET', path, schema: wireContact })
      return toContactProfile(body, this.#settings.hasIdentityVerification)
    } catch (error) {
      if (error instanceof HelpdeskError && error.kind === 'not-found') return undefined
      throw error
    }
  }

  listCompanies(contactId: string, limit: 'first' | 'all'): Promise<Company[]> {
    return listCompanies(this.#calls, contactId, limit)
  }

  listUpdatedSince(since: Date, cursor: string | undefined): Promise<MarkPage> {
    return searchConversations(this.#calls, { since }, cursor)
  }

  listHistory(range: { since: Date; until: Date }, cursor?: string): Promise<HistoryPage> {
    return searchConversations(this.#calls, range, cursor)
  }

  findPresent(conversationIds: readonly string[]): Promise<Set<string>> {
    return findConversations(this.#calls, conversationIds)
  }

  listDeleted(page: number): Promise<DeletedPage> {
    return listDeleted(this.#calls, page)
  }

  listContacts(contactIds: readonly string[]): Promise<Omit<ContactProfile, 'companies'>[]> {
    return searchContacts(this.#calls, contactIds, this.#settings.hasIdentityVerification)
  }

  reply(conversationId: string, html: string): Promise<WriteResult> {
    const written = { by: this.#actor, kind: 'message', html } as const
    return this.#write(`${conversationPath(conversationId)}/reply`, written, {
      message_type: 'comment',
      type: 'admin',
      admin_id: this.#actor,
      body: html,
    })
  }

  addNote(conversationId: string, html: string): Promise<WriteResult> {
    const written = { by: this.#actor, kind: 'note', html } as const
    return this.#write(`${conversationPath(conversationId)}/reply`, written, {
      message_type: 'note',
      type: 'admin',
      admin_id: this.#actor,
      body: html,
    })
  }

  async assign(
    conversationId: string,
    to: { kind: 'teammate' | 'team'; id: string },
  ): Promise<WriteResult> {
    const written = { by: this.#actor, kind: 'assignment' } as const
    try {
      return await this.#write(`${conversationPath(conversationId)}/parts`, written, {
        message_type: 'assignment',
        type: to.kind === 'team' ? 'team' : 'admin',
        admin_id: this.#actor,
        assignee_id: to.id,
      })
    } catch (error) {
      if (!isAlreadyAssigned(error)) throw error
      return alreadyAssigned(to)
    }
  }

  unassignTeammate(conversationId: string): Promise<WriteResult> {
    return this.assign(conversationId, { kind: 'teammate', id: NOBODY })
  }

  async attachTag(conversationId: string, tagName: string): Promise<void> {
    const { body: tag } = await this.#calls.read({
      method: 'POST',
      path: '/tags',
      body: { name: tagName },
      schema: wireTag,
    })
    await this.#calls.read({
      method: 'POST',
      path: `${conversationPath(conversationId)}/tags`,
      body: { id: tag.id, admin_id: this.#actor },
      schema: z.unknown(),
    })
  }

  close(conversationId: string): Promise<WriteResult> {
    const written = { by: this.#actor, kind: 'close' } as const
    return this.#write(`${conversationPath(conversationId)}/parts`, written, {
      message_type: 'close',
      type: 'admin',
      admin_id: this.#actor,
    })
  }

  async redactPart(conversationId: string, part: Pick<Part, 'id' | 'kind'>): Promise<void> {
    const target =
      part.kind === 'source'
        ? { type: 'source', source_id: part.id }
        : { type: 'conversation_part', conversation_part_id: part.id }
    await this.#calls.write({
      method: 'POST',
      path: '/conversations/redact',
      body: { ...target, conversation_id: conversationId },
      schema: z.unknown(),
    })
  }

  async listTeammates(): Promise<Teammate[]> {
    const { body } = await this.#calls.read({ method: 'GET', path: '/admins', schema: wireAdmins })
    return body.admins.items.map(toTeammate)
  }

  async listTeams(): Promise<Team[]> {
    const { body } = await this.#calls.read({ method: 'GET', path: '/teams', schema: wireTeams })
    return body.teams.items.map(toTeam)
  }

  async getWorkspace(): Promise<{ workspace: Workspace; at: Date }> {
    const { body, at } = await this.#calls.read({ method: 'GET', path: '/me', schema: wireMe })
    return { workspace: toWorkspace(body), at: at ?? wholeSeconds(this.#settings.clock.now()) }
  }

  get #calls(): IntercomCalls {
    return this.#settings.calls
  }

  get #actor(): string {
    return this.#settings.aiTeammateId
  }

  async #write(path: string, written: Written, body: object): Promise<WriteResult> {
    const call = { method: 'POST', path, body, schema: anyConversation } as const
    const { wire } = await this.#calls.write(call)
    return toWriteResult(wire, written)
  }
}

export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000)
}

function conversationPath(conversationId: string): string {
  return `/conversations/${pathSegment(conversationId)}`
}

/** [D3] Its code is not documented: the words tell. */
function isAlreadyAssigned(error: unknown): boolean {
  return (
    error instanceof HelpdeskError &&
    error.status === 422 &&
    /already[ _](?:been[ _])?(?:un)?assigned/i.test(error.message)
  )
}

function alreadyAssigned(to: { kind: 'teammate' | 'team'; id: string }): WriteResult {
  const id = to.id === NOBODY ? undefined : to.id
  return {
    partId: undefined,
    part: undefined,
    teammateAssigneeId: to.kind === 'teammate' ? id : undefined,
    teamAssigneeId: to.kind === 'team' ? id : undefined,
    fingerprint: undefined,
    otherPartIds: [],
  }
}
