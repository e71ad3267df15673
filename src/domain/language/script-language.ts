type Script = {
  language: string
  letters: RegExp
  weight: number
  tells?: [language: string, letters: RegExp][]
}

/** Scripts that tell the language, with the letters that tell their relatives apart. */
const scripts: Script[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, weight: 3 },
  { language: 'ko', letters: /\p{Script=Hangul}/gu, weight: 2 },
  { language: 'zh', letters: /\p{Script=Han}/gu, weight: 2 },
  { language: 'el', letters: /\p{Script=Greek}/gu, weight: 1 },
  { language: 'he', letters: /\p{Script=Hebrew}/gu, weight: 1 },
  { language: 'th', letters: /\p{Script=Thai}/gu, weight: 1 },
  {
    language: 'ar',
    letters: /\p{Script=Arabic}/gu,
    weight: 1,
    tells: [
      ['ur', /[ٹڈڑےں]/u],
      ['fa', /[پچژگکی]/u],
    ],
  },
  {
    language: 'ru',
    letters: /\p{Script=Cyrillic}/gu,
    weight: 1,
    tells: [
      ['be', /ў/iu],
      ['uk', /[іїєґ]/iu],
      ['sr', /[ђјљњћџ]/iu],
    ],
  },
]

/** [A5] The language that the script of most letters tells; undefined for Latin and others. */
export function languageOfScript(text: string): string | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  const counted = scripts
    .map((script) => ({
      script,
      weight: (text.match(script.letters)?.length ?? 0) * script.weight,
    }))
    .filter(({ weight }) => weight > 0)
  const total = counted.reduce((sum, { weight }) => sum + weight, 0)
  if (total <= latin) return undefined
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  const [first] = counted.sort((a, b) => b.weight - a.weight)
  return (
    first?.script.tells?.find(([, letters]) => letters.test(text))?.[0] ?? first?.script.language
  )
}
