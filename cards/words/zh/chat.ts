/** Pages, menus, remarks and buttons. */
import type { Words } from '../words.ts';
import { list } from './format.ts';

export const chat = {
  required: (label) => `${label}（必填）`,
  yes: '是',
  no: '否',
  chooseCertification: '输入几个字母来查找',
  problemsAbove: (labels) => `请再看一下：${list(labels)}`,
  progress: (name) => `对应注册工具的页面：${name}`,
  soFar: (answers) => `已填写：${answers.join(' · ')}`,
  menus: {
    welcome:
      '您好，这里是 MCT Assistant。它根据 Microsoft 的文件，告诉您是否符合 MCT 会员续期要求、原因和最晚日期，每项要求和步骤都注明来源。其他问题以后会陆续支持，目前请咨询 [MCT 支持](https://aka.ms/mctforum)。这不是 Microsoft 的服务。',
    help: 'MCT Assistant 可以查您是否符合续期要求：点按钮，或者直接问“我能续期吗”。随时可以输入 取消、重新开始、帮助 或 English。其他问题请咨询 [MCT 支持](https://aka.ms/mctforum)。',
    'not-understood': '这个目前还答不了，现在只能查续期。其他问题请咨询 [MCT 支持](https://aka.ms/mctforum)。',
    cancelled: '已停止，填写的内容已丢弃。',
    'nothing-to-cancel': '现在没有正在进行的内容，不用取消。',
    'nothing-to-start-over': '还没有开始，所以不用重来。',
    'personal-only': '查续期要问到个人情况。请单独打开与 MCT Assistant 的聊天再问。',
    'out-of-date': '这张卡片已经过期，上面的问题已结束。随时可以重新查。',
  },
  remarks: {
    'use-the-card': '请用卡片上的输入框和按钮，或输入 帮助、取消、重新开始。您填过的都还在。',
    'card-out-of-date': '这张卡片已经过期，当前的卡片在下面。',
    'started-over': '好，从第一页重新开始。',
    'language-changed': '好，改用中文。',
  },
  confirmCancel: '要停止吗？已填写的内容会丢失。',
  wentWrong: (reference) => `抱歉，我们这边出了点问题。之前填写的内容都在，请再试一次。如果还是不行，请把这个编号告诉管理员：${reference}`,
  buttons: {
    next: '下一步',
    checkRenewal: '我能续期吗？',
    change: '修改我的回答',
    startOver: '重新开始',
    cancel: '取消',
    yesStop: '是，停止',
    goOn: '不，继续',
    otherLanguage: 'English',
  },
} satisfies Partial<Words>;
