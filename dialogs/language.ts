/** Which of the two languages to speak. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The language of a locale such as `zh-CN`; English for everything that is not Chinese. */
export const languageOf = (locale: string | undefined): Language => (/^zh\b/i.test(locale ?? '') ? 'zh' : 'en');

/** Whoever types Chinese is answered in Chinese, whatever their client says. */
export const writtenIn = (text: string): Language | undefined => (/\p{Script=Han}/u.test(text) ? 'zh' : undefined);
