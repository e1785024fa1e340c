/** What somebody wrote, without what every letter has around it: greeting, signature, the mail it answers and the lines of its head. */

/** Of a longer message only the beginning is read; nobody asks more in one. */
export const longestMessage = 4000;

/** The lines of a mail's head, as mail programs print them in English and Chinese. */
const head =
  /^\s*\*?(?:from|sent|to|cc|bcc|date|subject|reply-to|importance|发件人|寄件人|发送时间|发送日期|收件人|抄送|主题|主旨|日期|时间)\*?\s*[:：]/i;
const headOfQuote = /^\s*\*?(?:from|发件人|寄件人)\*?\s*[:：]/i;
const quoteBegins =
  /^\s*(?:-{2,}\s*(?:original message|forwarded message|original appointment|原始邮件|转发的?邮件|回复的?邮件)|_{8,}|begin forwarded message|on .{6,100}\bwrote:\s*$|在.{4,80}写道\s*[:：]|\d{4}年.{4,80}写道\s*[:：])/i;
const quoted = /^\s*[>|]/;

const signatureBegins = /^\s*(?:--\s*$|__+\s*$|sent from my |sent from outlook|get outlook for |发自我的|从我的.{1,12}发送)/i;

/** Alone on a line, or with a name behind it. */
const closing =
  /^\s*(?:(?:many |best |kind |kindest |warm |warmest |with |all the |sincere |mit )*(?:regards|wishes|greetings|thanks(?: (?:a lot|so much|very much|in advance|again))?|best)|thank you(?: (?:very much|so much|in advance|again))?|thx|cheers|br|rgds|best|ciao|grazie|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|respectfully|此致|敬礼|敬上|谨上|祝好|祝您.{0,10}|顺祝.{0,8}|顺颂.{0,8}|多谢|谢谢(?:您|你|大家)?(?:了)?|非常感谢|感谢(?:您|你)?(?:的帮助)?)(?=[\s,，.。!！、]|$)/i;

const greeting =
  /^\s*(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|to whom it may concern|greetings)(?![a-z])(?: (?!(?:i|i['’]\w+|we|my|our|can|how|what|is|do|does|please)\b)[\p{L}.&/]{1,20}){0,4}|(?:您好|你好|您们好|大家好|早上好|下午好|嗨)|(?:尊敬的|亲爱的)[\p{Script=Han}]{1,16}|[\p{Script=Han}]{1,6}(?:老师|团队|客服|经理)(?:好|您好|你好))\s*(?:[,，!！:：.。~～\-–]+|$)/iu;

const lined = (text: string): string[] => text.replace(/\r\n?/g, '\n').split('\n');

/** What the person themselves has to say, line by line. */
export function bodyOf(message: string): string[] {
  const lines = withoutQuotes(withoutHead(lined(message.slice(0, longestMessage))));
  return withoutGreeting(withoutSignature(lines)).filter((line) => line.trim() !== '' || lines.length > 1);
}

/** Forwarded as a whole: the head goes, the letter stays. */
function withoutHead(lines: readonly string[]): string[] {
  let at = 0;
  while (at < lines.length && (isBlank(lines[at]) || head.test(lines[at] ?? '') || quoteBegins.test(lines[at] ?? ''))) at += 1;
  return lines.slice(lines.slice(0, at).some((line) => headOfQuote.test(line) || quoteBegins.test(line)) ? at : 0);
}

function withoutQuotes(lines: readonly string[]): string[] {
  const own = lines.filter((line) => !quoted.test(line));
  const at = own.findIndex(
    (line, index) =>
      quoteBegins.test(line) || (headOfQuote.test(line) && own.slice(index + 1, index + 4).filter((next) => head.test(next)).length > 0),
  );
  return at > 0 ? own.slice(0, at) : own.filter((line) => !quoteBegins.test(line));
}

/** A closing counts where nothing but a name and an address follows. */
function withoutSignature(lines: readonly string[]): string[] {
  const hard = lines.findIndex((line, index) => index > 0 && signatureBegins.test(line));
  const own = hard > 0 ? lines.slice(0, hard) : [...lines];
  const at = own.findIndex((line, index) => index > 0 && closing.test(line) && line.length < 60 && own.slice(index).every(isOfSignature));
  return (at > 0 ? own.slice(0, at) : own).map(withoutClosing);
}

const isOfSignature = (line: string): boolean => line.length < 80 && !/[?？]/.test(line);

/** "…, can I renew? Many thanks, Marco" on the same line. */
const closingInside =
  /(?<=[.!?。！？])\s*(?:(?:many |best |kind |warm |with )*(?:regards|thanks|wishes|thank you)|thx|cheers|br|谢谢|多谢|祝好|此致)(?=[\s,，.。!！]|$)[^?？]{0,160}$/i;

const withoutClosing = (line: string): string => line.replace(closingInside, '');

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

/** "Hello, 您好, …" greets twice. */
function withoutGreeting(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  let line = lines[first] ?? '';
  for (let times = 0; times < 3; times += 1) line = line.replace(greeting, '').trimStart();
  const rest = lines.slice(first + 1);
  return line === '' && rest.some((each) => !isBlank(each)) ? withoutGreeting(rest) : [line, ...rest];
}
