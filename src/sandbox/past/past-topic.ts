/** What people wrote about one subject in one language. `{order}`, `{item}` and `{city}` are filled in. */
export type Wordings = {
  readonly questions: readonly [string, ...string[]]
  readonly followUps: readonly [string, ...string[]]
  readonly answers: readonly [string, ...string[]]
}

export type PastLanguage = 'en' | 'de' | 'fr' | 'es'

export type PastTopic = {
  readonly tag: string
  /** Out of the weights of all topics. */
  readonly weight: number
  /** By how much the weight has grown at the end of the time: 1 stays as it was. */
  readonly growth: number
  readonly wordings: { readonly en: Wordings } & Partial<Readonly<Record<PastLanguage, Wordings>>>
}
