/** Copies plain text. Works only while a click or key press is handled; answers false when the browser refuses. */
export function copyText(text: string): boolean {
  return copyAs({ 'text/plain': text });
}

/** Copies a table twice: as HTML for word processors and spreadsheets, and as plain text. */
export function copyTable(html: string, plain: string): boolean {
  return copyAs({ 'text/html': html, 'text/plain': plain });
}

/**
 * The copy event carries several forms at once and, unlike the asynchronous clipboard, asks for no
 * permission, which the shell refuses to every page.
 */
function copyAs(forms: Readonly<Record<string, string>>): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
  return isTaken;
}
