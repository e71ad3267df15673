import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { erasePart, eraseSession } from '#domain/session/erase-texts.ts'
import type { ContactProfile } from '#domain/session/session.ts'
import type { History } from '#ports/sync/histories.ts'
import type { Executor } from '../database/database.ts'
import { toPartRow } from '../conversations/records/part-row.ts'
import { contacts, conversations, parts, sessions } from '../schema/sessions.ts'
import { toSessionColumns } from '../conversations/records/session-row.ts'
import { nextNumbers } from '../conversations/records/next-numbers.ts'
import { writeContact } from '../conversations/records/write-contact.ts'

type Workspace = { organizationId: string; workspaceId: string }

type Batch = { histories: readonly History[]; profiles: readonly ContactProfile[] }

/** As `write-session` has it: more words would not fit the engine's limit for one row. */
const LONGEST_SEARCH = 200_000
/** A statement takes 65,535 values at most. */
const PARTS_AT_ONCE = 500

/**
 * Writes many conversations in one transaction. Rows are locked in the order in which a look locks them, each kind by
 * its key, so that nobody waits in a circle: conversations, contacts, the numbers, the sessions.
 */
export async function addHistories(
  transaction: Executor,
  workspace: Workspace,
  { histories, profiles }: Batch,
): Promise<void> {
  const sorted = histories.toSorted((left, right) => byText(idOf(left), idOf(right)))
  const open = await lockConversations(transaction, sorted)
  const known = await readSessions(transaction, workspace, sorted.map(idOf))
  await forgetMarks(transaction, workspace, [...known])
  const fresh = sorted.filter((one) => open.has(idOf(one)) && !known.has(idOf(one)))
  for (const profile of profiles.toSorted((left, right) => byText(left.id, right.id)))
    await writeContact(transaction, workspace, profile)
  if (fresh.length === 0) return
  const erasedContacts = await readErasedContacts(transaction, workspace, fresh)
  const isErased = ({ contactId }: History) => erasedContacts.has(contactId ?? '')
  const kept = fresh.map((one) => (isErased(one) ? withoutTexts(one) : one))
  await insertSessions(transaction, kept, new Map(profiles.map((profile) => [profile.id, profile])))
  await insertParts(transaction, kept)
  await markErased(transaction, workspace, fresh.filter(isErased).map(idOf))
}

function idOf({ session }: History): string {
  return session.key.conversationId
}

function byText(left: string, right: string): number {
  return left < right ? -1 : 1
}

/** The ids of those whose texts may be stored. */
async function lockConversations(
  transaction: Executor,
  sorted: readonly History[],
): Promise<Set<string>> {
  const rows = await transaction
    .insert(conversations)
    .values(
      sorted.map(({ session, fingerprint, givenPartCount }) => ({
        ...session.key,
        syncedFingerprint: fingerprint,
        givenPartCount,
      })),
    )
    .onConflictDoUpdate({
      target: [
        conversations.organizationId,
        conversations.workspaceId,
        conversations.conversationId,
      ],
      set: {
        syncedFingerprint: sql`excluded.synced_fingerprint`,
        givenPartCount: sql`excluded.given_part_count`,
      },
    })
    .returning({ id: conversations.conversationId, erasedAt: conversations.erasedAt })
  return new Set(rows.filter(({ erasedAt }) => erasedAt === null).map(({ id }) => id))
}

/** Stored meanwhile by a look, perhaps of an older state: the next run reads them again. */
async function forgetMarks(
  transaction: Executor,
  workspace: Workspace,
  conversationIds: readonly string[],
): Promise<void> {
  if (conversationIds.length === 0) return
  await transaction
    .update(conversations)
    .set({ syncedFingerprint: null, givenPartCount: null })
    .where(isOneOf(workspace, conversationIds))
}

async function readSessions(
  transaction: Executor,
  { organizationId, workspaceId }: Workspace,
  conversationIds: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction
    .select({ id: sessions.conversationId })
    .from(sessions)
    .where(
      and(
        eq(sessions.organizationId, organizationId),
        eq(sessions.workspaceId, workspaceId),
        inArray(sessions.conversationId, [...conversationIds]),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

async function readErasedContacts(
  transaction: Executor,
  { organizationId, workspaceId }: Workspace,
  histories: readonly History[],
): Promise<Set<string>> {
  const ids = histories.flatMap(({ contactId }) => contactId ?? [])
  if (ids.length === 0) return new Set()
  const rows = await transaction
    .select({ id: contacts.contactId })
    .from(contacts)
    .where(
      and(
        eq(contacts.organizationId, organizationId),
        eq(contacts.workspaceId, workspaceId),
        inArray(contacts.contactId, ids),
        isNotNull(contacts.erasedAt),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

/** [K4] */
function withoutTexts(history: History): History {
  const author = ({ author: { name: _name, email: _email, ...kept } }: History['parts'][number]) =>
    kept
  return {
    ...history,
    session: eraseSession(history.session),
    parts: history.parts.map((part) => ({ ...erasePart(part), author: author(part) })),
  }
}

async function insertSessions(
  transaction: Executor,
  histories: readonly History[],
  profiles: ReadonlyMap<string, ContactProfile>,
): Promise<void> {
  const [first] = histories
  if (!first) return
  const { organizationId } = first.session.key
  const firstNumber = await nextNumbers(transaction, organizationId, histories.length)
  await transaction.insert(sessions).values(
    histories.map(({ session, parts: own, contactId }, place) => ({
      ...session.key,
      id: session.id,
      number: firstNumber + place,
      ...toSessionColumns(session),
      contactId: contactId ?? null,
      search: sql`to_tsvector('simple', ${searchWords({ session, own, profile: profiles.get(contactId ?? '') })})`,
    })),
  )
}

type Words = { session: History['session']; own: History['parts']; profile?: ContactProfile }

function searchWords({ session, own, profile }: Words): string {
  const person = profile ? [profile.name ?? '', profile.email ?? ''] : []
  const words = [session.key.conversationId, ...person, ...own.map(({ text }) => text)]
  return words.join(' ').slice(0, LONGEST_SEARCH)
}

async function insertParts(transaction: Executor, histories: readonly History[]): Promise<void> {
  const rows = histories.flatMap(({ session, parts: own }) => {
    const latest = new Map(own.map((part) => [part.id, part]))
    return [...latest.values()].map((part) =>
      toPartRow(session.key, part.isRedacted ? erasePart(part) : part, 1),
    )
  })
  for (let from = 0; from < rows.length; from += PARTS_AT_ONCE)
    await transaction
      .insert(parts)
      .values(rows.slice(from, from + PARTS_AT_ONCE))
      .onConflictDoNothing()
}

async function markErased(
  transaction: Executor,
  workspace: Workspace,
  conversationIds: readonly string[],
): Promise<void> {
  if (conversationIds.length === 0) return
  await transaction
    .update(conversations)
    .set({ erasedAt: sql`now()` })
    .where(isOneOf(workspace, conversationIds))
}

function isOneOf({ organizationId, workspaceId }: Workspace, conversationIds: readonly string[]) {
  return and(
    eq(conversations.organizationId, organizationId),
    eq(conversations.workspaceId, workspaceId),
    inArray(conversations.conversationId, [...conversationIds]),
  )
}
