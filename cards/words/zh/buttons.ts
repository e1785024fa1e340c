/** What stands on buttons. */
import type { Words } from '../words.ts';

export const buttons: Words['buttons'] = {
  next: '下一步',
  back: '上一步',
  cancel: '取消',
  help: '帮助',
  skip: '跳过',
  startOver: '重新开始',
  resume: '继续',
  change: '修改我的回答',
  goOnWith: (title) => `继续：${title}`,
  person: '咨询真人',
  whichJourney: '我适合哪个流程？',
  checkRenewal: '我能续期吗？',
  checkMine: (title) => `看看我的情况：${title}`,
  topics: '更多主题',
  start: '开始',
  inPrivate: '转到私聊',
  yesStop: '是，停止',
  goOn: '不，继续',
  otherLanguage: 'English',
};
