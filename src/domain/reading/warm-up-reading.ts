import { readMood } from './customer-mood.ts'
import { languages } from './languages/languages.ts'
import { readClause } from './small-talk.ts'
import { findWishForPerson } from './wish-for-person.ts'

/** A pattern is made ready in two steps, at its first use and at its second. */
const uses = [['first'], ['second']]

/**
 * Uses the patterns of every language, a step at a time: making all of them ready takes the better part of a second,
 * which the first messages after a start would wait for together.
 */
export function* warmUpReading(): Generator<void, void> {
  for (const language of languages)
    for (const words of uses) {
      findWishForPerson(words, [language])
      readMood(words.join(' '), words, [language])
      readClause({ words, isQuestion: false, names: new Set() }, [language])
      yield
    }
}
