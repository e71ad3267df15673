import type { KnowledgeDocument } from '#domain/knowledge/document.ts'
import { seededRandom } from '../measure/seeded-random.ts'

const rareWordCount = 20_000
const rareWordShare = 0.25
const wordsPerSentence = 14
const sentencesPerSection = 5
const asOf = new Date('2026-01-01T00:00:00.000Z')

type Chance = () => number

/**
 * Documents without end, of ten passages each, in words of the given documents as often as they stand there, mixed with
 * rare made-up words: a help center of any size with about the word frequencies of a true one.
 */
export function* writeDocuments(
  like: readonly KnowledgeDocument[],
  organizationId: string,
): Generator<KnowledgeDocument, never> {
  const chance = seededRandom(20_261_122)
  const known = like.flatMap(({ body }) => body.match(/\p{L}+/gu) ?? [])
  const rare = Array.from({ length: rareWordCount }, () => makeWord(chance))
  const word = () => (chance() < rareWordShare ? pickRare(rare, chance) : pick(known, chance))
  for (let number = 0; ; number += 1)
    yield {
      id: `synthetic-${number}`,
      organizationId,
      title: words(word, 4),
      body: Array.from({ length: 10 }, () => writeSection(word)).join('\n\n'),
      format: 'markdown',
      audience: 'public',
      language: 'en',
      questions: [`${words(word, 6)}?`],
      createdAt: asOf,
      updatedAt: asOf,
    }
}

function writeSection(word: () => string): string {
  const sentences = Array.from({ length: sentencesPerSection }, () => {
    const sentence = words(word, wordsPerSentence)
    return `${sentence[0]?.toUpperCase() ?? ''}${sentence.slice(1)}.`
  })
  return `## ${words(word, 3)}\n\n${sentences.join(' ')}`
}

function words(word: () => string, count: number): string {
  return Array.from({ length: count }, word).join(' ')
}

function pick(words: readonly string[], chance: Chance): string {
  return words[Math.floor(chance() * words.length)] ?? ''
}

/** The further back, the rarer, as words of a language are. */
function pickRare(words: readonly string[], chance: Chance): string {
  return words[Math.floor(words.length ** chance()) - 1] ?? ''
}

const syllables =
  'ka lo mi ren su tor vel bran dis fo gul hex jin pel qua rus tem wick yar zen'.split(' ')

function makeWord(chance: Chance): string {
  return Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(syllables, chance)).join(
    '',
  )
}
