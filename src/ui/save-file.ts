/** Has the browser save a file under this name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // By then the browser has read it, or asked where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
