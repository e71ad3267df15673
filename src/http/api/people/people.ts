import {
  apiKeys,
  auditLog,
  auditLogQuery,
  type AuditLogQuery,
  createdApiKey,
  me,
  newApiKey,
} from '#api-contract/people.ts'
import type { ApiKeys, AuditLog, Members, Organizations } from '#ports/people/people.ts'
import { notFound } from '../../api-error.ts'
import type { Cursors } from '../cursors.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { refuseAbove } from './role-rank.ts'
import { toSnake, toTime } from '../wire-words.ts'
import { toWireAuditEntry } from './wire-audit-entry.ts'

export type PeoplePorts = {
  organizations: Organizations
  members: Members
  apiKeys: ApiKeys
  auditLog: AuditLog
  cursors: Cursors
}

export function peopleEndpoints(ports: PeoplePorts): Endpoint[] {
  return [meEndpoint(ports), ...apiKeyEndpoints(ports), auditLogEndpoint(ports)]
}

function meEndpoint({ organizations, members }: PeoplePorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/me',
    area: 'people',
    summary: 'Who is asking, and who administers the organization',
    mayCall: 'everybody',
    success: { status: 200, schema: me },
    run: async ({ caller }) => {
      const organization = await organizations.find(caller.organizationId)
      if (!organization) throw notFound('such organization')
      const { id, name, administrators } = organization
      const isUser = caller.kind === 'user'
      const people = isUser ? await members.list(caller.organizationId) : []
      const memberships = isUser ? await members.listMemberships(caller.id) : []
      return {
        kind: toSnake(caller.kind),
        id: caller.id,
        name: caller.name,
        role: caller.role,
        email: people.find((person) => person.id === caller.id)?.email ?? null,
        organization: { id, name },
        organizations: isUser ? memberships : [{ id, name, role: caller.role }],
        administrators: administrators.map((person) => ({
          name: person.name,
          email: person.email,
        })),
      }
    },
  })
}

function apiKeyEndpoints(ports: PeoplePorts): Endpoint[] {
  const { apiKeys: keys, auditLog: log } = ports
  return [
    endpoint({
      method: 'get',
      path: '/api-keys',
      area: 'people',
      summary: 'API keys, without the keys themselves',
      mayCall: 'administrators',
      success: { status: 200, schema: apiKeys },
      run: async ({ caller }) => ({
        items: (await keys.list(caller.organizationId)).map((key) => ({
          id: key.id,
          name: key.name,
          role: key.role,
          created_at: toTime(key.createdAt),
          last_used_at: toTime(key.lastUsedAt),
        })),
        next_cursor: null,
      }),
    }),
    newKeyEndpoint(ports),
    endpoint({
      method: 'delete',
      path: '/api-keys/{id}',
      area: 'people',
      summary: 'Delete an API key: it ends at once',
      mayCall: 'administrators',
      success: { status: 204 },
      run: async ({ caller, id }) => {
        const listed = await keys.list(caller.organizationId)
        const key = listed.find((one) => one.id === id())
        if (key) refuseAbove(caller, key.role)
        if (!key || !(await keys.delete(caller.organizationId, key.id)))
          throw notFound('such API key')
        await log.note(caller, {
          action: 'api_key.revoked',
          before: { name: key.name, role: key.role },
        })
        return undefined
      },
    }),
  ]
}

function newKeyEndpoint({ apiKeys: keys, auditLog: log }: PeoplePorts): Endpoint {
  return endpoint({
    method: 'post',
    path: '/api-keys',
    area: 'people',
    summary: 'Make an API key; the key itself is shown only now',
    mayCall: 'administrators',
    body: newApiKey,
    success: { status: 201, schema: createdApiKey },
    run: async ({ caller, body }) => {
      const role = body.role ?? caller.role
      refuseAbove(caller, role)
      const made = await keys.create(caller.organizationId, { name: body.name, role })
      await log.note(caller, { action: 'api_key.made', after: { name: made.name, role } })
      return { id: made.id, name: made.name, role: made.role, key: made.key }
    },
  })
}

function auditLogEndpoint({ auditLog: log, cursors }: PeoplePorts): Endpoint {
  return endpoint({
    method: 'get',
    path: '/audit-log',
    area: 'people',
    summary: 'Who changed what, newest first',
    mayCall: 'administrators',
    query: auditLogQuery,
    success: { status: 200, schema: auditLog },
    run: async ({ caller: { organizationId }, query }) => {
      const page = await log.list(organizationId, {
        ...toFilter(query),
        cursor: cursors.open('audit-log', organizationId, query.cursor),
      })
      return {
        items: page.items.map(toWireAuditEntry),
        next_cursor: cursors.seal('audit-log', organizationId, page.nextCursor),
      }
    },
  })
}

function toFilter({ limit, who, action, ...times }: AuditLogQuery) {
  const { created_after: createdAfter, created_before: createdBefore } = times
  return {
    limit,
    ...(who !== undefined && { who }),
    ...(action !== undefined && { action }),
    ...(createdAfter && { createdAfter }),
    ...(createdBefore && { createdBefore }),
  }
}
