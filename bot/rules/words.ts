/** The words and the punctuation around the printed rules, in both languages. */
import type { Language } from '../../dialogs/language.ts';

type PrintWords = {
  readonly title: string;
  readonly intro: (on: string) => string;
  /** What the signs before an answer mean. */
  readonly signs: string;
  readonly documents: string;
  readonly documentColumns: readonly [string, string, string, string];
  readonly decisions: string;
  readonly conditions: string;
  readonly all: string;
  readonly any: string;
  readonly first: string;
  readonly condition: string;
  readonly ifSo: string;
  readonly ifNot: string;
  readonly nothing: string;
  readonly above: string;
  readonly asks: (fields: readonly string[]) => string;
  readonly followed: string;
  readonly known: string;
  readonly ask: string;
  readonly values: string;
  readonly valueColumns: readonly [string, string, string, string, string];
  readonly standing: { readonly published: string; readonly reported: string };
  readonly certifications: string;
  readonly certificationColumns: readonly [string, string, string, string];
  readonly skills: string;
  readonly collegeStaff: string;
  readonly contacts: string;
  readonly contradictions: string;
  readonly silences: string;
  readonly reports: string;
  readonly reportsIntro: string;
  /** From when something is said to hold, and how near to Microsoft it was heard. */
  readonly heard: (from: string, grade: string) => string;
  readonly facts: string;
  readonly notForUsers: string;

  readonly lines: (passages: readonly (readonly [number, number])[]) => string;
  /** All statements of a document from one to another. */
  readonly span: (first: string, last: string) => string;
  readonly year: (year: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly labelled: (label: string, text: string) => string;
  /** Stands before a list or a paragraph of its own. */
  readonly introduces: (label: string) => string;
  /** Comes right after the word it is about, and brings its own space. */
  readonly aside: (text: string) => string;
};

const passagesText = (passages: readonly (readonly [number, number])[]): string[] =>
  passages.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));

export const printWords: Readonly<Record<Language, PrintWords>> = {
  en: {
    title: 'The rules of MCT Assistant',
    intro: (on) =>
      `What the assistant decides by, as of ${on}. Every line names the statement it rests on, the document with its date, and the line there. Microsoft decides; this only reads its documents.`,
    signs: 'Before an answer, ✔ means that it meets the requirement, ✖ that it does not, and ? that the documents do not decide.',
    documents: 'The documents',
    documentColumns: ['Letter', 'Document', 'Dated', 'Last checked'],
    decisions: 'Decisions',
    conditions: 'How it is decided',
    all: 'All of these:',
    any: 'One of these is enough:',
    first: 'The first of these that is open:',
    condition: 'It depends on this:',
    ifSo: 'If so:',
    ifNot: 'If not:',
    nothing: 'nothing more',
    above: 'above',
    asks: (fields) => `Asks: ${fields.join('; ')}`,
    followed: 'followed',
    known: 'Known',
    ask: 'Ask',
    values: 'Values',
    valueColumns: ['What', 'Value', 'From', 'Until', 'Standing and source'],
    standing: { published: 'published', reported: 'reported elsewhere, decides nothing' },
    certifications: 'Certifications that count',
    certificationColumns: ['Certification', 'Retired on', 'Counts until', 'Source'],
    skills: 'Certificates that show instructional skill',
    collegeStaff: 'for college staff and professors only',
    contacts: 'Whom to ask',
    contradictions: 'Where the documents disagree or are unclear',
    silences: 'What no document says',
    reports: 'Reported elsewhere',
    reportsIntro:
      'Not in these documents. It is shown beside an answer with its date and decides nothing. A is Microsoft’s own text, B the same through a mirror or a translation, C a named trainer, D third-hand.',
    heard: (from, grade) => `From ${from} (${grade})`,
    facts: 'Every statement of the documents',
    notForUsers: 'not for answers',

    lines: (passages) => {
      const [text, ...more] = passagesText(passages);
      return `${more.length > 0 || text?.includes('–') ? 'lines' : 'line'} ${[text, ...more].join(', ')}`;
    },
    span: (first, last) => `${first} to ${last}`,
    year: (year) => year,
    list: (items) => items.join('; '),
    labelled: (label, text) => `${label}: ${text}`,
    introduces: (label) => `${label}:`,
    aside: (text) => ` (${text})`,
  },
  zh: {
    title: 'MCT Assistant 的规则',
    intro: (on) =>
      `助手按以下规则判断，规则以 ${on}为准。每一行都注明所依据的内容、文件及其日期和行号。最终由 Microsoft 决定，这里只是查阅它的文件。`,
    signs: '答案前的 ✔ 表示满足要求，✖ 表示不满足，? 表示文件没有定论。',
    documents: '文件',
    documentColumns: ['代号', '文件', '日期', '最近核对'],
    decisions: '判断',
    conditions: '判断方法',
    all: '全部满足：',
    any: '满足一项即可：',
    first: '按顺序，取第一个可行的：',
    condition: '取决于：',
    ifSo: '如果是：',
    ifNot: '如果不是：',
    nothing: '没有其他要求',
    above: '见上',
    asks: (fields) => `需要回答：${fields.join('；')}`,
    followed: '采用',
    known: '已知',
    ask: '可咨询',
    values: '数值',
    valueColumns: ['内容', '数值', '开始', '截止', '性质与来源'],
    standing: { published: '文件所载', reported: '其他来源的消息，不作为判断依据' },
    certifications: '合格的认证',
    certificationColumns: ['认证', '停用日期', '有效至', '来源'],
    skills: '可证明教学技能的认证',
    collegeStaff: '仅限高校教职员工或教授',
    contacts: '该问谁',
    contradictions: '文件说法不一或不清楚之处',
    silences: '文件没有写的内容',
    reports: '其他来源的消息',
    reportsIntro:
      '不在这些文件之内。会连同日期显示在答复旁边，不作为判断依据。A 是 Microsoft 自己的文字，B 是它的镜像或译文，C 出自具名的培训师，D 是辗转听来的。',
    heard: (from, grade) => `${from}起（${grade}）`,
    facts: '文件的全部内容',
    notForUsers: '不用于答复',

    lines: (passages) => `第 ${passagesText(passages).join('、')} 行`,
    span: (first, last) => `${first} 至 ${last}`,
    year: (year) => `${year}年`,
    list: (items) => items.join('；'),
    labelled: (label, text) => `${label}：${text}`,
    introduces: (label) => `${label}：`,
    aside: (text) => `（${text}）`,
  },
};
