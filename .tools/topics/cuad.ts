// Reads the labelled contracts: paragraphs with their headings, the units that they belong to, labels of paragraphs and of sentences.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TopicPaper, TopicParagraph } from '../../src/domain/reading/topics/features.ts';

/** The labels of CUAD that a topic of ours answers to; the others have no place in a film deal. */
export const LABELS = [
  'Governing Law',
  'Anti-Assignment',
  'Change Of Control',
  'Audit Rights',
  'Insurance',
  'Exclusivity',
  'Rofr/Rofo/Rofn',
  'License Grant',
  'Non-Transferable License',
  'Affiliate License-Licensee',
  'Affiliate License-Licensor',
  'Irrevocable Or Perpetual License',
  'Unlimited/All-You-Can-Eat-License',
  'Minimum Commitment',
  'Revenue/Profit Sharing',
  'Most Favored Nation',
  'Expiration Date',
  'Effective Date',
  'Agreement Date',
  'Parties',
  'Document Name',
  'Renewal Term',
  'Notice Period To Terminate Renewal',
  'Termination For Convenience',
  'Post-Termination Services',
  'Liquidated Damages',
  'Cap On Liability',
  'Uncapped Liability',
  'Ip Ownership Assignment',
  'Joint Ip Ownership',
  'Covenant Not To Sue',
  'Third Party Beneficiary',
  'Non-Compete',
  'Competitive Restriction Exception',
] as const;
export type Label = (typeof LABELS)[number];

/** How near a label is to what film deals know, as the map of labels says. */
export type Closeness = 'direct' | 'near' | 'weak' | 'none';

export type LabelledContract = {
  readonly name: string;
  readonly paper: TopicPaper;
  /** Of each paragraph: indices into LABELS. */
  readonly labels: readonly (readonly number[])[];
  /** Of each paragraph: stretches of its text without heading that a label marks. */
  readonly spans: readonly (readonly {
    readonly label: number;
    readonly from: number;
    readonly to: number;
  }[])[];
  /** Of each paragraph: the clause that it belongs to, a numbered unit down to x.y. */
  readonly clauses: readonly number[];
};

type ParagraphLine = {
  readonly contract: string;
  readonly paragraph_index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly labels: readonly string[];
};
type ContractLine = {
  readonly contract_title: string;
  readonly text: string;
  readonly spans: readonly { readonly label: string; readonly start: number; readonly end: number }[];
};

export function readContracts(folder: string): LabelledContract[] {
  const contracts = linesOf<ContractLine>(join(folder, 'contracts.jsonl.gz'));
  const paragraphs = Map.groupBy(
    linesOf<ParagraphLine>(join(folder, 'paragraphs.jsonl.gz')),
    ({ contract }) => contract,
  );
  return contracts
    .map((contract) => labelled(contract, paragraphs.get(contract.contract_title) ?? []))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function readCloseness(folder: string): Map<string, Closeness> {
  const rows = readFileSync(join(folder, 'label-map.csv'), 'utf8').trim().split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const fields = [...row.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      const said = fields[2] ?? '';
      const closeness = (['direct', 'near', 'weak'] as const).find((each) => said.startsWith(each));
      return [fields[0] ?? '', closeness ?? 'none'];
    }),
  );
}

export type Provision = {
  readonly contract: string;
  readonly heading: string;
  readonly silver: string;
  readonly text: string;
};

export function readProvisions(folder: string): Provision[] {
  return linesOf<{ contract: string; heading: string; silver_label: string; text: string }>(
    join(folder, 'headings.jsonl.gz'),
  ).map(({ contract, heading, silver_label, text }) => ({ contract, heading, silver: silver_label, text }));
}

function labelled(contract: ContractLine, lines: readonly ParagraphLine[]): LabelledContract {
  const structure = structureOf(lines.map(({ text }) => text));
  const index = new Map<string, number>(LABELS.map((label, at) => [label, at]));
  return {
    name: contract.contract_title,
    paper: {
      title: lines[0]?.text.slice(0, 120) ?? '',
      paragraphs: structure.map(({ paragraph }) => paragraph),
    },
    labels: lines.map(({ labels }) => labels.flatMap((label) => index.get(label) ?? [])),
    spans: lines.map((line, at) =>
      contract.spans.flatMap(({ label, start, end }) => {
        const which = index.get(label);
        if (which === undefined || end <= line.start || start >= line.end) return [];
        const cut = structure[at]?.cut ?? 0;
        const [from, to] = stretchIn(
          line,
          contract.text,
          Math.max(start, line.start),
          Math.min(end, line.end),
        );
        return to <= cut ? [] : [{ label: which, from: Math.max(0, from - cut), to: to - cut }];
      }),
    ),
    clauses: structure.map(({ clause }) => clause),
  };
}

/** Where a stretch of the raw text stands in the paragraph, whose white space was tidied. */
function stretchIn({ start, text }: ParagraphLine, raw: string, from: number, to: number): [number, number] {
  const before = inkIn(raw.slice(start, from));
  const within = inkIn(raw.slice(from, to));
  return [placeOfInk(text, before), placeOfInk(text, before + within - 1) + 1];
}

function inkIn(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

function placeOfInk(text: string, ink: number): number {
  let left = ink;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    if (left <= 0) return at;
    left -= 1;
  }
  return Math.max(0, text.length - 1);
}

type Placed = { readonly paragraph: TopicParagraph; readonly cut: number; readonly clause: number };

const NUMBER =
  /^\s*(?:(ARTICLE|Article)\s+([IVXLC]+|\d+)\b[.:]?|(?:Section|SECTION|§)\s*(\d+(?:\.\d+)*)[.:)]?|(\d+(?:\.\d+)+)[.)]?|(\d{1,2})[.)]|([IVX]{1,5})[.)]|([A-Z])\.(?=\s)|\(([a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\))\s*/;

/** Numbers, headings and lists of a contract, from the words of its paragraphs alone. */
function structureOf(texts: readonly string[]): Placed[] {
  const placed: Placed[] = [];
  let clause = 0;
  let top = '';
  let own = '';
  let opener: number | undefined;
  texts.forEach((text, index) => {
    const number = NUMBER.exec(text);
    const level = number ? levelOf(number) : undefined;
    const rest = text.slice(number?.[0].length ?? 0);
    const heading = headingAtStart(rest);
    const isBare = heading !== undefined && heading.text.length >= rest.trim().length - 1;
    const isItem = level === 3;
    if ((level !== undefined && level <= 2) || (isBare && !isItem)) clause = index;
    if (level === 1 || (isBare && !isItem && level === undefined)) {
      top = heading?.text ?? '';
      own = '';
    } else if (level === 2) own = heading?.text ?? '';
    if (!isItem) opener = index;
    const cut = isBare ? 0 : (number?.[0].length ?? 0) + (heading?.length ?? 0);
    const above = [top, isItem || level === undefined ? own : ''].filter((each) => each !== '');
    placed.push({
      paragraph: {
        text: text.slice(cut),
        heading: isBare ? '' : (heading?.text ?? ''),
        above: heading && !isBare && level === 1 ? [] : isBare ? [] : above,
        leadIn: isItem ? opener : undefined,
      },
      cut,
      clause,
    });
  });
  return placed;
}

function levelOf([, article, , section, decimal, whole, roman, letter]: RegExpExecArray): number {
  if (article !== undefined) return 1;
  const dotted = decimal ?? section;
  if (dotted !== undefined) return Math.min(3, dotted.replace(/\.0$/, '').split('.').length);
  if (whole !== undefined || roman !== undefined) return 1;
  return letter === undefined ? 3 : 2;
}

/** `Term and Termination.`, `GOVERNING LAW:`, or a line that is nothing else. */
function headingAtStart(text: string): { readonly text: string; readonly length: number } | undefined {
  const inline = /^([A-Z"“][^.:;]{2,80})(?:[.:]|\s[-–])(?:\s+|$)/.exec(text);
  const said = inline?.[1] ?? (text.length <= 90 ? text : undefined);
  if (said === undefined) return undefined;
  const words = said.trim().replaceAll(/["“”]/g, '').split(/\s+/);
  if (words.length > 10) return undefined;
  const weighty = words.filter(
    (word) => !/^(?:of|and|the|to|for|in|on|or|by|with|a|an|from|at|&)$/i.test(word),
  );
  const isTitle = weighty.every((word) => /^[A-Z0-9(&/'’-]/.test(word));
  return isTitle ? { text: said.trim(), length: inline?.[0].length ?? text.length } : undefined;
}

function linesOf<T>(file: string): T[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
