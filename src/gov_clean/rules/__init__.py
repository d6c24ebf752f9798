"""The rules in their order. A step is one or more rules that look at the same text; each step sees what those above left."""

from __future__ import annotations

from gov_clean.rule import Rule
from gov_clean.rules.chrome import (
    back_link,
    breadcrumb,
    disclaimer,
    editor_line,
    font_size_bar,
    footer,
    link_list,
    metadata_line,
    navigation,
    page_foot,
    page_head,
    previous_next,
    print_close,
    qr_prompt,
    read_aloud,
    related_links,
    repeated_title,
    script_residue,
    share_bar,
    stray_scraper_word,
)
from gov_clean.rules.markup import html, markdown, stray
from gov_clean.rules.punctuation import (
    dash,
    document_number_bracket,
    doubled_mark,
    ellipsis,
    half_width_mark,
    nested_quote,
)
from gov_clean.rules.repetition import page_body
from gov_clean.rules.script import conversion
from gov_clean.rules.typos import doubled_word, near_miss_term, wrong_set_phrase
from gov_clean.rules.whitespace import (
    blank_run,
    control_character,
    indent,
    invisible_character,
    no_break_space,
    private_use_character,
    trailing_space,
)

STEPS: tuple[tuple[Rule, ...], ...] = (
    (html.RULE,),
    (stray.RULE,),
    (markdown.RULE,),
    (page_body.RULE,),
    (
        breadcrumb.RULE,
        metadata_line.RULE,
        share_bar.RULE,
        font_size_bar.RULE,
        read_aloud.RULE,
        print_close.RULE,
        back_link.RULE,
        stray_scraper_word.RULE,
        editor_line.RULE,
        previous_next.RULE,
        footer.RULE,
        qr_prompt.RULE,
        script_residue.RULE,
        repeated_title.RULE,
        related_links.RULE,
        link_list.RULE,
        disclaimer.RULE,
        navigation.RULE,
        page_head.RULE,
        page_foot.RULE,
    ),
    (doubled_word.RULE,),
    (wrong_set_phrase.RULE,),
    (near_miss_term.RULE,),
    (ellipsis.RULE, dash.RULE, document_number_bracket.RULE),
    (half_width_mark.RULE,),
    (doubled_mark.RULE,),
    (nested_quote.RULE,),
    (invisible_character.RULE, no_break_space.RULE, control_character.RULE),
    (indent.RULE,),
    (trailing_space.RULE,),
    (blank_run.RULE,),
    (private_use_character.RULE,),
    (conversion.RULE,),
)

RULES: tuple[Rule, ...] = tuple(rule for step in STEPS for rule in step)
