import { BuiltInAnswerer } from '#agent/built-in/built-in-answerer.ts'
import { IndexedPassageSearch } from '#agent/search/indexed-passage-search.ts'
import type { Answerer } from '#ports/answerer.ts'
import { judge, readQuestions, type Judged } from './questions.ts'
import { openSampleKnowledge } from './sample-knowledge.ts'

const store = await openSampleKnowledge()
const search = new IndexedPassageSearch(store)
for (const engine of [new BuiltInAnswerer(search)]) await report(engine)

async function report(engine: Answerer): Promise<void> {
  const judged: Judged[] = []
  for (const asked of await readQuestions()) judged.push(await judge(engine, asked))
  console.log(`\nQuestions on the sample knowledge, engine ${engine.engine}`)
  printRow('', [
    'questions',
    'right passage',
    'right answer',
    'right refusal',
    'unsupported',
    'p50 ms',
    'p95 ms',
  ])
  printRow('tuned on', measures(judged.filter(({ isHeldOut }) => !isHeldOut)))
  printRow('held out', measures(judged.filter(({ isHeldOut }) => isHeldOut)))
  for (const kind of new Set(judged.map((one) => one.kind)))
    printRow(kind, measures(judged.filter((one) => one.kind === kind)))
  console.log('\nMisses')
  for (const miss of judged.filter(
    ({ isRight, unsupported }) => !isRight || unsupported.length > 0,
  ))
    console.log(
      `  ${miss.kind} ${miss.language}: ${miss.question} → ${miss.answered ? 'answered' : 'refused'} from ${miss.found ?? 'nothing'}, ` +
        `wanted ${miss.expected.join(' or ') || 'a refusal'} (${miss.confidence.toFixed(2)} of ${miss.bar.toFixed(2)})`,
    )
}

function measures(judged: readonly Judged[]): string[] {
  const answerable = judged.filter(({ expected }) => expected.length > 0)
  const unanswerable = judged.filter(({ expected }) => expected.length === 0)
  const times = judged.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right)
  const percentile = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1)
  return [
    String(judged.length),
    share(answerable, ({ found, expected }) => expected.includes(found ?? '')),
    share(answerable, ({ isRight }) => isRight),
    share(unanswerable, ({ isRight }) => isRight),
    String(judged.reduce((sum, { unsupported }) => sum + unsupported.length, 0)),
    percentile(0.5),
    percentile(0.95),
  ]
}

function share(judged: readonly Judged[], isCounted: (one: Judged) => boolean): string {
  if (judged.length === 0) return '-'
  return `${judged.filter(isCounted).length}/${judged.length} ${(judged.filter(isCounted).length / judged.length).toFixed(2)}`
}

function printRow(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(18), ...cells.map((cell) => cell.padStart(15))].join(''))
}
