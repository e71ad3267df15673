import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run-program.ts'
import { skippedGroups } from './test-report.ts'

function result(title: string, status: string) {
  return { ancestorTitles: ['the inbox', 'on PostgreSQL'], title, status }
}

describe('the report of the tests', () => {
  it('names each group of skipped tests once, with their number', () => {
    const name = join(root, 'src', 'inbox.test.ts')
    const assertionResults = [
      result('stores', 'skipped'),
      result('forgets', 'skipped'),
      result('answers', 'passed'),
    ]

    const groups = skippedGroups({ testResults: [{ name, status: 'passed', assertionResults }] })

    expect(groups).toEqual(['src/inbox.test.ts: the inbox › on PostgreSQL (2)'])
  })
})
