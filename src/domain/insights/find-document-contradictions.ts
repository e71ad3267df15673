import { stemWord } from '../answering/support/content-words.ts'
import { readSentence } from '../answering/support/read-sentence.ts'
import type { Passage } from '../knowledge/document.ts'
import { findContradiction, plainWords, type Statement } from '../knowledge/find-contradiction.ts'
import { readQuantities } from '../knowledge/read-quantities.ts'
import { splitSentences } from '../knowledge/split-sentences.ts'
import type { ContentFinding } from './content-finding.ts'

/** A sentence of a document that states a number. */
export type NumberStatement = Statement & { title: string; language: string }

const mostFindings = 100
const longestSentence = 400
/** A word in more sentences than this brings no two of them together. */
const mostSentencesOfWord = 150
const fewestInCommon = 2
const stride = 50

/** The sentences of a passage that state a number, each read under the heading that it stands below. */
export function toNumberStatements(passage: Passage): NumberStatement[] {
  const { documentId, title, language, headings } = passage
  const frame = stemsOf(headings.at(-1) ?? title)
  return splitSentences(passage.text, language)
    .filter((sentence) => sentence.length <= longestSentence && readQuantities(sentence).length > 0)
    .map((sentence) => ({
      documentId,
      title,
      language,
      sentence,
      words: [...frame, ...stemsOf(sentence)],
      matched: new Set(['any']),
    }))
}

/** [I4] Sentences of two documents that state different numbers of the same thing. Yields to let others work. */
export function* findDocumentContradictions(
  statements: readonly NumberStatement[],
): Generator<void, ContentFinding[]> {
  const byWord = indexWords(statements)
  const found = new Map<string, ContentFinding>()
  for (const [index, statement] of statements.entries()) {
    if (index % stride === stride - 1) yield
    for (const other of candidatesOf(statements, byWord, index)) {
      const pair = findContradiction([statement, other])
      if (!pair) continue
      const finding = toFinding(pair)
      if (!found.has(finding.id)) found.set(finding.id, finding)
      if (found.size >= mostFindings) return [...found.values()]
    }
  }
  return [...found.values()]
}

function indexWords(statements: readonly NumberStatement[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>()
  for (const [index, statement] of statements.entries())
    for (const word of plainWords(statement)) {
      const known = byWord.get(word)
      if (known) known.push(index)
      else byWord.set(word, [index])
    }
  return byWord
}

/** Statements that come later, of other documents in the same language, with words in common. */
function candidatesOf(
  statements: readonly NumberStatement[],
  byWord: ReadonlyMap<string, number[]>,
  index: number,
): NumberStatement[] {
  const own = statements[index]
  if (!own) return []
  const common = new Map<number, number>()
  const ownWords = plainWords(own)
  for (const word of ownWords) {
    const places = byWord.get(word) ?? []
    if (places.length > mostSentencesOfWord) continue
    for (const place of places) if (place > index) common.set(place, (common.get(place) ?? 0) + 1)
  }
  return [...common].flatMap(([place, count]) => {
    const other = statements[place]
    if (!other || other.documentId === own.documentId || other.language !== own.language) return []
    const isSame = count === ownWords.size && count === plainWords(other).size
    return count >= fewestInCommon || isSame ? [other] : []
  })
}

function toFinding(pair: [NumberStatement, NumberStatement]): ContentFinding {
  const [first, second] = pair.toSorted((left, right) =>
    left.documentId < right.documentId ? -1 : 1,
  ) as [NumberStatement, NumberStatement] // sorted, still two
  return {
    id: `contradicting:${first.documentId}:${second.documentId}:${fingerprint(first.sentence + second.sentence)}`,
    kind: 'contradicting',
    documentId: first.documentId,
    otherDocumentId: second.documentId,
    facts: {
      quotes: [first, second].map(({ documentId, title, sentence }) => ({
        documentId,
        title,
        sentence,
      })),
    },
  }
}

/** FNV-1a: the same two sentences give the same finding. */
function fingerprint(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}

function stemsOf(text: string): string[] {
  return readSentence(text).words.map(stemWord)
}
