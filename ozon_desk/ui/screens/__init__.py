"""The quieter screens: what Ozon must be told, the journal, the settings."""
