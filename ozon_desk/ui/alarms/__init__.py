"""What will go wrong next: the list across all rules, and the bar that tells of newly raised alarms."""
