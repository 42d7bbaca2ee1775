"""The packing screen: one scan in, one painted answer out."""
