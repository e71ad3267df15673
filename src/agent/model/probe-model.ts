import { generateText, type LanguageModel } from 'ai'

const limitMs = 8_000
/** The page of health is looked at more often than a model should be paid for. */
const rememberedMs = 60_000

export type ModelProbe = { answersInMs: number } | { problem: string }

/** [O3] Whether the model answers at all: a few tokens, asked once a minute at most. */
export function createModelProbe(
  model: LanguageModel,
  now: () => number = Date.now,
): () => Promise<ModelProbe> {
  let last: { at: number; probe: Promise<ModelProbe> } | undefined
  return () => {
    if (last === undefined || now() - last.at > rememberedMs)
      last = { at: now(), probe: probe(model, now) }
    return last.probe
  }
}

async function probe(model: LanguageModel, now: () => number): Promise<ModelProbe> {
  const startedAt = now()
  try {
    await generateText({
      model,
      prompt: 'Answer with the word ok.',
      maxOutputTokens: 16,
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(limitMs),
    })
    return { answersInMs: now() - startedAt }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { problem: words.slice(0, 200) }
  }
}
