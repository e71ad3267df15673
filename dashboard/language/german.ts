import { de as words } from './de.ts'
import { decisions } from './decisions/de.ts'
import { thread } from './thread/de.ts'

/** The whole catalogue in German: loaded for those who read it. */
export const german = { words, decisions, thread }
