import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Minutes each: begun last, one of them would run alone at the end, with the other cores idle. */
const longest = [
  'walk.e2e',
  'history-kill',
  'dashboard.e2e',
  'crash',
  'writes',
  'settings',
  'people',
  'connecting',
].map((name) => `/${name}.test.ts`)

/** The order of test files: the whole program's before those of single rooms, of these the longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b))
  }
}

function rankOf({ moduleId, project }: TestSpecification): number {
  if (project.name !== 'whole') return longest.length + 1
  const place = longest.findIndex((ending) => moduleId.endsWith(ending))
  return place < 0 ? longest.length : place
}
