import type { Assignment, Author, Conversation, Part } from '#domain/conversation/conversation.ts'
import { htmlToText } from '#domain/reading/html-to-text.ts'
import type { Company } from '#domain/session/session.ts'
import type { Clock } from '#ports/clock.ts'
import { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'
import type {
  CallPriority,
  DeletedPage,
  Helpdesk,
  Helpdesks,
  HistoryPage,
  MarkPage,
  WriteResult,
} from '#ports/conversations/helpdesk.ts'
import { applyAssignment } from './apply-assignment.ts'
import { toDeletedPage } from './to-deleted-page.ts'
import { toHistoryPage } from './to-history-page.ts'

type Contact = NonNullable<Awaited<ReturnType<Helpdesk['findContact']>>>
type Fault = { operation: string; error: HelpdeskError; when: 'before' | 'after'; skip: number }
export type Call = { operation: string; conversationId: string }

/** Intercom's state rules in memory, as far as turns need them; every call is recorded and may be made to fail. */
export class MemoryHelpdesk implements Helpdesk, Helpdesks {
  readonly calls: Call[] = []
  readonly contacts = new Map<string, Contact>()
  readonly companies: Company[] = []
  /** Newest first. */
  readonly deleted: DeletedPage['items'] = []
  readonly teammateIds = new Set(['ai', 'anna', 'ben'])
  readonly teamIds = new Set(['billing', 'general'])
  /** Runs before each call takes effect: people act while the AI is at work. */
  beforeCall: (call: Call) => void = () => undefined
  /** Runs after each part that a call made. */
  afterWrite: (part: Part) => void = () => undefined
  readonly #conversations = new Map<string, Conversation>()
  readonly #faults: Fault[] = []
  readonly #clock: Clock
  readonly #aiTeammateId: string
  #partCount = 0

  constructor(clock: Clock, aiTeammateId = 'ai') {
    this.#clock = clock
    this.#aiTeammateId = aiTeammateId
  }

  async open(_organizationId: string, _priority: CallPriority): Promise<Helpdesk> {
    return this
  }

  /** The next call of `operation`, after `skip` good ones, fails before or after it took effect. */
  failNext(
    operation: string,
    error: HelpdeskError,
    manner: { when?: 'before' | 'after'; skip?: number } = {},
  ): void {
    this.#faults.push({ operation, error, when: manner.when ?? 'before', skip: manner.skip ?? 0 })
  }

  /** A customer, bot or teammate starts a conversation; returns the opening message. */
  start(
    id: string,
    opening: {
      text: string
      author?: Partial<Author>
      deliveredAs?: string
      channel?: 'web' | 'email' | 'other'
      subject?: string
    },
  ): Part {
    const source = this.#newPart(
      'source',
      { kind: 'contact', id: 'c1', ...opening.author },
      opening.text,
    )
    const channel = opening.channel ?? 'web'
    this.#conversations.set(id, {
      id,
      createdAt: source.createdAt,
      updatedAt: source.createdAt,
      state: 'open',
      channel: { kind: channel, intercomName: channel === 'web' ? 'messenger' : channel },
      isTicket: false,
      deliveredAs: opening.deliveredAs ?? 'customer-initiated',
      subject: opening.subject ?? '',
      parts: [source],
      contactIds: ['c1'],
      tags: [],
      customAttributes: {},
      fingerprint: '',
    })
    return source
  }

  /** Anybody's part, with what it changes. */
  add(
    id: string,
    part: {
      text?: string
      author: Partial<Author> & Pick<Author, 'kind' | 'id'>
      kind?: string
      assignment?: Assignment
    },
  ): Part {
    const conversation = this.#stored(id)
    const isReopening = part.author.kind === 'contact' && conversation.state !== 'open'
    const kind = part.kind ?? (isReopening ? 'open' : 'comment')
    const added = this.#newPart(kind, part.author, part.text ?? '')
    if (part.assignment) added.assignment = part.assignment
    conversation.parts.push(added)
    conversation.updatedAt = added.createdAt
    if (isReopening) conversation.state = 'open'
    if (kind === 'close') conversation.state = 'closed'
    if (kind === 'snoozed') conversation.state = 'snoozed'
    if (part.assignment) applyAssignment(conversation, part.assignment)
    return added
  }

  change(id: string, change: Partial<Conversation>): void {
    Object.assign(this.#stored(id), change)
  }

  remove(id: string): void {
    this.#conversations.delete(id)
    this.deleted.unshift({ conversationId: id, deletedAt: this.#clock.now() })
  }

  show(id: string): Conversation {
    const conversation = structuredClone(this.#stored(id))
    const { updatedAt, state, teammateAssigneeId, teamAssigneeId, parts } = conversation
    const shown = [updatedAt.getTime(), state, teammateAssigneeId, teamAssigneeId, parts.length]
    return { ...conversation, fingerprint: shown.join(':') }
  }

  /** What the customer can read of the AI, oldest first. */
  repliesOf(id: string, authorId = this.#aiTeammateId): string[] {
    return this.#stored(id)
      .parts.filter((part) => part.author.id === authorId && part.kind === 'comment')
      .map(({ text }) => text)
  }

  notesOf(id: string): string[] {
    return this.#stored(id)
      .parts.filter(({ kind }) => kind === 'note')
      .map(({ text }) => text)
  }

  async getConversation(conversationId: string): Promise<Conversation> {
    return this.#call('getConversation', conversationId, () => this.show(conversationId))
  }

  async findContact(contactId: string): Promise<Contact | undefined> {
    return this.#call('findContact', contactId, () => {
      const known = this.contacts.get(contactId)
      return (
        known ?? {
          id: contactId,
          role: 'user',
          isVerified: true,
          email: 'c1@customer.example',
          customAttributes: {},
        }
      )
    })
  }

  async listCompanies(contactId: string, limit: 'first' | 'all'): Promise<Company[]> {
    return this.#call('listCompanies', contactId, () =>
      this.companies.slice(0, limit === 'first' ? 1 : undefined),
    )
  }

  async listUpdatedSince(since: Date): Promise<MarkPage> {
    return this.#call('listUpdatedSince', '', () => toHistoryPage(this.#all(), { since }))
  }

  async listHistory(range: { since: Date; until: Date }): Promise<HistoryPage> {
    return this.#call('listHistory', '', () => toHistoryPage(this.#all(), range))
  }

  async findPresent(ids: readonly string[]): Promise<Set<string>> {
    const find = () => new Set(ids.filter((id) => this.#conversations.has(id)))
    return this.#call('findPresent', '', find)
  }

  async listDeleted(page: number): Promise<DeletedPage> {
    return this.#call('listDeleted', '', () => toDeletedPage(this.deleted, page))
  }

  async listContacts(ids: readonly string[]): Promise<Contact[]> {
    return this.#call('listContacts', '', () => ids.flatMap((id) => this.contacts.get(id) ?? []))
  }

  #all(): Conversation[] {
    return [...this.#conversations.keys()].map((id) => this.show(id))
  }

  async reply(conversationId: string, html: string): Promise<WriteResult> {
    return this.#write('reply', conversationId, () => this.#post(conversationId, 'comment', html))
  }

  async addNote(conversationId: string, html: string): Promise<WriteResult> {
    return this.#write('addNote', conversationId, () => this.#post(conversationId, 'note', html))
  }

  async assign(
    conversationId: string,
    to: { kind: 'teammate' | 'team'; id: string },
  ): Promise<WriteResult> {
    return this.#write('assign', conversationId, () => {
      const known = to.kind === 'team' ? this.teamIds : this.teammateIds
      if (!known.has(to.id))
        throw new HelpdeskError('not-found', 'assignee not found', { code: 'assignee_not_found' })
      return this.#assign(conversationId, { to: to.kind, id: to.id })
    })
  }

  async unassignTeammate(conversationId: string): Promise<WriteResult> {
    return this.#write('unassignTeammate', conversationId, () =>
      this.#assign(conversationId, { to: 'nobody' }),
    )
  }

  async attachTag(conversationId: string, tagName: string): Promise<void> {
    this.#call('attachTag', conversationId, () => {
      const { tags } = this.#stored(conversationId)
      if (!tags.some(({ name }) => name === tagName)) tags.push({ id: tagName, name: tagName })
    })
  }

  async close(conversationId: string): Promise<WriteResult> {
    const author = { kind: 'teammate', id: this.#aiTeammateId } as const
    const part = { kind: 'close', author }
    return this.#write('close', conversationId, () => this.add(conversationId, part))
  }

  async redactPart(conversationId: string, { id }: { id: string }): Promise<void> {
    this.#call('redactPart', conversationId, () => {
      const part = this.#stored(conversationId).parts.find((one) => one.id === id)
      if (part) Object.assign(part, { isRedacted: true, html: '', text: '' })
    })
  }

  async listTeammates() {
    return [...this.teammateIds].map((id) => ({
      id,
      name: id,
      email: `${id}@team.example`,
      hasInboxSeat: true,
    }))
  }

  async listTeams() {
    return [...this.teamIds].map((id) => ({ id, name: id, teammateIds: [] }))
  }

  async getWorkspace() {
    return this.#call('getWorkspace', '', () => ({
      workspace: {
        id: 'ws1',
        name: 'Oddmoor Paper',
        region: 'EU' as const,
        hasIdentityVerification: true,
      },
      at: this.#clock.now(),
    }))
  }

  #call<Result>(operation: string, conversationId: string, effect: () => Result): Result {
    const call = { operation, conversationId }
    this.calls.push(call)
    this.beforeCall(call)
    const fault = this.#takeFault(operation)
    if (fault?.when === 'before') throw fault.error
    const result = effect()
    if (fault) throw fault.error
    return result
  }

  #takeFault(operation: string): Fault | undefined {
    const fault = this.#faults.find((one) => one.operation === operation)
    if (fault === undefined) return undefined
    fault.skip -= 1
    if (fault.skip >= 0) return undefined
    this.#faults.splice(this.#faults.indexOf(fault), 1)
    return fault
  }

  #write(operation: string, conversationId: string, effect: () => Part): WriteResult {
    const part = this.#call(operation, conversationId, effect)
    this.afterWrite(part)
    const { parts, ...shown } = this.show(conversationId)
    const { teammateAssigneeId, teamAssigneeId, fingerprint } = shown
    const otherPartIds = parts.slice(1).flatMap(({ id }) => (id === part.id ? [] : [id]))
    const made = { partId: part.id, part: structuredClone(part), otherPartIds }
    return { ...made, teammateAssigneeId, teamAssigneeId, fingerprint }
  }

  /** Intercom rewrites HTML: nobody may rely on equal bytes. */
  #post(conversationId: string, kind: string, html: string): Part {
    const part = this.add(conversationId, {
      kind,
      author: { kind: 'teammate', id: this.#aiTeammateId },
    })
    part.html = html.replaceAll('<p>', '<p class="no-margin">')
    part.text = htmlToText(html)
    return part
  }

  #assign(conversationId: string, assignment: Assignment): Part {
    const wasClosed = this.#stored(conversationId).state === 'closed'
    const kind = wasClosed ? 'assign-and-reopen' : 'assignment'
    const part = this.add(conversationId, {
      kind,
      author: { kind: 'teammate', id: this.#aiTeammateId },
      assignment,
    })
    if (wasClosed) this.#stored(conversationId).state = 'open'
    return part
  }

  #newPart(
    kind: string,
    author: Partial<Author> & Pick<Author, 'kind' | 'id'>,
    text: string,
  ): Part {
    this.#partCount += 1
    const at = new Date(Math.floor(this.#clock.now().getTime() / 1000) * 1000)
    return {
      id: String(1000 + this.#partCount),
      kind,
      author: { isAiAnswer: false, ...author },
      html: text === '' ? '' : `<p>${text}</p>`,
      text,
      attachments: [],
      createdAt: at,
      updatedAt: at,
      isRedacted: false,
    }
  }

  #stored(id: string): Conversation {
    const conversation = this.#conversations.get(id)
    if (conversation === undefined) throw new HelpdeskError('not-found', 'no such conversation')
    return conversation
  }
}
