import { useId } from 'react'
import { ask } from '../api/client.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { Page } from '../components/page.tsx'
import { useToast, wordsOf } from '../components/toasts.tsx'
import { useWords } from '../language/use-words.ts'
import { type Theme, usePreferences } from './preferences.tsx'

/** How the dashboard is for this reader. */
export function ProfilePage() {
  const { profile, shell } = useWords()
  const { theme, chooseTheme, language, chooseLanguage, areKeysOn, turnKeys } = usePreferences()
  const themeId = useId()
  const languageId = useId()
  const keysId = useId()
  return (
    <Page title={profile.title}>
      <div className="body narrow stack">
        <div className="field">
          <label htmlFor={themeId}>{profile.theme}</label>
          <select
            id={themeId}
            className="input compact"
            value={theme}
            onChange={(event) => chooseTheme(event.target.value as Theme)} // the options below
          >
            <option value="system">{profile.system}</option>
            <option value="light">{profile.light}</option>
            <option value="dark">{profile.dark}</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor={languageId}>{profile.language}</label>
          <select
            id={languageId}
            className="input compact"
            value={language}
            onChange={(event) => chooseLanguage(event.target.value === 'de' ? 'de' : 'en')}
          >
            <option value="en">English</option>
            <option value="de">Deutsch</option>
          </select>
        </div>
        <div className="field wide">
          <label htmlFor={keysId}>{shell.keysOn}</label>
          <input
            id={keysId}
            type="checkbox"
            role="switch"
            className="switch"
            checked={areKeysOn}
            aria-describedby={`${keysId}-hint`}
            onChange={(event) => turnKeys(event.target.checked)}
          />
          <p id={`${keysId}-hint`} className="hint small">
            {shell.keysHint}
          </p>
        </div>
        <SignOutEverywhere />
      </div>
    </Page>
  )
}

function SignOutEverywhere() {
  const { house } = useWords()
  const say = useToast()
  const leave = () => {
    ask('POST', '/auth/sign-out-everywhere')
      .then(() => location.assign('/'))
      .catch((error: unknown) => say(wordsOf(error)))
  }
  return (
    <AskFirst
      label={house.everywhere}
      className="btn danger"
      question={house.everywhereAsk}
      confirm={house.everywhere}
      onConfirm={leave}
    />
  )
}
