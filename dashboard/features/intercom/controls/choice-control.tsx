import { useWords } from '../../../language/use-words.ts'
import type { Change } from '../change.ts'
import type { SettingName } from '../setting-rows.ts'

/** One of a few words. */
export function ChoiceControl(props: {
  name: SettingName
  value: unknown
  options: readonly (string | number)[]
  change: Change
}) {
  const { name, value, options, change } = props
  const { choices } = useWords()
  return (
    <div className="radios" role="radiogroup" aria-labelledby={`${name}-label`}>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={value === option}
            onChange={() => change({ [name]: option })}
          />
          <span>{choices[`${name}.${option}`] ?? option}</span>
        </label>
      ))}
    </div>
  )
}
