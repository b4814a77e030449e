/** What the page of a coverage has beyond the style of a report's page. */
export const COVERAGE_STYLE = `
.served{width:100%;table-layout:fixed;border-collapse:collapse}
.served th,.served td{padding:.55rem .35rem;border-bottom:1px solid var(--line);text-align:end;vertical-align:baseline;font-weight:400}
.served thead th{color:var(--ink-soft);font-size:.9375rem}
.served th:first-child{width:38%;text-align:start;padding-inline-start:0}
.served tbody th{font-weight:600}
.served b{font-weight:600;color:var(--warn)}
.persona .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.25rem 3rem;margin-top:1.1rem}
.persona h3{margin-bottom:.4rem}
.persona ul+h3,.persona p+h3{margin-top:1.1rem}
.persona li,.listed li{margin-bottom:.45rem}
.persona li .soft,.listed li .soft{display:block;font-size:.9375rem}
.want{display:flex;gap:.7rem}
.want .glyph{flex:0 0 1rem;text-align:center}
.listed ul{max-width:48rem}
footer>p{max-width:46rem}
@media (max-width:40rem){.served{font-size:.8125rem}.served thead th{font-size:.75rem}.served th,.served td{padding:.45rem .2rem}}
@media print{.persona li .soft,.listed li .soft,.served thead th{font-size:8.5pt}.persona li,.listed li,.served tr{break-inside:avoid}}
`;
