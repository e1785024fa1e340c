/** The words around the printed rules, in both languages. */
import type { Language } from '../../dialogs/language.ts';

type PrintWords = {
  readonly title: string;
  readonly intro: (on: string) => string;
  readonly documents: string;
  readonly documentColumns: readonly [string, string, string, string];
  readonly decisions: string;
  readonly rules: string;
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
  readonly silent: string;
  readonly known: string;
  readonly ask: string;
  readonly values: string;
  readonly valueColumns: readonly [string, string, string, string];
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
  readonly facts: string;
  readonly notForUsers: string;
  readonly lines: (lines: string) => string;
};

export const printWords: Readonly<Record<Language, PrintWords>> = {
  en: {
    title: 'The rules of MCT Assistant',
    intro: (on) =>
      `What the assistant decides by, as of ${on}. Every line names the statement it rests on, the document with its date, and the line there. Microsoft decides; this only reads its documents.`,
    documents: 'The documents',
    documentColumns: ['Letter', 'Document', 'Dated', 'Last checked'],
    decisions: 'Decisions',
    rules: 'Rules',
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
    silent: 'No document says',
    known: 'Known',
    ask: 'Ask',
    values: 'Values',
    valueColumns: ['Value', 'From', 'Until', 'Standing and source'],
    standing: { published: 'published', reported: 'reported elsewhere, decides nothing' },
    certifications: 'Certifications that count',
    certificationColumns: ['Certification', 'Retired on', 'Counts until', 'Source'],
    skills: 'Certificates that show instructional skill',
    collegeStaff: 'for college staff and professors only',
    contacts: 'Whom to ask',
    contradictions: 'Where the documents disagree or are unclear',
    silences: 'What no document says',
    reports: 'Reported elsewhere',
    reportsIntro: 'Not in these documents. It is shown beside an answer with its date and decides nothing.',
    facts: 'Every statement of the documents',
    notForUsers: 'not for answers',
    lines: (lines) => `line ${lines}`,
  },
  zh: {
    title: 'MCT Assistant 的规则',
    intro: (on) =>
      `助手据此判断，以 ${on}的规则为准。每一行都注明所依据的内容、文件及其日期和行号。最终由 Microsoft 决定，这里只是查阅它的文件。`,
    documents: '文件',
    documentColumns: ['代号', '文件', '日期', '最近核对'],
    decisions: '判断',
    rules: '规则',
    conditions: '判断方法',
    all: '全部满足：',
    any: '满足一项即可：',
    first: '按顺序，取第一个可行的：',
    condition: '取决于：',
    ifSo: '是：',
    ifNot: '否：',
    nothing: '没有其他要求',
    above: '见上',
    asks: (fields) => `需要回答：${fields.join('；')}`,
    followed: '采用',
    silent: '文件没有写',
    known: '已知',
    ask: '可咨询',
    values: '数值',
    valueColumns: ['数值', '开始', '截止', '性质与来源'],
    standing: { published: '文件所载', reported: '其他来源的消息，不作为判断依据' },
    certifications: '合格的认证',
    certificationColumns: ['认证', '停用日期', '有效至', '来源'],
    skills: '可证明教学技能的认证',
    collegeStaff: '仅限大学教职人员',
    contacts: '找谁',
    contradictions: '文件说法不一或不清楚之处',
    silences: '文件没有写的',
    reports: '其他来源的消息',
    reportsIntro: '不在这些文件之内。会连同日期显示在答复旁边，不作为判断依据。',
    facts: '文件的全部内容',
    notForUsers: '不用于答复',
    lines: (lines) => `第 ${lines} 行`,
  },
};
