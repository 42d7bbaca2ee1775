"""Charts: what is to be seen (``description``), where it stands (``layout``, by reportlab), and how it is painted
(``painter``), on the screen (``chart_view``) and on paper alike."""
