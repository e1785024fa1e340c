/** Short messages with the few things one can do next. */
import type { Words } from '../words.ts';

const support = '[MCT 支持](https://aka.ms/mctforum)';

export const menus: Words['menus'] = {
  welcome: [
    '您好，这里是 MCT Assistant，为您解答 Microsoft Certified Trainer（MCT）计划的问题：',
    '- 各种流程：注册、续期、MCT Alumni、升级、重新加入\n- 哪些认证算数、MTM 豁免、费用\n- 学习合作伙伴、KPI 和合作伙伴目录\n- 考试包和考试券',
    '可以直接提问，也可以点下面的按钮；输入 帮助，就能看到还可以做什么。',
    `每个回答都附上理由和来源。这不是 Microsoft 的服务；其他问题请咨询 ${support}。`,
  ],
  help: [
    '点按钮，或者直接提问，例如“我能续期吗”“哪些认证算数”。每个回答都附上来源。',
    `也可以输入 主题、人工 或 English；支持人员可以输入 分诊，再贴上别人的来信。这些文件之外的问题，请咨询 ${support}。`,
  ],
  'not-understood': ['抱歉，没有看懂。请换个说法，或者从下面选一项。', `MCT 计划文件之外的问题，请咨询 ${support}。`],
  cancelled: ['已停止，填写的内容已丢弃。随时可以重新开始。'],
  closed: ['已结束。您填过的内容会留给下一次使用。想继续的话，请选下面一项。'],
  'nothing-to-cancel': ['现在没有正在进行的内容，不用取消。想开始的话，请选下面一项。'],
  'nothing-to-start-over': ['还没有开始，所以不用重来。想开始的话，请选下面一项。'],
  'nothing-to-go-back-to': ['现在没有正在进行的内容，没有上一步可回。想开始的话，请选下面一项。'],
  'nothing-to-change': ['您还没有填写过内容，没有可修改的。想开始的话，请选下面一项。'],
  'nothing-open': ['现在没有正在进行的内容。可以直接提问，或者选下面一项。'],
  'out-of-date': ['这张卡片已经过期，上面的问题已结束。可以从下面重新开始。'],
};
