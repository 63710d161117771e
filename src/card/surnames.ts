/** Surnames of two characters met in Hong Kong, in the forms that cards print. */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '歐陽 司徒 上官 司馬 諸葛 夏侯 皇甫 尉遲 公孫 令狐 宇文 長孫 慕容 鍾離 澹臺 公冶 淳于 單于 太叔 申屠 ' +
    '軒轅 東方 西門 南宮 東郭 百里 呼延 端木 獨孤 司空 司寇 聞人 赫連 濮陽 公羊 拓跋 万俟 第五 歐阳 欧陽 欧阳'
  ).split(' '),
);

/** Surnames of one character common enough in Hong Kong that two of them in a row suggest a married name. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  '陳黃黄李梁林王張吳何劉鄭蔡周楊曾郭朱謝馮鄧葉鍾羅許蘇余徐馬盧潘胡趙麥袁譚黎杜戴關廖方唐文莫譙' +
    '冼區歐石湯彭溫温伍韓董簡呂吕蕭洪甘翁顏江施錢丘邱沈蘆龍陸甄倪孔姚高孫程萬范雷鄒招賴尹柯霍駱' +
    '曹鄺蔣古邵游侯梅崔丁凌談岑詹傅魏葛祝龔樊俞白歐毛康任阮馬連單樂容司卓池包田金史',
);
