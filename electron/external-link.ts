import { Fail } from '#domain/base/failure.ts';

/** Some mail programs take an `attach` field as a file to send along, so only these are let through. */
const MAIL_FIELDS: ReadonlySet<string> = new Set(['subject', 'body', 'cc', 'bcc']);
const LONGEST = 2000;

/**
 * The address to hand to the system's own browser or mail program. Only https with a host and without
 * credentials, and mailto without attachments. Throws Fail `refused`, field `url`.
 */
export function parseExternalLink(address: string): string {
  const url = address.length <= LONGEST ? URL.parse(address) : null;
  if (url === null) throw refused();
  if (url.protocol === 'https:') {
    if (url.hostname === '' || url.username !== '' || url.password !== '') throw refused();
    return url.href;
  }
  if (url.protocol === 'mailto:') {
    const fields = [...url.searchParams.keys()].map((field) => field.toLowerCase());
    if (!/^[^@\s%]+@[^@\s%]+$/.test(url.pathname) || !fields.every((field) => MAIL_FIELDS.has(field)))
      throw refused();
    return url.href;
  }
  throw refused();
}

function refused(): Fail {
  return new Fail(
    'refused',
    {
      en: 'Jibun opens only https and mailto addresses. Copy the address and open it yourself if you trust it.',
      ko: '지분은 https와 mailto 주소만 엽니다. 신뢰하는 주소라면 복사하여 직접 여세요.',
    },
    'url',
  );
}
