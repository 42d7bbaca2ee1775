"""Widgets that more than one screen uses. They know texts and the theme, never a service."""
