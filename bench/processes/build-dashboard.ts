import { startProgram } from './child-program.ts'

/** What is measured is what the sources say today. */
export async function buildDashboard(): Promise<void> {
  const build = startProgram({ file: 'scripts/build-dashboard.mjs' })
  while ((await build.nextLine()) !== undefined) continue
}
