// Runs in a worker, and is all that it does. The first use of each part of Intl takes long, 25 ms in all on
// a fast computer; what the browser works out then serves the page as well, which waits for none of it.
new Date().toLocaleDateString()
new Intl.NumberFormat('en').format(0)
new Intl.PluralRules('en').select(1)
new Intl.ListFormat('en').format(['a', 'b'])
new Intl.DisplayNames('en', { type: 'region' }).of('US')
