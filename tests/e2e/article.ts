/** The article that most cases read: every place where a term is to be marked, and where it is not. */

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Border article</title>
<meta property="article:published_time" content="2024-06-12T09:00:00-05:00">
<style>body { font: 18px/1.6 serif; margin: 40px auto; max-width: 620px; } .gone { display: none } nav, footer { font-size: 12px }</style></head>`;

export const ARTICLE = `${HEAD}<body>
<nav><a href="#a">CBP One</a> Tren de Aragua</nav>
<article>
<h1>Joint Task Force Alpha turns to the Darién</h1>
<p id="lead">Prosecutors of <b>Joint</b> Task Force Alpha, or JTFA, will work on human smuggling through the Darién Gap.</p>
<p id="second">People waiting in Mexico use <a href="#cbp">CBP Home</a> or <b>CBP</b> One to ask for a time at ports of entry.</p>
<p id="third">JTFA began in 2021. The Security Force Assistance Brigade is an Army unit. ${'More of the same story follows here. '.repeat(30)}</p>
<h2>What asylum means</h2>
<p id="fourth">Asylum is a protection. JTFA does not grant asylum.</p>
<pre>Clan del Golfo in code</pre>
<p class="gone">Tren de Aragua is hidden.</p>
<div contenteditable="true">The Rio Grande Valley in an editor.</div>
<textarea>Title 42</textarea>
<p>Border</p><p>Patrol</p>
<p id="last">A page ends with Senafront of Panama.</p>
</article>
<footer>USCIS in the footer</footer></body></html>`;

/** A page on another subject that holds one telling acronym. */
export const OTHER_SUBJECT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Weather</title></head><body><article>
<p>The forecast for the week is dry and cold, with some wind from the north in the afternoon and a clear night.</p>
<p>A spokesman for SOUTHCOM said that the bridge would open as usual on Friday, whatever the weather brings.</p></article></body></html>`;
