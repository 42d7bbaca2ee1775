"""``python -m ozon_desk``."""

import sys

from ozon_desk.app.main import main

sys.exit(main())
