import type { ReactNode } from 'react'
import { useWords } from '../../language/use-words.ts'
import type { SettingName } from './setting-rows.ts'

/** Label, one sentence, and the control; the row has an anchor by its name. */
export function SettingRow({ name, children }: { name: SettingName; children: ReactNode }) {
  const { settings } = useWords()
  const { label, help } = settings[name]
  return (
    <div className="row2" id={name}>
      <div className="top">
        <span className="label" id={`${name}-label`}>
          {label}
        </span>
      </div>
      <p className="hint" id={`${name}-help`}>
        {help}
      </p>
      {children}
    </div>
  )
}
