import { useQuery } from '@tanstack/react-query'
import type { Settings } from '#api-contract/settings.ts'
import { queries } from '../../api/queries.ts'
import { useWords } from '../../language/use-words.ts'
import type { Change } from './change.ts'
import type { SettingName } from './setting-rows.ts'

/** A real teammate or team of the workspace. */
export function DirectoryPicker(props: {
  name: SettingName
  kind: 'teammate' | 'team'
  settings: Settings
  isConnected: boolean
  change: Change
}) {
  const { name, kind, settings, isConnected, change } = props
  const words = useWords()
  const teammates = useQuery({
    ...queries.teammates(),
    enabled: isConnected && kind === 'teammate',
  })
  const teams = useQuery({ ...queries.teams(), enabled: isConnected && kind === 'team' })
  const listed =
    kind === 'team'
      ? (teams.data?.items ?? [])
      : (teammates.data?.items ?? []).filter(({ is_ai_admin }) => !is_ai_admin)
  const value = settings[name]
  const chosen = typeof value === 'string' ? value : ''
  const isKnown = chosen === '' || listed.some(({ id }) => id === chosen)
  return (
    <select
      className="input compact"
      id={`${name}-control`}
      aria-describedby={`${name}-help`}
      value={chosen}
      disabled={!isConnected}
      onChange={(event) =>
        change({ [name]: event.target.value === '' ? null : event.target.value })
      }
    >
      <option value="">{words.common.none}</option>
      {!isKnown && <option value={chosen}>{chosen}</option>}
      {listed.map(({ id, name: shown }) => (
        <option value={id} key={id}>
          {shown}
        </option>
      ))}
    </select>
  )
}
