import { helpCenterContract } from '#test/contracts/help-center.contract.ts'
import { MemoryHelpCenter } from './memory-help-center.ts'

helpCenterContract('The memory help center', async () => {
  const helpCenter = new MemoryHelpCenter()
  for (const id of ['3', '2']) helpCenter.publish(id)
  helpCenter.unpublish('3')
  helpCenter.publish('1')
  return {
    helpCenter,
    articleId: '1',
    draftId: '3',
    remove: async () => helpCenter.delete('1'),
  }
})
