/** The 60 certifications and qualifications that the English programme page lists as eligible, in the order it lists them. */
import type { Fact } from '../fact.ts';

/** `retiredOn` is the day the page gives for the retirement; without one the page shows no such date, which does not say that there is none. */
export type ListedCertification = {
  readonly id: string;
  readonly fact: `P-${number}`;
  readonly name: string;
  readonly line: number;
  readonly retiredOn?: string;
  readonly link?: string;
};

export const listedCertifications = [
  {
    id: 'azure-administrator-associate',
    fact: 'P-42',
    name: 'Microsoft Certified: Azure Administrator Associate',
    line: 82,
    link: 'https://www.microsoft.com/learning/azure-administrator.aspx',
  },
  {
    id: 'azure-developer-associate',
    fact: 'P-43',
    name: 'Microsoft Certified: Azure Developer Associate',
    line: 83,
    link: 'https://www.microsoft.com/learning/azure-developer.aspx',
  },
  {
    id: 'azure-security-engineer-associate',
    fact: 'P-44',
    name: 'Microsoft Certified: Azure Security Engineer Associate',
    line: 84,
    link: 'https://www.microsoft.com/learning/azure-security-engineer.aspx',
  },
  {
    id: 'azure-devops-engineer-expert',
    fact: 'P-45',
    name: 'Microsoft Certified: Azure DevOps Engineer Expert',
    line: 85,
    link: 'https://www.microsoft.com/learning/azure-devops.aspx',
  },
  {
    id: 'azure-solutions-architect-expert',
    fact: 'P-46',
    name: 'Microsoft Certified: Azure Solutions Architect Expert',
    line: 86,
    link: 'https://www.microsoft.com/learning/azure-solutions-architect.aspx',
  },
  {
    id: 'azure-ai-engineer-associate',
    fact: 'P-47',
    name: 'Microsoft Certified: Azure AI Engineer Associate',
    line: 87,
    link: 'https://www.microsoft.com/learning/azure-ai-engineer.aspx',
  },
  {
    id: 'azure-data-scientist-associate',
    fact: 'P-48',
    name: 'Microsoft Certified: Azure Data Scientist Associate',
    line: 88,
    link: 'https://www.microsoft.com/learning/azure-data-scientist.aspx',
  },
  {
    id: 'azure-data-engineer-associate',
    fact: 'P-49',
    name: 'Microsoft Certified: Azure Data Engineer Associate',
    line: 89,
    link: 'https://www.microsoft.com/learning/azure-data-engineer.aspx',
  },
  {
    id: 'azure-database-administrator-associate',
    fact: 'P-50',
    name: 'Microsoft Certified: Azure Database Administrator Associate',
    line: 90,
    link: '/learn/certifications/azure-database-administrator-associate',
  },
  {
    id: 'data-analyst-associate',
    fact: 'P-51',
    name: 'Microsoft Certified: Data Analyst Associate',
    line: 91,
    link: '/learn/certifications/data-analyst-associate',
  },
  {
    id: 'm365-enterprise-administrator-expert',
    fact: 'P-52',
    name: 'Microsoft 365 Certified: Enterprise Administrator Expert',
    line: 92,
    link: 'https://www.microsoft.com/learning/m365-enterprise-administrator.aspx',
  },
  {
    id: 'm365-modern-desktop-administrator-associate',
    fact: 'P-53',
    name: 'Microsoft 365 Certified: Modern Desktop Administrator Associate',
    line: 93,
    link: 'https://www.microsoft.com/learning/modern-desktop.aspx',
  },
  {
    id: 'm365-teamwork-administrator-associate',
    fact: 'P-54',
    name: 'Microsoft 365 Certified: Teamwork Administrator Associate',
    line: 94,
    retiredOn: '2020-08-31',
    link: 'https://www.microsoft.com/learning/m365-teamwork-administrator.aspx',
  },
  {
    id: 'm365-security-administrator-associate',
    fact: 'P-55',
    name: 'Microsoft 365 Certified: Security Administrator Associate',
    line: 95,
    link: 'https://www.microsoft.com/learning/m365-security-administrator.aspx',
  },
  {
    id: 'm365-messaging-administrator-associate',
    fact: 'P-56',
    name: 'Microsoft 365 Certified: Messaging Administrator Associate',
    line: 96,
    link: 'https://www.microsoft.com/learning/m365-messaging-administrator.aspx',
  },
  {
    id: 'm365-developer-associate',
    fact: 'P-57',
    name: 'Microsoft 365 Certified: Developer Associate',
    line: 97,
    link: '/learn/certifications/m365-developer-associate',
  },
  {
    id: 'm365-teams-administrator-associate',
    fact: 'P-58',
    name: 'Microsoft 365 Certified: Teams Administrator Associate',
    line: 98,
    link: '/learn/certifications/m365-teams-administrator-associate',
  },
  {
    id: 'power-platform-functional-consultant-associate',
    fact: 'P-59',
    name: 'Microsoft Certified: Power Platform Functional Consultant Associate',
    line: 99,
    link: '/learn/certifications/power-platform-functional-consultant-associate',
  },
  {
    id: 'power-platform-app-maker-associate',
    fact: 'P-60',
    name: 'Microsoft Certified: Power Platform App Maker Associate',
    line: 100,
    link: '/learn/certifications/power-platform-app-maker',
  },
  {
    id: 'dynamics-365-sales-functional-consultant-associate',
    fact: 'P-61',
    name: 'Microsoft Certified: Dynamics 365 Sales Functional Consultant Associate',
    line: 101,
    link: 'https://www.microsoft.com/learning/d365-functional-consultant-sales.aspx',
  },
  {
    id: 'dynamics-365-customer-service-functional-consultant-associate',
    fact: 'P-62',
    name: 'Microsoft Certified: Dynamics 365 Customer Service Functional Consultant Associate',
    line: 102,
    link: 'https://www.microsoft.com/learning/d365-functional-consultant-customer-service.aspx',
  },
  {
    id: 'dynamics-365-marketing-functional-consultant-associate',
    fact: 'P-63',
    name: 'Microsoft Certified: Dynamics 365 Marketing Functional Consultant Associate',
    line: 103,
    link: 'https://www.microsoft.com/learning/d365-functional-consultant-marketing.aspx',
  },
  {
    id: 'dynamics-365-field-service-functional-consultant-associate',
    fact: 'P-64',
    name: 'Microsoft Certified: Dynamics 365 Field Service Functional Consultant Associate',
    line: 104,
    link: 'https://www.microsoft.com/learning/d365-functional-consultant-field-service.aspx',
  },
  {
    id: 'dynamics-365-finance-functional-consultant-associate',
    fact: 'P-65',
    name: 'Microsoft Certified: Dynamics 365 Finance Functional Consultant Associate',
    line: 105,
    link: 'https://www.microsoft.com/learning/d365-functional-consultant-financials.aspx',
  },
  {
    id: 'dynamics-365-supply-chain-management-manufacturing-functional-consultant-associate',
    fact: 'P-66',
    name: 'Microsoft Certified: Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant Associate',
    line: 106,
    link: 'https://www.microsoft.com/learning/d365-functional-consultant-manufacturing.aspx',
  },
  {
    id: 'dynamics-365-supply-chain-management-functional-consultant-associate',
    fact: 'P-67',
    name: 'Microsoft Certified: Dynamics 365 Supply Chain Management Functional Consultant Associate',
    line: 107,
    link: 'https://www.microsoft.com/learning/d365-functional-consultant-supply-chain-management.aspx',
  },
  {
    id: 'dynamics-365-finance-and-operations-apps-developer-associate',
    fact: 'P-68',
    name: 'Microsoft Certified: Dynamics 365: Finance and Operations Apps Developer Associate',
    line: 108,
    link: '/learn/certifications/d365-finance-and-operations-apps-developer-associate',
  },
  {
    id: 'dynamics-365-finance-and-operations-apps-solution-architect-expert',
    fact: 'P-69',
    name: 'Microsoft Certified: Dynamics 365: Finance and Operations Apps Solution Architect Expert',
    line: 109,
    link: '/learn/certifications/d365-finance-and-operations-apps-solution-architect-expert',
  },
  {
    id: 'power-apps-dynamics-365-developer-associate',
    fact: 'P-70',
    name: 'Microsoft Certified: Power Apps + Dynamics 365 Developer Associate',
    line: 110,
    retiredOn: '2020-12-31',
    link: '/learn/certifications/power-apps-and-d365-developer-associate',
  },
  {
    id: 'dynamics-365-power-platform-solution-architect-expert',
    fact: 'P-71',
    name: 'Microsoft Certified: Dynamics 365 + Power Platform Solution Architect Expert',
    line: 111,
    link: '/learn/certifications/power-apps-and-d365-solution-architect-expert',
  },
  { id: 'mcsa-bi-reporting', fact: 'P-72', name: 'MCSA: BI Reporting', line: 112, retiredOn: '2021-01-31' },
  {
    id: 'mcsa-microsoft-dynamics-365-for-operations',
    fact: 'P-73',
    name: 'MCSA: Microsoft Dynamics 365 for Operations',
    line: 112,
    retiredOn: '2021-01-31',
  },
  { id: 'mcsa-sql-2016-bi-development', fact: 'P-74', name: 'MCSA: SQL 2016 BI Development', line: 112, retiredOn: '2021-01-31' },
  {
    id: 'mcsa-sql-2016-database-administration',
    fact: 'P-75',
    name: 'MCSA: SQL 2016 Database Administration',
    line: 112,
    retiredOn: '2021-01-31',
  },
  {
    id: 'mcsa-sql-2016-database-development',
    fact: 'P-76',
    name: 'MCSA: SQL 2016 Database Development',
    line: 112,
    retiredOn: '2021-01-31',
  },
  { id: 'mcsa-sql-server-2012-2014', fact: 'P-77', name: 'MCSA: SQL Server 2012/2014', line: 112, retiredOn: '2021-01-31' },
  { id: 'mcsa-universal-windows-platform', fact: 'P-78', name: 'MCSA: Universal Windows Platform', line: 112, retiredOn: '2021-01-31' },
  { id: 'mcsa-web-applications', fact: 'P-79', name: 'MCSA: Web Applications', line: 112, retiredOn: '2021-01-31' },
  { id: 'mcsa-windows-server-2012', fact: 'P-80', name: 'MCSA: Windows Server 2012', line: 112, retiredOn: '2021-01-31' },
  { id: 'mcsa-windows-server-2016', fact: 'P-81', name: 'MCSA: Windows Server 2016', line: 112, retiredOn: '2021-01-31' },
  { id: 'mcse-business-applications', fact: 'P-82', name: 'MCSE: Business Applications', line: 113, retiredOn: '2021-01-31' },
  {
    id: 'mcse-data-management-and-analytics',
    fact: 'P-83',
    name: 'MCSE: Data Management and Analytics',
    line: 113,
    retiredOn: '2021-01-31',
  },
  { id: 'mcse-productivity', fact: 'P-84', name: 'MCSE: Productivity', line: 113, retiredOn: '2021-01-31' },
  { id: 'mcse-core-infrastructure', fact: 'P-85', name: 'MCSE: Core Infrastructure', line: 113, retiredOn: '2021-01-31' },
  { id: 'mcsd-app-builder', fact: 'P-86', name: 'MCSD: App Builder', line: 114, retiredOn: '2021-01-31' },
  { id: 'mos-master-2016', fact: 'P-87', name: 'MOS: Master 2016', line: 115 },
  { id: 'mos-master-2013', fact: 'P-88', name: 'MOS: Master 2013', line: 115 },
  { id: 'mos-expert-excel-2016', fact: 'P-89', name: 'MOS: Expert Excel 2016', line: 115 },
  { id: 'mos-expert-excel-2013', fact: 'P-90', name: 'MOS: Expert Excel 2013', line: 115 },
  { id: 'mos-expert-word-2016', fact: 'P-91', name: 'MOS: Expert Word 2016', line: 115 },
  { id: 'mos-expert-word-2013', fact: 'P-92', name: 'MOS: Expert Word 2013', line: 115 },
  {
    id: 'mos-word-associate',
    fact: 'P-93',
    name: 'MOS: Word Associate (Word and Word 2019)',
    line: 115,
    link: 'https://www.microsoft.com/learning/mos-word-2019.aspx',
  },
  {
    id: 'mos-excel-associate',
    fact: 'P-94',
    name: 'MOS: Excel Associate (Excel and Excel 2019)',
    line: 115,
    link: 'https://www.microsoft.com/learning/mos-excel-2019.aspx',
  },
  {
    id: 'mos-powerpoint-associate',
    fact: 'P-95',
    name: 'MOS: PowerPoint Associate (PowerPoint and PowerPoint 2019)',
    line: 115,
    link: 'https://www.microsoft.com/learning/mos-powerpoint-2019.aspx',
  },
  {
    id: 'mos-outlook-associate',
    fact: 'P-96',
    name: 'MOS: Outlook Associate (Outlook and Outlook 2019)',
    line: 115,
    link: '/learn/certifications/mos-outlook-2019',
  },
  {
    id: 'mos-office-associate',
    fact: 'P-97',
    name: 'MOS: Microsoft Office Specialist: Associate (Office 365 and Office 2019)',
    line: 115,
    link: 'https://www.microsoft.com/learning/microsoft-office-specialist-associate-2019.aspx',
  },
  {
    id: 'mos-word-expert',
    fact: 'P-98',
    name: 'MOS: Word Expert (Word and Word 2019)',
    line: 115,
    link: 'https://www.microsoft.com/learning/mos-word-expert-2019.aspx',
  },
  {
    id: 'mos-excel-expert',
    fact: 'P-99',
    name: 'MOS: Excel Expert (Excel and Excel 2019)',
    line: 115,
    link: '/learn/certifications/mos-excel-expert-2019',
  },
  {
    id: 'mos-access-expert',
    fact: 'P-100',
    name: 'MOS: Access Expert (Access and Access 2019)',
    line: 115,
    link: '/learn/certifications/mos-access-expert-2019',
  },
  {
    id: 'mos-office-expert',
    fact: 'P-101',
    name: 'MOS: Microsoft Office Specialist: Expert (Office 365 and Office 2019)',
    line: 115,
    link: '/learn/certifications/microsoft-office-specialist-expert-2019',
  },
] as const satisfies readonly ListedCertification[];

type Listed = (typeof listedCertifications)[number]['fact'];

const months = 'January February March April May June July August September October November December'.split(' ');

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];
const inEnglish = ([year, month, day]: [number, number, number]) => `${day} ${months[month - 1]} ${year}`;
const inChinese = ([year, month, day]: [number, number, number]) => `${year}年${month}月${day}日`;

/** The same list as facts, one for each certification. */
export const certificationFacts = Object.fromEntries(
  listedCertifications.map(({ fact, name, line, ...more }): [string, Fact] => {
    const retired = 'retiredOn' in more ? parts(more.retiredOn) : undefined;
    return [
      fact,
      {
        en: `${name} is on the eligible list${retired ? `, with the retirement date ${inEnglish(retired)}` : ''}.`,
        zh: `${name} 在合格认证列表上${retired ? `，停用日期为 ${inChinese(retired)}` : ''}。`,
        at: [line],
        value: name,
      },
    ];
  }),
) as Record<Listed, Fact>;
