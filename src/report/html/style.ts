import { CHART_STYLE } from '../charts/style.ts';

/** The colours by their names, on light screens and on paper. */
const LIGHT =
  '--paper:#fbfaf7;--card:#fff;--ink:#1a2025;--ink-soft:#56606b;--line:#dedfdc;--track:#e6e7e5;--accent:#1f5f8b;--good:#1c7444;--warn:#935600;--bad:#b3261e;--dim:#68727c';
const DARK =
  '--paper:#13171b;--card:#1b2025;--ink:#e9ecef;--ink-soft:#a8b2bc;--line:#343b43;--track:#343c44;--accent:#7fc2ee;--good:#66cb90;--warn:#e5b252;--bad:#ff9086;--dim:#98a3ad';

const SANS =
  'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif';
const SERIF =
  '"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",ui-serif,serif';

const TYPE = `
:root{color-scheme:light dark;${LIGHT};--sans:${SANS};--serif:${SERIF}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media screen and (prefers-contrast:more){:root{--ink-soft:var(--ink);--line:var(--ink)}}
*{box-sizing:border-box;min-width:0;margin:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1,h2,.figures dd,.value,.gained{font-family:var(--serif)}
h1,h2{font-weight:400;line-height:1.15;letter-spacing:-.012em;text-wrap:balance}
h1{font-size:clamp(2.25rem,6.5vw,3.75rem);letter-spacing:-.02em}
h1.long{font-size:1.75rem}
h2{font-size:1.75rem;margin-bottom:1.25rem}
h3{font-size:1.0625rem;font-weight:600;line-height:1.35}
ul,ol,dl{list-style:none;padding:0}
a{color:inherit;text-underline-offset:.25em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
.soft,.caption,.none,.scored,.shares,.details,.meta,footer dd,footer p{color:var(--ink-soft)}
.caption,.meta,.details,.graded,.shares,footer{font-size:.9375rem}
.status{font-weight:600;white-space:nowrap}
.good{color:var(--good)}
.warn{color:var(--warn)}
.bad{color:var(--bad)}
.dim{color:var(--dim)}
`;

const PAGE = `
.page{max-width:70rem;margin:0 auto;padding:clamp(1.25rem,5vw,4.5rem) clamp(1rem,5vw,3.5rem) clamp(2rem,5vw,4rem)}
.skip{position:absolute;left:-100vw;top:.5rem;padding:.5rem 1rem;background:var(--card);color:var(--accent);font-weight:600;z-index:1}
.skip:focus{left:.5rem}
header{border-bottom:2px solid var(--ink);padding-bottom:clamp(1.25rem,3vw,2rem)}
.quarter{color:var(--ink-soft);margin-bottom:.75rem}
.quarter b{color:var(--accent);font-weight:600}
.as-of{color:var(--ink-soft);margin-top:.9rem}
.banners{margin-top:1.25rem;display:grid;gap:.6rem;max-width:46rem}
.banners li{border-inline-start:3px solid var(--accent);padding-inline-start:.9rem}
.banners .partial{border-color:var(--warn);display:flex;gap:.6rem}
main>*,footer{margin-top:clamp(2.25rem,5vw,3.75rem)}
main>.none{font-family:var(--serif);font-size:1.375rem;line-height:1.4;max-width:40rem}
.figures{display:flex;flex-wrap:wrap;gap:1rem clamp(1.75rem,5vw,4rem);align-items:flex-end;margin-bottom:1.1rem}
.figures dt{color:var(--ink-soft);font-size:.9375rem}
.figures dd{font-size:clamp(1.5rem,4vw,2.125rem);line-height:1.2;letter-spacing:-.01em}
.figures .status{font-weight:400}
.figures div:first-child dd{font-size:clamp(3.25rem,10vw,5.25rem);line-height:.95;letter-spacing:-.03em}
.counts{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin-top:1.1rem}
.counts ul{display:flex;flex-wrap:wrap;gap:.5rem}
.counts li{border:1px solid var(--line);border-radius:2rem;padding:.15rem .8rem;background:var(--card)}
.scored{margin-top:.75rem}
.weeks-head,.rows li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:0 1.75rem;align-items:center}
.weeks-head>svg{grid-column:2}
.rows a{display:flex;gap:.7rem;padding:.3rem 0;text-decoration:none}
.rows a span+span{text-decoration:underline 1px var(--line)}
.rows a .glyph,.out .glyph{flex:0 0 1rem;text-align:center}
.rows a:hover span+span{text-decoration-color:currentcolor}
.caption{margin-top:.9rem}
.out{display:grid;gap:.6rem;max-width:48rem}
.out li{display:flex;gap:.7rem}
.gained{border-inline-start:3px solid var(--accent);padding-inline-start:1.25rem;max-width:44rem;font-size:1.25rem;line-height:1.45}
.gained p+p{margin-top:.6em}
`;

const COMMUNITY = `
.picture{display:grid;grid-template-columns:minmax(7rem,auto) minmax(0,1fr);gap:.35rem 1.75rem}
.picture>div{display:contents}
.picture dt{font-weight:400;color:var(--ink-soft)}
.by-week{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.25rem 2.5rem;margin-top:1.75rem}
.by-week figcaption{font-size:.9375rem;color:var(--ink-soft);margin-bottom:.35rem}
.stories-head{margin:2rem 0 1rem}
.story+.story{margin-top:1.5rem}
.story .caption{margin-top:.5rem;padding-inline-start:calc(1.25rem + 3px)}
.community>.caption{max-width:46rem}
@media (max-width:40rem){.picture{grid-template-columns:minmax(0,1fr);gap:0}.picture div+div dt{margin-top:.6rem}}
`;

const BALANCE = `
.strands{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1.5rem 2rem}
.strands figcaption{font-size:.9375rem;color:var(--ink-soft);margin-bottom:.35rem}
.strands figcaption b{display:block;color:var(--ink);font-weight:600}
.advice{margin-top:1.25rem;max-width:46rem}
.balance>.caption{max-width:46rem;margin-top:.35rem}
`;

const GOAL = `
.head{border-top:1px solid var(--line);padding-top:1.25rem;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.35rem 1.75rem;align-items:baseline}
.title{margin:0;font-size:1.5rem}
.head .meta,.head .way{grid-column:1/-1}
.meta{display:flex;flex-wrap:wrap;gap:.1rem 1.5rem}
.head .way{display:grid;grid-template-columns:minmax(0,22rem) auto;gap:.15rem 1rem;align-items:center;justify-content:start}
.head .shares{order:1}
.goal .none{margin-top:1.1rem}
.results{display:grid;gap:1rem;margin-top:1.25rem}
.result{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.2rem 1.4rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.1rem 2.5rem;align-items:start}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1rem 1rem;align-items:baseline}
.top h3{flex:1 1 13rem}
.value{font-size:1.75rem;line-height:1.25;margin-top:.5rem}
.result .way{margin-top:.1rem}
.result .bullet{margin-top:.4rem}
.details,.graded{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;margin-top:.75rem}
.graded{border-inline-start:3px solid var(--accent);padding-inline-start:.9rem}
@media (min-width:52rem){.result:not(.bare){grid-template-columns:minmax(0,1fr) minmax(0,26rem)}.bare>div{max-width:calc(100% - 28.5rem)}}
@media (max-width:40rem){.head,.weeks-head,.rows li,.head .way{grid-template-columns:minmax(0,1fr)}.weeks-head>svg{grid-column:1}.rows li{margin-top:.4rem}.head .shares{order:0}.result{padding:1rem}}
`;

const FOOT = `
footer{border-top:2px solid var(--ink);padding-top:1.75rem}
footer h3{margin-top:1.75rem}
footer dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1rem 2.5rem}
footer .statuses{grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));margin-top:.75rem}
p,dd,.out span{text-wrap:pretty}
dt{font-weight:600}
.figures dt{font-weight:400}
footer h3+p{max-width:46rem}
.made:not(:first-child){margin-top:2rem}
`;

/**
 * On paper colours are those of light screens, and nothing that belongs together is cut apart. A grid at
 * the end of a sheet would be, above its first row: a goal's head is none here.
 */
const PRINT = `
@page{margin:16mm 15mm}
@media print{
:root{color-scheme:light}
body{background:none;font-size:9.5pt;line-height:1.4}
.page{max-width:none;padding:0}
.skip{display:none}
.rows a span+span{text-decoration:none}
h1{font-size:28pt}
h1.long{font-size:16pt}
h2{font-size:14pt;margin-bottom:.7rem}
.title{font-size:15pt}
h3{font-size:10.5pt}
.value{font-size:13pt;margin-top:.2rem}
.caption,.meta,.details,.graded,.shares,.by-week figcaption,.strands figcaption,footer{font-size:8.5pt}
.story .gained{font-size:11pt}
.figures dd{font-size:16pt}
.figures .status{font-weight:400}
.figures div:first-child dd{font-size:40pt}
main>*,footer{margin-top:1.5rem}
header{padding-bottom:1rem}
h2,h3,.head,.weeks-head,figcaption{break-after:avoid}
.head,.result,.glance,.rows li,.out li,.gained,.counts,.banners li,.by-week figure,.strands figure,.story,footer dl>div,svg{break-inside:avoid}
.results{display:block;margin-top:.7rem}
.result,.counts li{background:none}
.result{padding:.7rem .9rem;gap:.5rem 1.5rem}
.result+.result{margin-top:.6rem}
.result:not(.bare){grid-template-columns:minmax(0,1fr) minmax(0,46%)}
.bare>div{max-width:none}
.top h3{flex-basis:9rem}
.details,.graded{margin-top:.4rem}
.head{padding-top:.8rem;display:flex;flex-wrap:wrap}
.head .title{flex:1 1 0}
.head .meta,.head>.way{flex:1 0 100%}
footer{padding-top:1rem}
footer dl{grid-template-columns:repeat(3,minmax(0,1fr));gap:.6rem 1.2rem}
footer .statuses{grid-template-columns:repeat(4,minmax(0,1fr))}
}
`;

/** How the page looks: on light and dark screens, narrow and wide ones, and on paper. */
export const STYLE = TYPE + PAGE + COMMUNITY + BALANCE + GOAL + FOOT + CHART_STYLE + PRINT;
