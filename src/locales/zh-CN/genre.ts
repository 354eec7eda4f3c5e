import type { KindId, Need, SectionId } from '../../report/genre/sections';

export const kindNames: Readonly<Record<KindId | 'unknown', string>> = {
  personalStatement: '个人述责述廉报告',
  firstResponsible: '履行第一责任人职责情况报告',
  partyGroup: '落实主体责任情况报告',
  workSummary: '党风廉政建设工作总结',
  unknown: '未识别',
};

export const sectionNames: Readonly<Record<SectionId, string>> = {
  title: '标题',
  salutation: '称谓',
  leadIn: '导语',
  work: '工作开展情况',
  responsibility: '压实主体责任',
  politics: '政治建设',
  ideology: '思想建设',
  organisation: '组织与队伍建设',
  conduct: '作风建设',
  discipline: '纪律与警示教育',
  anticorruption: '反腐败',
  systems: '制度建设',
  business: '中心工作',
  integrity: '廉洁自律',
  problems: '存在问题',
  plans: '下一步打算',
  closing: '结语',
  signature: '落款',
  date: '日期',
};

export const needNames: Readonly<Record<Need, string>> = { required: '必备', common: '常有', optional: '可有' };
