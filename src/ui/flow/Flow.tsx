import { loadOnce } from '../../lib/load-once'
import type { MoneyFlow } from '../../wording/flow'
import { LateChart } from '../loading/LateChart'
import { Legend, StackedBar } from './StackedBar'
import { flowHeight } from './sankey'

const loadModule = loadOnce(() => import('./FlowChart'))
const loadFlowChart = () => loadModule().then(({ FlowChart }) => FlowChart)

/** Where the money goes: a flow if there is room for one, else a bar with its legend. */
export function Flow({ picture }: { readonly picture: MoneyFlow }) {
  return (
    <LateChart load={loadFlowChart} data={picture} heightOf={flowHeight}>
      <StackedBar parts={picture.parts} label={picture.summary} />
      <Legend parts={picture.parts} />
    </LateChart>
  )
}
