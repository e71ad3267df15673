import { splitSentences } from '#domain/knowledge/split-sentences.ts'
import { tokenize } from '../search/words/tokenize.ts'

const mostParts = 4
const fewestOwnWords = 2

const joiner =
  /,?\s+(?:and|und|et|y|e|en|i|och|og|ve)\s+(?=(?:how|what|when|where|which|who|why|can|could|do|does|is|are|will|wie|was|wann|wo|welche\p{L}*|wer|warum|kann|können|gibt|ist|sind|comment|quand|où|quel\p{L}*|combien|est-ce|cómo|cuándo|dónde|cuánto\p{L}*|qué|come|quando|dove|quanto|como|onde|hoe|wanneer|waar|wat|kan|jak|kiedy|gdzie|ile|czy|hur|när|var|vad|hvordan|hvornår|hvor|hvad)(?!\p{L}))/iu

export interface AskedParts {
  /** The questions, each with words of its own to be looked up by. */
  parts: string[]
  /** What the customer told beside them. */
  told: string
}

/** The questions of a message. One that asks nothing by a question mark is one part as a whole. */
export function splitQuestion(text: string, language: string): AskedParts {
  const sentences = splitSentences(text, language)
  const asked = sentences.filter((sentence) => /[?？]/u.test(sentence))
  const told = sentences.filter((sentence) => !asked.includes(sentence)).join(' ')
  const clauses = asked
    .flatMap((sentence) => sentence.split(joiner))
    .filter((clause) => ownWords(clause, language) > 0)
  const parts: string[] = []
  for (const clause of clauses) {
    const previous = parts.at(-1)
    const isWeak = ownWords(clause, language) < fewestOwnWords
    const wasWeak = previous !== undefined && ownWords(previous, language) < fewestOwnWords
    if (previous !== undefined && (isWeak || wasWeak))
      parts[parts.length - 1] = `${previous} ${clause}`
    else parts.push(clause)
  }
  if (parts.length === 0) return { parts: [text], told: '' }
  return parts.length > mostParts ? { parts: [parts.join(' ')], told } : { parts, told }
}

/** Whether a message needs the words of the one before it: "And to Sweden?", "How long does it take?" */
export function leansOnContext(text: string, language: string): boolean {
  const opening =
    /^\W*(?:and|what about|how about|also|or|but|und|auch|oder|was ist mit|wie ist es mit|aber|et|ou|y|¿y|e|o|ed|en|of|i|a co z|och|eller|og|ve|peki|じゃあ|では|那)(?!\p{L})/iu
  const pronoun =
    /(?<!\p{L})(?:it|that|this|they|them|those|these|there|one|das|dies\p{L}*|dort|davon|dafür|ça|cela|eso|esto|questo|isso|isto|dat|dit|to|det|bu|onu)(?!\p{L})/iu
  const count = ownWords(text, language)
  return (
    count < fewestOwnWords ||
    (count <= 4 && opening.test(text)) ||
    (count <= 3 && pronoun.test(text))
  )
}

function ownWords(text: string, language: string): number {
  return new Set(tokenize(text, [language]).map(({ folded }) => folded)).size
}
