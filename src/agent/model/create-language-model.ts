import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogle } from '@ai-sdk/google'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModel } from 'ai'

export type ModelChoice = {
  provider: 'openai' | 'anthropic' | 'google' | 'openai-compatible'
  model: string
  /** Required for `openai-compatible`; elsewhere it replaces the provider's own address. */
  baseUrl?: string | undefined
  apiKey?: string | undefined
}

/** [A4] The model behind the engine, by provider. Local servers speak chat completions, not responses. */
export function createLanguageModel({
  provider,
  model,
  baseUrl,
  apiKey,
}: ModelChoice): LanguageModel {
  const settings = {
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
  }
  switch (provider) {
    case 'openai':
      return createOpenAI(settings).chat(model)
    case 'anthropic':
      return createAnthropic(settings)(model)
    case 'google':
      return createGoogle(settings)(model)
    case 'openai-compatible':
      return createOpenAICompatible({
        ...settings,
        name: 'openai-compatible',
        baseURL: baseUrl ?? '',
        supportsStructuredOutputs: true,
      })(model)
  }
}
