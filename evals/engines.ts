import { BuiltInAnswerer } from '#agent/built-in/built-in-answerer.ts'
import { EldLanguageDetector } from '#agent/language/eld-language-detector.ts'
import { createLanguageModel } from '#agent/model/create-language-model.ts'
import { ModelAnswerer } from '#agent/model/model-answerer.ts'
import { parseConfig } from '#config/config.ts'
import { readEnvironment } from '#config/env.ts'
import { readSecrets } from '#config/secrets.ts'
import type { PassageSearch } from '#ports/knowledge/passage-search.ts'
import type { EvalEngine } from './questions.ts'

/** The built-in engine always, and the model engine where the environment names a model. */
export function openEngines(search: PassageSearch): EvalEngine[] {
  const languages = new EldLanguageDetector()
  const builtIn = { answerer: new BuiltInAnswerer(search), languages }
  const environment = readEnvironment()
  const config = parseConfig(environment)
  const { provider, model, baseUrl } = config.ai
  if (provider === undefined || model === undefined) return [builtIn]
  const { aiApiKey: apiKey } = readSecrets(environment, config)
  const languageModel = createLanguageModel({ provider, model, baseUrl, apiKey })
  return [
    builtIn,
    { answerer: new ModelAnswerer({ model: languageModel, search, languages }), languages },
  ]
}
