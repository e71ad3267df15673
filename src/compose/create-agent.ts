import { BuiltInAnswerer } from '#agent/built-in/built-in-answerer.ts'
import { EldLanguageDetector } from '#agent/language/eld-language-detector.ts'
import { createLanguageModel } from '#agent/model/create-language-model.ts'
import { ModelAnswerer } from '#agent/model/model-answerer.ts'
import { IndexedPassageSearch } from '#agent/search/indexed-passage-search.ts'
import type { Answerer, LanguageDetector } from '#ports/answerer.ts'
import type { Files } from '#ports/files.ts'
import type { KnowledgeStore } from '#ports/knowledge-store.ts'
import type { PassageSearch } from '#ports/passage-search.ts'
import type { Ground } from './open-stores.ts'

export type Agent = {
  answerer: Answerer
  languages: LanguageDetector
  passageSearch: PassageSearch
}

/** [A4] The engine that the configuration names, over one search. */
export function createAgent(
  { config, secrets }: Ground,
  ports: { knowledge: KnowledgeStore; files: Files },
): Agent {
  const passageSearch = new IndexedPassageSearch(ports.knowledge)
  const languages = new EldLanguageDetector()
  const { engine, provider, model, baseUrl, vision } = config.ai
  if (engine === 'builtin' || provider === undefined || model === undefined)
    return { passageSearch, languages, answerer: new BuiltInAnswerer(passageSearch) }
  const answerer = new ModelAnswerer({
    model: createLanguageModel({ provider, model, baseUrl, apiKey: secrets.aiApiKey }),
    search: passageSearch,
    languages,
    ...(vision && {
      readImage: (organizationId: string, fileKey: string) =>
        ports.files.read(organizationId, fileKey),
    }),
  })
  return { passageSearch, languages, answerer }
}
