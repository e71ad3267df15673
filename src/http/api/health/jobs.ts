import { retriedJobs } from '#api-contract/health.ts'
import { deadJobs as deadJobList, jobCounts } from '#api-contract/queue.ts'
import type { DeadJobs, JobDesk } from '#ports/jobs.ts'
import type { AuditLog } from '#ports/people/people.ts'
import { notFound } from '../../api-error.ts'
import { type Endpoint, endpoint } from '../endpoint.ts'
import { toTime } from '../wire-words.ts'

export type JobPorts = {
  deadJobs: DeadJobs
  jobDesk: JobDesk
  auditLog: Pick<AuditLog, 'note'>
}

/** [T3] The queue of the organization, and what is out of attempts. */
export function jobEndpoints(ports: JobPorts): Endpoint[] {
  return [...readEndpoints(ports), ...settleEndpoints(ports)]
}

function readEndpoints({ jobDesk: desk }: JobPorts): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/jobs',
      area: 'connection',
      summary: 'How many looks and sweeps wait, are in hand, or fall due later',
      mayCall: 'everybody',
      success: { status: 200, schema: jobCounts },
      run: async ({ caller }) => {
        const { waiting, atWork, later } = await desk.countOwn(caller.organizationId)
        return { waiting, at_work: atWork, later }
      },
    }),
    endpoint({
      method: 'get',
      path: '/jobs/dead',
      area: 'connection',
      summary: 'Jobs that are out of attempts, newest first',
      mayCall: 'everybody',
      success: { status: 200, schema: deadJobList },
      run: async ({ caller }) => ({
        items: (await desk.listDead(caller.organizationId)).map(
          ({ conversationId, sessionId, number, contact, waitingSince, at, ...plain }) => ({
            ...plain,
            conversation_id: conversationId ?? null,
            session_id: sessionId ?? null,
            number: number ?? null,
            contact: contact ?? null,
            waiting_since: toTime(waitingSince),
            at: toTime(at),
          }),
        ),
      }),
    }),
  ]
}

function settleEndpoints({ deadJobs, jobDesk: desk, auditLog }: JobPorts): Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/jobs/dead/retry',
      area: 'connection',
      summary: 'Try all jobs again that are out of attempts',
      mayCall: 'administrators',
      success: { status: 202, schema: retriedJobs },
      run: async ({ caller }) => ({ retried: await deadJobs.retryDead(caller.organizationId) }),
    }),
    endpoint({
      method: 'post',
      path: '/jobs/dead/{id}/retry',
      area: 'connection',
      summary: 'Try one job again',
      mayCall: 'administrators',
      success: { status: 202, schema: retriedJobs },
      run: async ({ caller, id }) => {
        if (!(await desk.retry(caller.organizationId, id()))) throw notFound('such dead job')
        return { retried: 1 }
      },
    }),
    endpoint({
      method: 'post',
      path: '/jobs/dead/{id}/set-aside',
      area: 'connection',
      summary: 'Take a job off the list without trying it again',
      mayCall: 'administrators',
      success: { status: 204 },
      run: async ({ caller, id }) => {
        if (!(await desk.setAside(caller.organizationId, id()))) throw notFound('such dead job')
        await auditLog.note(caller, { action: 'job.set_aside', after: { id: id() } })
        return undefined
      },
    }),
  ]
}
