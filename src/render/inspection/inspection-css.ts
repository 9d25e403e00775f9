/** The look of the page of an inspected article: one finding, one kind of line, so that overlapping ones can be told apart. */

export const inspectionCss = `
body{font:17px/1.6 Georgia,serif;color:#1b1b1b;background:#fff;max-width:46em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em;line-height:1.25;margin:0 0 .2em}
h2{font:600 .95em/1.4 system-ui,sans-serif;border-top:1px solid #999;padding-top:.5em;margin:2em 0 .6em}
.facts,.legend,table,.removed{font:14px/1.45 system-ui,sans-serif}
.facts{color:#555}
.legend{list-style:none;padding:.6em .8em;border:1px solid #bbb;columns:2}
.heading{font-weight:bold}
.list-item{margin-left:1.5em}
.summary{background:#fff3bf}
.figure{font-weight:bold;border-bottom:3px solid #b3261e}
.label{border-bottom:1px solid #b3261e}
.statement{text-decoration:underline 2px #1c5aa6;text-underline-offset:4px}
.source{background:#dbe9fb;font-weight:600}
.cue{background:#dbe9fb;font-style:italic}
.event{border-bottom:2px dotted #2d7a3e}
.date{outline:1.5px solid #2d7a3e}
.opens{border-left:2px solid #bbb;padding-left:2px}
:target{outline:3px solid #f08c00}
table{border-collapse:collapse;width:100%}
td{border-top:1px solid #ddd;padding:.3em .6em .3em 0;vertical-align:top}
.removed li{margin-bottom:.4em}
@media (prefers-color-scheme:dark){body{background:#1a1a1a;color:#e6e6e6}.summary{background:#4a3f10}.source,.cue{background:#1d3557}.facts{color:#aaa}}
`;
