import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../api/queries.ts'
import { visibleText } from '../../../components/texts/untrusted.ts'
import { useWords } from '../../../language/use-words.ts'
import type { Change } from '../change.ts'
import { useDesk } from '../settings-desk.tsx'
import type { SettingName } from '../setting-rows.ts'

/** A real teammate or team of the workspace. */
export function DirectoryPicker(props: {
  name: SettingName
  kind: 'teammate' | 'team'
  change: Change
}) {
  const { name, kind, change } = props
  const { common } = useWords()
  const { settings, isConnected } = useDesk()
  const listed = useListed(kind)
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
      <option value="">{common.none}</option>
      {!isKnown && <option value={chosen}>{chosen}</option>}
      {listed.map(({ id, shown }) => (
        <option value={id} key={id}>
          {visibleText(shown)}
        </option>
      ))}
    </select>
  )
}

/** Teams with their size; teammates without the AI's own, which cannot be a target. */
function useListed(kind: 'teammate' | 'team'): { id: string; shown: string }[] {
  const { dialog } = useWords()
  const { isConnected } = useDesk()
  const teammates = useQuery({
    ...queries.teammates(),
    enabled: isConnected && kind === 'teammate',
  })
  const teams = useQuery({ ...queries.teams(), enabled: isConnected && kind === 'team' })
  if (kind === 'team')
    return (teams.data?.items ?? []).map(({ id, name, teammate_ids }) => ({
      id,
      shown: `${name} · ${dialog.people(teammate_ids.length)}`,
    }))
  return (teammates.data?.items ?? [])
    .filter(({ is_ai_admin }) => !is_ai_admin)
    .map(({ id, name }) => ({ id, shown: name }))
}
