import type { Bilingual } from '#domain/text/bilingual.ts';
import type { InputOf, MethodName, OutputOf } from '#contract/methods.ts';
import type { Answer } from '#contract/api.ts';
import type { AppState } from '#renderer/state/app-store.ts';
import type { Wish } from '#renderer/state/wish.ts';
import type { DealView } from '#renderer/state/route.ts';

/** What an action works with. */
export type ActionDesk = {
  readonly app: { getState: () => AppState; setState: (patch: Partial<AppState>) => void };
  readonly call: <M extends MethodName>(method: M, input: InputOf<M>) => Promise<Answer<OutputOf<M>>>;
};

/**
 * Something that can be done from anywhere. The palette finds it by its words and aliases; what has keys stands in
 * the list of shortcuts.
 */
export type AppAction = {
  readonly id: string;
  readonly words: Bilingual;
  /** Other words that people look for it by, in both languages. */
  readonly aliases: readonly string[];
  /** As they stand on the keyboard; `Mod` is Ctrl or Cmd. */
  readonly keys?: string;
  /** Where it applies: everywhere, or in a deal that is open. */
  readonly where: 'everywhere' | 'deal';
  readonly isOffered?: (state: AppState) => boolean;
  readonly run: (desk: ActionDesk) => void;
};

export const ACTIONS: readonly AppAction[] = [
  {
    id: 'palette',
    words: { en: 'Go to anything', ko: '바로 가기' },
    aliases: [],
    keys: 'Mod+K',
    where: 'everywhere',
    // One is in it already.
    isOffered: () => false,
    run: ({ app }) => app.getState().show('palette'),
  },
  {
    id: 'export-brief',
    words: { en: 'Export the brief', ko: '브리프 내보내기' },
    aliases: [
      'export brief',
      'negotiation brief',
      'Word',
      '협상 브리프',
      '브리프 작성',
      '워드',
      '문서 내보내기',
    ],
    where: 'deal',
    run: (desk) => wishInDeal(desk, 'documents', { kind: 'export-brief' }),
  },
  {
    id: 'export-term-sheet',
    words: { en: 'Export the term sheet', ko: '텀시트 내보내기' },
    aliases: ['export term sheet', 'Word', '조건서', '텀싯', '워드'],
    where: 'deal',
    run: (desk) => wishInDeal(desk, 'documents', { kind: 'export-term-sheet' }),
  },
  {
    id: 'make-our-draft',
    words: { en: 'Make a draft of our asks', ko: '우리 측 초안 작성' },
    aliases: ['our draft', 'counter', '수정안', '요구안으로 초안 만들기'],
    where: 'deal',
    run: (desk) => wishInDeal(desk, 'documents', { kind: 'make-our-draft' }),
  },
  {
    id: 'undo',
    words: { en: 'Undo', ko: '실행 취소' },
    aliases: ['되돌리기', 'revert'],
    keys: 'Mod+Z',
    where: 'deal',
    isOffered: ({ openDeal }) => openDeal?.getState().undo !== null,
    run: ({ app }) => void app.getState().openDeal?.getState().undoStep(),
  },
  {
    id: 'redo',
    words: { en: 'Redo', ko: '다시 실행' },
    aliases: ['되살리기'],
    keys: 'Shift+Mod+Z',
    where: 'deal',
    isOffered: ({ openDeal }) => openDeal?.getState().redo !== null,
    run: ({ app }) => void app.getState().openDeal?.getState().redoStep(),
  },
  {
    id: 'edit-deal',
    words: { en: 'Edit the deal: parties, rates, dates', ko: '거래 정보 수정: 당사자, 환율, 일자' },
    aliases: [
      'deal details',
      'exchange rate',
      'party',
      'budget',
      'title',
      '환율 입력',
      '당사자 추가',
      '제작비',
      '제목',
      '메모',
    ],
    where: 'deal',
    run: (desk) => wishInDeal(desk, undefined, { kind: 'edit-deal' }),
  },
  {
    id: 'key-dates',
    words: { en: 'All key dates', ko: '주요 일정 모두 보기' },
    aliases: ['deadline', 'calendar', 'option expiry', '기한', '캘린더', '옵션 만료'],
    where: 'deal',
    run: (desk) => wishInDeal(desk, undefined, { kind: 'key-dates' }),
  },
  {
    id: 'duplicate-deal',
    words: { en: 'Duplicate this deal', ko: '이 거래 복제' },
    aliases: ['copy', '사본', '복사'],
    where: 'deal',
    run: (desk) => wishForDeal(desk, 'duplicate-deal'),
  },
  {
    id: 'archive-deal',
    words: { en: 'Archive this deal', ko: '이 거래 보관' },
    aliases: ['보관함', 'put away'],
    where: 'deal',
    run: (desk) => wishForDeal(desk, 'archive-deal'),
  },
  {
    id: 'delete-deal',
    words: { en: 'Move this deal to the bin', ko: '이 거래를 휴지통으로 이동' },
    aliases: ['delete', 'remove', '삭제'],
    where: 'deal',
    run: (desk) => wishForDeal(desk, 'delete-deal'),
  },
  {
    id: 'new-deal',
    words: { en: 'Start a deal', ko: '새 거래' },
    aliases: ['new deal', 'create', '거래 만들기', '거래 시작'],
    where: 'everywhere',
    run: (desk) => wish(desk, { kind: 'new-deal' }),
  },
  {
    id: 'import-deal',
    words: { en: 'Import a deal file', ko: '거래 파일 가져오기' },
    aliases: ['open file', 'json', '불러오기'],
    where: 'everywhere',
    run: (desk) => wish(desk, { kind: 'import-deal' }),
  },
  {
    id: 'open-sample',
    words: { en: 'Open a sample', ko: '예시 열기' },
    aliases: ['example', '샘플', '예제'],
    where: 'everywhere',
    run: (desk) => wish(desk, { kind: 'open-sample' }),
  },
  {
    id: 'back-up',
    words: { en: 'Back up now', ko: '지금 백업' },
    aliases: ['backup', '백업 만들기'],
    where: 'everywhere',
    run: (desk) => void backUp(desk),
  },
  {
    id: 'to-light',
    words: { en: 'Light screen', ko: '밝은 화면' },
    aliases: ['theme', 'light', '테마', '밝게'],
    where: 'everywhere',
    isOffered: ({ settings }) => settings.theme !== 'light',
    run: ({ app }) => void app.getState().saveSettings({ theme: 'light' }),
  },
  {
    id: 'to-dark',
    words: { en: 'Dark screen', ko: '어두운 화면' },
    aliases: ['theme', 'dark', 'night', '테마', '다크', '어둡게'],
    where: 'everywhere',
    isOffered: ({ settings }) => settings.theme !== 'dark',
    run: ({ app }) => void app.getState().saveSettings({ theme: 'dark' }),
  },
  {
    id: 'to-korean',
    words: { en: '한국어로 보기', ko: '한국어로 보기' },
    aliases: ['language', 'Korean', '언어'],
    where: 'everywhere',
    isOffered: ({ settings }) => settings.language !== 'ko',
    run: ({ app }) => void app.getState().saveSettings({ language: 'ko' }),
  },
  {
    id: 'to-english',
    words: { en: 'Show in English', ko: 'Show in English' },
    aliases: ['language', '언어', '영어로 보기'],
    where: 'everywhere',
    isOffered: ({ settings }) => settings.language !== 'en',
    run: ({ app }) => void app.getState().saveSettings({ language: 'en' }),
  },
  {
    id: 'shortcuts',
    words: { en: 'Shortcuts', ko: '단축키 목록' },
    aliases: ['keys', 'keyboard', '키보드'],
    keys: '?',
    where: 'everywhere',
    run: ({ app }) => app.getState().show('shortcuts'),
  },
];

/** The actions that apply where the person is. */
export function actionsAt(state: AppState): readonly AppAction[] {
  return ACTIONS.filter(
    ({ where, isOffered }) =>
      (where === 'everywhere' || state.route.place === 'deal') && (isOffered?.(state) ?? true),
  );
}

function wish({ app }: ActionDesk, wanted: Wish): void {
  app.getState().go({ place: 'deals' });
  app.setState({ wish: wanted });
}

function wishInDeal({ app }: ActionDesk, view: DealView | undefined, wanted: Wish): void {
  const { route, go } = app.getState();
  if (route.place !== 'deal') return;
  if (view !== undefined) go({ ...route, view });
  app.setState({ wish: wanted });
}

/** What is done with a whole deal is done in the list of deals. */
function wishForDeal(desk: ActionDesk, kind: 'duplicate-deal' | 'archive-deal' | 'delete-deal'): void {
  const head = desk.app.getState().openDeal?.getState().document?.deal;
  if (head) wish(desk, { kind, deal: { dealId: head.id, title: head.title } });
}

async function backUp({ app, call }: ActionDesk): Promise<void> {
  const answer = await call('backups.create', {});
  if (answer.ok) app.getState().notify({ en: 'A backup was made.', ko: '백업을 만들었습니다.' });
  else app.getState().fail(answer.failure);
}
