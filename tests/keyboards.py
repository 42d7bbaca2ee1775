"""What arrives from a scanner when the PC's keyboard is set to Russian."""

ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?@#$^&|"
RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?/'


def under_russian_layout(text: str) -> str:
    """The same keys pressed."""
    return text.translate(str.maketrans(ENGLISH, RUSSIAN))
