/** Path of the page on which people read a session. */
export function sessionPath(session: string): string {
  return `/sessions/${encodeURIComponent(session)}`;
}

/** Path of the page on which people read a turn in its context, and the place of the turn on it: some turns are long. */
export function turnPath(session: string, number: number): string {
  return `${sessionPath(session)}/turns/${number}#t${number}`;
}
