/** Saves a file under this name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A minute is enough for the browser to read the content, also if it first asks where to save it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
