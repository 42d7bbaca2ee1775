"""Ozon Desk: the packing desk for orders a shop on Ozon packs and ships itself (FBS, rFBS).

Rooms, and the only direction in which they may know each other:
``app -> ui -> services -> storage | exchange -> domain``.
"""

__version__ = "0.2.0"
