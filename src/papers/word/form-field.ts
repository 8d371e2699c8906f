import { childOf } from '#papers/package/xml-node.ts';
import type { XmlNode } from '#papers/package/xml-node.ts';
import { numberIn } from './styles.ts';
import { isOn } from './word-names.ts';

/** What an older form field prints without a result of its own: a ticked or empty box, the chosen entry of a list. */
export function formFieldText(ffData: XmlNode): string {
  const box = childOf(ffData, 'w:checkBox');
  if (box) {
    const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
    return state && isOn(state.attributes['w:val']) ? '☒' : '☐';
  }
  const list = childOf(ffData, 'w:ddList');
  if (!list) return '';
  const chosen = childOf(list, 'w:result') ?? childOf(list, 'w:default');
  const entries = list.children.filter(({ name }) => name === 'w:listEntry');
  return entries[numberIn(chosen?.attributes['w:val']) ?? 0]?.attributes['w:val'] ?? '';
}
