import type { SourceKind, SourceText } from '#domain/knowledge/source.ts'
import type {
  ArticlePage,
  HelpCenter,
  HelpCenters,
  SourceArticle,
} from '#ports/knowledge/help-center.ts'
import type { HelpdeskError } from '#ports/conversations/helpdesk-error.ts'

/** Articles in memory, the newest change first; every call is recorded and may be made to fail. */
export class MemoryHelpCenter implements HelpCenter, HelpCenters {
  readonly calls: string[] = []
  perPage = 2
  /** Runs before each call takes effect: people write while a reading is under way. */
  beforeCall: (call: string) => void = () => undefined
  readonly #articles: SourceArticle[] = []
  #faults: HelpdeskError[] = []

  async openHelpCenter(_organizationId: string): Promise<HelpCenter> {
    return this
  }

  /** The next call fails. */
  failNext(error: HelpdeskError): void {
    this.#faults.push(error)
  }

  /** Publishes an article in one language, or changes it: it comes first then. */
  publish(id: string, text: Partial<SourceText> = {}): void {
    const locale = text.language ?? 'en'
    const externalId = `${id}/${locale}`
    const others = this.#take(id)?.texts.filter((one) => one.externalId !== externalId) ?? []
    const usual: SourceText = {
      externalId,
      title: `Article ${id}`,
      html: `<p>Words of article ${id}.</p>`,
      url: undefined,
      audience: 'public',
      language: locale,
    }
    this.#articles.unshift({ id, texts: [{ ...usual, ...text }, ...others] })
  }

  /** Makes it a draft again: it stays in the list. */
  unpublish(id: string): void {
    if (this.#take(id)) this.#articles.unshift({ id, texts: [] })
  }

  delete(id: string): void {
    this.#take(id)
  }

  async listArticles(_kind: SourceKind, page: number): Promise<ArticlePage> {
    this.#call(`list ${page}`)
    const from = (page - 1) * this.perPage
    const articles = structuredClone(this.#articles.slice(from, from + this.perPage))
    const isLast = from + this.perPage >= this.#articles.length
    return { articles, totalCount: this.#articles.length, isLast }
  }

  async findArticle(_kind: SourceKind, articleId: string): Promise<SourceArticle | undefined> {
    this.#call(`find ${articleId}`)
    return structuredClone(this.#articles.find(({ id }) => id === articleId))
  }

  #take(id: string): SourceArticle | undefined {
    const place = this.#articles.findIndex((one) => one.id === id)
    return place === -1 ? undefined : this.#articles.splice(place, 1)[0]
  }

  #call(call: string): void {
    this.calls.push(call)
    this.beforeCall(call)
    const [fault, ...later] = this.#faults
    this.#faults = later
    if (fault) throw fault
  }
}
