/** What a line starts or ends with that adds up the others. */
const WORDS = [
  '(?:grand |sub[ -]?|running |opening |closing |new |previous |available |account )?(?:totals?|balances?)(?: (?:carried|brought) forward)?',
  '(?:gesamt|zwischen|end)?summen?|gesamt(?:betrag|kosten)?|insgesamt|kontostand|saldo',
  '(?:saldo|suma|importe|valor|montant) (?:final|inicial|anterior|actual|total)|subtotal|suma|soma',
  'sous[ -]total|total général|montant total|solde|somme|totale|somma|totaal|łącznie|suma',
  'jumlah(?: total)?|total keseluruhan|subtotal|toplam|ara toplam|genel toplam|bakiye',
  'итого|всего|сумма|баланс|остаток|разом|всього',
  'المجموع|الإجمالي|اجمالي|إجمالي|الرصيد',
  '合計|小計|総計|残高|总计|合计|小计|余额|總計|餘額|합계|총계|잔액|รวม|tổng(?: cộng)?',
  'sums?|amount due|total due',
].join('|')

const NO_LETTER = '[^\\p{L}]*'
const STARTS = new RegExp(`^${NO_LETTER}(?:the )?(?:${WORDS})(?!\\p{L})`, 'iu')
const ENDS = new RegExp(
  `^${NO_LETTER}(?:[A-Z]{3}${NO_LETTER})?(?:in )?(?:${WORDS})${NO_LETTER}$`,
  'iu',
)
/** A day in front, with the name of its month. */
const DAY = /^\s*\d{1,2}\.? \p{L}{3,}\.? (?:\d{4} )?/u

/** Whether a line, or a cell of a table, is the sum of others: "Total £171.95". */
export const isSum = (text: string): boolean =>
  STARTS.test(text) || ENDS.test(text) || STARTS.test(text.replace(DAY, ''))

/** The same of a cell, which has nothing else in it: a handle may begin with such a word. */
export const isSumCell = (text: unknown): boolean =>
  typeof text === 'string' && /^[^\p{N}_@]+$/u.test(text) && ENDS.test(text)

const REFUND =
  /(?<!non[ -]?|not |no )(?<!\p{L})(?:refund(?:s|ed)?|reversal|reversed|chargeback|charge-back|(?:rück)?erstattung(?:en)?|erstattet|gutschrift|reembolso|reembolsado|devolución|estorno|remboursements?|remboursé|rimborso|terugbetaling|pengembalian(?: dana)?|iade|возврат|zwrot|استرداد|返金|退款|환불)(?!\p{L})/iu

/** Whether a line says that money came back. */
export const isRefund = (text: string): boolean => REFUND.test(text)
