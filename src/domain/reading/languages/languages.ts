import { compileLanguage } from './compiled-language.ts'
import { danish } from './danish/danish.ts'
import { dutch } from './dutch/dutch.ts'
import { english } from './english/english.ts'
import { french } from './french/french.ts'
import { german } from './german/german.ts'
import { italian } from './italian/italian.ts'
import { japanese } from './japanese/japanese.ts'
import { polish } from './polish/polish.ts'
import { portuguese } from './portuguese/portuguese.ts'
import { spanish } from './spanish/spanish.ts'
import { swedish } from './swedish/swedish.ts'
import { turkish } from './turkish/turkish.ts'

/** The languages whose rules are built in. [H1] */
export const languages = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  swedish,
  danish,
  turkish,
  japanese,
].map(compileLanguage)
