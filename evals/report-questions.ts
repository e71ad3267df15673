import { printRow, shareOf } from './print-table.ts'
import { askAndJudge, readQuestions, type EvalEngine, type JudgedQuestion } from './questions.ts'

const columns = [
  'questions',
  'right passage',
  'right answer',
  'right refusal',
  'unsupported',
  'p50 ms',
  'p95 ms',
]

/** Asks every question of the set and prints measures by half and by kind, and every miss. */
export async function reportQuestions(engine: EvalEngine): Promise<void> {
  const judged: JudgedQuestion[] = []
  for (const asked of await readQuestions()) judged.push(await askAndJudge(engine, asked))
  console.log(`\nQuestions on the sample knowledge, engine ${engine.answerer.engine}`)
  printRow('', columns)
  printRow('all', measures(judged))
  printRow('first half', measures(judged.filter(({ isHeldOut }) => !isHeldOut)))
  printRow('second half', measures(judged.filter(({ isHeldOut }) => isHeldOut)))
  for (const kind of new Set(judged.map((one) => one.kind)))
    printRow(kind, measures(judged.filter((one) => one.kind === kind)))
  printMisses(judged.filter(({ isRight, unsupported }) => !isRight || unsupported.length > 0))
}

function printMisses(misses: readonly JudgedQuestion[]): void {
  console.log(`\n${misses.length} misses`)
  for (const miss of misses) {
    const wanted = miss.expected.join(' or ') || 'a refusal'
    const score = `${miss.confidence.toFixed(2)} of ${miss.bar.toFixed(2)}`
    console.log(`  ${miss.kind} ${miss.language}: ${miss.question}`)
    console.log(`    ${miss.outcome} from ${miss.found ?? 'nothing'} (${score}), wanted ${wanted}`)
    for (const sentence of miss.unsupported) console.log(`    unsupported: ${sentence}`)
  }
}

function measures(judged: readonly JudgedQuestion[]): string[] {
  const answerable = judged.filter(({ expected }) => expected.length > 0)
  const unanswerable = judged.filter(({ expected }) => expected.length === 0)
  const times = judged.map(({ milliseconds }) => milliseconds).sort((left, right) => left - right)
  const percentile = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1)
  return [
    String(judged.length),
    shareOf(answerable, ({ found, expected }) => expected.includes(found ?? '')),
    shareOf(answerable, ({ isRight }) => isRight),
    shareOf(unanswerable, ({ isRight }) => isRight),
    String(judged.reduce((sum, { unsupported }) => sum + unsupported.length, 0)),
    percentile(0.5),
    percentile(0.95),
  ]
}
