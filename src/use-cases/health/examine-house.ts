import type { JobRunner } from '#ports/jobs.ts'
import { type Finding, findingsOf } from './finding.ts'

export type HousePorts = {
  jobs: Pick<JobRunner, 'count'>
  /** Asks the model for a word; undefined with the built-in engine. */
  checkModel: (() => Promise<{ answersInMs: number } | { problem: string }>) | undefined
  house: { database: string; engine: 'builtin' | 'model'; model: string | undefined }
}

/** [O3] What all organizations share: the database, the engine, the queue. */
export async function examineHouse({ jobs, house, checkModel }: HousePorts): Promise<Finding[]> {
  const queue = findingsOf('queue')
  const { waiting, dead } = await jobs.count()
  return [
    queue.works('database', {
      code: 'database_reachable',
      facts: { database: house.database },
      finding: `Database: ${house.database}, reachable and up to date.`,
    }),
    await examineEngine({ house, checkModel }),
    queue.works('queue', {
      code: 'queue_waiting',
      facts: { count: waiting },
      finding: `${waiting} looks and sweeps wait in the queue.`,
    }),
    dead === 0
      ? queue.works('dead_jobs', {
          code: 'no_dead_jobs',
          finding: 'No job has run out of attempts.',
        })
      : queue.look('dead_jobs', {
          code: 'dead_jobs',
          facts: { count: dead },
          finding: `${dead} jobs have run out of attempts.`,
          fix: 'The log names each with its cause; a sweep looks at their conversations again.',
        }),
  ]
}

async function examineEngine({
  house,
  checkModel,
}: Pick<HousePorts, 'house' | 'checkModel'>): Promise<Finding> {
  const { works, look } = findingsOf('engine')
  if (checkModel === undefined)
    return works('engine', {
      code: 'builtin_answers',
      finding: 'The built-in engine answers; it needs no model.',
    })
  const model = house.model ?? ''
  const probe = await checkModel()
  if ('problem' in probe)
    return look('engine', {
      code: 'model_unreachable',
      facts: { model, problem: probe.problem },
      finding: `The model ${model} cannot be reached (${probe.problem}). Conversations are handed off meanwhile.`,
      fix: 'Look at AI_PROVIDER, AI_MODEL, AI_BASE_URL and AI_API_KEY, and whether the provider is up.',
    })
  return works('engine', {
    code: 'model_answers',
    facts: { model, milliseconds: probe.answersInMs },
    finding: `The model ${model} answers, in ${probe.answersInMs} ms.`,
  })
}
