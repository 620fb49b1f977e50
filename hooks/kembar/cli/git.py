"""What Git knows of older pages, asked of the program `git`."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_MOST_VERSIONS = 300  # of one page that are looked through
_LINK = "120000"  # gitformat-index, "object type"


class GitError(ValueError):
    """What Git was asked for cannot be had; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A work tree; `folder` is where the site stands in it."""

    folder: Path

    def branch(self) -> str:
        """Return the name of the branch that is checked out, empty between branches."""
        return self._text("branch", "--show-current")

    def base(self, revision: str) -> str:
        """Return the commit at which a change on top of a revision began."""
        if revision.startswith("-"):
            raise GitError(f'"{revision}" is no revision')
        self._text("rev-parse", "--git-dir")
        try:
            commit = self._text("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        except GitError as error:
            branch = revision.removeprefix("origin/")
            # A clone of one branch does not note where the others are unless it is told to.
            wanted = revision if branch == revision else f"{branch}:refs/remotes/{revision}"
            raise GitError(
                f'no revision "{revision}" in this clone; fetch it first: git fetch origin {wanted}'
            ) from error
        try:
            return self._text("merge-base", commit, "HEAD")
        except GitError:
            # A shallow clone ends before the two histories meet.
            return commit

    def extract(self, commit: str, names: Sequence[str], into: Path) -> None:
        """Write what a commit has of some files and folders beside the site into a folder."""
        listed = self._run("ls-tree", "-r", "-z", commit, "--", *names)
        entries = [
            (*entry.split(b"\t", 1)[0].decode().split(), os.fsdecode(entry.split(b"\t", 1)[1]))
            for entry in filter(None, listed.split(b"\0"))
        ]
        # Links come last: nothing is ever written through one.
        entries.sort(key=lambda entry: entry[0] == _LINK)
        blobs = [entry for entry in entries if entry[1] == "blob"]
        for (mode, _, _, name), data in zip(
            blobs, self._contents([blob for _, _, blob, _ in blobs]), strict=True
        ):
            # A tree that was made by hand may hold any name; a partial clone may lack a file.
            if ".." in name.split("/") or data is None:
                continue
            file = into / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if mode == _LINK:
                file.symlink_to(os.fsdecode(data))
            else:
                file.write_bytes(data)

    def versions(self, path: str) -> Iterator[bytes]:
        """Yield the older contents of a page, the newest first, across renames."""
        log = self._run(
            *("log", "--follow", "--name-only", "-z", f"--max-count={_MOST_VERSIONS}"),
            *("--format=commit:%H", "--", path),
        )
        objects: list[str] = []
        commit = ""
        for field in os.fsdecode(log).split("\0"):
            word = field.strip("\n")
            if word.startswith("commit:"):
                commit = word.removeprefix("commit:")
            elif word:
                objects.append(f"{commit}:{word}")
        yield from filter(None, self._contents(objects))

    def _contents(self, objects: Sequence[str]) -> list[bytes | None]:
        """Return what some objects hold, None for one that this clone lacks."""
        asked = [name for name in objects if "\n" not in name]
        answer = self._run("cat-file", "--batch", given="\n".join([*asked, ""]))
        found: dict[str, bytes | None] = {}
        place = 0
        for name in asked:
            end = answer.index(b"\n", place)
            head = answer[place:end].split(b" ")
            place = end + 1
            if head[-1].isdigit() and head[-2] == b"blob":
                size = int(head[-1])
                found[name] = answer[place : place + size]
                place += size + 1
            else:
                found[name] = None
        return [found.get(name) for name in objects]

    def _text(self, *words: str) -> str:
        return self._run(*words).decode("utf-8", "replace").strip()

    def _run(self, *words: str, given: str = "") -> bytes:
        """Return what Git says; raises GitError."""
        git = shutil.which("git")
        if git is None:
            raise GitError("git is not installed")
        done = subprocess.run(  # noqa: S603 — no shell, and no word of it is an option by mistake
            [git, "--literal-pathspecs", "-C", str(self.folder), *words],
            input=os.fsencode(given),
            capture_output=True,
            check=False,
            env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
        )
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip() or "git failed"
            if "not a git repository" in said:
                raise GitError(f"{self.folder} is not in a Git repository")
            raise GitError(said.splitlines()[-1])
        return done.stdout
