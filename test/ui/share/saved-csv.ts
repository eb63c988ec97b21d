import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { readCsv } from './read-csv'

/** The rows of the file that a button saves. */
export async function savedCsv(button: HTMLElement): Promise<readonly (readonly string[])[]> {
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  await userEvent.click(button)
  await expect.poll(() => blobs).toHaveLength(1)
  const text = await blobs[0]?.text()
  vi.restoreAllMocks()
  return readCsv(text?.replace('\uFEFF', '') ?? '')
}
