/** Columns that double their room when it is used up. */
export function growingRows() {
  let length = 0
  let columns = columnsOf(1024)

  return {
    length: () => length,
    columns: () => columns,
    add(time: number, viewer: number, gift: number, count: number, receiver: number): number {
      if (length === columns.times.length) {
        const larger = columnsOf(length * 2)
        larger.times.set(columns.times)
        larger.viewers.set(columns.viewers)
        larger.gifts.set(columns.gifts)
        larger.counts.set(columns.counts)
        larger.got.set(columns.got)
        columns = larger
      }
      columns.times[length] = time
      columns.viewers[length] = viewer
      columns.gifts[length] = gift
      columns.counts[length] = count
      columns.got[length] = receiver
      return length++
    },
    cut: () => ({
      length,
      times: columns.times.slice(0, length),
      viewers: columns.viewers.slice(0, length),
      gifts: columns.gifts.slice(0, length),
      counts: columns.counts.slice(0, length),
      got: columns.got.slice(0, length),
    }),
  }
}

const columnsOf = (room: number) => ({
  times: new Float64Array(room),
  viewers: new Uint32Array(room),
  gifts: new Uint32Array(room),
  counts: new Float64Array(room),
  got: new Uint16Array(room),
})
