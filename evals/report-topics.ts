import { printRow } from './print-table.ts'
import { generateQuestions, measureTopics, readSentences } from './topics.ts'

const columns = ['topics', 'purity', 'covered', 'gathered', 'left alone', 'ms']
const counts = [300, 2_000, 20_000]
const halves = { 'first half': false, 'second half': true }

/** [I1] Finds topics in generated questions; what was chosen while looking at the first half is judged by the second. */
export async function reportTopics(): Promise<void> {
  const sentences = await readSentences()
  console.log(
    '\nTopics in generated questions: 12 in English, 9 in German, one in ten about nothing',
  )
  printRow('', columns)
  for (const [half, isHeldOut] of Object.entries(halves))
    for (const language of ['en', 'de'] as const)
      for (const count of counts) {
        const own = sentences.filter((sentence) => sentence.isHeldOut === isHeldOut)
        const asked = generateQuestions(own, language, { count, seed: count })
        const measures = measureTopics(asked, language)
        const { purity, coverage, gathered, leftAlone } = measures
        printRow(`${half} ${language} ${count}`, [
          String(measures.topicCount),
          ...[purity, coverage, gathered, leftAlone].map((share) => share.toFixed(3)),
          measures.milliseconds.toFixed(0),
        ])
        if (count === 2_000) console.log(`  ${measures.names.join(' · ')}`)
      }
}
