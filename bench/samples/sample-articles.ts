import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDocumentFile } from '#use-cases/knowledge/read-document-file.ts'
import type { NewDocument } from '#use-cases/knowledge/save-document.ts'
import { root } from '../processes/child-program.ts'

const articleFolder = join(root, 'samples', 'knowledge')
const questionFile = join(root, 'evals', 'sets', 'questions.tsv')

/** The sample knowledge that `npm start` loads. */
export async function readArticles(): Promise<NewDocument[]> {
  const names = (await readdir(articleFolder, { recursive: true })).filter((name) =>
    name.endsWith('.md'),
  )
  return Promise.all(
    names.sort().map(async (name) => {
      return readDocumentFile({ name, text: await readFile(join(articleFolder, name), 'utf8') })
    }),
  )
}

/** English questions of the evaluation set, answerable or not. */
export async function readQuestions(count: number): Promise<string[]> {
  const [, ...lines] = (await readFile(questionFile, 'utf8')).trimEnd().split('\n')
  return lines
    .map((line) => line.split('\t'))
    .flatMap(([question, language]) => (question && language === 'en' ? [question] : []))
    .slice(0, count)
}
