import { IndexedPassageSearch } from '#agent/search/indexed-passage-search.ts'
import { openEngines } from './engines.ts'
import { reportQuestions } from './report-questions.ts'
import { openSampleKnowledge } from './sample-knowledge.ts'

const search = new IndexedPassageSearch(await openSampleKnowledge())
for (const engine of openEngines(search)) await reportQuestions(engine)
