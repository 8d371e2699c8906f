import type { Bilingual, Lang } from '#domain/text/bilingual.ts';
import type { TermSheetType } from '#domain/words/term-sheet-words.ts';
import type { TemplateSet } from '#documents/templates/template.ts';

/** A copy of the person's own for the type, else the one for every type. */
export function templateOf(templates: TemplateSet, type: TermSheetType, lang: Lang): string {
  const own = `term-sheet-${type}.${lang}.md`;
  return Object.hasOwn(templates, own) && !isOfBefore(own, templates) ? own : `term-sheet.${lang}.md`;
}

/**
 * Copies that a person made of the term sheets as they were laid out before there were types: named, since they are
 * no longer used. A sheet without articles, definitions and a binding part is what they would give.
 */
export function replacedTemplates(templates: TemplateSet): Bilingual[] {
  return Object.keys(templates)
    .filter((name) => isOfBefore(name, templates))
    .map((name) => ({
      en: `Your own ${name} is not used: term sheets are laid out by type now. Make a copy of term-sheet.en.md or term-sheet.ko.md under the name of its type instead, such as term-sheet-option.en.md.`,
      ko: `사용자 서식 ${name}은(는) 쓰이지 않습니다. 텀시트 서식이 종류별로 바뀌었으므로 term-sheet.ko.md 또는 term-sheet.en.md의 사본을 term-sheet-option.ko.md처럼 종류의 이름으로 만드세요.`,
    }));
}

/** Templates of the version before went through `sections`, one for each family of terms. */
function isOfBefore(name: string, templates: TemplateSet): boolean {
  if (!/^term-sheet-[a-z-]+\.(?:ko|en)\.md$/.test(name)) return false;
  return name.startsWith('term-sheet-remake.') || /\bin sections\b/.test(templates[name] ?? '');
}
