import { BuiltInAnswerer } from '#agent/built-in/built-in-answerer.ts'
import { EldLanguageDetector } from '#agent/language/eld-language-detector.ts'
import { createLanguageModel } from '#agent/model/create-language-model.ts'
import { createModelProbe, type ModelProbe } from '#agent/model/probe-model.ts'
import { ModelAnswerer } from '#agent/model/model-answerer.ts'
import { WordQuestionReader } from '#agent/insights/word-question-reader.ts'
import { ModelTopicNamer } from '#agent/model/model-topic-namer.ts'
import { DraftedKnowledge } from '#agent/search/drafted-knowledge.ts'
import { IndexedPassageSearch } from '#agent/search/indexed-passage-search.ts'
import type { Answerer, LanguageDetector } from '#ports/conversations/answerer.ts'
import type { Files } from '#ports/conversations/files.ts'
import type { QuestionReader, TopicNamer } from '#ports/knowledge/insights.ts'
import type { DraftedDocument, KnowledgeStore } from '#ports/knowledge/knowledge-store.ts'
import type { PassageSearch } from '#ports/knowledge/passage-search.ts'
import type { Ground } from './open-stores.ts'

export type Agent = {
  answerer: Answerer
  /** Every engine that is set up; the built-in one always is. */
  engines: readonly Answerer[]
  /** The same engines over the knowledge with one document changed, for one question. */
  enginesWith(draft: DraftedDocument): readonly Answerer[]
  languages: LanguageDetector
  passageSearch: PassageSearch
  /** [O3] Absent with the built-in engine. */
  checkModel: (() => Promise<ModelProbe>) | undefined
  questionReader: QuestionReader
  /** Where a model is configured. [I1] */
  topicNamer: TopicNamer | undefined
}

/** [A4] The engine that the configuration names, over one search. */
export function createAgent(
  { config, secrets }: Ground,
  ports: { knowledge: KnowledgeStore; files: Files },
): Agent {
  const passageSearch = new IndexedPassageSearch(ports.knowledge)
  const languages = new EldLanguageDetector()
  const languageModel = openModel({ config, secrets })
  const readImage = (organizationId: string, fileKey: string) =>
    ports.files.read(organizationId, fileKey)
  const enginesOver = (search: PassageSearch): [Answerer, ...Answerer[]] => {
    const builtIn = new BuiltInAnswerer(search)
    if (languageModel === undefined) return [builtIn]
    const seeing = config.ai.vision ? { readImage } : {}
    return [builtIn, new ModelAnswerer({ model: languageModel, search, languages, ...seeing })]
  }
  const engines = enginesOver(passageSearch)
  const [builtIn, model] = engines
  const isModelAsked = model !== undefined && config.ai.engine !== 'builtin'
  return {
    passageSearch,
    languages,
    questionReader: new WordQuestionReader(),
    engines,
    enginesWith: (draft) =>
      enginesOver(new IndexedPassageSearch(new DraftedKnowledge(ports.knowledge, draft))),
    answerer: isModelAsked ? model : builtIn,
    checkModel: isModelAsked && languageModel ? createModelProbe(languageModel) : undefined,
    topicNamer: isModelAsked && languageModel ? new ModelTopicNamer(languageModel) : undefined,
  }
}

function openModel({ config, secrets }: Pick<Ground, 'config' | 'secrets'>) {
  const { provider, model, baseUrl } = config.ai
  if (provider === undefined || model === undefined) return undefined
  return createLanguageModel({ provider, model, baseUrl, apiKey: secrets.aiApiKey })
}

/** [O3] For the Doctor, who needs no more of the agent. */
export function modelProbe(ground: Pick<Ground, 'config' | 'secrets'>): Agent['checkModel'] {
  const model = ground.config.ai.engine === 'builtin' ? undefined : openModel(ground)
  return model === undefined ? undefined : createModelProbe(model)
}
