/**
 * Pictures of the main cards as Microsoft's own renderer draws them, with colours and sizes near those of Teams:
 * `npm run screens -- FOLDER [part of a name]` writes one for each card, language and width, the three themes side by side.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { answersOnDisk } from '../../bot/ask/files.ts';
import { render } from '../../cards/render.ts';
import { renderTicket } from '../../cards/tickets/team.ts';
import type { Language } from '../../dialogs/language.ts';
import { openTicket } from '../../dialogs/tickets/open.ts';
import type { View } from '../../dialogs/view.ts';
import { sentOf } from '../cards/ticket-views.ts';
import { mtm, Person, waiver } from '../dialogs/person.ts';

const [folder, only = ''] = process.argv.slice(2);
if (!folder) {
  console.error('Where to? npm run screens -- FOLDER [part of a name]');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

type Theme = { readonly page: string; readonly card: string; readonly text: string; readonly subtle: string; readonly line: string } & {
  readonly colours: { readonly [name in 'accent' | 'good' | 'warning' | 'attention']: string };
  readonly boxes: { readonly [name in 'emphasis' | 'accent' | 'good' | 'warning' | 'attention']: string };
};

const themes: Readonly<Record<string, Theme>> = {
  light: {
    ...{ page: '#f5f5f5', card: '#ffffff', text: '#252424', subtle: '#252424bf', line: '#eeeeee' },
    colours: { accent: '#6264a7', good: '#237b4b', warning: '#835c00', attention: '#c4314b' },
    boxes: { emphasis: '#f9f8f7', accent: '#c7def9', good: '#e7f2da', warning: '#fbf6d9', attention: '#fcf4f6' },
  },
  dark: {
    ...{ page: '#1f1f1f', card: '#2d2c2c', text: '#ffffff', subtle: '#ffffffbf', line: '#484644' },
    colours: { accent: '#a6a7dc', good: '#92c353', warning: '#f8d22a', attention: '#f9526b' },
    boxes: { emphasis: '#292828', accent: '#33344a', good: '#0d2e0d', warning: '#463100', attention: '#3e1f25' },
  },
  contrast: {
    ...{ page: '#000000', card: '#000000', text: '#ffffff', subtle: '#ffffff', line: '#ffffff' },
    colours: { accent: '#ffff00', good: '#3ff23f', warning: '#ffff00', attention: '#ff5f5f' },
    boxes: { emphasis: '#000000', accent: '#000000', good: '#000000', warning: '#000000', attention: '#000000' },
  },
};

function hostConfig({ card, text, subtle, line, colours, boxes }: Theme): object {
  // The renderer reads #AARRGGBB.
  const argb = (colour: string) => (colour.length === 9 ? `#${colour.slice(7)}${colour.slice(1, 7)}` : colour);
  const both = (colour: string, quiet = colour) => ({ default: argb(colour), subtle: argb(quiet) });
  const foregroundColors = {
    default: both(text, subtle),
    ...Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, both(colour)])),
  };
  const font = (fontFamily: string) => ({
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
  });
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: argb(line) },
    fontStyles: {
      default: font("'Segoe UI', 'Open Sans', 'WenQuanYi Micro Hei', sans-serif"),
      monospace: font("'Courier New', 'Liberation Mono', monospace"),
    },
    containerStyles: Object.fromEntries(
      Object.entries({ default: card, ...boxes }).map(([name, backgroundColor]) => [name, { backgroundColor, foregroundColors }]),
    ),
    actions: {
      ...{ maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    },
    inputs: {
      label: { inputSpacing: 'small', requiredInputs: {}, optionalInputs: {} },
      errorMessage: {},
    },
  };
}

const css = (theme: string, { page, card, text, line, colours }: Theme) => `
  .${theme} { background: ${page}; color: ${text}; padding: 10px; }
  .${theme} .ac-adaptiveCard { background: ${card}; border: 1px solid ${line}; border-radius: 4px; padding: 16px !important; outline: none; }
  .${theme} a, .${theme} .ac-anchor { color: ${colours.accent} !important; }
  .${theme} input:not([type=radio]):not([type=checkbox]), .${theme} select, .${theme} textarea {
    background: ${card}; color: ${text}; border: 1px solid ${text}; border-radius: 4px; padding: 5px 8px; font: 14px 'Open Sans', 'WenQuanYi Micro Hei'; width: 100%; box-sizing: border-box; }
  .${theme} ::placeholder { color: ${text}; opacity: 0.75; }
  .${theme} .ac-actionSet { flex-flow: wrap !important; row-gap: 8px; }
  .${theme} * { box-sizing: border-box; }
  .${theme} .ac-pushButton { font: 600 14px 'Open Sans', 'WenQuanYi Micro Hei'; padding: 5px 12px; border-radius: 4px; border: 1px solid ${text};
    background: ${card}; color: ${text}; }
  .${theme} .ac-pushButton.style-positive { background: ${colours.accent}; border-color: ${colours.accent}; color: ${card}; }
  .${theme} .ac-input-container label { font: 14px 'Open Sans', 'WenQuanYi Micro Hei'; }`;

/** What of Markdown Teams shows in a TextBlock. */
function markdown(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const inline = (line: string) =>
    line.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a class="ac-anchor" href="$2">$1</a>').replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
  const lines = safe.split('\n');
  return lines.every((line) => line.startsWith('- '))
    ? `<ul style="margin:0;padding-left:1.5em">${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
    : lines.map((line) => `<p style="margin:0">${inline(line)}</p>`).join('');
}

/** How to come to each card. The name begins with the kind of view. */
const scenes: Readonly<Record<string, (kim: Person) => unknown>> = {
  page: (kim) => [kim.say('can I renew?'), kim.submit({ employerType: 'freelancer', audience: 'developer' })],
  'page-waiver-mistakes': (kim) => [
    kim.say('can I renew?'),
    kim.submit({ employerType: 'academic' }),
    kim.submit({ institutionName: 'Contoso University' }),
    kim.submit({ ...waiver, participants: '0', managerEmail: 'kim@', courseDate: '', certifications: '' }),
  ],
  'page-first': (kim) => [kim.say('can I renew?')],
  'verdict-yes': (kim) => [kim.say('can I renew?'), kim.submit({ employerType: 'freelancer', audience: 'developer' }), kim.submit(mtm)],
  'verdict-no': (kim) => [
    scenes['verdict-yes']?.(kim),
    kim.press('change', kim.card, 'lastClassOn'),
    kim.submit({ lastClassOn: '2020-01-01' }),
  ],
  'verdict-open': (kim) => [
    kim.say('can I renew?'),
    kim.submit({ employerType: 'partner', audience: 'developer' }),
    kim.say('skip'),
    kim.say('skip'),
  ],
  clarify: (kim) => [kim.say('can I renew?'), kim.submit({ employerType: 'freelancer' }), kim.say('12/05/2022')],
  why: (kim) => [scenes['verdict-yes']?.(kim), kim.say('why')],
  'why-page': (kim) => [scenes['page']?.(kim), kim.say('why')],
  answers: (kim) => [scenes['verdict-yes']?.(kim), kim.say('change')],
  answer: (kim) => [kim.happen({ kind: 'action', data: { v: 1, verb: 'ask', of: 'fees-amount' }, inputs: {} })],
  choices: (kim) => [kim.say(kim.context.language === 'zh' ? '站点包能用多久？' : 'how long is a site pack good for?')],
  welcome: (kim) => [kim.happen({ kind: 'installed' })],
  triage: (kim) => [
    kim.say(
      kim.context.language === 'zh'
        ? '分诊 您好，我是自由职业讲师，会员周年日是2022年12月13日，持有 AZ-104，请问我可以续期吗？另外续期费用是多少？谢谢！王芳'
        : 'triage Hello, I am a freelancer and an MCT, my anniversary is 13 December 2022 and I hold AZ-104. Can I renew? And what is the fee? Best regards, Kim',
    ),
  ],
  'triage-to-mend': (kim) => [
    kim.happen({
      kind: 'action',
      data: { v: 1, verb: 'triage' },
      inputs: {
        message: kim.context.language === 'zh' ? '您好，请问我可以续期吗？会发徽章吗？' : 'Hello, can I renew? Do I get a badge?',
        anniversary: 'soon',
      },
    }),
  ],
  draft: (kim) => {
    kim.context = { ...kim.context, experts: { available: true } };
    scenes['verdict-yes']?.(kim);
    kim.press('ask-experts');
  },
  'open-help': (kim) => [scenes['page']?.(kim), kim.say('help')],
  'page-understood': (kim) => [
    kim.say('can I renew?'),
    kim.submit({ employerType: 'academic' }),
    kim.submit({ institutionName: 'Contoso University' }),
    kim.say('I taught Azure for developers on 3 March to 12 people'),
  ],
};

const knowledge = answersOnDisk();

/** What only the other side of a question to the experts gets to see. */
const others: Readonly<Record<string, (language: Language) => object>> = {
  ticket: (language) => {
    const question = language === 'zh' ? '上课时有着装要求吗？' : 'Is there a dress code for classes?';
    const asker = { key: 'kim', name: 'Kim Lee' };
    const { ticket } = openTicket(
      { id: 'T-7K2F', language, topic: 'renew', team: 'Experts', asker, sent: sentOf(question, person) },
      { now: 0 },
    );
    return renderTicket(ticket, language).card;
  },
  relayed: (language) =>
    render(
      {
        kind: 'relayed',
        ...{ subject: 'Is there a dress code for classes?', by: 'Priya Nair', text: 'None that we know of. Which country are you in?' },
        ...{ shortened: false, attachments: 1, edited: true, takenBack: false },
      },
      language,
    ).card,
};
const person = { employerType: 'freelancer', audience: 'developer', anniversary: '2022-12-13' } as const;
const cardFor = (name: string, language: Language): object => others[name]?.(language) ?? render(viewOf(name, language), language).card;

function viewOf(name: string, language: Language): View {
  const kim = new Person();
  kim.context = { ...kim.context, language, knowledge };
  scenes[name]?.(kim);
  return kim.views.find(({ kind }) => name.startsWith(kind)) ?? kim.view;
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const renderer = fileURLToPath(new URL('../../node_modules/adaptivecards/dist/adaptivecards.min.js', import.meta.url));
const styles = fileURLToPath(new URL('../../node_modules/adaptivecards/dist/adaptivecards.css', import.meta.url));
for (const scene of [...Object.keys(scenes), ...Object.keys(others)]) {
  for (const language of ['en', 'zh'] as const) {
    for (const width of [700, 320]) {
      const name = `${scene}.${language}.${width}`;
      if (!name.includes(only)) continue;
      const card = cardFor(scene, language);
      const page = await browser.newPage({ viewport: { width: 3 * (width + 20), height: 400 } });
      await page.setContent(
        `<!doctype html><style>body{margin:0;display:flex;align-items:stretch}${Object.entries(themes)
          .map(([theme, colours]) => css(theme, colours))
          .join('')}</style>${Object.keys(themes)
          .map((theme) => `<div class="${theme}"><div id="${theme}" style="width:${width}px"></div></div>`)
          .join('')}`,
      );
      await page.addStyleTag({ path: styles });
      await page.addScriptTag({ path: renderer });
      for (const [theme, colours] of Object.entries(themes)) {
        await page.evaluate(
          ([id, config, json, toHtml]) => {
            const { AdaptiveCards, document } = globalThis as unknown as {
              AdaptiveCards: typeof import('adaptivecards');
              document: { getElementById(id: string): { append(node: unknown): void } };
            };
            const html = new Function(`return ${toHtml}`)();
            AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
              result.outputHtml = html(text);
              result.didProcess = true;
            };
            const drawn = new AdaptiveCards.AdaptiveCard();
            drawn.hostConfig = new AdaptiveCards.HostConfig(config);
            drawn.parse(json);
            document.getElementById(id as string).append(drawn.render());
          },
          [theme, hostConfig(colours), card, String(markdown)] as const,
        );
      }
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      await page.close();
      console.log(join(folder, `${name}.png`));
    }
  }
}
await browser.close();
