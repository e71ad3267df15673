import { useNavigate } from '@tanstack/react-router'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'

/** By whom, what, and when; in the address by the API's own names. */
export function AuditFilters() {
  const { house } = useWords()
  const search = useSearchTexts()
  const navigate = useNavigate()
  const choose = (name: string, value: string) =>
    void navigate({
      to: '.',
      search: { ...search, [name]: value === '' ? undefined : value, cursor: undefined },
    })
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const who = new FormData(event.currentTarget).get('who')
        choose('who', typeof who === 'string' ? who.trim() : '')
      }}
    >
      <label className="inline">
        {house.who}{' '}
        <input
          className="input compact short"
          name="who"
          type="search"
          key={search['who']}
          defaultValue={search['who']}
          onBlur={(event) => event.currentTarget.form?.requestSubmit()}
        />
      </label>
      <label className="inline">
        {house.what}{' '}
        <select
          className="input compact short"
          value={search['action'] ?? ''}
          onChange={(event) => choose('action', event.target.value)}
        >
          <option value="">{house.anything}</option>
          {Object.entries(house.kinds).map(([kind, word]) => (
            <option value={`${kind}.`} key={kind}>
              {word}
            </option>
          ))}
        </select>
      </label>
      {(['created_after', 'created_before'] as const).map((name) => (
        <label className="inline" key={name}>
          {name === 'created_after' ? house.after : house.before}{' '}
          <input
            className="input compact short"
            type="date"
            value={search[name] ?? ''}
            onChange={(event) => choose(name, event.target.value)}
          />
        </label>
      ))}
    </form>
  )
}
