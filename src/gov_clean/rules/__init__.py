"""The rules in their order. A step is one or more rules that look at the same text; each step sees what those above left."""

from __future__ import annotations

from gov_clean.rule import Rule
from gov_clean.rules.chrome import (
    back_link,
    breadcrumb,
    browser_notice,
    disclaimer,
    editor_line,
    feedback_prompt,
    font_size_bar,
    footer,
    link_list,
    metadata_line,
    navigation,
    page_foot,
    page_head,
    page_number,
    player_control,
    previous_next,
    print_close,
    qr_prompt,
    read_aloud,
    related_links,
    repeated_title,
    script_residue,
    share_bar,
    site_template,
    stray_scraper_word,
)
from gov_clean.rules.markup import html, markdown, one_cell_row, stray
from gov_clean.rules.punctuation import (
    approximate_number,
    bracket_form,
    corner_quote,
    dash,
    document_number_bracket,
    doubled_mark,
    ellipsis,
    event_date,
    full_width_alphanumeric,
    half_width_mark,
    interpunct,
    item_stop,
    nested_colon,
    nested_quote,
    nested_title_mark,
    ordinal_mark,
    outer_single_quote,
    range_mark,
    reversed_quote,
    separated_quotations,
    space_before_mark,
    stacked_mark,
    stop_beside_bracket,
    straight_quote,
    superfluous_mark,
    title_mark_misused,
    title_stop,
    unbalanced_mark,
)
from gov_clean.rules.repetition import caption, head, page_body
from gov_clean.rules.script import conversion
from gov_clean.rules.typos import doubled_character, doubled_word, near_miss_term, wrong_set_phrase
from gov_clean.rules.whitespace import (
    blank_run,
    control_character,
    hard_wrap,
    indent,
    invisible_character,
    no_break_space,
    private_use_character,
    space_beside_mark,
    spaced_out,
    trailing_space,
)

STEPS: tuple[tuple[Rule, ...], ...] = (
    (html.RULE,),
    (stray.RULE,),
    (markdown.RULE,),
    (one_cell_row.RULE,),
    (page_body.RULE,),
    (caption.RULE,),
    (head.RULE,),
    (page_number.RULE,),
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
        player_control.RULE,
        browser_notice.RULE,
        feedback_prompt.RULE,
        navigation.RULE,
        page_head.RULE,
        page_foot.RULE,
        site_template.RULE,
    ),
    (invisible_character.RULE, no_break_space.RULE, control_character.RULE),
    (hard_wrap.RULE,),
    (indent.RULE, trailing_space.RULE, blank_run.RULE, spaced_out.RULE),
    (ellipsis.RULE, dash.RULE, document_number_bracket.RULE, full_width_alphanumeric.RULE),
    (straight_quote.RULE, reversed_quote.RULE, corner_quote.RULE),
    (half_width_mark.RULE,),
    (
        doubled_mark.RULE,
        ordinal_mark.RULE,
        stop_beside_bracket.RULE,
        space_before_mark.RULE,
        space_beside_mark.RULE,
        interpunct.RULE,
        event_date.RULE,
    ),
    (outer_single_quote.RULE, nested_title_mark.RULE),
    (nested_quote.RULE,),
    (doubled_word.RULE, doubled_character.RULE, wrong_set_phrase.RULE, near_miss_term.RULE),
    (
        unbalanced_mark.RULE,
        separated_quotations.RULE,
        stacked_mark.RULE,
        nested_colon.RULE,
        approximate_number.RULE,
        superfluous_mark.RULE,
        range_mark.RULE,
        title_stop.RULE,
        bracket_form.RULE,
        title_mark_misused.RULE,
        item_stop.RULE,
        private_use_character.RULE,
    ),
    (conversion.RULE,),
)

RULES: tuple[Rule, ...] = tuple(rule for step in STEPS for rule in step)


def unknown(code: str) -> str:
    """What is said of a code that no rule's code begins with."""
    meant = next((rule.code for rule in RULES if rule.name == code), "")
    if any(rule.code.startswith(code.upper()) for rule in RULES):
        meant = code.upper()
    return f"unknown rule code {code!r}; " + (f"did you mean {meant}?" if meant else "--list-rules shows them")
