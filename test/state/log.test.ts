import { beforeEach, describe, expect, it } from 'vitest'
import {
  addFiles,
  answerLog,
  close,
  correct,
  listFile,
  openReading,
  pasteBeside,
  pasteInLog,
  readDates,
  readFiles,
  readWith,
  stopReading,
  useLog,
} from '../../src/state/log'
import { fakeReader, fileRead, forgetLog, readingOf } from '../ui/log/log-files'

const file = (name: string, text = name) => new File([text], name, { lastModified: 1 })
const names = () => useLog.getState().files.map((given) => given.file.name)

let reader = fakeReader()
beforeEach(() => {
  forgetLog()
  reader = fakeReader()
  readWith(reader.start)
})

const finish = () => reader.last().on.done(readingOf([fileRead()]))

describe('a log', () => {
  it('is read with its progress shown, and then is open', () => {
    readFiles([file('a'), file('bc')])
    expect(useLog.getState().stage).toMatchObject({ kind: 'reading', bytes: 0, total: 3, gifts: 0 })
    reader.last().on.progress(2, 3, 7)
    expect(useLog.getState().stage).toMatchObject({ kind: 'reading', bytes: 2, gifts: 7 })
    finish()
    expect(useLog.getState().stage.kind).toBe('done')
  })

  it('that is stopped keeps what was open before, and stops the reader at once', () => {
    readFiles([file('a')])
    finish()
    addFiles([file('b')])
    expect(names()).toEqual(['a', 'b'])
    stopReading()
    expect(reader.last().isStopped).toBe(true)
    expect(useLog.getState().stage.kind).toBe('done')
    expect(names()).toEqual(['a'])
  })

  it('that is stopped twice while files are added leaves nothing half read', () => {
    readFiles([file('a')])
    addFiles([file('b')])
    stopReading()
    expect(reader.started.map(({ isStopped }) => isStopped)).toEqual([true, true])
    expect(useLog.getState()).toMatchObject({ stage: { kind: 'empty' }, files: [] })
  })

  it('takes more files, but none twice', () => {
    readFiles([file('a')])
    finish()
    expect(addFiles([file('a'), file('b')]).map(({ name }) => name)).toEqual(['a'])
    expect(names()).toEqual(['a', 'b'])
    finish()
    addFiles([file('b')])
    expect(reader.started).toHaveLength(2)
  })

  it('keeps the visitor’s answers when a file is added, and forgets those that no longer apply when one is corrected', () => {
    readFiles([file('a'), file('b')])
    finish()
    answerLog({ prices: { 0: 5 }, hidesNames: true })
    addFiles([file('c')])
    expect(useLog.getState().answers.prices).toEqual({ 0: 5 })
    correct(1, { format: 'tikfinity' })
    expect(useLog.getState().answers).toMatchObject({ prices: {}, hidesNames: true })
    expect(reader.last().files.map(({ format }) => format)).toEqual([
      undefined,
      'tikfinity',
      undefined,
    ])
    readDates(1, 'day-first')
    expect(reader.last().files[1]).toMatchObject({ format: 'tikfinity', dates: 'day-first' })
    correct(1, { format: 'tracker' })
    expect(reader.last().files[1]).toMatchObject({ format: 'tracker', dates: 'day-first' })
    correct(0, { format: 'columns', columns: { gift: 2 } })
    expect(reader.last().files[0]).toMatchObject({ format: 'columns', columns: { gift: 2 } })
    expect(reader.last().files[1]).toMatchObject({ format: 'tracker' })
  })

  it('that is closed is gone, except a list that could not be read whole', () => {
    const list = listFile('3x Galaxi', 'list')
    pasteInLog('3x Galaxi')
    readFiles([list])
    reader.last().on.done(readingOf([fileRead({ unread: 1 })]))
    close()
    expect(useLog.getState()).toMatchObject({ stage: { kind: 'empty' }, pasted: '3x Galaxi' })
    readFiles([file('a'), list])
    const unknown = fileRead({ format: null, problem: 'nothing-known' })
    reader.last().on.done(readingOf([fileRead(), unknown]))
    close()
    expect(useLog.getState().pasted).toBe('3x Galaxi')
    readFiles([list])
    finish()
    close()
    expect(useLog.getState()).toMatchObject({ files: [], pasted: '' })
  })

  it('that is closed is gone, also where its line breaks were those of Windows', () => {
    const list = '3x Galaxy\r\n2 Rose'
    pasteInLog('3x Galaxy\n2 Rose')
    pasteBeside(list)
    expect(useLog.getState().pasted).toBe('3x Galaxy\n2 Rose')
    readFiles([listFile(list, 'list.txt')])
    finish()
    close()
    expect(useLog.getState().pasted).toBe('')
  })

  it('that is closed, or opened from what was kept, leaves a list that was only typed', () => {
    pasteInLog('3x Galaxy')
    readFiles([file('a')])
    finish()
    close()
    expect(useLog.getState().pasted).toBe('3x Galaxy')
    openReading(readingOf([fileRead()]))
    expect(useLog.getState()).toMatchObject({ stage: { kind: 'done' }, pasted: '3x Galaxy' })
    close()
    expect(useLog.getState().pasted).toBe('3x Galaxy')
  })
})
