import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'comments, newsletter and search are no forms about a person',
  html: `<form role="search"><input id="q" placeholder="Search HKID, name"></form>
    <form><input id="author" placeholder="你的名字"><input id="mail" type="email"><textarea id="c" placeholder="留言"></textarea><button>送出</button></form>
    <form><label>Name <input id="n"></label><label>Email <input id="m"></label><button>Subscribe</button></form>`,
  expected: {},
  forbidden: ['#q', '#author', '#mail', '#c', '#n', '#m'],
};
