/** The look of a week that was taken along; the colours are those of the windows. */
export const weekStyles = `
:root{color-scheme:light dark;--paper:light-dark(#f7f2e8,#171512);--card:light-dark(#fffcf6,#211e1a);--ink:light-dark(#26211b,#f1ebe0);--ink-2:light-dark(#5f564b,#b9afa1);--ink-3:light-dark(#6f6559,#958b7d);--line:light-dark(#ddd3c2,#383229);--track:light-dark(#e4dac8,#332e27);--accent:light-dark(#1c6a5c,#6fcbb8);--soft:light-dark(#93bdb1,#3a675d)}
*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--paper);color:var(--ink);font:400 14px/20px system-ui,sans-serif;overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:960px;margin:0 auto;padding:32px}
.range{font-weight:600;color:var(--ink-2)}
h1,h2,blockquote{font-family:"Iowan Old Style",Charter,"Source Serif 4",Georgia,"Noto Serif",serif}
h1{max-width:22em;margin-top:12px;font-weight:400;font-size:34px;line-height:42px;text-wrap:balance}
.beside{margin-top:8px;color:var(--ink-2)}
ol,ul{list-style:none}
.shelf{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));margin-top:24px;border-block:1px solid var(--line)}
.shelf li{min-height:132px;padding:12px 4px;text-align:center}
.shelf li+li{border-inline-start:1px solid var(--line)}
.day{font-size:13px;color:var(--ink-3)}
figure{margin-top:8px}
figure svg{width:68px;max-width:100%}
figcaption{font-size:13px}
circle{fill:none;stroke-width:8;stroke:var(--track)}
circle.attended,circle.looked{stroke:var(--soft)}
circle.acted{stroke:var(--accent)}
svg text{font:400 14px system-ui,sans-serif;fill:var(--ink-2);text-anchor:middle}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:16px;margin-top:20px}
article,section{padding:20px;border:1px solid var(--line);border-radius:14px;background:var(--card);break-inside:avoid}
section{background:none}
h2{font-weight:600;font-size:17px;line-height:22px}
.familiarity{font-size:13px;color:var(--accent)}
article ul{display:grid;gap:4px;margin-top:12px}
blockquote{margin-top:12px;font-style:italic;font-size:15px;line-height:21px;color:var(--ink-2);white-space:pre-line}
.promise{margin-top:12px;font-size:13px;color:var(--ink-2)}
.saying{margin-top:32px;text-align:center;font-size:20px;line-height:28px}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:16px;margin-top:20px}
table{width:100%;margin-top:12px;border-collapse:collapse;font-size:13px}
th{padding:3px 12px 3px 0;font-weight:400;text-align:start;white-space:nowrap}
td:last-child{width:2em;text-align:end;color:var(--ink-2);font-variant-numeric:tabular-nums}
td svg{display:block;width:100%;height:8px}
rect{fill:var(--soft)}
footer{max-width:960px;margin:0 auto;padding:0 32px 32px;font-size:12px;color:var(--ink-3)}
@media print{:root{color-scheme:light}main,footer{max-width:none;padding-inline:0}body{background:none}@page{size:A4;margin:16mm 14mm}h1{font-size:28px;line-height:36px}.people{grid-template-columns:repeat(2,minmax(0,1fr))}.shelf{break-inside:avoid}}
@media (max-width:560px){main{padding:20px}.shelf{grid-template-columns:1fr}.shelf li{display:flex;flex-wrap:wrap;gap:12px;align-items:center;min-height:44px;padding:4px 8px;text-align:start}.shelf li+li{border-inline-start:0;border-block-start:1px solid var(--line)}.day{width:60px}figure{margin:0;text-align:center}figure svg{width:48px}}
`;
