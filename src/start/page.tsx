import { Page } from '../ui/page/Page'
import { showPage } from './show-page'

showPage(Page, ['front', 'gift', 'topic'])
