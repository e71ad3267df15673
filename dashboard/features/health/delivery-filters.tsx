import { useNavigate } from '@tanstack/react-router'
import { useSearchTexts } from '../../components/page/use-address.ts'
import { webhookTopics } from '../../components/intercom/webhook-topics.ts'
import { useWords } from '../../language/use-words.ts'

/** Narrows the list; what is chosen stands in the address by the API's own names. */
export function DeliveryFilters() {
  const { desk } = useWords()
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
      onSubmit={(event) => {
        event.preventDefault()
        const id = new FormData(event.currentTarget).get('conversation_id')
        choose('conversation_id', typeof id === 'string' ? id.trim() : '')
      }}
    >
      <label className="inline">
        {desk.filterTopic}{' '}
        <select
          className="input compact"
          value={search['topic'] ?? ''}
          onChange={(event) => choose('topic', event.target.value)}
        >
          <option value="">{desk.all}</option>
          {[...new Set([...webhookTopics, ...(search['topic'] ? [search['topic']] : [])])].map(
            (topic) => (
              <option value={topic} key={topic}>
                {topic}
              </option>
            ),
          )}
        </select>
      </label>
      <label className="inline">
        {desk.filterResult}{' '}
        <select
          className="input compact"
          value={search['used'] ?? ''}
          onChange={(event) => choose('used', event.target.value)}
        >
          <option value="">{desk.all}</option>
          <option value="true">{desk.results['stored']}</option>
          <option value="false">{desk.results['ignored']}</option>
        </select>
      </label>
      <label className="inline">
        {desk.filterConversation}{' '}
        <input
          className="input compact short"
          name="conversation_id"
          defaultValue={search['conversation_id']}
          onBlur={(event) => event.currentTarget.form?.requestSubmit()}
        />
      </label>
    </form>
  )
}
