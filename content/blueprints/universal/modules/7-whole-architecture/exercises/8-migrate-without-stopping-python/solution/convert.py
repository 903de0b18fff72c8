import re


def to_hundredths(text: str) -> int | None:
    """Works on the digits. A multiplication by 100 would turn "0.29" into 28.999999999999996."""
    found = re.fullmatch(r"([0-9]+)(?:\.([0-9]{1,2}))?", text)
    return None if found is None else int(found[1] + (found[2] or "").ljust(2, "0"))


def to_text(hundredths: int) -> str:
    return f"{hundredths // 100}.{hundredths % 100:02}"
