"""What a rule asks for that brandkit does not do: named in one warning, and never passed over in silence."""

from brandkit.style.rule import Rule
from brandkit.style.scopes import unknown_in


def notice_of(rule: Rule) -> str:
    """Return what a rule asks for in vain; ``""``: nothing."""
    said = [f"`scope: {each}`" for each in unknown_in(rule.scopes)]
    if rule.own.get("append") is True and rule.kind == "spelling":
        said.append("`append: true` (the dictionary that Vale brings along)")
    return f"{rule.id} is not used wholly: brandkit does not know {', '.join(said)} ({rule.path})" if said else ""
