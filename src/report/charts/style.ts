/** How the charts look: colours by the page's own names for them. */
export const CHART_STYLE = `
svg{display:block;overflow:visible;font:500 12px/1 var(--sans)}
svg text{fill:var(--ink-soft);font-variant-numeric:tabular-nums}
.course text{paint-order:stroke;stroke:var(--card);stroke-width:4;stroke-linejoin:round}
.track,.span.rest{fill:var(--track)}
.span.kept-back{fill:none;stroke:var(--ink-soft);stroke-dasharray:3 3}
.mark{fill:var(--ink)}
.reached.good,.span.good,.dot.good{fill:var(--good)}
.reached.warn,.span.warn,.dot.warn{fill:var(--warn)}
.reached.bad,.span.bad,.dot.bad{fill:var(--bad)}
.reached.dim,.span.dim,.dot.dim{fill:var(--dim)}
.dot{stroke:var(--card);stroke-width:1.5}
.dot.out{fill:var(--card);stroke-width:2}
.said.good,.start.good,.out.good{stroke:var(--good)}
.said.warn,.start.warn,.out.warn{stroke:var(--warn)}
.said.bad,.start.bad,.out.bad{stroke:var(--bad)}
.said.dim,.start.dim,.out.dim{stroke:var(--dim)}
.course line,.course polyline,.course polygon,.row line{vector-effect:non-scaling-stroke;fill:none}
.said,.start{stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.start{stroke-opacity:.4}
.band{fill:var(--good);fill-opacity:.1}
circle.due{fill:var(--card);stroke:var(--ink-soft);stroke-width:1.5}
.expected{stroke:var(--ink-soft);stroke-width:1;stroke-dasharray:1 3;stroke-linecap:round}
.level{stroke:var(--ink-soft);stroke-width:1}
.level.commit,.level.stretch{stroke-dasharray:6 3}
.forecast{stroke:var(--accent);stroke-width:1.5;stroke-dasharray:5 4}
.course polygon.fan{fill:var(--accent);fill-opacity:.16}
.today{stroke:var(--accent);stroke-width:1}
.beyond{stroke:var(--ink-soft);stroke-width:2;stroke-linecap:round}
.axis{stroke:var(--line);stroke-width:1}
.pause{fill:var(--line);fill-opacity:.5}
svg text.day.now{fill:var(--accent);font-weight:500}
svg text.now{fill:var(--ink);font-weight:700}
.week{font-size:11px}
.bars .span{fill:var(--accent)}
.bars .count{font-size:11px}
.strand .done{fill:var(--accent)}
.strand .open{fill:none;stroke:var(--ink-soft);stroke-dasharray:3 3}
.strand .records{fill:var(--dim)}
.strand .count{font-size:11px}
.weeks .now{fill:var(--accent);font-weight:700}
`;
