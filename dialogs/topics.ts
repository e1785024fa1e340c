/** Until questions of every kind are understood: which interview do these words ask for? */
import type { InterviewId } from './interviews/index.ts';

/** The first that fits; what is more special comes before what is more common. */
const topics: readonly (readonly [InterviewId, RegExp])[] = [
  ['kpi-dispute', /kpi.{0,40}(mismatch|do(es)? not match|don['’]t match|wrong|missing|differ)|kpi.{0,20}(不符|不一致|不对|对不上|缺)/i],
  ['kpi-renewal', /renew.{0,30}(learning (partner|option)|kpi)|(learning partner|kpi).{0,30}renew|(学习合作伙伴|kpi).{0,12}(续期|续订)/i],
  ['directory', /directory|目录/i],
  ['learning-option', /learning[- ](option|partner)|action pack|\b(gold|silver)\b|学习选项|学习合作伙伴|金牌|银牌|行动包/i],
  [
    'code-end',
    /(how long|until when|when).{0,40}(voucher|(?<!pass)code).{0,24}(use|valid|expire|last|end|lapse)|how long.{0,12}use.{0,30}(voucher|(?<!pass)code)|(?<!验证)(代码|访问码|考试券).{0,10}(有效期|能用多久|可以用多久|过期|失效|到期)/i,
  ],
  ['exam-packs', /exam pack|site pack|class pack|site licen[cs]e|考试包|站点包|班级包|课堂包|学校.{0,8}(买|订|采购).{0,12}考试/i],
  [
    'code-change',
    /(refund|return|reassign|exchange|transfer|pass on|give).{0,40}(code|voucher)|(code|voucher).{0,40}(refund|return|reassign|transfer|to (a|another|my) (colleague|employee|person))|(代码|访问码|考试券|优惠券|抵用券|凭证).{0,10}(退|转|换人|更换)|(退|转让).{0,6}(代码|访问码|考试券|优惠券|抵用券|凭证)/i,
  ],
  [
    'code-arrival',
    /when.{0,30}(?<!pass)code.{0,20}(arrive|come|get)|(?<!验证)(代码|访问码).{0,10}(什么时候|何时|多久.{0,4}到)|(什么时候|何时).{0,8}(?<!验证)(代码|访问码)/i,
  ],
  ['vouchers', /voucher|优惠券|考试券|抵用券|凭证/i],
  ['code-end', /access code|访问代码|访问码/i],
  ['passcode', /passcode|one-time code|一次性(密码|代码)|验证码|通行码/i],
  ['upload', /upload|file (format|size|type)|上传|文件(格式|大小)/i],
  ['review', /review (time|take|last)|how long.{0,30}(review|approv)|审核.{0,10}(多久|多长|时间)/i],
  ['approval', /application.{0,24}approv|approv.{0,24}application|申请.{0,8}(获批|批准|批下来|通过)/i],
  ['coverage', /(each|every) course|每门课/i],
  ['waiver', /waiver|豁免/i],
  ['fee', /\bfees?\b|\bcosts?\b|price|how much|how.{0,12}\bpay\b|费用|年费|会费|多少钱|收费|价格|缴费|交费|交钱|付款/i],
  [
    'certification',
    /(does|do|is|are|will).{0,60}(certification|certificate|mcsa|mcse|mos|associate|expert).{0,60}\b(count|qualif|enough|valid|accept)|qualifying certification|(认证|证书).{0,20}(算不算|算吗|算数|有效|合格|可以吗|可以用|能用|行吗|行不行|够吗|够不够|符合)/i,
  ],
  [
    'renew',
    /(mct|membership).{0,30}(expires|runs out|(going|about) to (expire|run out))|(keep|stay|remain).{0,12}\bmct\b|(快|要|即将|马上).{0,4}(到期|过期)|保住.{0,6}mct|续费/i,
  ],
  [
    'rejoin',
    /re-?join|re-?apply|come back as (an )?mct|(lapsed|expired).{0,30}(mct|membership)|(mct|membership).{0,30}(lapsed|expired|ran out)|重新加入|重新申请|(过期|失效).{0,12}(mct|会员)|(mct|会员).{0,12}(过期|失效)/i,
  ],
  [
    'upgrade',
    /upgrade|(alumni|alumnus).{0,40}(back|return|again)|(back|return).{0,40}alumni|升级|(alumni|校友).{0,12}(回来|恢复|重新授课)/i,
  ],
  ['alumni-renew', /renew.{0,20}alumni|alumni.{0,20}renew|(alumni|校友).{0,12}(续期|续订)|续期.{0,8}(alumni|校友)/i],
  ['alumni-apply', /alumni|alumnus|校友/i],
  ['renew', /\bre-?new|续期|续订|续签|续约|续会|续 ?mct|[能想要么何]续|延续|续一年|(mct|会员|资格).{0,6}更新|更新.{0,6}(mct|会员|资格)/i],
  [
    'enrol',
    /\benrol|become (an )?mct|join (the )?(mct|programme|program)|first time|成为.{0,4}mct|加入.{0,8}(mct|计划)|注册.{0,4}mct|当.{0,4}mct/i,
  ],
  [
    'journey',
    /which (journey|way|path|one)|what (journey|should i do)|where do i start|哪个流程|哪条路|怎么开始|从哪里?开始|先做什么|该怎么办/i,
  ],
  ['contact', /who(m)? (do|can|should) i (ask|contact|call)|contact|找谁|联系谁|咨询谁/i],
];

/** About not doing it, or about something of the same name. */
const somethingElse =
  /\bnot\b(?! teaching| match| (listed )?in (the|your) )|n['’]t (?!match|teach|taught)\b|cancel|\b(renew|cost|price|fee).{0,24}\bazure\b|\bazure (subscription|account|tenant|certif(?!.{0,40}count))|\bexam\b(?! pack)|(?<!想)不想|(?<!要)不要|取消/i;

const wish =
  /\b(i|we)(['’]d| would)? (like|want|wish|have|need) to (become|join|enrol|re-?new|re-?join|re-?apply|apply|upgrade|come back|know (if|whether|what|how))|我(们)?(想|要|想要|打算)(成为|加入|注册|续期|续订|重新加入|重新申请|申请|升级|当)/i;

/** What somebody says they want to do, which is no answer to what is asked: "I want to become an MCT" does not say that one is. */
export const wishIn = (text: string): InterviewId | undefined => (wish.test(text.normalize('NFKC')) ? topicOf(text) : undefined);

export function topicOf(text: string): InterviewId | undefined {
  const plain = text.normalize('NFKC');
  if (somethingElse.test(plain) && !/\bkpi/i.test(plain)) return undefined;
  return topics.find(([, words]) => words.test(plain))?.[0];
}

const small =
  /\b(i|want|would like|need|to|about|my|the|a|an|mct|membership|question|questions|please)\b|我想|我要|问一下|请问|关于|的|我|请/gi;

/** The same where a text may as well be an answer: then nothing but the topic itself is meant as one. */
export function topicNamed(text: string): InterviewId | undefined {
  const topic = topicOf(text);
  const words = topics.find(([id]) => id === topic)?.[1];
  const plain = text.normalize('NFKC').replace(small, ' ');
  return words && /^[\s\p{P}]*$/u.test(plain.replace(words, '').replace(/^\s*(al|ing|ed|s|ment)\b/i, '')) ? topic : undefined;
}
