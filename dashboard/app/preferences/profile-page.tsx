import { useId } from 'react'
import { ask } from '../../api/client.ts'
import { AskFirst } from '../../components/overlays/ask-first.tsx'
import { Page } from '../../components/page/page.tsx'
import { useToast, wordsOf } from '../../components/overlays/toasts.tsx'
import { useClock, useWords } from '../../language/use-words.ts'
import { usePreferences } from './preferences.tsx'
import { ownZone } from './stored-preferences.ts'

/** How the dashboard is for this reader. */
export function ProfilePage() {
  const { profile } = useWords()
  const { theme, density, language, choose } = usePreferences()
  return (
    <Page title={profile.title}>
      <div className="body narrow stack">
        <Choice
          label={profile.theme}
          value={theme}
          options={{ system: profile.system, light: profile.light, dark: profile.dark }}
          choose={(value) => choose({ theme: value })}
        />
        <Choice
          label={profile.density}
          hint={profile.densityHint}
          value={density}
          options={{ comfortable: profile.comfortable, compact: profile.compact }}
          choose={(value) => choose({ density: value })}
        />
        <Choice
          label={profile.language}
          value={language}
          options={{ en: 'English', de: 'Deutsch' }}
          choose={(value) => choose({ language: value })}
        />
        <ZoneChoice />
        <KeysSwitch />
        <SignOutEverywhere />
      </div>
    </Page>
  )
}

function Choice<Value extends string>(props: {
  label: string
  hint?: string
  value: Value
  options: Record<Value, string>
  choose: (value: Value) => void
}) {
  const { label, hint, value, options, choose } = props
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input compact"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => choose(event.target.value as Value)} // one of the options below
      >
        {Object.entries<string>(options).map(([name, word]) => (
          <option value={name} key={name}>
            {word}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint small">
          {hint}
        </p>
      )}
    </div>
  )
}

/** Every zone that the browser knows, its own first; the hint tells the time there now. */
function ZoneChoice() {
  const { profile } = useWords()
  const { timeZone, choose } = usePreferences()
  const clock = useClock()
  const { timeZone: browsers } = Intl.DateTimeFormat().resolvedOptions()
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
  const options = {
    [ownZone]: profile.browserZone(browsers),
    ...Object.fromEntries(zones.map((zone) => [zone, zone.replaceAll('_', ' ')])),
  }
  return (
    <Choice
      label={profile.timeZone}
      hint={profile.zoneHint(clock.moment(new Date()))}
      value={timeZone}
      options={options}
      choose={(value) => choose({ timeZone: value })}
    />
  )
}

function KeysSwitch() {
  const { shell } = useWords()
  const { areKeysOn, choose } = usePreferences()
  const id = useId()
  return (
    <div className="field wide">
      <label htmlFor={id}>{shell.keysOn}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        checked={areKeysOn}
        aria-describedby={`${id}-hint`}
        onChange={(event) => choose({ areKeysOn: event.target.checked })}
      />
      <p id={`${id}-hint`} className="hint small">
        {shell.keysHint}
      </p>
    </div>
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
