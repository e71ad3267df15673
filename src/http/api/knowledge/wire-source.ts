import type { KnowledgeSource as Wire } from '#api-contract/knowledge-sources.ts'
import type { KnowledgeSource, SourceProblem } from '#domain/knowledge/source.ts'
import { toSnake, toTime } from '../wire-words.ts'

export function toWireSource(source: KnowledgeSource, now: Date): Wire {
  const { isReading, isPaused, readCount, totalCount, problem, problemDetail } = source
  const isUnderWay = isReading && !isPaused
  return {
    id: source.id,
    kind: toSnake(source.kind),
    workspace_id: source.workspaceId,
    status: statusOf(source, now),
    documents: source.documentCount,
    progress: isUnderWay ? { read: readCount, total: totalCount } : null,
    paused: isPaused,
    refresh_every_h: source.refreshEveryH,
    last_read_at: toTime(source.readAt),
    next_read_at: isPaused || isReading ? null : toTime(source.dueAt),
    problem: problem
      ? { code: toSnake(problem), ...words[problem], detail: problemDetail ?? null }
      : null,
    created_at: toTime(source.createdAt),
  }
}

function statusOf(source: KnowledgeSource, now: Date): Wire['status'] {
  const { isPaused, isReading, problem, dueAt } = source
  if (isPaused) return 'paused'
  if (problem) return 'failed'
  if (isReading) return 'reading'
  return dueAt <= now ? 'waiting' : 'current'
}

const words: Record<SourceProblem, { message: string; fix: string }> = {
  'not-connected': {
    message: 'No Intercom workspace is connected.',
    fix: 'Connect the workspace in Settings, Integrations, Intercom.',
  },
  'other-workspace': {
    message: 'Its articles belong to another workspace than the connected one.',
    fix: 'Connect that workspace again, or delete this source and add it anew.',
  },
  'token-refused': {
    message: 'Intercom rejected the stored token.',
    fix: 'Save a new access token in Settings, Integrations, Intercom.',
  },
  'plan-restricted': {
    message: 'The plan of the workspace does not include access to the API.',
    fix: "Choose a plan with API access in Intercom's billing settings.",
  },
  'not-permitted': {
    message: 'The token may not read these articles.',
    fix: 'Give the app the permission to read articles and content in the Developer Hub, then refresh.',
  },
  unreachable: {
    message: 'Intercom did not give the articles.',
    fix: 'It is tried again by itself. If this lasts, look at the status page of Intercom.',
  },
}
