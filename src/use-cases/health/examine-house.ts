import type { JobRunner } from '#ports/jobs.ts'
import { type Finding, findingsOf } from './finding.ts'

export type HousePorts = {
  jobs: Pick<JobRunner, 'count'>
  house: { database: string; engine: 'builtin' | 'model'; model: string | undefined }
}

/** [O3] What all organizations share: the database, the engine, the queue. */
export async function examineHouse({ jobs, house }: HousePorts): Promise<Finding[]> {
  const engine = findingsOf('engine')
  const queue = findingsOf('queue')
  const { waiting, dead } = await jobs.count()
  return [
    queue.works('database', `Database: ${house.database}, reachable and up to date.`),
    house.engine === 'builtin'
      ? engine.works('engine', 'The built-in engine answers; it needs no model.')
      : engine.works('engine', `The model ${house.model ?? ''} answers.`),
    queue.works('queue', `${waiting} looks and sweeps wait in the queue.`),
    dead === 0
      ? queue.works('dead_jobs', 'No job has run out of attempts.')
      : queue.look(
          'dead_jobs',
          `${dead} jobs have run out of attempts.`,
          'The log names each with its cause; a sweep looks at their conversations again.',
        ),
  ]
}
