import type { TopicNamer, TopicStore } from '#ports/knowledge/insights.ts'
import type { TopicQueries } from '#ports/knowledge/insight-queries.ts'
import type { Log } from '#ports/telemetry.ts'

export type NameTopicsPorts = {
  topics: TopicStore
  topicQueries: Pick<TopicQueries, 'listExamples'>
  /** Absent where no model is configured. */
  topicNamer?: TopicNamer
  log: Log
}

const batch = 10
const mostBatches = 5
const examplesEach = 4

/** [I1] Asks the model for names of topics that have none; trouble with it leaves their own words. */
export async function nameTopics(
  { topics, topicQueries, topicNamer, log }: NameTopicsPorts,
  organizationId: string,
  signal: AbortSignal,
): Promise<void> {
  if (!topicNamer) return
  const nameless = (await topics.list(organizationId)).filter(
    ({ modelName, givenName }) => modelName === undefined && givenName === undefined,
  )
  for (let start = 0; start < Math.min(nameless.length, batch * mostBatches); start += batch) {
    const asked = nameless.slice(start, start + batch)
    const told = await Promise.all(
      asked.map(async ({ id, names, language }) => {
        const examples = await topicQueries.listExamples(organizationId, id, examplesEach)
        return { words: names, language, questions: examples.map(({ text }) => text) }
      }),
    )
    try {
      const names = await topicNamer.nameTopics(told, signal)
      for (const [place, { id }] of asked.entries()) {
        const name = names[place]
        if (name !== undefined) await topics.saveModelName(organizationId, id, name)
      }
    } catch (error) {
      log.warn('topics_not_named', { organization_id: organizationId, error: String(error) })
      return
    }
  }
}
