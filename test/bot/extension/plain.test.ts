import { describe, expect, it } from '@jest/globals';
import { textOf, textOfHtml } from '../../../bot/extension/plain.ts';

describe('the words of a message', () => {
  it.each<[string, string, string]>([
    ['paragraphs', '<div><p>Hello</p><p>Can I renew?</p></div>', 'Hello\nCan I renew?'],
    ['line breaks', 'one<br>two<br/>three', 'one\ntwo\nthree'],
    ['lists with dots', '<p>I have:</p><ul><li>AZ-104</li><li><p>CTT+</p></li></ul>', 'I have:\n- AZ-104\n- CTT+'],
    ['numbered lists, one in the other', '<ol><li>one<ul><li>in it</li></ul></li><li>two</li></ol>', '1. one\n- in it\n2. two'],
    ['quotes', '<blockquote><p>Mei</p><p>Is it free?</p></blockquote><p>Yes, is it?</p>', '> Mei\n> Is it free?\nYes, is it?'],
    ['links', '<a href="https://aka.ms/mct">the page</a>', 'the page (https://aka.ms/mct)'],
    ['links that say themselves', '<a href="https://aka.ms/mct">https://aka.ms/mct</a>', 'https://aka.ms/mct'],
    ['mail addresses', '<a href="mailto:kim@contoso.com">kim@contoso.com</a>', 'kim@contoso.com'],
    ['links that are none', '<a href="javascript:alert(1)">here</a>', 'here'],
    ['people who are mentioned', '<at id="1">Kim</at> asks', '@Kim asks'],
    ['entities', 'A &amp; B&nbsp;&lt;C&gt; &#8217;&#x4e2d;&hellip; &nosuch; 3 < 4', 'A & B <C> ’中… &nosuch; 3 < 4'],
    ['emoji', 'Thanks <emoji alt="🙂" title="Smile"></emoji><img itemtype="http://schema.skype.com/Emoji" alt="👍">', 'Thanks 🙂👍'],
    ['tables', '<table><tr><td>Course</td><td>AZ-104</td></tr><tr><td>People</td><td>12</td></tr></table>', 'Course AZ-104\nPeople 12'],
    ['what is not to be read', '<style>p { color: red }</style><!-- no --><p>Yes</p><script>no()</script>', 'Yes'],
    ['tags that never end', '<p>Can I <b>renew', 'Can I renew'],
    ['Chinese', '<p>您好，<br>年费多少钱？</p>', '您好，\n年费多少钱？'],
    ['nothing', '<p>&nbsp;</p><p><img src="x"></p>', ''],
  ])('%s', (_, html, text) => expect(textOfHtml(html)).toBe(text));

  it('is read in no time, however it is nested and however long it is', () => {
    const began = performance.now();
    expect(textOfHtml('<blockquote>'.repeat(20_000)).length).toBeLessThan(30);
    expect(textOfHtml(`<${'a '.repeat(100_000)}`)).toContain('a a');
    expect(textOfHtml('&'.repeat(200_000))).toHaveLength(100_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('a message as the client hands it over', () => {
  const body = (content: string) => ({ body: { contentType: 'html', content } });
  it('an app that is spoken to is no part of what is said', () =>
    expect(
      textOf({
        ...body('<at id="0">MCT Assistant</at> <at id="1">Kim</at> asks'),
        mentions: [
          { id: 0, mentioned: { application: { id: 'bot' } } },
          { id: 1, mentioned: { application: null } },
        ],
      }),
    ).toBe('@Kim asks'));
  it('the subject comes first, then what it answers to, the words, and the names of files', () =>
    expect(
      textOf({
        subject: 'Renewal',
        ...body('<attachment id="1"></attachment><p>Me too</p>'),
        attachments: [
          { id: '1', contentType: 'messageReference', content: '{"messageId":"1","messagePreview":"Can I\\nrenew?"}' },
          { id: '2', contentType: 'reference', name: 'class.pdf', content: null },
        ],
      }),
    ).toBe('Renewal\n> Can I renew?\nMe too\n[class.pdf]'));
  it('plain text stays as it is', () => expect(textOf({ body: { contentType: 'text', content: '1 < 2 <b>' } })).toBe('1 < 2 <b>'));
  it('a card is read', () =>
    expect(
      textOf({
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: JSON.stringify({ body: [{ text: 'Title' }, { items: [{ columns: [{ items: [{ text: 'Inside' }] }] }] }] }),
          },
        ],
      }),
    ).toBe('Title\nInside'));
  it('a card that does not read has no words', () =>
    expect(textOf({ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: '{' }] })).toBe(''));
});
