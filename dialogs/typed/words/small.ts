/** Small words: they carry little by themselves and turn the meaning of others. */
import { list, Phrases } from '../phrases.ts';

const words = (text: string): ReadonlySet<string> => new Set(list(text));

/** What may be left over without anything being lost. */
export const fillers = words(
  `i | im | ive | id | ill | am | is | are | was | were | be | been | being | a | an | the | my | our | we | were | it | its | this | that | thats | there
  | at | in | on | to | of | for | with | by | as | from | and | also | so | then | well | just | now | currently | still | actually | ok | okay
  | have | has | had | do | did | does | hi | hello | hey | please | pls | thanks | thank | you | me | sorry | oh | um | hm | hmm | think | guess
  | work | working | works | worked | use | using | used | uses | hold | holding | got | put | set | take | say | would | like | or | s | t | all | one | here
  | taught | teach | teaching | teaches | delivered | deliver | ran | gave | held | class | classes | course | courses | training | day | date | year
  | it's | type | employer | mainly | mostly | about | around | called | named | name | last | only | yes | yeah | right | correct | his | her | their | membership | train | trains | trainer | trainers | want | wants | need | due | live | tool | data | but | my | into | some | am
  | 我 | 我们 | 的 | 是 | 在 | 了 | 有 | 用 | 我 | 们 | 也 | 就 | 还 | 和 | 跟 | 与 | 及 | 以 | 并 | 且 | 或 | 者 | 到 | 给 | 给 | 为 | 于 | 上 | 过 | 个
  | 您 | 你 | 好 | 请 | 谢 | 吧 | 啊 | 呀 | 哦 | 嗯 | 那 | 这 | 本 | 人 | 做 | 当 | 属 | 来 | 主 | 要 | 一 | 位 | 名 | 叫 | 对 | 讲 | 教 | 课 | 授 | 门 | 堂 | 节
  | 工 | 作 | 所 | 从 | 事 | 目 | 前 | 现 | 共 | 总 | 大 | 概 | 约 | 左 | 右 | 天 | 日 | 其 | 中 | 都 | 次 | 最 | 近 | 使 | 呢 | 剩 | 余 | 会 | 员 | 资 | 格 | 老 | 师 | 单 | 听 | 众 | 同 | 时 | 应 | 该 | 算`,
);

/** What may stand between a "not" and what it denies. */
export const overWhichNotReaches = words(
  `a | an | the | at | in | by | with | from | for | of | my | our | currently | really | yet | been | am | be | being | using | use | used | work | working
  | have | has | had | any | actually | an | as | to | it | that | ever | actively | hold | on | longer | even | only | i | teach | is
  | 在 | 用 | 是 | 属 | 于 | 为 | 有 | 算 | 我 | 的 | 什 | 么 | 任 | 何 | 再 | 能 | 会 | 曾 | 使 | 做 | 过`,
);

export const negators = words(
  `not | no | never | isnt | arent | wasnt | werent | dont | doesnt | didnt | havent | hasnt | hadnt | cant | cannot | wont | neither | nor | non | without
  | except | unlike | aint | formerly | previously | 不 | 没 | 非 | 未 | 无`,
);

/** Joins two that are denied together: "not academic or government". */
export const joiners = words('or | nor | and | 或 | 和 | 与 | 也 | 跟');

/** Whose are these? A clause that begins with one of them is about somebody else. */
export const others = words(
  'colleague | friend | wife | husband | brother | sister | buddy | coworker | teammate | she | he | they | 她 | 他',
);
export const othersInChinese = ['同事', '朋友', '老公', '老婆', '妻子', '丈夫', '他们'] as const;

export const pronouns = words('i | im | ive | my | we | our | the | it | its | he | she | his | her | they | 我 | 本 | 您');

/** No name consists of these: who writes one of them writes a sentence. */
export const sentenceWords = words(
  `i | im | ive | am | is | are | was | were | be | been | it | its | my | me | you | your | we | they | he | she | this | that | not | no | dont | cant | but
  | because | if | when | then | have | has | had | do | did | does | will | would | can | could | should | know | sure | think | want | need | what | which | how | why
  | maybe | later | skip | thanks | sorry | yes | yeah | ok | okay | already | taught | on | month | months | week | weeks | year | years | last | next | ago | soon | recently | yesterday | today | tomorrow | to | about | wont | didnt | isnt | there | so | too | very | again
  | 我 | 你 | 您 | 不 | 没 | 吗 | 呢 | 吧 | 了 | 想 | 要 | 知 | 但 | 因 | 如 | 把 | 被 | 请 | 谢 | 们 | 这 | 那`,
);

/** What may be left out before a name. */
export const leadsToAName = words('at | 在 | it | its | is | thats | the | a | an | and | also | called | 是 | 叫');

/** Said instead of an answer. */
export const notAValue = new Phrases<true>().add(
  `i dont know | dont know | do not know | i do not know | no idea | not sure | im not sure | i am not sure | skip | skip it | later | ill tell you later | not now | ok | okay | thanks | thank you
  | hello | hi | help | yes | no | nope | y | n | none | nothing | sure | never mind | maybe | wait | no thanks | i have no idea | i forgot | unknown | i cant find it | idk | dunno
  | 不知道 | 我不知道 | 不清楚 | 我不清楚 | 不记得 | 忘了 | 我忘了 | 跳过 | 以后再说 | 等等 | 好 | 好的 | 谢谢 | 没有 | 无 | 是 | 是的 | 不是 | 有 | 你好 | 您好 | 帮助 | 不确定 | 算了 | 等一下 | 稍后`,
  true,
);
