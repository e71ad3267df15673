import { IndexedPassageSearch } from '#agent/search/indexed-passage-search.ts'
import { openEngines } from './engines.ts'
import { reportQuestions } from './report-questions.ts'
import { reportReading } from './report-reading.ts'
import { reportTopics } from './report-topics.ts'
import { openSampleKnowledge } from './sample-knowledge.ts'

await reportReading()
await reportTopics()
const search = new IndexedPassageSearch(await openSampleKnowledge())
for (const engine of openEngines(search)) await reportQuestions(engine)
