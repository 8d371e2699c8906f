/**
 * As Word forms them: the first letters of the words of a name, of a Korean name its first letter.
 * @example initialsOf('Jane van Doe') // 'JvD'
 */
export function initialsOf(name: string): string {
  return name
    .split(/[\s,.]+/)
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .join('')
    .slice(0, 5);
}
