/** A small made-up town hall: what people ask it, in English and in Chinese. */
import type { Entry } from '../../../rules/ask/train.ts';

export const english: readonly Entry[] = [
  { id: 'bins', phrases: ['when are the bins emptied', 'my bin was not collected', 'which day is rubbish day', 'I need a bigger bin'] },
  {
    id: 'library',
    phrases: ['when does the library open', 'can I borrow books', 'renew my library card', 'is there a quiet room for reading'],
  },
  { id: 'parking', phrases: ['where can I park', 'how much is a parking permit', 'I got a parking ticket', 'is parking free on Sundays'] },
  { id: 'passport', phrases: ['my passport expires soon', 'renew a passport', 'how long does a passport take', 'passport photo size'] },
  { id: 'pool', phrases: ['is the swimming pool heated', 'how much is a swim', 'swimming lessons for children', 'pool opening hours'] },
];

export const chinese: readonly Entry[] = [
  { id: '垃圾', phrases: ['垃圾什么时候收', '垃圾桶没人倒', '星期几收垃圾', '想换大一点的垃圾桶'] },
  { id: '图书馆', phrases: ['图书馆几点开门', '怎么借书', '借书证到期了怎么续', '有没有安静的阅览室'] },
  { id: '停车', phrases: ['哪里可以停车', '停车证多少钱', '我收到一张停车罚单', '周日停车免费吗'] },
  { id: '护照', phrases: ['护照快到期了', '怎么换护照', '办护照要多久', '护照照片的尺寸'] },
  { id: '游泳', phrases: ['游泳池是温水吗', '游泳一次多少钱', '孩子的游泳课', '泳池几点开放'] },
];
