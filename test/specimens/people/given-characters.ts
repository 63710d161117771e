/** Characters of Hong Kong given names with a usual spelling, by the sex whose names they are commoner in. */
const MALE =
  '偉Wai 強Keung 俊Chun 傑Kit 豪Ho 文Man 志Chi 明Ming 國Kwok 華Wah 建Kin 輝Fai 健Kin 浩Ho 耀Yiu 榮Wing 光Kwong ' +
  '德Tak 成Shing 龍Lung 鵬Pang 斌Pan 博Pok 軒Hin 宇Yu 朗Long 諾Nok 樂Lok 希Hei 皓Ho 煒Wai 燊San 鋒Fung 銘Ming ' +
  '鴻Hung 澤Chak 霖Lam 梓Tsz 昊Ho 熙Hei 迪Tik 倫Lun 賢Yin 權Kuen 祥Cheung 泰Tai 家Ka 啟Kai 冠Kwun 達Tat 森Sum ' +
  '炳Ping 培Pui 添Tim 坤Kwan 根Kan 全Chuen 焯Cheuk 卓Cheuk 翰Hon 堅Kin 駿Chun 鈞Kwan 滔To 源Yuen 釗Chiu 棠Tong ' +
  '溢Yat 曦Hei 陞Sing 麟Lun 勳Fan 奕Yik 灝Ho 謙Him 峯Fung 智Chi 能Nan 進Chun 喬Kiu 兆Siu';
const FEMALE =
  '美Mei 玲Ling 芳Fong 麗Lai 娟Kuen 英Ying 珍Chun 慧Wai 敏Man 靜Ching 儀Yee 雯Man 詩Sze 琪Ki 欣Yan 穎Wing 婷Ting ' +
  '嘉Ka 怡Yee 芷Tsz 晴Ching 詠Wing 心Sum 悅Yuet 彤Tung 潔Kit 霞Ha 蓮Lin 鳳Fung 蘭Lan 燕Yin 珊Shan 淑Shuk 惠Wai ' +
  '賢Yin 茵Yan 曼Man 寶Po 珠Chu 玉Yuk 蓉Yung 冰Ping 鈺Yuk 樺Wah 楠Nam 蕙Wai 菁Ching 筠Kwan 凝Ying 瑜Yu 翠Chui ' +
  '瑩Ying 嫻Han 愛Oi 秀Sau 雪Suet 碧Pik 桂Kwai 蕊Yui 珮Pui 佩Pui 倩Sin 琳Lam 鈴Ling 蔚Wai 榆Yu 嵐Laam 鑫Kam ' +
  '懿Yi 葆Po 綺Yee 樂Lok 芯Sum 妙Miu 素So 煥Wun 貞Ching 媚Mei 萍Ping 盈Ying 藹Oi 柔Yau 馨Hing 蓓Pui';
const EITHER =
  '永Wing 日Yat 天Tin 海Hoi 恩Yan 思Sze 子Tsz 曉Hiu 凱Hoi 健Kin 正Ching 有Yau 安On 平Ping 康Hong 福Fuk 東Tung ' +
  '春Chun 雲Wan 月Yuet 金Kam 仁Yan 信Shun 義Yee 和Wo 喜Hei 祖Cho 學Hok 藝Ngai 毅Ngai 雅Nga 樹Shu 晉Chun 衡Hang ' +
  '丞Shing 允Wan 以Yee 承Shing 知Chi 善Sin 靖Ching 頌Chung 逸Yat 廷Ting 旻Man 展Chin 翹Kiu 顯Hin 穗Sui 焱Yim';

/** Hong Kong forms, characters that few recognisers know, and one (嬅) that has no telegraph code. */
const UNUSUAL =
  '恒Hang 杰Kit 瑤Yiu 妍Yin 栢Pak 鋭Yui 嬅Wah 啓Kai 彥Yin 衞Wai 羣Kwan 塱Long 瑋Wai 烜Huen 昕Yan 垚Yiu 頴Wing 煊Huen 翀Chung';

export type GivenCharacter = readonly [character: string, romanised: string];

function parse(list: string): GivenCharacter[] {
  return list.split(' ').map((entry) => [entry.slice(0, 1), entry.slice(1)]);
}

export const GIVEN_CHARACTERS: Readonly<Record<'M' | 'F', readonly GivenCharacter[]>> = {
  M: [...parse(MALE), ...parse(EITHER)],
  F: [...parse(FEMALE), ...parse(EITHER)],
};

export const UNUSUAL_GIVEN_CHARACTERS: readonly GivenCharacter[] = parse(UNUSUAL);
