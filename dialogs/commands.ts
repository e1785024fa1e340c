/** Words that mean the same in every state. Only a whole message counts: a school called "Help the Children" is not a call for help. */
import type { Language } from './language.ts';

const plainCommands = [
  ...(['help', 'hello', 'thanks', 'topics', 'cancel', 'never-mind', 'start-over', 'back', 'skip', 'repeat', 'why', 'change'] as const),
  ...(['person', 'tickets', 'go-on', 'yes', 'no'] as const),
] as const;

export type Command = { readonly kind: (typeof plainCommands)[number] } | { readonly kind: 'language'; readonly language: Language };

const said: readonly (readonly [Command, readonly string[]])[] = [
  [
    { kind: 'help' },
    ['help', '?', 'help me', 'what can you do', 'what can i do', 'menu', '帮助', '帮帮我', '你能做什么', '您能做什么', '菜单'],
  ],
  [
    { kind: 'hello' },
    [
      'hi',
      'hello',
      'hey',
      'hi there',
      'good morning',
      'good afternoon',
      'who are you',
      'what are you',
      '你好',
      '您好',
      '嗨',
      '早上好',
      '下午好',
      '你是谁',
      '您是谁',
      '在吗',
    ],
  ],
  [{ kind: 'thanks' }, ['thanks', 'thank you', 'thx', 'great', 'thank you very much', '谢谢', '多谢', '谢谢您', '谢谢你', '非常感谢']],
  [{ kind: 'topics' }, ['topics', 'more', 'more topics', 'what else', '主题', '更多', '更多主题', '还有什么']],
  [{ kind: 'cancel' }, ['cancel', 'stop', 'quit', 'exit', '取消', '停止', '退出']],
  [{ kind: 'never-mind' }, ['never mind', 'nevermind', 'forget it', '算了', '不用了']],
  [
    { kind: 'start-over' },
    ['start over', 'startover', 'start again', 'restart', 'begin again', 'reset', '重新开始', '从头开始', '重来', '重新来'],
  ],
  [{ kind: 'back' }, ['back', 'go back', 'previous', 'previous page', 'undo', '返回', '上一步', '上一页', '后退', '回去']],
  [
    { kind: 'skip' },
    [
      'skip',
      'skip it',
      'skip this',
      'next',
      'pass',
      "don't know",
      'i don’t know',
      "i don't know",
      '跳过',
      '略过',
      '不知道',
      '下一个',
      '下一步',
      '下一页',
    ],
  ],
  [
    { kind: 'repeat' },
    [
      'repeat',
      'again',
      'say that again',
      'repeat that',
      'where was i',
      'show again',
      '重复',
      '再说一遍',
      '再说一次',
      '再来一次',
      '重新显示',
    ],
  ],
  [
    { kind: 'why' },
    [
      'why',
      'why do you ask',
      'why do you need this',
      'why do you need that',
      '为什么',
      '为什么问这个',
      '为何',
      '为什么要问',
      '为什么需要这个',
    ],
  ],
  [{ kind: 'change' }, ['change', 'change an answer', 'change my answers', 'edit', '修改', '更改', '改一下', '修改答案', '修改回答']],
  [
    { kind: 'person' },
    [
      ...[
        'talk to a person',
        'person',
        'human',
        'agent',
        'ask a person',
        'speak to someone',
        'talk to someone',
        'talk to a human',
        'support',
        'a person',
        'real person',
        'talk to a real person',
        'speak to a person',
        'speak to a human',
        'ask someone',
      ],
      ...[
        '人工',
        '转人工',
        '找人',
        '人工客服',
        '联系人工',
        '找人帮忙',
        '我要人工',
        '咨询人员',
        '咨询真人',
        '真人',
        '真人客服',
        '找人工',
        '找真人',
        '转人工客服',
        '转接人工',
        '和真人聊',
        '跟真人聊',
        '问人工',
      ],
    ],
  ],
  [
    { kind: 'tickets' },
    [
      ...['my tickets', 'my ticket', 'tickets', 'show my tickets', 'see my tickets', 'my questions', 'my questions to the experts'],
      ...['我的工单', '工单', '查看我的工单', '看我的工单', '我的提问', '我问专家的问题'],
    ],
  ],
  [
    { kind: 'go-on' },
    ['go on', 'continue', 'resume', 'carry on', 'keep going', 'no, go on', 'do not stop', '继续', '不,继续', '不要停', '接着来'],
  ],
  [{ kind: 'yes' }, ['yes', 'y', 'yep', 'ok', 'okay', 'sure', '是', '是的', '好', '好的', '对', '确定']],
  [{ kind: 'no' }, ['no', 'n', 'nope', '不', '否', '不是', '不要']],
  [{ kind: 'language', language: 'en' }, ['english', 'in english', 'switch to english', 'en', '切换到英文', '英文', '英语']],
  [
    { kind: 'language', language: 'zh' },
    ['chinese', 'in chinese', 'switch to chinese', 'zh', '切换到中文', '中文', '汉语', '简体中文', '说中文', '用中文'],
  ],
];

const byWord = new Map(said.flatMap(([command, words]) => words.map((word) => [word, command] as const)));

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\/+/, '')
    .replace(/\bplease\b|请/g, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/(?<=.)[\s.!?。~,，、]+$/u, '')
    .trim();

/** "I want to go back", "能不能转人工吗": the same, asked for politely. */
const politely =
  /^(?:(?:i want to|i would like to|i['’]d like to|i need to|can i|could i|may i|can we|let me|let['’]s) |(?:我想要|我想|我要|我们|能不能|可不可以|可以|能|帮我)+)/;

const bare = (words: string): string => words.replace(politely, '').replace(/(?:吗|吧)$/, '');

export function commandIn(text: string): Command | undefined {
  const words = plain(text);
  return byWord.get(words) ?? byWord.get(bare(words));
}

/** "change employer type", "change the anniversary to 13 December": what to change and, where it was said, to what. */
export function changeIn(text: string): { readonly what: string; readonly to: string | undefined } | undefined {
  const [, english, to] =
    /^\s*(?:(?:please|i(?:\s+want|['’]d\s+like|\s+would\s+like|\s+need|\s+have)\s+to|(?:can|could)\s+(?:i|you)|let\s+me)\s+)?(?:change|edit|correct)\s+(?:my\s+|the\s+)?(.{1,60}?)(?:\s+to\s+(.{1,200}))?\s*[.!?]?\s*$/isu.exec(
      text,
    ) ?? [];
  if (english) return { what: english, to };
  const [, chinese, value] =
    /^\s*(?:我想|我要|请|帮我)?(?:把|将)?(?:修改|更改|改|变更)?\s*(.{1,30}?)(?:改成|改为|换成|更改为|修改为)\s*(.{1,200})$/su.exec(text) ??
    [];
  if (chinese) return { what: chinese, to: value };
  const [, bare] = /^\s*(?:我想|我要|请|帮我)?(?:修改|更改|改)(?:一下)?\s*(.{1,30}?)\s*[。！]?\s*$/su.exec(text) ?? [];
  return bare ? { what: bare, to: undefined } : undefined;
}
