/** What forms call the person that they are about: the one whose card it is. */
export const HOLDER_WORDS_ENGLISH = (
  'applicant patient student pupil learner trainee customer client member employee candidate participant attendee ' +
  'registrant enrollee cardholder policyholder policyowner insured assured proposer tenant lessee occupant resident donor claimant ' +
  'subscriber elector voter volunteer borrower hirer purchaser buyer passenger traveller traveler guest visitor elder ' +
  'holder athlete player runner contestant shareholder director declarant deponent licensee individual insuree ' +
  'taxpayer complainant enquirer householder examinee driver rider crew voter juror plaintiff defendant petitioner ' +
  'appellant debtor bankrupt caller requester requestor transferee transferor mortgagor lender collector worker bride bridegroom sender remitter owner'
).split(' ');

export const HOLDER_WORDS_CHINESE = (
  '申請人 申請者 申辦人 捐款者 捐款人 案主 病人 求診者 學生 學員 學童 客戶 顧客 會員 僱員 員工 應徵者 求職者 參加者 參與者 參賽者 報名人 報名者 ' +
  '出席者 持卡人 持有人 持證人 受保人 被保人 被保險人 投保人 租客 租戶 承租人 住戶 住客 入住者 索償人 訂戶 選民 義工 借款人 買家 買方 ' +
  '就診人 就診者 患者 病者 認購人 認購者 ' +
  '乘客 旅客 訪客 長者 受助人 服務使用者 董事 股東 自然人 運動員 登記人 戶主 開戶人 成員 ' +
  '泳員 押客 典當人 當押人 團員 組員 社員 校友 車手 跑手 選手 參選人 入境者 到訪者 來訪者 應考者 應試者 申報人 就醫者 求助者 求助人 受惠者 受惠人 供款人 供款者 持牌人 持證者 存戶 儲戶 得獎者 中獎者 投注人 院友 應聘者 立約人 聲明人 宣誓人 當事人 納稅人 投訴人 查詢人 考生 司機 駕駛者 原告 被告 呈請人 上訴人 債務人 承讓人 出讓人 工人 新郎 新娘 隊員 球員 捐贈者 醫護接受者 善信 信眾 申索人 原訴人 寄件人 寄件者 匯款人 車主 船主 飼主 主人 擁有人 物主'
).split(' ');
