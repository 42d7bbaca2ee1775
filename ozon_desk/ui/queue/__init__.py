"""The home screen: what to do next, in the order of the nearest binding deadline."""
