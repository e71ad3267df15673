import type { Audience, Passage } from '#domain/knowledge/document.ts'
import type { DocumentChange } from '#ports/knowledge/knowledge-store.ts'
import { gramBuckets, sortedGrams } from './words/letter-grams.ts'
import { PostingList } from './posting-list.ts'
import { stemOf, tokenize, type Token } from './words/tokenize.ts'
import { Vocabulary } from './words/vocabulary.ts'

export interface IndexedPassage {
  passage: Passage
  documentNumber: number
  /** Terms of title, headings and text, in order. */
  terms: Int32Array
  grams: Uint16Array
  /** Numbers of its distinct words in the vocabulary. */
  words: Int32Array
}

export interface IndexedDocument {
  id: string
  audience: Audience
  language: string
  passageNumbers: number[]
  titleTerms: Set<number>
  questions: Set<number>[]
  /** Numbers of the words of title and questions in the vocabulary, with repeats. */
  words: number[]
  termCount: number
  isAlive: boolean
}

/** Words of one organization's passages and documents, held in memory and changed document by document. */
export class PassageIndex {
  /** Everything up to this knowledge version is in. */
  version = 0
  readonly passages: IndexedPassage[] = []
  /** Count of terms and number of the document, by passage: read for every posting. */
  readonly passageLengths: number[] = []
  readonly passageDocuments: number[] = []
  readonly documents: IndexedDocument[] = []
  readonly vocabulary = new Vocabulary()
  readonly languageCounts = new Map<string, number>()
  readonly gramCounts = new Uint32Array(gramBuckets)
  alivePassageCount = 0
  aliveDocumentCount = 0
  alivePassageTerms = 0
  aliveDocumentTerms = 0
  readonly #termIds = new Map<string, number>()
  readonly #passagePostings: PostingList[] = []
  readonly #documentPostings: PostingList[] = []
  readonly #passageCounts: number[] = []
  readonly #documentNumbers = new Map<string, number>()

  apply(change: DocumentChange): void {
    this.#remove(change.documentId)
    if (change.document) this.#add(change.document, change.passages)
    this.version = Math.max(this.version, change.version)
  }

  termId(term: string): number | undefined {
    return this.#termIds.get(term)
  }

  /** Passages, removed ones included: who reads them asks `isAlive`. */
  passagesWith(termId: number): PostingList | undefined {
    return this.#passagePostings[termId]
  }

  documentsWith(termId: number): PostingList | undefined {
    return this.#documentPostings[termId]
  }

  /** Number of living passages that hold the term. */
  passageCount(termId: number): number {
    return this.#passageCounts[termId] ?? 0
  }

  /** Share of what is held that was removed since: a reason to build anew. */
  get deadShare(): number {
    return this.passages.length === 0 ? 0 : 1 - this.alivePassageCount / this.passages.length
  }

  #add(document: NonNullable<DocumentChange['document']>, passages: readonly Passage[]): void {
    const language = passages[0]?.language ?? document.language ?? 'und'
    const toTerms = (text: string) => this.#termsOf(tokenize(text, [language]), language)
    const title = tokenize(document.title, [language])
    const documentNumber = this.documents.length
    const indexed: IndexedDocument = {
      id: document.id,
      audience: document.audience,
      language,
      passageNumbers: [],
      titleTerms: new Set(this.#termsOf(title, language)),
      questions: document.questions.map((question) => new Set(toTerms(question))),
      words: [document.title, ...document.questions].flatMap((text) =>
        tokenize(text, [language]).map((token) => this.vocabulary.add(token)),
      ),
      termCount: 0,
      isAlive: true,
    }
    this.documents.push(indexed)
    this.#documentNumbers.set(document.id, documentNumber)
    this.#count(language, 1)
    this.aliveDocumentCount++
    const frequencies = new Map<number, number>()
    for (const passage of passages)
      for (const term of this.#addPassage(passage, documentNumber)) raise(frequencies, term)
    for (const term of indexed.titleTerms) raise(frequencies, term)
    for (const question of indexed.questions) for (const term of question) raise(frequencies, term)
    for (const [term, frequency] of frequencies) {
      indexed.termCount += frequency
      listAt(this.#documentPostings, term).add(documentNumber, frequency)
    }
    this.aliveDocumentTerms += indexed.termCount
  }

  #addPassage(passage: Passage, documentNumber: number): Int32Array {
    const text = [passage.title, ...passage.headings, passage.text].join('\n')
    const tokens = tokenize(text, [passage.language])
    const terms = Int32Array.from(this.#termsOf(tokens, passage.language))
    const distinct = new Map(tokens.map((token) => [token.folded, token]))
    const grams = sortedGrams(distinct.keys())
    const words = Int32Array.from(distinct.values(), (token) => this.vocabulary.add(token))
    for (const gram of grams) this.gramCounts[gram] = (this.gramCounts[gram] ?? 0) + 1
    const number = this.passages.push({ passage, documentNumber, terms, grams, words }) - 1
    this.passageLengths.push(terms.length)
    this.passageDocuments.push(documentNumber)
    this.documents[documentNumber]?.passageNumbers.push(number)
    const frequencies = new Map<number, number>()
    for (const term of terms) raise(frequencies, term)
    for (const [term, frequency] of frequencies) {
      listAt(this.#passagePostings, term).add(number, frequency)
      this.#passageCounts[term] = (this.#passageCounts[term] ?? 0) + 1
    }
    this.alivePassageCount++
    this.alivePassageTerms += terms.length
    return terms
  }

  #remove(documentId: string): void {
    const document = this.documents[this.#documentNumbers.get(documentId) ?? -1]
    if (!document) return
    this.#documentNumbers.delete(documentId)
    document.isAlive = false
    this.aliveDocumentCount--
    this.aliveDocumentTerms -= document.termCount
    this.#count(document.language, -1)
    for (const word of document.words) this.vocabulary.remove(word)
    for (const number of document.passageNumbers) this.#removePassage(this.passages[number])
  }

  #removePassage(indexed: IndexedPassage | undefined): void {
    if (!indexed) return
    for (const word of indexed.words) this.vocabulary.remove(word)
    for (const gram of indexed.grams) this.gramCounts[gram] = (this.gramCounts[gram] ?? 1) - 1
    for (const term of new Set(indexed.terms))
      this.#passageCounts[term] = (this.#passageCounts[term] ?? 1) - 1
    this.alivePassageCount--
    this.alivePassageTerms -= indexed.terms.length
  }

  #termsOf(tokens: readonly Token[], language: string): number[] {
    return tokens.map((token) => {
      const term = stemOf(token, language)
      const known = this.#termIds.get(term)
      if (known !== undefined) return known
      const id = this.#termIds.size
      this.#termIds.set(term, id)
      return id
    })
  }

  #count(language: string, change: 1 | -1): void {
    this.languageCounts.set(language, (this.languageCounts.get(language) ?? 0) + change)
  }
}

function raise(frequencies: Map<number, number>, term: number): void {
  frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
}

function listAt(lists: PostingList[], term: number): PostingList {
  return (lists[term] ??= new PostingList())
}
