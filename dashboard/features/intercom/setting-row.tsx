import type { ReactNode } from 'react'
import { settingDefaults } from '#api-contract/setting-defaults.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { settingInWords } from '../../components/intercom/setting-words.ts'
import { TimeText } from '../../components/texts/time-text.tsx'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useWords } from '../../language/use-words.ts'
import { useDesk } from './settings-desk.tsx'
import type { SettingName } from './setting-rows.ts'
import { useWarnings } from './use-warnings.ts'

/** Label, one sentence, how it came to be, and the control; the row has an anchor by its name. */
export function SettingRow(props: {
  name: SettingName
  /** Beside the label instead of below the sentence. */
  isInline?: boolean
  /** Several inputs: the label names all of them. */
  isGroup?: boolean
  children: ReactNode
}) {
  const { name, isInline = false, isGroup = false, children } = props
  const words = useWords()
  const { problem } = useDesk()
  const warnings = useWarnings(name)
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
        <Origin name={name} />
        {isInline && children}
      </div>
      <p className="hint" id={`${name}-help`}>
        {help}
      </p>
      {!isInline && children}
      {problem?.names.includes(name) && (
        <p className="state is-failed warn" role="alert">
          <Icon name="failed" />
          {problem.text}
        </p>
      )}
      {warnings.map((warning) => (
        <p className="state is-look warn" key={warning}>
          <Icon name="look" />
          {warning}
        </p>
      ))}
      <ChangedByOthers name={name} />
    </div>
  )
}

/** "Saved", then "default", or who set it and the way back. */
function Origin({ name }: { name: SettingName }) {
  const { common, intercom, dialog } = useWords()
  const { settings, changed, saved, undo, change, canChange } = useDesk()
  if (saved.includes(name))
    return (
      <span className="meta saved" role="status">
        <b className="state is-works">
          <Icon name="check" />
          {dialog.saved}
        </b>{' '}
        {dialog.counts}{' '}
        <button type="button" className="link" onClick={undo}>
          {common.undo}
        </button>
      </span>
    )
  if (name === 'ai_admin_id') return null
  const normal = settingDefaults[name]
  const isDefault = JSON.stringify(settings[name]) === JSON.stringify(normal)
  const last = changed[name]
  if (isDefault) return <span className="meta">{common.default}</span>
  return (
    <span className="meta">
      {last && (
        <>
          {dialog.setAt} <TimeText at={last.changed_at} isAgo />{' '}
          {intercom.setBy(visibleText(last.changed_by))} {canChange && '· '}
        </>
      )}
      {canChange && (
        <button
          type="button"
          className="link"
          title={intercom.resetHint}
          onClick={() => change({ [name]: normal })}
        >
          {intercom.reset}
        </button>
      )}
    </span>
  )
}

/** Two people at once: both values, and a choice. */
function ChangedByOthers({ name }: { name: SettingName }) {
  const words = useWords()
  const { dialog } = words
  const { conflicts, changed, keepTheirs, takeMine, canChange } = useDesk()
  const conflict = conflicts[name]
  if (!conflict) return null
  const last = changed[name]
  const who = last ? visibleText(last.changed_by) : dialog.somebody
  const inWords = (value: unknown) => settingInWords(name, value, words)
  return (
    <div className="met" role="alert">
      <p>
        {dialog.conflict(who, inWords(conflict.from), inWords(conflict.theirs))}{' '}
        {last && <TimeText at={last.changed_at} isAgo />}
      </p>
      <p className="wrap">
        <button type="button" className="btn" onClick={() => keepTheirs(name)}>
          {dialog.keepTheirs}
        </button>
        {canChange && (
          <button type="button" className="btn" onClick={() => takeMine(name)}>
            {dialog.useMine} ({inWords(conflict.mine)})
          </button>
        )}
      </p>
    </div>
  )
}
