// Runs in a worker, and is all that it does. The first use of each part of Intl takes long, 35 ms in all;
// what the browser works out then serves the page as well, which waits for none of it.
for (const locale of ['en', navigator.language]) {
  try {
    new Intl.DateTimeFormat(locale).format()
    new Intl.NumberFormat(locale).format(0)
    new Intl.PluralRules(locale).select(1)
    new Intl.ListFormat(locale).format(['a', 'b'])
    new Intl.DisplayNames(locale, { type: 'region' }).of('US')
  } catch {
    // Some browsers have a language that is none.
  }
}
close()
