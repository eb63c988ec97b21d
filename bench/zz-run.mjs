import { measureGifts } from './gifts.mjs'
import { serve } from './server.mjs'
const site = await serve('/tmp/wt-gifts/dist')
try { const r = await measureGifts({ site: site.address, slow: 4 }); console.log(r.title+'\n'+r.table); console.log(r.budgets.map(b=>b.measured+' '+b.met).join('\n')) } finally { site.stop() }
