/** The forms of number labels, each named as its first item is written. */
export type MarkerForm = '一、' | '（一）' | '1.' | '（1）' | '1）' | '①' | 'a.' | '第一，' | '其一，' | '首先，' | '一是';
