def to_hundredths(text: str) -> int | None:
    return int(float(text) * 100)


def to_text(hundredths: int) -> str:
    return str(hundredths / 100)
