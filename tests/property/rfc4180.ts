/** The rows of a CSV text, strictly by RFC 4180: CRLF after every row, quotes only around whole cells. Throws on anything else. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
      row.push(cell);
      at = end + 1;
      if (text[end] === ',') continue;
      if (text.slice(end, end + 2) !== '\r\n') throw new Error(`No comma and no line end at ${end}`);
      at = end + 2;
      break;
    }
    rows.push(row);
  }
  return rows;
}

function quoted(text: string, start: number): { cell: string; end: number } {
  let cell = '';
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return { cell, end: at + 1 };
  }
  throw new Error(`A quote that never ends, from ${start}`);
}

function plain(text: string, start: number): { cell: string; end: number } {
  const length = text.slice(start).search(/[,\r\n"]/);
  if (length < 0) throw new Error(`No line end after ${start}`);
  return { cell: text.slice(start, start + length), end: start + length };
}
