"""Each language holds its own pages only, and its own page for a wrong address.

static-i18n publishes a page without a translation in the other language as it is, names that
copy as the translation, and lets the last language write the only 404.html. Its setting
`fallback_to_default: false` would mend that, but takes the images both languages share too.
"""

from pathlib import Path

from kembar.host import AFTER_I18N, folder, language, twins
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.utils import is_error_template, write_file


@event_priority(AFTER_I18N)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Forget the language switch of the last page of the language before."""
    # static-i18n sets it as an attribute, which hides the item that it sets for the 404 page.
    vars(config.extra).pop("alternate", None)
    return config


@event_priority(AFTER_I18N)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Drop the pages of another language, and every twin that is not in its own language."""
    for file in [file for file in files if file.is_documentation_page()]:
        pair = twins(config, file)
        if pair.get(language(config)) is not file:
            files.remove(file)
        else:
            # A page without a twin has no alternates at all, not even itself, in the sitemap.
            vars(file)["alternates"] = pair if len(pair) > 1 else {}
    return files


@event_priority(AFTER_I18N)
def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Write the error pages of a further language into that language's folder."""
    into = folder(config, language(config))
    if not is_error_template(template_name) or not into:
        return output_content
    write_file(output_content.encode(), str(Path(config.site_dir, into, template_name)))
    return ""  # MkDocs leaves the default language's 404.html alone when there is nothing to write.
