import { relative } from 'node:path'
import { z } from 'zod'
import { root } from './run-program.ts'

/** What Vitest's JSON reporter writes, as far as it is read here. */
export const testReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
      ),
    }),
  ),
})

type TestReport = z.infer<typeof testReport>

/** One line per group of skipped tests: its file, its name and how many. */
export function skippedGroups(report: Pick<TestReport, 'testResults'>): string[] {
  const counts = new Map<string, number>()
  for (const { name, assertionResults } of report.testResults)
    for (const { ancestorTitles, title, status } of assertionResults) {
      if (status !== 'skipped' && status !== 'pending' && status !== 'todo') continue
      const group = `${relative(root, name)}: ${ancestorTitles.join(' › ') || title}`
      counts.set(group, (counts.get(group) ?? 0) + 1)
    }
  return [...counts].map(([group, count]) => `${group} (${count})`)
}
