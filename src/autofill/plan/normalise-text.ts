import { withoutGeneratedParts } from './generated-parts.ts';
import { memoised } from './memoised.ts';

/**
 * Brings a label, an option or an identifier into the form in which the vocabulary is written: small letters,
 * half-width, traditional characters, single spaces.
 */
export const normaliseText = memoised((text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character)
    .replace(/[\s\u200b]+/g, ' ')
    .trim(),
);

/** What ASP.NET puts before a control's own name. */
const CONTAINERS = /\b(?:ctl \d+|content place holder|main content|content)(?: \d+)?\b/gi;

/** The words of an identifier: `ctl00$txtEngName_2` -> `ctl 00 txt eng name 2`. */
export const identifierWords = memoised((identifier: string): string =>
  normaliseText(
    withoutGeneratedParts(identifier)
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/([A-Za-z])(\d)/g, '$1 $2')
      .replace(/(\d)([A-Za-z])/g, '$1 $2')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(CONTAINERS, ' '),
  ),
);

/** The simplified characters that occur in the words of forms, each before its traditional one. */
const PAIRS =
  '证證証證号號码碼别別签簽发發记記电電报報称稱谓謂国國龄齡护護联聯亲親属屬紧緊监監见見业業户戶员員请請输輸选選择擇达達确確机機邮郵话話儿兒学學岁歲时時间間职職务務东東图圖态態类類个個为為内內陆陸来來乡鄉' +
  '单單关關门門写寫简簡体體丽麗实實资資币幣银銀账賬帐帳网網页頁处處办辦执執驾駕驶駛审審医醫产產价價优優询詢备備注註栏欄义義释釋担擔约約从從应應须須与與样樣后後里裡复複设設计計导導师師妇婦诊診险險购購领領' +
  '顾顧随隨访訪讯訊园園车車队隊过過还還进進远遠运運这這连連适適边邊迁遷给給级級纪紀组組织織终終经經结結绍紹统統继繼续續缴繳绩績维維订訂认認让讓议議讲講许許论論评評识識诉訴译譯试試诚誠语語误誤说說诺諾课課' +
  '调調谁誰谈談负負财財责責败敗货貨质質贩販贫貧贵貴贷貸费費赔賠赠贈赛賽轮輪转轉载載较較辆輛铁鐵销銷锁鎖错錯键鍵镇鎮闭閉问問闻聞阅閱阳陽阶階际際项項顺順预預频頻题題颜顏额額风風飞飛饭飯饮飲馆館验驗齐齊两兩' +
  '严嚴丧喪丰豐临臨举舉么麼乐樂习習书書买買乱亂争爭亚亞仅僅仓倉仪儀们們众眾会會传傳伤傷伦倫佣傭侧側侨僑债債偿償储儲党黨兰蘭兴興养養册冊军軍农農冲衝决決况況净淨减減凭憑击擊划劃则則刚剛创創删刪剂劑剧劇劝勸' +
  '动動励勵劳勞势勢区區华華协協卖賣卫衛厂廠厅廳历歷压壓厕廁参參双雙变變吗嗎启啟响響团團围圍圆圓圣聖场場坏壞块塊坚堅坛壇墙牆声聲够夠头頭奖獎妈媽娱娛婴嬰孙孫宁寧宝寶宠寵宪憲宫宮宽寬宾賓对對寻尋将將尝嘗尽盡' +
  '层層届屆岛島带帶帮幫库庫庙廟废廢开開异異弃棄张張弹彈强強归歸录錄当當忆憶怀懷总總愿願戏戲战戰扩擴扫掃扬揚扰擾拟擬拥擁挂掛挥揮换換据據损損携攜摄攝摆擺数數断斷无無旧舊显顯晋晉晓曉暂暫术術杀殺杂雜权權条條' +
  '极極构構标標树樹档檔桥橋检檢楼樓横橫欢歡欧歐残殘毕畢气氣汇匯汉漢没沒泽澤洁潔浅淺测測济濟浓濃涂塗渐漸温溫湾灣湿濕满滿滨濱灭滅灯燈灵靈灾災点點热熱爱愛爷爺独獨狱獄献獻环環现現画畫疗療盐鹽盖蓋盘盤矿礦础礎' +
  '离離种種积積稳穩穷窮竞競笔筆粮糧红紅纤纖纯純纲綱纳納纸紙纽紐线線练練细細绑綁绘繪络絡绝絕绿綠综綜缓緩编編缘緣缩縮罗羅罚罰肤膚脉脈脏臟脑腦脚腳脱脫脸臉艺藝节節荐薦荣榮药藥获獲营營蓝藍虑慮虚虛虽雖补補装裝' +
  '觉覺览覽规規视視誉譽贺賀阴陰陈陳杨楊黄黃吴吳马馬龙龍冯馮邓鄧萧蕭叶葉苏蘇卢盧钟鐘谭譚韦韋邹鄒万萬钱錢谢謝郑鄭刘劉赵趙韩韓';

const TRADITIONAL = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair): [string, string] => {
    const [simplified = '', traditional = ''] = pair;
    return [simplified, traditional];
  }),
);
