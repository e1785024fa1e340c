/** What to write to support. */
import type { Words } from '../words.ts';

export const letters: Words['letters'] = {
  'kpi-dispute': {
    opening: 'Partner Center 里的 KPI 与我们的 KPI 仪表板不一致，请核对以下采购：',
    closing: '随附发票。',
  },
  directory: {
    opening: '请把我们单位加入学习合作伙伴目录：',
    closing: '该专页在我们自己的网站上，只介绍本单位，没有竞争对手的内容。',
  },
};
export const letterTitle = '可以发送的文字';
