"""Dialogs: opened where a choice must be made, left by Enter or Esc. Each is given the desk and works alone."""
