/** The day it is where the visitor is, as an ISO date. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  const digits = (part: number, most: number) => String(part).padStart(most, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}
