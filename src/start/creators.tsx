import { CreatorsPage } from '../ui/creators/CreatorsPage'
import { showPage } from './show-page'

showPage(CreatorsPage, ['creators'])
