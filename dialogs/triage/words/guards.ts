/** In a letter, a word counts for a field only beside others that show it is meant so. */
import type { Field } from '../../../rules/applicant.ts';

/** Somebody else's case. */
export const aboutOthers =
  /\b(?:my|our|a|the|one of (?:my|our)) (?:colleagues?|friends?|wife|husband|brother|sister|coworkers?|team-?mates?|manager|boss|neighbou?r|student|another)\b(?! (?:can|could|will|would) (?:write|give|confirm))|\b(?:he|she|they|his|her|their)\b(?! (?:name|invoice))|\b(?:somebody|someone|people) (?:else|i know)\b|(?:我|我们)的?(?:同事|朋友|老公|老婆|妻子|丈夫|经理|领导|老板|学生|同学)|(?:^|[^其])(?:他|她)(?:们|的|是|在|去|有|说)|\b(?:i|we) (?:heard|read|was told|were told)\b|据说|听说/i;

export const supposed =
  /\b(?:if|unless|suppose|supposing|assuming|in case|provided that|would i|were i)\b|如果|假如|要是|假设|万一|倘若|的话/i;

/** Wished for or planned: it is not so yet. */
export const planned =
  /\b(?:plan(?:ning)? to|going to (?!expire|run out|lapse|end)|intend to|about to (?:take|sit|do)|will (?:take|sit|pass|get|teach|be)|studying for|preparing for|working (?:towards?|on)|considering|thinking (?:of|about)|hope to|hoping to)\b|打算|准备(?:考|参加|去)|计划(?:考|参加|去)|正在(?:考|备考|学)|想考|要去考|考虑/i;

type Guard = (clause: string) => boolean;

const says =
  (words: RegExp, unless?: RegExp): Guard =>
  (clause) =>
    words.test(clause) && !(unless?.test(clause) ?? false);

const self =
  /\b(?:i|i['’]m|im|i['’]ve|we|my|our|myself)\b|我|本人|本校|本单位|作为|^\s*(?:self|freelanc|independent|certif|认证|证书|雇主|employer)/i;

export const about: { readonly [F in Field]?: Guard } = {
  employerType: says(
    /\b(?:i am|i['’]m|im|as an?|from an?|work(?:ing)?|works|employed|teach(?:ing)? (?:at|for)|employer|employee|with a|trainer at|lecturer|now|professor)\b|我是|我在|作为|工作|任职|本人|雇主|就职|在.{1,12}(?:教|任|上班)/i,
    /\bstud(?:y|ied|ying)\b|\breference\b|\bletter\b|\bgraduat|\bcustomer|\bclient|used to|毕业|读书|推荐|客户|曾经?在|以前在|原来在/i,
  ),
  certifications: says(
    /\b(?:have|hold|holding|got|earned|passed|certified|certifications?|certificates?|certs?|still|is|am|does|do|count|counts)\b|有|持|考(?:过|了|到|取)|拿|认证|证书|通过/i,
    /\b(?:don['’]t|do not|no longer) (?:have|hold)\b|expired|\b(?:training|course|class|workshop)s? (?:on|for|about)\b|没有/i,
  ),
  instructionalCertificate: says(
    /\b(?:have|hold|got|earned|passed|completed|did|with|no|without|am|certifi)|有|持|考|拿|没|通过|证/i,
    /\bwhere\b|哪里/i,
  ),
  referenceFrom: says(/\breference|\brecommend|\bletter|推荐/i),
  referenceYears: says(/\breference|\brecommend|\bletter|推荐/i),
  validation: says(
    /\b(?:use|uses|used|using|via|through|with|in|by|recorded|evaluat|collect|survey)|用|通过|里|记录|调查/i,
    /\bnever heard|what is|no idea|没听|不知道|不了解/i,
  ),
  skillsApproved: says(/\bskills?\b|\bproof\b|\binstructional\b|教学|技能|证明/i, /\bapplication\b|\bfee\b/i),
  submitted: says(/\bapplication\b|\bconfirmation\b|\bsubmit it\b|申请|confirmation/i, /\bproof\b|证明/i),
  paid: says(/\b(?:fee|fees|paid|payment)\b|费|付|款/i),
  firstYear: says(/\bmct\b|\bmember|\bjoin|\bprogram|\bfirst year\b|加入|会员|第一年/i, /university|college|大学/i),
  coursesTaught: says(/./, /没|不|未|\bnot\b|n['’]t\b|\bnever\b|\bwant|\blike to\b/i),
  wantedLevel: says(
    /\bwant|\blike\b|\binterested|\baim|\bget\b|\bbecome|\bqualify|\breach|想|要|申请|能拿|达到/i,
    /\bwe are\b|\bcurrently\b|\b(?:silver|gold) partner|我们(?:现在|目前)?是/i,
  ),
  anniversary: says(
    /\banniversary|\bexpir|\bruns? out|\bends?\b|\bdue\b|\bmy (?:mct )?renewal\b|周年|到期/i,
    /\bnot\b|n['’]t\b|不是|并非|\bcert|\bcode|\bvoucher|\bexam|认证|证书|代码|考试/i,
  ),
  country: says(
    /\b(?:live|living|based|located|reside|in|from|country|region|office)\b|在|位于|国家|地区|来自/i,
    /\b(?:client|customer|holiday|vacation|trip|conference|azure region|restaurant)|客户|旅游|出差/i,
  ),
  collegeStaff: says(self),
  academicInstitution: says(
    /\b(?:we|our|i work|are a|is a)\b|我们|本校|本单位|公司|我校/i,
    /\bschool (?:subscription|agreement|licen)|school ?(?:订阅|协议)/i,
  ),
  kpiMonth: says(/\bkpis?\b|\binvoice|\bdashboard|\bmonth|\bfor (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|发票|月/i),
  kpiYear: says(/\bkpis?\b|\binvoice|\bdashboard|\bmonth|\bfor (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|发票|年/i),
  currentLevel: says(/\b(?:are|is|have|current|currently|our|hold)\b|现在|目前|是/i, /\bwant|would like|we['’]d like|get\b|想/i),
};
