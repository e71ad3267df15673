import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { queries } from '../../api/queries.ts'
import { visibleText } from '../../components/texts/untrusted.ts'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { useWords } from '../../language/use-words.ts'

/** As whom, on which channel and when; all of it stands in the address. */
export function WhoAsks() {
  const words = useWords()
  const search = useSearchTexts()
  const navigate = useNavigate()
  const sessions = useQuery(queries.sessions('?limit=50'))
  const contacts = new Map(
    sessions.data?.items.flatMap(({ contact }) => (contact ? [[contact.id, contact]] : [])),
  )
  const choose = (name: string, value: string) =>
    void navigate({ to: '.', search: { ...search, [name]: value === '' ? undefined : value } })
  return (
    <p className="who2">
      <label className="inline">
        {words.try.as}{' '}
        <select
          className="input compact short"
          value={search['as'] ?? ''}
          onChange={(event) => choose('as', event.target.value)}
        >
          <option value="">{words.try.visitor}</option>
          <option value="user">{words.try.user}</option>
          {[...contacts.values()].map(({ id, name, email, role }) => (
            <option value={id} key={id}>
              {visibleText(name ?? email ?? id)}, {role}
            </option>
          ))}
        </select>
      </label>
      <label className="inline">
        {words.try.on}{' '}
        <select
          className="input compact short"
          value={search['on'] ?? ''}
          onChange={(event) => choose('on', event.target.value)}
        >
          <option value="">{words.channel.web}</option>
          <option value="email">{words.channel.email}</option>
        </select>
      </label>
      <label className="inline">
        {words.guide.tryAt}{' '}
        <input
          className="input compact short"
          type="datetime-local"
          value={search['at'] ?? ''}
          onChange={(event) => choose('at', event.target.value)}
        />
        {search['at'] === undefined && <span className="hint"> {words.guide.now2}</span>}
      </label>
    </p>
  )
}
