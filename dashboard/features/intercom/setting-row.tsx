import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { settingDefaults } from '#api-contract/setting-defaults.ts'
import type { Settings } from '#api-contract/settings.ts'
import { queries } from '../../api/queries.ts'
import { TimeText } from '../../components/time-text.tsx'
import { visibleText } from '../../components/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import type { Change } from './change.ts'
import type { SettingName } from './setting-rows.ts'

/** Label, one sentence, how it came to be, and the control; the row has an anchor by its name. */
export function SettingRow(props: {
  name: SettingName
  settings: Settings
  change: Change
  /** Beside the label instead of below the sentence. */
  isInline?: boolean
  /** Several inputs: the label names all of them. */
  isGroup?: boolean
  children: ReactNode
}) {
  const { name, settings, change, isInline = false, isGroup = false, children } = props
  const words = useWords()
  const { label, help } = words.settings[name]
  return (
    <div className="row2" id={name}>
      <div className="top">
        {isGroup ? (
          <span className="label" id={`${name}-label`}>
            {label}
          </span>
        ) : (
          <label className="label" id={`${name}-label`} htmlFor={`${name}-control`}>
            {label}
          </label>
        )}
        <Origin {...{ name, settings, change }} />
        {isInline && children}
      </div>
      <p className="hint" id={`${name}-help`}>
        {help}
      </p>
      {!isInline && children}
    </div>
  )
}

/** "default", or who changed it last and the way back. */
function Origin(props: { name: SettingName; settings: Settings; change: Change }) {
  const { name, settings, change } = props
  const { common, intercom } = useWords()
  const me = useQuery(queries.me())
  const isAdministrator = me.data !== undefined && me.data.role !== 'member'
  const log = useQuery({ ...queries.auditLog(), enabled: isAdministrator })
  if (name === 'ai_admin_id') return null
  const normal = settingDefaults[name]
  if (JSON.stringify(settings[name]) === JSON.stringify(normal))
    return <span className="meta">{common.default}</span>
  const last = log.data?.items.find(
    ({ action, after }) =>
      action === 'settings.changed' && typeof after === 'object' && after !== null && name in after,
  )
  return (
    <span className="meta">
      {last && (
        <>
          <TimeText at={last.at} isAgo /> {intercom.setBy(visibleText(last.actor.name))}{' '}
        </>
      )}
      <button
        type="button"
        className="link"
        title={intercom.resetHint}
        onClick={() => change({ [name]: normal })}
      >
        {intercom.reset}
      </button>
    </span>
  )
}
