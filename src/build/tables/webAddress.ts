/** Whether a text is a plain web address: http or https, a host, no password, no space or control character. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\<>"]+$/i.test(text)) return false;
  // URL parsing quietly drops tabs and line breaks, so they are refused before it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0020\u007F-\u009F]/.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (
    (protocol === 'http:' || protocol === 'https:') &&
    hostname !== '' &&
    username === '' &&
    password === ''
  );
}
