import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { DocumentGist } from '#api-contract/knowledge-desk.ts'
import { queries } from '../../api/queries.ts'
import { Icon } from '../../components/controls/icon.tsx'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { useSourceWords } from '../../language/use-source-words.ts'
import { useLocale, useWords } from '../../language/use-words.ts'

/** Words, audience, language, state and order; all of it stands in the address. */
export function DocumentFilters({ items }: { items: readonly DocumentGist[] }) {
  const { knowledge, shelf } = useWords()
  const words = useSourceWords()
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' })
  const search = useSearchTexts()
  const navigate = useNavigate()
  const choose = (name: string, value: string) =>
    void navigate({ to: '.', search: { ...search, [name]: value === '' ? undefined : value } })
  const known = useQuery(queries.sources())
  const sources = (known.data?.items ?? []).map(
    ({ id, kind }) => [id, words.names[kind]] as [string, string],
  )
  const languages = [...new Set(items.flatMap(({ language }) => language ?? []))].toSorted()
  const choices: [string, string, [string, string][]][] = [
    [
      'audience',
      knowledge.audience,
      [
        ['public', knowledge.public],
        ['internal', knowledge.internalShort],
      ],
    ],
    [
      'language',
      knowledge.language,
      languages.map((code) => [code, names.of(code) ?? code] as [string, string]),
    ],
    ['source', shelf.source, [['here', shelf.here], ...sources]],
    ['state', shelf.state, Object.entries(shelf.states)],
    [
      'sort',
      '⇅',
      [
        ['title', knowledge.name],
        ['used', knowledge.used],
      ],
    ],
  ]
  return (
    <form
      className="filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const q = new FormData(event.currentTarget).get('q')
        choose('q', typeof q === 'string' ? q.trim() : '')
      }}
    >
      <label className="search">
        <Icon name="search" />
        <span className="sr">{shelf.filterWords}</span>
        <input
          type="search"
          name="q"
          key={search['q']}
          defaultValue={search['q']}
          placeholder={shelf.filterWords}
        />
      </label>
      {choices.map(([name, label, options]) => (
        <label className="inline" key={name}>
          {name === 'sort' ? <span aria-hidden="true">⇅</span> : label}{' '}
          <select
            className="input compact"
            aria-label={name === 'sort' ? shelf.sortChanged : label}
            value={search[name] ?? ''}
            onChange={(event) => choose(name, event.target.value)}
          >
            <option value="">{name === 'sort' ? shelf.sortChanged : shelf.all}</option>
            {options.map(([value, word]) => (
              <option value={value} key={value}>
                {word}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  )
}
