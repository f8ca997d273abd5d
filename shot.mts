import { chromium } from 'playwright-core';
import { serveFolder } from './tests/e2e/server';
import { findChromium, flagsOf } from './tests/chromium';
const site = await serveFolder('dist', '/a/');
const browser = await chromium.launch({ executablePath: findChromium()!, args: flagsOf('software-gl') });
const shots: [string,string,number,number][] = [
 ['est','?lang=en&measure=estimated&day=2018-03-01',1300,800],
 ['estc','?lang=ru&measure=estimated&day=2018-03-01&corridor=KAZ-RUS',1300,800],
 ['ref','?lang=en&measure=refugees&country=RUS&lens=flows',1300,800],
 ['arr','?lang=kk&measure=refugee-arrivals&day=2014-06-30&corridor=UKR-RUS',1300,800],
 ['rem','?lang=en&measure=remittances&day=2021-06-30&lens=flows&country=TJK',1300,800],
 ['remc','?lang=ru&measure=remittances&day=2021-06-30&corridor=TJK-RUS',1300,800],
 ['narrow','?lang=kk&measure=remittances&day=2021-06-30&corridor=TJK-RUS',390,1400],
];
const only = process.argv.slice(2);
for (const [n,l,w,h] of shots.filter(([n])=>only.length===0||only.includes(n))) {
  const page = await browser.newPage({ viewport:{width:w,height:h}, reducedMotion:'reduce' });
  page.on('console', m => { if (m.type()==='error') console.log(n, m.text()); }); page.on('pageerror', e=>console.log(n,'ERR',e.message));
  await page.goto(site.url + l); 
  await page.locator('[data-ready="true"]').first().waitFor({state:'attached',timeout:60000}).catch(()=>console.log(n,'not ready'));
  await page.waitForTimeout(800);
  await page.screenshot({ path: `/tmp/ms-${n}.png` });
  console.log(n, (await page.locator('h1').innerText()));
  await page.close();
}
await browser.close(); await site.close();
