import type { Passage } from '#domain/knowledge/document.ts'
import type {
  PassageQuery,
  PassageSearch,
  PassageSearchResult,
} from '#ports/knowledge/passage-search.ts'

/** A passage of a document of its own; its id is the document's with `:0`. */
export function passageOf(documentId: string, text: string, rest: Partial<Passage> = {}): Passage {
  return {
    id: `${documentId}:0`,
    documentId,
    title: documentId.charAt(0).toUpperCase() + documentId.slice(1),
    audience: 'public',
    language: 'en',
    headings: [],
    text,
    ordinal: 0,
    updatedAt: new Date('2026-01-01T00:00:00Z'),
    ...rest,
  }
}

/** Finds every passage of the right audience and language, and remembers what was asked. */
export class ScriptedPassageSearch implements PassageSearch {
  passages: Passage[]
  readonly queries: PassageQuery[] = []

  constructor(passages: Passage[]) {
    this.passages = passages
  }

  async search(query: PassageQuery): Promise<PassageSearchResult> {
    this.queries.push(query)
    const found = this.passages.filter(
      ({ audience, language }) =>
        query.audiences.includes(audience) &&
        (query.language === undefined || language === 'und' || language === query.language),
    )
    return {
      passages: found.map((passage) => ({
        passage,
        score: 0.9,
        matchedWords: [],
        missingWords: [],
      })),
      confidence: found.length > 0 ? 0.9 : 0,
      bar: 0.5,
      matchedWords: [],
      missingWords: [],
      correctedWords: [],
    }
  }
}
