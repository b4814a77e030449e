import { CHART_STYLE } from '../charts/style.ts';

const LIGHT = `--paper:#faf9f6;--card:#fff;--ink:#1b2126;--ink-soft:#56606b;--line:#dfe2e6;--track:#e4e7ea;--accent:#1f5f8b;--good:#1c7444;--warn:#935600;--bad:#b3261e;--dim:#68727c`;
const DARK = `--paper:#13171b;--card:#1b2025;--ink:#e9ecef;--ink-soft:#a8b2bc;--line:#353d45;--track:#2c343b;--accent:#7fc2ee;--good:#66cb90;--warn:#e5b252;--bad:#ff9086;--dim:#98a3ad`;

/** How the page looks: on light and dark screens, narrow and wide ones, and on paper. */
export const STYLE = `
:root{color-scheme:light dark;${LIGHT};--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",Arial,sans-serif;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"DejaVu Serif",serif}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box;margin:0}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{background:var(--paper);color:var(--ink);font:400 16px/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.page{max-width:68rem;margin:0 auto;padding:clamp(1rem,4vw,3.5rem) clamp(1rem,4vw,3rem)}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible,:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--card);z-index:1}
h1,h2,h3,.share{font-family:var(--serif);font-weight:600;line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
h1{font-size:clamp(2rem,6vw,3.25rem)}
h2{font-size:1.5rem;margin:0 0 1.25rem}
h2.title{font-size:1.35rem;margin:0}
h3{font:600 1.05rem/1.35 var(--sans);letter-spacing:0}
ul,ol,dl{list-style:none;padding:0}
header{padding-bottom:clamp(1.5rem,4vw,2.5rem);border-bottom:2px solid var(--ink)}
.quarter{color:var(--ink-soft);margin-bottom:.5rem}
.as-of{margin-top:.75rem;color:var(--ink-soft)}
.banners{margin-top:1.25rem;display:grid;gap:.5rem}
.banners li{border-left:3px solid var(--accent);padding:.1rem 0 .1rem .9rem;max-width:46rem}
section,nav,footer{margin-top:clamp(2rem,5vw,3.25rem)}
.soft,dd,.details,.meta{color:var(--ink-soft)}
.glance{display:grid;grid-template-columns:minmax(0,auto) minmax(0,1fr);gap:.5rem clamp(1.25rem,4vw,3rem);align-items:end}
.glance .share{font-size:clamp(3.25rem,11vw,5.5rem);line-height:.9}
.glance .bullet{margin-top:.6rem}
.glance .shown{font-size:1.35rem}
.glance .status{margin-left:.6em}
.status{font-weight:600;white-space:nowrap}
.good{color:var(--good)}
.warn{color:var(--warn)}
.bad{color:var(--bad)}
.dim{color:var(--dim)}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-top:1.25rem}
.rows>li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:0 1.5rem;align-items:center}
.rows a{display:block;padding:.35rem 0;color:var(--ink);text-decoration-color:var(--line)}
.rows .glyph{display:inline-block;width:1.4em}
.out{display:grid;gap:.6rem;max-width:50rem}
.out li{padding-left:1.7rem;text-indent:-1.7rem}
.out .glyph{display:inline-block;width:1.7rem;text-indent:0}
.goal{margin-top:clamp(2.25rem,5vw,3.5rem)}
.goal>.head{border-top:1px solid var(--line);padding-top:1.1rem;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.15rem 1.5rem}
.goal>.head .meta{grid-column:1/-1}
.results{display:grid;gap:1rem;margin-top:1.1rem}
.result{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1.1rem 1.25rem 1.2rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2.25rem}
.result .top{display:flex;justify-content:space-between;gap:.25rem 1rem;flex-wrap:wrap}
.result .top h3{flex:1 1 14rem}
.result .value{font-size:1.5rem;font-family:var(--serif);font-weight:600;line-height:1.2;margin:.4rem 0 .15rem}
.result .bullet{margin:.55rem 0 0}
.details{font-size:.925rem;margin-top:.7rem;display:grid;gap:.15rem}
.meta{font-size:.925rem}
.gained{border-left:3px solid var(--accent);padding-left:1.1rem;max-width:46rem;font-family:var(--serif);font-size:1.15rem}
.gained p+p{margin-top:.6rem}
footer{border-top:1px solid var(--line);padding-top:1.75rem;font-size:.925rem}
footer dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:.9rem 2.25rem}
dt{font-weight:600}
.made{margin-top:1.75rem;color:var(--ink-soft)}
@media (min-width:50rem){.result{grid-template-columns:minmax(0,1fr) minmax(0,25rem)}.result.bare{grid-template-columns:minmax(0,1fr)}}
@media (max-width:34rem){.rows>li{grid-template-columns:minmax(0,1fr)}.rows svg.weeks{display:none}.glance{grid-template-columns:minmax(0,1fr)}}
@page{margin:15mm}
@media print{
body{background:none;font-size:9.5pt}
footer dl{grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem 1.2rem}
.result .top h3{flex-basis:9rem}
.page{max-width:none;padding:0}
.skip{display:none}
a{color:inherit;text-decoration:none}
h1{font-size:26pt}
h2{margin-bottom:.8rem}
section,nav,footer,.goal{margin-top:1.4rem}
.result,.glance,.rows>li,.out li,footer dl>div,.gained{break-inside:avoid}
h2,h3,.goal>.head{break-after:avoid}
.result{padding:.7rem .9rem;grid-template-columns:minmax(0,1fr) minmax(0,46%)}
.result.bare{grid-template-columns:minmax(0,1fr)}
.results{gap:.6rem}
}
${CHART_STYLE}`;
