/**
 * Names of one thing in the field of global health, which people use for each other and which documents do not explain: what one
 * document prints is found by any of them. What stands nowhere in the graph is not looked for, and a test refuses a line of which that is true
 * as a whole. Names of organisations and policies are in the registry.
 */
export const SAME_THING: readonly (readonly string[])[] = [
  ['TB', '結核', 'tuberculosis'],
  ['HIV', 'HIV/AIDS', 'AIDS', 'エイズ', '後天性免疫不全症候群'],
  ['マラリア', 'malaria'],
  ['NTD', 'NTDs', '顧みられない熱帯病', 'neglected tropical diseases', '顧みられない病気', 'neglected diseases'],
  ['NCD', 'NCDs', '非感染性疾患', 'non-communicable disease', 'non-communicable diseases'],
  ['CVD', '循環器病', '循環器疾患', 'cardiovascular disease', 'cardiovascular diseases'],
  ['母子保健', 'maternal and child health', 'MCH'],
  ['PPR', 'PPPR', 'prevention, preparedness and response', 'pandemic prevention, preparedness and response'],
  ['R&D', '研究開発', 'research and development'],
  ['ODA', '政府開発援助', 'official development assistance'],
  ['人間の安全保障', 'human security'],
  ['ワンヘルス', 'One Health'],
  ['保健システム', 'health system', 'health systems'],
  ['保健人材', 'health personnel'],
  ['官民連携', 'public-private partnership', 'public-private partnerships'],
  ['市民社会', 'civil society'],
  ['デジタルヘルス', 'digital health'],
  ['抗菌薬', '抗生物質', 'antibiotic', 'antibiotics', 'antibacterial', 'antibacterials'],
  ['人工知能', 'AI', 'artificial intelligence'],
  ['技術協力', 'technical cooperation'],
  ['無償資金協力', 'grant aid'],
  ['電子カルテ', 'electronic medical record', 'electronic medical records', 'EMR'],
  ['予防接種', 'immunization', 'immunisation', 'vaccination'],
  ['かかりつけ医', 'family doctor', 'family doctors'],
  ['個人防護具', 'PPE', 'personal protective equipment'],
  ['創薬', 'drug discovery'],
];

/**
 * What people type that the documents never print, with what they print of it: something wider, narrower or near. It leads there as long as
 * what was typed stands nowhere itself.
 */
export const LEADS: readonly { typed: readonly string[]; printed: readonly string[] }[] = [
  { typed: ['三大感染症', 'big three diseases'], printed: ['エイズ', '結核', 'マラリア'] },
  {
    typed: [
      'RMNCAH',
      'RMNCAH+N',
      'RMNCH',
      'MNCH',
      'maternal health',
      '妊産婦',
      '母子手帳',
      '母子健康手帳',
      'MCH handbook',
    ],
    printed: ['母子保健'],
  },
  {
    typed: [
      'SRHR',
      'SRH',
      'sexual and reproductive health',
      'sexual and reproductive health and rights',
      'reproductive health',
      'リプロダクティブ・ヘルス',
      '性と生殖に関する健康',
      'family planning',
    ],
    printed: ['家族計画', '人口基金'],
  },
  {
    typed: [
      'pandemic treaty',
      'pandemic agreement',
      'pandemic accord',
      'WHO CA+',
      'パンデミック条約',
      'パンデミック協定',
    ],
    printed: ['パンデミックに関する国際文書'],
  },
  {
    typed: ['WASH', 'water and sanitation', 'water, sanitation and hygiene', '水と衛生'],
    printed: ['安全な水', '水供給'],
  },
  { typed: ['MDB', 'MDBs'], printed: ['開発金融機関', 'Multilateral Development Bank'] },
  { typed: ['CSO', 'CSOs', 'civil society organisation', 'civil society organization'], printed: ['市民社会'] },
  { typed: ['PPP', 'PPPs'], printed: ['官民連携'] },
  { typed: ['HRH', 'health workforce', 'human resources for health'], printed: ['保健人材'] },
  { typed: ['HSS', 'health system strengthening'], printed: ['保健システム'] },
  { typed: ['STBP'], printed: ['Stop TB'] },
  { typed: ['GHS'], printed: ['グローバルヘルス戦略'] },
  { typed: ['LMIC', 'LMICs', '低中所得国', '発展途上国'], printed: ['途上国'] },
  { typed: ['円借款', 'yen loan', 'yen loans', 'ODA loan', 'ODA loans'], printed: ['有償資金協力'] },
  { typed: ['health emergency', '健康安全保障'], printed: ['健康危機'] },
  { typed: ['EPI'], printed: ['予防接種'] },
  { typed: ['primary care', 'general practitioner'], printed: ['かかりつけ医'] },
  { typed: ['rare disease', 'rare diseases', 'orphan disease'], printed: ['希少疾病', '難病'] },
  { typed: ['EHR', 'electronic health record', 'electronic health records'], printed: ['電子カルテ'] },
  { typed: ['バイオシミラー'], printed: ['バイオ後続品'] },
  { typed: ['leprosy', 'らい病'], printed: ['ハンセン病'] },
  { typed: ['メンタルヘルス', '精神保健'], printed: ['精神', 'mental health'] },
  { typed: ['LTC'], printed: ['介護'] },
  // Not among the names of that body: CDC alone, or of another country, is not it.
  { typed: ['日本版CDC'], printed: ['国立健康危機管理研究機構'] },
  {
    typed: ['hearing aid', 'hearing aids', '補聴器', '補装具', 'assistive technology'],
    printed: ['福祉用具', '福祉機器'],
  },
  { typed: ['superbug', 'superbugs', 'drug resistance'], printed: ['薬剤耐性', 'AMR'] },
];
