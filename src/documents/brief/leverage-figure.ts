import type { DimensionLeverage, LeverageMap, Quadrant } from '#domain/leverage/leverage.ts';
import { byId } from '#domain/base/by-id.ts';
import type { Library } from '#domain/library/library.ts';
import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import { written } from './brief-reader.ts';
import { scoreText } from './brief-summary.ts';
import { plainCell } from '#documents/templates/markdown-blocks.ts';
import { barPicture } from '#documents/word-file/bar-picture.ts';
import { setPicture } from '#documents/word-file/picture.ts';
import type { Picture } from '#documents/word-file/picture.ts';
import type { Setting } from '#documents/word-file/setting.ts';
import { paragraph, run, table, tableCell, tableRow } from '#documents/word-file/word-objects.ts';
import type { WordBlock, WordCell } from '#documents/word-file/word-objects.ts';
import { columnWidths, headCell, spacer } from '#documents/word-file/word-tables.ts';
import { NEAR_LINE_WORDS } from '#domain/words/standing-words.ts';
import { NEAR_LINE_MARK, NO_QUADRANT_MARK, QUADRANT_MARKS } from '#documents/input/marks.ts';

/** PRIVATE. The eight dimensions in their corners, and under them each with its two scores as bars. */
export function leverageFigure(map: LeverageMap, library: Pick<Library, 'dimensions'>) {
  return (setting: Setting): WordBlock[] => [
    planeTable(map, library, setting),
    spacer(),
    barTable(map, library, setting),
    spacer(),
    ...adviceLines(map, library, setting),
    spacer(),
  ];
}

/** What follows from each corner, on named terms. */
function adviceLines(map: LeverageMap, library: Pick<Library, 'dimensions'>, setting: Setting) {
  return map.dimensions
    .filter(({ quadrant }) => quadrant !== undefined)
    .map((dimension) =>
      paragraph({
        style: 'TableText',
        spacing: { after: 60 },
        children: [
          run({ text: `${nameOf(dimension, library, setting)}  `, bold: true }),
          run({ text: written(dimension.why, setting.lang) }),
        ],
      }),
    );
}

const WORDS = {
  situation: { en: 'Our situation', ko: '협상 여건' },
  paper: { en: 'The paper', ko: '계약 조건' },
  strongSituation: { en: 'gives us power (50–100)', ko: '강함(50~100)' },
  weakSituation: { en: 'gives us little (0–49)', ko: '약함(0~49)' },
  goodPaper: { en: 'good for us (50–100)', ko: '유리(50~100)' },
  poorPaper: { en: 'poor for us (0–49)', ko: '불리(0~49)' },
  dimension: { en: 'Dimension', ko: '영역' },
  coverage: { en: 'Coverage', ko: '확인율' },
  place: { en: 'Place', ko: '위치' },
  none: { en: '–', ko: '–' },
  unplaced: { en: 'not placed, too little known', ko: '확인 부족으로 배치하지 않음' },
} as const satisfies Record<string, Bilingual>;

/** Two by two, as on the screen: the paper from poor (left) to good (right), the situation from weak (below) to strong (above). */
function planeTable(map: LeverageMap, library: Pick<Library, 'dimensions'>, setting: Setting) {
  const widths = columnWidths([20, 40, 40], setting.width);
  const { lang } = setting;
  const head = tableRow({
    cantSplit: true,
    children: [
      // Not empty of all: what begins a row decides whether it stays with the next one.
      axisCell('', '', widths[0] ?? 0, true),
      axisCell(WORDS.paper[lang], WORDS.poorPaper[lang], widths[1] ?? 0, true),
      axisCell(WORDS.paper[lang], WORDS.goodPaper[lang], widths[2] ?? 0, true),
    ],
  });
  const row = (label: Bilingual, left: Quadrant, right: Quadrant) =>
    tableRow({
      cantSplit: true,
      height: 1250,
      children: [
        axisCell(WORDS.situation[lang], label[lang], widths[0] ?? 0, false),
        quadrantCell(left, map, library, widths[1] ?? 0, setting),
        quadrantCell(right, map, library, widths[2] ?? 0, setting),
      ],
    });
  return table({
    rows: [
      head,
      row(WORDS.strongSituation, 'under-claimed', 'strong'),
      row(WORDS.weakSituation, 'weak', 'exposed'),
    ],
    widths,
    look: 'plain',
    hasHead: false,
  });
}

function quadrantCell(
  quadrant: Quadrant,
  map: LeverageMap,
  library: Pick<Library, 'dimensions'>,
  width: number,
  setting: Setting,
): WordCell {
  const { colours } = setting.style;
  const mark = QUADRANT_MARKS[quadrant];
  const here = map.dimensions.filter((dimension) => dimension.quadrant === quadrant);
  const edge = { style: 'single', size: 8, color: colours.accent } as const;
  return tableCell({
    width,
    verticalAlign: 'top',
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    ...(here.length > 0 && quadrant === 'weak'
      ? { fill: 'FBEFE4' }
      : here.length > 0 && quadrant === 'strong'
        ? { fill: 'E8F0F9' }
        : {}),
    children: [
      paragraph({
        style: 'TableText',
        keepNext: true,
        spacing: { after: 60 },
        children: [run({ text: `${mark.sign} ${mark.word[setting.lang]}`, style: mark.style })],
      }),
      ...(here.length === 0
        ? [
            paragraph({
              style: 'TableText',
              children: [run({ text: WORDS.none[setting.lang], style: 'Muted' })],
            }),
          ]
        : here.map((dimension) =>
            paragraph({
              style: 'TableText',
              keepNext: true,
              children: [
                run({ text: nameOf(dimension, library, setting), bold: true }),
                run({
                  text: `  ${scoreText(dimension.terms.score)} · ${scoreText(dimension.power.score)}${dimension.isNearLine ? ` · ${NEAR_LINE_WORDS[setting.lang]}` : ''}`,
                  style: 'Muted',
                }),
              ],
            }),
          )),
    ],
  });
}

/** Each dimension with its two scores as bars. */
function barTable(map: LeverageMap, library: Pick<Library, 'dimensions'>, setting: Setting) {
  const widths = columnWidths([25, 24, 24, 27], setting.width);
  const { lang } = setting;
  const head = tableRow({
    tableHeader: true,
    cantSplit: true,
    children: [WORDS.dimension, WORDS.paper, WORDS.situation, WORDS.place].map((words, column) =>
      headCell(plainCell(words[lang], 'left'), widths[column] ?? 0, setting),
    ),
  });
  const rows = map.dimensions.map((dimension) => {
    // Near a dividing line no corner is claimed, here as in the advice.
    const mark = dimension.isNearLine
      ? NEAR_LINE_MARK
      : dimension.quadrant
        ? QUADRANT_MARKS[dimension.quadrant]
        : NO_QUADRANT_MARK;
    return tableRow({
      cantSplit: true,
      children: [
        textCell(nameOf(dimension, library, setting), widths[0] ?? 0),
        barCell(dimension.terms.score, dimension.terms.coverage, widths[1] ?? 0, setting),
        barCell(dimension.power.score, dimension.power.coverage, widths[2] ?? 0, setting),
        tableCell({
          width: widths[3] ?? 0,
          verticalAlign: 'center',
          children: [
            paragraph({
              style: 'TableText',
              children: [run({ text: `${mark.sign} ${mark.word[lang]}`, style: mark.style })],
            }),
          ],
        }),
      ],
    });
  });
  return table({ rows: [head, ...rows], widths, look: 'grid', hasHead: true });
}

/** Pixels of the page. */
const BAR = { widthPx: 84, heightPx: 9 } as const;

function barCell(score: number | undefined, coverage: number, width: number, setting: Setting): WordCell {
  const { colours } = setting.style;
  const known = setting.lang === 'en' ? `${Math.round(coverage)}% known` : `확인율 ${Math.round(coverage)}%`;
  return tableCell({
    width,
    verticalAlign: 'center',
    children: [
      paragraph({
        style: 'TableText',
        children: [
          setPicture(scoreBar(score, colours, setting.lang), setting),
          run({ text: `  ${scoreText(score)}`, bold: true }),
        ],
      }),
      paragraph({
        style: 'TableText',
        children: [run({ text: known, style: 'Muted', size: 15 })],
      }),
    ],
  });
}

function scoreBar(score: number | undefined, colours: Setting['style']['colours'], lang: Lang): Picture {
  return barPicture({
    ...BAR,
    track: colours.rule,
    parts: score === undefined ? [] : [{ from: 0, to: score / 100, fill: 'solid', colour: colours.accent }],
    altText: SCORE_SAYS[lang](scoreText(score)),
  });
}

const SCORE_SAYS: Readonly<Record<Lang, (score: string) => string>> = {
  en: (score) => `A bar from 0 to 100 that reaches to ${score}`,
  ko: (score) => `0에서 100까지의 막대, ${score}까지`,
};

function axisCell(axis: string, end: string, width: number, isAcross: boolean): WordCell {
  return tableCell({
    width,
    verticalAlign: isAcross ? 'bottom' : 'center',
    children: [
      paragraph({
        style: 'TableLabel',
        keepNext: true,
        alignment: isAcross ? 'center' : 'right',
        children: [run({ text: axis })],
      }),
      paragraph({
        style: 'TableText',
        keepNext: true,
        alignment: isAcross ? 'center' : 'right',
        children: [run({ text: end, style: 'Muted' })],
      }),
    ],
  });
}

function textCell(text: string, width: number): WordCell {
  return tableCell({
    width,
    verticalAlign: 'center',
    children: [paragraph({ style: 'TableText', children: [run({ text, bold: true })] })],
  });
}

function nameOf(
  dimension: DimensionLeverage,
  library: Pick<Library, 'dimensions'>,
  setting: Setting,
): string {
  return byId(library.dimensions).get(dimension.dimension)?.name[setting.lang] ?? dimension.dimension;
}
