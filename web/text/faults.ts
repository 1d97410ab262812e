import { inBoth } from './in-both.ts';
import { count, plural } from './numbers.ts';

/** Words of pages that say that something went wrong. */
export const faultText = inBoth({
  en: {
    missing: 'There is no such page',
    missingWhy:
      'Nothing is known under this address. It may have been typed wrongly, or what it was about is no longer in the data.',
    closest: 'Did you mean one of these?',
    orSearch: 'Or search for it, or begin at the start page.',
    search: 'Search for it, or begin at the start page.',
    away: 'The data is not there at the moment',
    awayWhy: (seconds: number) =>
      `The store behind this site does not answer. This page asks again every ${seconds} seconds by itself.`,
    ours: 'This page could not be made',
    oursWhy: 'That is a fault of ours, and it is in the log. Please try again later.',
    many: 'Too many requests',
    manyWhy: (seconds: number) =>
      `More requests came from your address in the last minute than one address may send. This page asks again in ${plural(seconds, 'second')} by itself.`,
    bad: 'This request cannot be answered',
    badWhy: 'The address is not written as addresses of this site are. Please check it.',
    start: 'Start page',
  },
  ja: {
    missing: 'ページが見つかりません',
    missingWhy:
      'このアドレスに該当するものがありません。入力に誤りがあるか、対象がデータからなくなった可能性があります。',
    closest: 'お探しのものはこちらですか',
    orSearch: '検索するか、トップページからお探しください。',
    search: '検索するか、トップページからお探しください。',
    away: '現在データを参照できません',
    awayWhy: (seconds: number) => `データベースが応答していません。このページは${seconds}秒ごとに自動で再読込します。`,
    ours: 'ページを表示できませんでした',
    oursWhy: '本サイト側の不具合です。記録を残しました。時間をおいて再度お試しください。',
    many: '短時間のアクセスが多すぎます',
    manyWhy: (seconds: number) =>
      `お使いのネットワークからの直近1分間のアクセス数が上限を超えました。このページは${count('ja', seconds)}秒後に自動で再読込します。`,
    bad: 'この要求には応答できません',
    badWhy: 'アドレスの書き方に誤りがあります。ご確認ください。',
    start: 'トップページ',
  },
});
