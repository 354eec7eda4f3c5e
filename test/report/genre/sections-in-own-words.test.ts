import type { SectionId } from '../../../src/report/genre/sections';
import { head, places } from './places';

describe('problems and plans in an author’s own words are marked where they begin', () => {
  test.each<[SectionId, string]>([
    ['problems', `${head}一、压实责任\n召开会议。\n⟦差距所在\u3000努力方向⟧\n有的支部学习不深。面向2025年，做实两项举措。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦还没做好的事和明年的打算⟧\n学习有时赶进度。明年，带头学习。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、对照检视，在正视问题上不遮不掩⟧。主要不足有：学习不深。`],
    ['problems', `${head}一、压实责任\n召开会议。\n二、守住自身。没有收过礼。⟦回头看这半年，工作中的短板也很清楚：一是学习不深；二是检查不勤。⟧\n下半年，我将从两个方面用力补短。`],
    ['problems', `${head}一、压实责任\n召开会议。⟦主要不足有：学习不深，检查不勤。⟧\n下一步，我将带头学习。`],
    ['problems', `${head}关于责任。召开会议。\n⟦关于毛病和不足。⟧我看自己，学习不深。\n关于下半年怎么干。带头学习。`],
    ['plans', `${head}关于责任。召开会议。\n关于毛病和不足。我看自己，学习不深。\n⟦关于下半年怎么干。⟧带头学习。`],
    ['plans', `${head}关于责任。召开会议。\n关于毛病和不足。我看自己，学习不深。\n⟦关于下半年的安排。⟧带头学习。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦镜子照照，脸上也有灰。⟧抓责任有时面子薄，说话绕弯子。\n往后的路怎么走，我想了想。带头学习。`],
    ['plans', `${head}一、压实责任\n召开会议。\n镜子照照，脸上也有灰。抓责任有时面子薄，说话绕弯子。\n⟦往后的路怎么走，我想了想。⟧带头学习。`],
    ['plans', `${head}先说责任。召开会议。\n毛病我也清楚。写材料拖拉，有的事没能办成。\n⟦下半年，汛期还长。⟧我打算先补课，每周读一个晚上。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、存在问题\n学习不深。\n⟦三、奋力争先，在下步工作上抓紧抓实⟧。带头学习。`],
    ['problems', `${head}一、压实责任\n召开会议。⟦不足之处在于，学习还不深。⟧\n二、改进作风\n减少会议。\n三、再出发\n对于上面说到的几点不足，我将逐一销号。下一步，我将做好三件事。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、仍需正视的突出问题⟧\n学习不深。`],
    ['problems', `${head}一、压实责任\n召开会议。\n⟦二、不足自省⟧\n扣分的地方不少。`],
    ['problems', `${head}先说责任。召开会议。\n⟦说了成绩，还得听听跑调的地方。⟧底数不够清，形式偏老。\n到年底还有半个音乐季，我打算补课。`],
    ['plans', `${head}先说责任。召开会议。\n说了成绩，还得听听跑调的地方。底数不够清，形式偏老。\n⟦到年底还有半个音乐季，我打算补课。⟧`],
    ['plans', `${head}1. 压实责任\n召开会议。\n2. 火候还欠在哪儿\n覆盖得不够，学习偏少。\n⟦3. 下一锅怎么炒⟧\n暑假不停火。`],
  ])('%s: %s', (id, text) => {
    expect(places(text, id)).toBe(text);
  });
});

describe('such words in passing begin none', () => {
  test.each<[SectionId, string]>([
    ['problems', `${head}一、压实责任\n督促整改工作中的突出问题：学习不深、检查不勤。`],
    ['problems', `${head}一、压实责任\n关于基层不足的通报已经印发。召开会议。`],
    ['problems', `${head}一、压实责任\n召开会议。不足之处在于，学习还不深。\n二、改进作风\n减少会议。\n三、再出发\n下一步，我将做好三件事。`],
    ['plans', `${head}一、压实责任\n召开会议。\n二、改进作风\n下半年，汛期还长。组织党员上堤。`],
    ['plans', `${head}一、压实责任\n会上有人问往后怎么做，大家议了三条。`],
  ])('%s: %s', (id, text) => {
    expect(places(text, id)).toBe(text);
  });
});

describe('the rules and the business are told of by a deed with its figure', () => {
  test.each<[SectionId, string]>([
    ['systems', `${head}一、压实责任\n召开会议。\n⟦对照反馈补短板，修订采购管理等制度3项⟧。`],
    ['systems', `${head}一、压实责任\n⟦印发《零星维修管理办法》⟧。\n出台细则*项。`],
    ['systems', `${head}一、压实责任\n⟦完善谈话记录，立了*项制度⟧。`],
    ['business', `${head}一、压实责任\n⟦全年实现营业收入18.6亿元⟧。`],
    ['business', `${head}一、压实责任\n召开会议。\n⟦风气好了，落地农产品加工项目3个⟧。`],
    ['systems', `${head}一、压实责任\n落实中央八项规定，完善相关机制，签订责任书两份。`],
    ['systems', `${head}一、压实责任\n印发《2024年工作要点》，制定措施12条。`],
    ['business', `${head}一、压实责任\n为高质量发展护航，服务项目建设，推动营业收入稳步增长。`],
  ])('%s: %s', (id, text) => {
    expect(places(text, id)).toBe(text);
  });
});
