import { useState } from 'react'
import type { Settings } from '#api-contract/settings.ts'
import { useLocale, useWords } from '../../../language/use-words.ts'
import type { Change } from '../change.ts'

type Wording = Settings['handoff_wording']

const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'tr', 'ja']

/** The line of a handoff in one language at a time, inside and outside office hours. */
export function WordingControl({ wording, change }: { wording: Wording; change: Change }) {
  const { common, choices } = useWords()
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' })
  const [language, setLanguage] = useState('en')
  const own = wording[language] ?? {}
  return (
    <form
      key={language}
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault()
        change({ handoff_wording: withOwn(wording, language, new FormData(event.currentTarget)) })
      }}
    >
      <select
        className="input compact short"
        aria-labelledby="handoff_wording-label"
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
      >
        {languages.map((code) => (
          <option value={code} key={code}>
            {names.of(code)}
          </option>
        ))}
      </select>
      {(['inside', 'outside'] as const).map((when) => (
        <label className="field wide" key={when}>
          <span>{choices[`handoff_wording.${when}`]}</span>
          <input
            className="input"
            name={when}
            dir="auto"
            maxLength={1000}
            defaultValue={own[when]}
          />
        </label>
      ))}
      <button className="btn">{common.save}</button>
    </form>
  )
}

function withOwn(wording: Wording, language: string, form: FormData): Wording {
  const typed = (['inside', 'outside'] as const).flatMap((when) => {
    const text = form.get(when)
    return typeof text === 'string' && text.trim() !== '' ? [[when, text.trim()] as const] : []
  })
  const { [language]: _before, ...others } = wording
  return typed.length === 0 ? others : { ...others, [language]: Object.fromEntries(typed) }
}
