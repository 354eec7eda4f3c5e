import { kinds } from './defaults/kinds';
import { sectionNeeds, sectionPatterns } from './defaults/sections';
import { themes } from './defaults/themes';
import type { GenreWords } from './words';

/** The words of the genre as genre.md holds them. */
export const defaultGenreWords: GenreWords = {
  needs: sectionNeeds,
  themes,
  kinds,
  ...sectionPatterns,
  period: {
    half: '上半年|下半年|半年|[1一]月?(?:份)?[-－—–~～至到][6六]月|[7七]月?(?:份)?[-－—–~～至到](?:12|十二)月',
    quarter: '(?<!前)第?[一二三四1-4]季度',
    year: '一年来|全年|年度|一年以来|一年中|一年里',
    begins: '^(?:以来|，|全年|(?:年初)?(?:全[市县区省州盟旗镇乡局院校系委]|我[市县区省州镇乡局院校委办]|本[局院校人])|共|累计|先后|上半年|下半年|度，)',
    counts: '^(?:共|累计|先后)(?!有)',
    dated: '^\\d{1,2}月\\d{1,2}日，?(?:我局|局党组|党组|党委|镇党委|局机关)?(?:组织|召开|举办|开展|邀请|印发|通报|听取|专题研究)(?![^，。；]{0,20}的)',
    done: '共|累计|先后|召开|开展|组织|立案|查处|处分|处理|签订|谈话|整改|受理|处置|举办|完成|接访|化解|审议|结案|问责|培训|通报',
    comparison: '同比|去年|上年|上一年|较|相比|对比|比\\d|增长|下降|提升至|历年|连续|近年|跨年|结转|遗留|至今|(?<![〇○零一二三四五六七八九十])[三五]年|十[三四五]五|届|累计建成',
    history: '成立|组建|获评|评为|荣获|获得|被授予|入党|任职|担任|当选|毕业|出生|换届|转隶|调任|巡视|巡察|考核|民主生活会|审计|反馈|挂牌|启用|机构改革|印发的|出台的',
    plan: '将|预计|力争|计划|拟|目标|打算|确保',
    baseline: '现有|共有|在册|总数|实有|下辖|下设|登记',
  },
};
