import { question, type Tenant } from './tenant.ts'
import type { Json } from './whole-app.ts'

export const wish = 'I want to talk to a human please'
export const [ines, orders, workshop] = ['7110003', '8220001', '8220002']

/** Does the same under the defaults and under the setting, and tells what came of it. */
export type Look = (tenant: Tenant) => Promise<unknown>

export const verdicts = async (tenant: Tenant, ...messages: string[]): Promise<string[]> =>
  (await talk(tenant, messages)).verdicts

export async function talk(tenant: Tenant, messages: string[], opening: Json = {}) {
  const [first = question, ...rest] = messages
  const id = await tenant.start(first, opening)
  for (const message of rest) {
    await tenant.verdicts(id)
    await tenant.says(id, message)
  }
  const found = await tenant.verdicts(id)
  return { id, verdicts: found, shown: await tenant.shown(id) }
}

export const ask = (opening: Json = {}): Look => {
  return async (tenant) => (await talk(tenant, [question], opening)).verdicts.at(-1)
}
export const replyOf =
  (message: string, fragment: string): Look =>
  async (tenant) =>
    (await talk(tenant, [message])).shown.replies.at(-1)?.includes(fragment) ?? 'no reply'

export const assignedTo: Look = async (tenant) => {
  const { shown } = await talk(tenant, [wish], { admin_assignee_id: tenant.people.ai })
  return [shown.teammate, shown.team]
}

/** How the handoff of a teammate who left ends. */
export const afterTargetIsGone: Look = async (tenant) => {
  await tenant.fault({ operation: 'manageConversation', kind: 'status', status: 404 })
  return assignedTo(tenant)
}

/** Whether a first message was left to settle before it was looked at. */
export const isPutOff =
  (opening: Json = {}): Look =>
  async (tenant) => {
    const id = await tenant.start(question, opening)
    return isLeftToSettle(tenant, id, 60)
  }

/** Once a conversation's look waits for its time, or is over: whichever it is, however slow the machine. */
export function isLeftToSettle(tenant: Tenant, id: string, leastSeconds: number): Promise<boolean> {
  const jobKey = JSON.stringify([tenant.organizationId, tenant.workspace['id'], id])
  return tenant.until(async () => {
    const waiting = await tenant.app.server.stores.database.query(
      `select 1 from pgboss.job where name = 'look' and state = 'created'
        and singleton_key = $1 and start_after > created_on + make_interval(secs => $2)`,
      [jobKey, leastSeconds],
    )
    if (waiting.length > 0) return true
    const decisions = await tenant.decisions(id)
    return decisions.length > 0 ? false : undefined
  })
}

export const drafts =
  (message: string, opening: Json = {}): Look =>
  async (tenant) => {
    const { shown } = await talk(tenant, [message], opening)
    return [shown.replies.length, shown.notes.length, ...shown.tags]
  }

export const sessionOf = async (tenant: Tenant, id: string) =>
  (await tenant.api('GET', `/sessions/by-conversation/${id}`)).body

const today = new Date().getUTCDay()
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const otherDay = { day: days[(today + 3) % 7], from: '09:00', to: '17:00' }
export const closedNow = { time_zone: 'UTC', shifts: [otherDay] }

export type SettingRow = {
  setting: string
  /** What the row needs besides; the default look has it too. */
  base?: Json
  value: unknown
  look: Look
  before: unknown
  after: unknown
}
