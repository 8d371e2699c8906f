// Korean standard contracts: what headings say, and what bodies say with their heading hidden.
import { readFileSync } from 'node:fs';
import type { Clause } from '../../src/domain/reading/clauses/clause.ts';
import type { Topic } from '../../src/domain/reading/topics/topic.ts';
import { TopicContext } from '../../src/domain/reading/topics/topic-context.ts';
import { topicsOf } from '../../src/domain/reading/topics/topics-of.ts';
import { topicsOfHeading } from '../../src/domain/reading/topics/word-evidence.ts';
import type { TopicWords } from '../../src/domain/reading/topics/word-evidence.ts';

type Article = { readonly heading: string; readonly silver_label: string; readonly text: string };

/** Topics that answer to each silver label of an article's heading; `other` answers to what our headings say. */
const TOPICS_OF_SILVER: Readonly<Record<string, readonly Topic[]>> = {
  'rights-ownership': [
    'ownership',
    'grant-of-rights',
    'reserved-rights',
    'subsequent-productions',
    'credit',
    'services',
  ],
  changes: ['boilerplate', 'creative-control', 'change-of-control'],
  'interpretation-misc': ['boilerplate', 'term', 'conditions', 'signatures'],
  payment: ['payment', 'security-interest', 'guilds-and-labour', 'contingent-compensation'],
  termination: ['termination', 'default-and-cure'],
  'dispute-resolution-jurisdiction': ['disputes', 'governing-law'],
  'assignment-delegation': ['assignment', 'grant-of-rights'],
  'damages-liability': ['damages', 'warranties', 'indemnity', 'insurance'],
  confidentiality: ['confidentiality'],
  term: ['term', 'term-extension'],
  'grant-publication-right': [
    'grant-of-rights',
    'reserved-rights',
    'delivery',
    'release-and-marketing',
    'chain-of-title',
  ],
  obligations: ['services', 'production', 'guilds-and-labour'],
  warranties: ['warranties', 'security-interest'],
  'force-majeure': ['force-majeure'],
  credit: ['credit'],
  'delivery-acceptance': ['delivery'],
  'insurance-safety': ['insurance'],
  'moral-rights': ['moral-rights'],
  'out-of-print-return': ['effect-of-termination', 'ownership'],
  'territory-language': ['territory-and-language', 'subsequent-productions'],
  'publicity-portrait': ['publicity', 'release-and-marketing'],
  'purpose-definitions': ['definitions', 'boilerplate', 'compliance'],
};

export function measureKorean(file: string, words: TopicWords): string {
  const articles = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
  const known = articles.filter(({ silver_label }) => silver_label !== 'other');
  const wanted = (article: Article): readonly Topic[] =>
    TOPICS_OF_SILVER[article.silver_label] ?? [...topicsOfHeading(article.heading, words)];
  const share = (of: readonly Article[], isRight: (article: Article) => boolean): string =>
    `${of.filter(isRight).length}/${of.length} (${(of.filter(isRight).length / of.length).toFixed(3)})`;
  const first = (article: Article, heading: string): Topic | undefined => {
    const clause = clauseOf(article, heading);
    return topicsOf(clause, new TopicContext([clause], words), undefined)[0]?.topic;
  };
  return [
    `Korean: ${articles.length} articles`,
    `headings that name a topic: ${share(articles, ({ heading }) => topicsOfHeading(heading, words).size > 0)}`,
    `headings named as their label says: ${share(known, (article) => [...topicsOfHeading(article.heading, words)].some((topic) => wanted(article).includes(topic)))}`,
    `body alone, first topic, labelled articles: ${share(known, (article) => wanted(article).includes(first(article, '') ?? 'title'))}`,
    `body alone, first topic, all articles: ${share(articles, (article) => wanted(article).includes(first(article, '') ?? 'title'))}`,
    `heading and body, first topic, labelled articles: ${share(known, (article) => wanted(article).includes(first(article, article.heading) ?? 'title'))}`,
  ].join('\n');
}

function clauseOf({ text }: Article, heading: string): Clause {
  return {
    ordinal: 1,
    number: '',
    heading,
    above: [],
    level: 1,
    kind: 'section',
    part: 'body',
    language: 'ko',
    text,
    pieces: [],
  };
}
