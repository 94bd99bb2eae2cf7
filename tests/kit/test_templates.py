"""Templates of the kit."""

from dataclasses import replace

import pytest
from markupsafe import Markup

from brandkit.errors import KitError
from brandkit.kit import load_kit
from brandkit.kit.templates import render_template, template_environment, template_faults
from brandkit.model.kit import Kit


def kit_of(**templates: str) -> Kit:
    """Return a kit with these templates; `a_txt` is the template `a.txt`."""
    named = {name.replace("_", "."): text for name, text in templates.items()}
    return replace(load_kit(None), templates=named, template_paths={name: f"templates/{name}" for name in named})


def told(kit: Kit, template: str, **values: object) -> str:
    """Return what is told when a template fails."""
    with pytest.raises(KitError) as caught:
        render_template(kit, template, values)
    (fault,) = caught.value.faults
    return str(fault)


def test_only_html_is_escaped() -> None:
    """By the template's own name, also when another includes it; `Markup` is escaped already."""
    kit = kit_of(
        a_html="{{ x }} {{ m }} {% include 'b.txt' %}",
        b_txt="{{ x }}",
        c_txt="{{ x }} {% include 'd.html' %}",
        d_html="{{ x }}",
    )
    values = {"x": "<&'\">", "m": Markup("<b>")}

    assert render_template(kit, "a.html", values) == "&lt;&amp;&#39;&#34;&gt; <b> <&'\">"
    assert render_template(kit, "c.txt", values) == "<&'\"> &lt;&amp;&#39;&#34;&gt;"


def test_templates_of_the_kit_can_build_on_each_other() -> None:
    """Includes, macros and inheritance, all from the kit's own texts."""
    kit = kit_of(
        base_txt="[{% block inner %}{% endblock %}]",
        page_txt="{% extends 'base.txt' %}{% from 'macros.txt' import b %}{% block inner %}{{ b(x) }}{% endblock %}",
        macros_txt="{% macro b(x) %}{{ x }}{{ x }}{% endmacro %}",
    )

    assert render_template(kit, "page.txt", {"x": "a"}) == "[aa]"


def test_the_last_line_end_is_the_editors() -> None:
    """One line end at the end of a file is no part of the text."""
    assert render_template(kit_of(a_txt="a\n\n"), "a.txt", {}) == "a\n"


def test_an_environment_has_no_globals_and_no_extensions() -> None:
    """Nothing is at hand that the caller did not give."""
    environment = template_environment(load_kit(None))

    assert environment.globals == {}
    assert environment.extensions == {}
    assert environment.sandboxed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ok\n{{ nmae }}", "templates/a.txt:2:1: the template fails: 'nmae' is undefined; did you mean `name`?"),
        ("{{ name.x.y }}", "templates/a.txt:1:1: the template fails: 'str object' has no attribute 'x'"),
        ("\n\n{{ 1 / 0 }}", "templates/a.txt:3:1: the template fails: division by zero"),
        ("{{ name() }}", "templates/a.txt:1:1: the template fails: 'str' object is not callable"),
        ("{{ name + 1 }}", "templates/a.txt:1:1: the template fails: can only concatenate str"),
        ("{{ ''.__class__ }}", "templates/a.txt:1:1: the template fails: access to attribute '__class__'"),
        ("{{ items.append(1) }}", "templates/a.txt:1:1: the template fails: "),
        ("{{ range(9) }}", "the template fails: 'range' is undefined"),
        ("{{ lipsum() }}", "the template fails: 'lipsum' is undefined"),
        ("{% include '../secret.txt' %}", "the template fails: "),
        ("{% include 'b.txt' %}", "templates/b.txt:2:1: the template fails: 'y' is undefined"),
        ("{% if %}", "templates/a.txt:1:1: the template fails: Expected an expression"),
        ("{% include 'a.txt' %}", "templates/a.txt:1:1: the template fails: maximum recursion depth"),
    ],
)
def test_a_failing_template_is_told_with_file_and_line(text: str, expected: str) -> None:
    """The line is that of the template at fault, included or not; no error of Python's gets out."""
    kit = kit_of(a_txt=text, b_txt="\n{{ y }}")

    assert expected in told(kit, "a.txt", name="Ana", items=[1])


def test_an_unknown_template_is_told() -> None:
    """With the name that was probably meant."""
    kit = kit_of(text_txt="")

    assert told(kit, "txet.txt") == "the kit has no template `txet.txt`; did you mean `text.txt`?"


def test_an_error_of_the_caller_passes_through() -> None:
    """A function that the caller gave may say itself what is wrong."""

    def token(name: str) -> str:
        raise KitError([])

    with pytest.raises(KitError) as caught:
        render_template(kit_of(a_txt="{{ token('x') }}"), "a.txt", {"token": token})

    assert caught.value.faults == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n{% if x %}", "templates/a.txt:2:1: Unexpected end of template"),
        ("{{ x | shout }}", "templates/a.txt:1:1: No filter named 'shout'"),
        ("{% autoescap %}", "templates/a.txt:1:1: Encountered unknown tag 'autoescap'"),
        ("{% include 'b.tx' %}", "templates/a.txt:1:1: there is no template `b.tx` to include; did you mean `b.txt`?"),
        (
            "{% for x in [] %}" * 30 + "{% endfor %}" * 30,
            "templates/a.txt:1:1: the template is nested too deep; nest less",
        ),
        ("{{ " + "(" * 5_000 + ")" * 5_000 + " }}", "templates/a.txt:1:1: the template is nested too deep; nest less"),
    ],
)
def test_faults_are_found_before_anything_is_rendered(text: str, expected: str) -> None:
    """A kit with a broken template is refused when it is loaded."""
    faults = list(
        template_faults(
            {"a.txt": text, "b.txt": ""}, {"a.txt": "templates/a.txt", "b.txt": "templates/b.txt"}, {"a.txt"}
        )
    )

    assert [expected in str(fault) for fault in faults] == [True]


def test_sound_templates_have_no_faults() -> None:
    """All of the default kit's are sound."""
    kit = load_kit(None)

    assert list(template_faults(kit.templates, kit.template_paths, kit.templates)) == []
