import type { WorkspaceClaim } from '#ports/connection/workspace-check.ts'
import type { Call } from '../calls/intercom-http.ts'

export type ScopeProbe = {
  scope: string
  /** As the Developer Hub names it. */
  label: string
  /** Calls that change nothing a person sees; one 403 among them disproves the scope. [C4] */
  calls: Omit<Call, 'timeoutMs'>[]
}

const DEFAULT_PREFIX = 'firstline'

/**
 * [C4] In the order of the report. Nothing has the id 0: with the scope the answer is 404, without
 * it 403. The tags that are upserted are our own.
 */
export function scopeProbes(claim: WorkspaceClaim): ScopeProbe[] {
  const companies: ScopeProbe = {
    scope: 'read_companies',
    label: 'Read one user and one company',
    calls: [{ method: 'GET', path: '/companies/0' }],
  }
  return [
    { scope: 'read_admins', label: 'Read admins', calls: [{ method: 'GET', path: '/admins' }] },
    {
      scope: 'read_conversations',
      label: 'Read conversations',
      calls: [{ method: 'GET', path: '/conversations/0' }, searchForNothing],
    },
    {
      scope: 'write_conversations',
      label: 'Write conversations',
      calls: writesToNothing(claim.aiTeammateId),
    },
    { scope: 'read_tags', label: 'Read tags', calls: [{ method: 'GET', path: '/tags' }] },
    { scope: 'write_tags', label: 'Write tags', calls: tagUpserts(claim.tagPrefix) },
    {
      scope: 'read_users',
      label: 'Read and list users and companies',
      calls: [{ method: 'GET', path: '/contacts/0' }],
    },
    ...(claim.needsCompanies ? [companies] : []),
  ]
}

const searchForNothing: ScopeProbe['calls'][number] = {
  method: 'POST',
  path: '/conversations/search',
  body: {
    query: { field: 'id', operator: '=', value: '0' },
    pagination: { per_page: 1 },
  },
}

/** One of each kind of write that a turn makes. */
function writesToNothing(teammateId: string): ScopeProbe['calls'] {
  const actor = { type: 'admin', admin_id: teammateId }
  return [
    { method: 'PUT', path: '/conversations/0', body: { read: true } },
    {
      method: 'POST',
      path: '/conversations/0/reply',
      body: {
        message_type: 'note',
        ...actor,
        body: '<p>Firstline asks what its token may do.</p>',
      },
    },
    { method: 'POST', path: '/conversations/0/parts', body: { message_type: 'close', ...actor } },
  ]
}

function tagUpserts(prefix = DEFAULT_PREFIX): ScopeProbe['calls'] {
  return ['handed_off', 'ai_assisted'].map((suffix) => ({
    method: 'POST',
    path: '/tags',
    body: { name: `${prefix}_${suffix}` },
  }))
}
