/** Words of names besides those that the rules list. */
import { list } from '../phrases.ts';

/** Of the short and the Chinese names of certificates. */
export const certificateWords = `CTT CVE MCCT TPMA Essential Educate Learning Tree and Performance Institute CSS Trainer Core Training Skills PrepMasters MCT
  基础教育培训师 教学技能认证 认可的技术讲师 讲师绩效检控与评估 学习树培训教员课程`;

/** Of other names of countries. */
export const countryWords = `USA UK UAE PRC US America States of Great Britain Peoples People's Republic China Mainland Macau Burma Czech Holland Ivory Coast Korea Russian
  Federation Swaziland Turkey Vatican 美利坚合众国 大不列颠 中华人民共和国 中国大陆 中国香港 中国澳门 中国台湾 阿联酋 沙特 南韩 大韩民国`;

/** New Mexico, Northern Ireland, Latin America, 内蒙古: not the country whose name follows. */
export const notTheCountry: ReadonlySet<string> = new Set(
  list('new | northern | north | south | southern | eastern | east | west | western | latin | central | inner | 内 | 北 | 南 | 拉'),
);

/** The last three of a form's list, which have no name of their own. */
export const outsideTheList: Readonly<Record<string, string>> = {
  'newer-role-based': 'a role based certification newer than this list | newer role based certification | 比这份列表更新的基于角色的认证',
  fundamentals: 'a fundamentals certification | fundamentals certification | 基础级 fundamentals 认证 | 基础级认证',
  another: 'another one that is not on this list | not on this list | not on the list | 列表之外的其他认证 | 不在列表里',
};

/** Said instead of a name or a number. */
export const nothingWords: Readonly<Record<'instructionalCertificate' | 'referenceYears' | 'coursesTaught' | 'mctCount', string>> = {
  instructionalCertificate: `no certificate | no certificates | no teaching certificate | no instructional certificate | no instructional skills certificate | no instructional skills certification
    | dont have a certificate | dont have one | do not have a certificate | without a certificate | no train the trainer certificate | 没有证书 | 没证书 | 无证书 | 没有教学证书 | 没有教学技能证书
    | 没有教学技能认证`,
  referenceYears:
    'no reference | no references | without a reference | dont have a reference | do not have a reference | no reference letter | 没有推荐 | 没有推荐材料 | 没有推荐信 | 没有推荐人 | 无推荐',
  coursesTaught: `no courses | no course | no classes | zero courses | didnt teach | havent taught | have not taught | did not teach | taught nothing | 没有授课 | 没授课 | 没有课 | 没讲课
    | 没上课 | 一门课都没有 | 一门也没有`,
  mctCount: 'no mcts | no mct | no trainers | no mcts yet | 没有 mct | 还没有 mct | 没有讲师',
};
