import type { Json, WholeApp } from './whole-app.ts'

export type Tenant = Awaited<ReturnType<typeof openTenant>>

/** What a conversation at Intercom came to, as far as these tests ask. */
export type Shown = {
  replies: string[]
  notes: string[]
  tags: string[]
  /** `"0"` is nobody. */
  teammate: string
  team: string
  state: string
  parts: {
    id: string
    part_type: string
    body: string | null
    /** Epoch seconds. */
    created_at: number
    author: Json
    assigned_to: Json | null
  }[]
}

export const question = 'Do you ship to Norway?'
export const answer = 'four to seven working days'

/** So that nothing waits for a first message to settle. */
const atOnce = { settle_delay_web_s: 0, settle_delay_email_s: 0 }

const shipping = {
  title: 'Shipping',
  body: '# Norway\n\nWe ship to Norway. Parcels arrive four to seven working days after they leave our workshop.\n\n# Japan\n\nWe ship to Japan. Parcels to Japan arrive within three weeks.',
  format: 'markdown',
  audience: 'public',
  url: 'https://oddmoor.example/help/shipping',
  questions: [question, 'Do you ship to Japan?'],
}

const openWork = `select
  (select count(*) from deliveries where organization_id = $1 and is_used and worked_at is null)
  + (select count(*) from look_requests where organization_id = $1 and worked_at is null)
  + (select count(*) from steps where organization_id = $1 and state in ('intended', 'attempted'))
  + (select count(*) from unsettled_decisions where organization_id = $1) as open`

/** An organization of ours and a workspace of the sandbox that no other test touches. */
export async function openTenant(app: WholeApp, name: string) {
  const workspace = await app.control('POST', '/workspaces', { name })
  const { organizationId, api } = await app.provision(name)
  const [ai, tobias, ines] = [workspace['ai_admin_id'], '7110001', '7110003'] as [
    string,
    string,
    string,
  ]

  const control = (method: string, path: string, body?: unknown) =>
    app.control(
      method,
      `${path}${path.includes('?') ? '&' : '?'}workspace=${workspace['id']}`,
      body,
    )
  const list = async (path: string): Promise<Json[]> => (await api('GET', path)).body['items'] ?? []
  const decisions = async (id: string) =>
    (await list(`/decisions?conversation_id=${id}&limit=100`)).toReversed()

  /** Nothing that arrived is still to be worked on, neither here nor on its way. */
  const isAtRest = async () => {
    const { deliveries = [] } = await control('GET', '/webhooks')
    const isUnderWay = deliveries.some(({ state }: Json) =>
      ['scheduled', 'retrying'].includes(state),
    )
    if (isUnderWay) return undefined
    const rows = await app.server.stores.database.query<{ open: number }>(openWork, [
      organizationId,
    ])
    return Number(rows[0]?.open) === 0 ? true : undefined
  }

  return {
    app,
    api,
    control,
    decisions,
    organizationId,
    workspace,
    people: { ai, tobias, ines },
    until: app.until,
    knobs: (settings: Json) => control('PATCH', '/settings', settings),
    fault: (fault: Json) => control('POST', '/faults', fault),
    set: (settings: Json) => api('PATCH', '/integrations/intercom/settings', settings),
    async connect(settings: Json = {}) {
      await api('POST', '/knowledge/documents', shipping)
      await app.connectWorkspace({ api, control, workspace }, { ...atOnce, ...settings })
    },
    async start(body: string, more: Json = {}): Promise<string> {
      const started = await control('POST', '/conversations', {
        channel: 'web',
        body,
        contact_id: workspace['contacts'][0].id,
        ...more,
      })
      if (started['id'] === undefined) throw new Error(JSON.stringify(started))
      return started['id']
    },
    says: (id: string, body: string) =>
      control('POST', `/conversations/${id}/reply`, { as: 'contact', body }),
    person: (id: string, body: string, more: Json = {}) =>
      control('POST', `/conversations/${id}/reply`, {
        as: 'admin',
        admin_id: tobias,
        body,
        ...more,
      }),
    async shown(id: string): Promise<Shown> {
      const conversation = await control('GET', `/conversations/${id}`)
      const parts: Shown['parts'] = conversation['conversation_parts'].conversation_parts
      const said = parts.filter(({ author, body }) => author['id'] === ai && body)
      const isNote = ({ part_type }: Shown['parts'][number]) => part_type === 'note'
      const bodies = (chosen: Shown['parts']) => chosen.map(({ body }) => body ?? '')
      return {
        replies: bodies(said.filter((part) => !isNote(part))),
        notes: bodies(said.filter(isNote)),
        tags: conversation['tags'].tags.map(({ name: tag }: Json) => tag),
        teammate: String(conversation['admin_assignee_id'] ?? 0),
        team: String(conversation['team_assignee_id'] ?? 0),
        state: conversation['state'],
        parts,
      }
    },
    /** The first decision of the conversation that came to this outcome. */
    decided: (id: string, outcome: string) =>
      app.until(async () => (await decisions(id)).find((one) => one['outcome'] === outcome)),
    /** As `outcome/reason`, of the customer's parts in their order, once all is at rest. */
    async verdicts(id: string): Promise<string[]> {
      await app.until(isAtRest)
      const { parts, source } = await control('GET', `/conversations/${id}`).then(
        ({ conversation_parts, source: opening }) => ({
          parts: conversation_parts.conversation_parts as Shown['parts'],
          source: opening,
        }),
      )
      const fromCustomer = parts.filter(
        ({ author, body }) => ['user', 'lead'].includes(author['type']) && body,
      )
      const judged = await decisions(id)
      return [source, ...fromCustomer].map(({ id: partId }) => {
        const ofPart = judged.filter(({ trigger }) => trigger.part_id === partId)
        return ofPart.map(({ outcome, reason }) => `${outcome}/${reason}`).join(' + ')
      })
    },
    rest: () => app.until(isAtRest),
    /** What the client asked of Intercom about a conversation, as operation ids. */
    async calls(id: string): Promise<string[]> {
      const { items } = await control('GET', `/requests?conversation_id=${id}`)
      return items.map(({ operation }: Json) => operation)
    },
  }
}
