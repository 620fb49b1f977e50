"""How packs look: one small style, plain enough for the readers of EPUB on old phones."""

from __future__ import annotations

BASE = """\
body{font-family:sans-serif;line-height:1.5;overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.25;text-align:left}
table{border-collapse:collapse}
th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}
.right{text-align:right}.center{text-align:center}
.small{font-size:.9em}
.task-list{list-style:none;padding-left:.5em}
.admonition,details{border:1px solid #999;border-left:4px solid #7b1e4f}
.admonition,details{margin:1em 0;padding:.1em .8em}
.warning{border-left-color:#b45309}
.admonition-title,summary{font-weight:bold}
dt{font-weight:bold;margin-top:.8em}dd{margin-left:1em}
code{overflow-wrap:anywhere}pre{white-space:pre-wrap}
img{max-width:100%}
nav ol{list-style:none;padding-left:1em}
"""
# For browsers: a phone 360 px wide, its dark colours, and paper.
SCREEN = """\
:root{color-scheme:light dark;--text:#22181d;--ground:#fff;--link:#7b1e4f;--line:#998c92}
@media(prefers-color-scheme:dark){:root{--text:#eee6e9;--ground:#17131a;--link:#f3a6cb}}
*{box-sizing:border-box}
html{color:var(--text);background:var(--ground);font-size:1.0625rem}
body{margin:0 auto;max-width:40rem;padding:0 1rem 3rem}
a{color:var(--link)}
nav ul{list-style:none;padding:0;margin:0}nav h3{margin:1em 0 .2em}
nav li a{display:block;padding:.5em 0}
section{border-top:3px solid var(--line);margin-top:3rem}
.wide{overflow-x:auto}
summary{cursor:pointer;padding:.6em 0}
input{font:inherit;width:100%;padding:.6em;margin:.5em 0}
input::placeholder{color:inherit;opacity:.8}
.up a{display:inline-block;padding:.6em 0}
.top{position:fixed;right:0;bottom:0;padding:.7em 1em;background:var(--ground)}
.top{border:1px solid var(--line);border-radius:.5em 0 0}
th,td,.admonition,details{border-color:var(--line)}
@media print{:root{--text:#000;--ground:#fff;--link:#000}body{max-width:none;padding:0}
nav,.up,.top,.filter{display:none}section{break-before:page;border:0}
details::details-content{content-visibility:visible;height:auto}}
"""
