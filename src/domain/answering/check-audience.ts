import type { Audience, Passage } from '../knowledge/document.ts'

/** [A3] The ids of passages that a reader of `audiences` may be told of. */
export function passagesFor(
  passages: readonly Passage[],
  audiences: readonly Audience[],
): Passage[] {
  return passages.filter(({ audience }) => audiences.includes(audience))
}

/** [A3] True when what the sentence names is internal, so that no public reply may rest on it. */
export function restsOnHiddenPassage(
  passageIds: readonly string[],
  passages: readonly Passage[],
  audiences: readonly Audience[],
): boolean {
  const visible = new Set(passagesFor(passages, audiences).map(({ id }) => id))
  const named = passages.filter(({ id }) => passageIds.includes(id))
  return named.length > 0 && named.every(({ id }) => !visible.has(id))
}
