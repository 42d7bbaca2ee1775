"""The database, through SQLAlchemy Core.

Belongs here: tables, migrations, one module per aggregate, the journal, back-ups, and, in one module of its own,
everything only SQLite knows (pragmas, guards, the back-up call).

Does not belong here: rules of the trade (domain) and decisions (services). Nothing outside this room sees SQL.
"""
