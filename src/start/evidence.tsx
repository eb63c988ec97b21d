import { EvidencePage } from '../ui/evidence/EvidencePage'
import { showPage } from './show-page'

showPage(EvidencePage, ['evidence'])
