import { describe, expect, test } from 'vitest';
import { isWebAddress } from '../../src/domain/address';

describe('the address of a web page', () => {
  test.each([
    'https://adilet.zan.kz/rus/docs/Z1900000299',
    'http://pravo.gov.ru/proxy/ips/?docbody=&nd=102041902#I0',
    'https://xn--80adjpk.xn--p1ai/',
    'https://минюст.рф/документ',
    'https://host:8443/a(b)_c;d=e,f',
    'https://treaties.un.org/',
  ])('%s is one', (text) => expect(isWebAddress(text)).toBe(true));

  test.each([
    ['an empty text', ''],
    ['a script', 'javascript:alert(1)'],
    ['a script with a host', 'javascript://host/%0Aalert(1)'],
    ['a page in itself', 'data:text/html,<p>'],
    ['a file', 'file:///etc/hosts'],
    ['another way of fetching', 'ftp://ftp.example.org/x'],
    ['no scheme', '//host/x'],
    ['a bare host', 'adilet.zan.kz/rus'],
    ['no host', 'https://'],
    ['no host but a page', 'https:///x'],
    ['one slash', 'http:/x'],
    ['no slash', 'https:host'],
    ['backslashes', 'https:\\\\host\\x'],
    ['a query in the place of the host', 'https://?q'],
    ['a port alone', 'https://:80/'],
    ['a name before the host', 'https://adilet.zan.kz@other.example/'],
    ['a password before the host', 'https://a:b@host/'],
    ['a space before it', ' https://host/'],
    ['a space within it', 'https://host/a b'],
    ['a line break within it', 'https://host/\na'],
    ['a letter that nobody sees', 'https://host/\u200ba'],
    ['two addresses', 'https://host/ https://other/'],
    ['an impossible host', 'https://[::1/'],
  ])('%s is none: %j', (_, text) => expect(isWebAddress(text)).toBe(false));
});
