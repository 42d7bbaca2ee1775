"""Files the screens write themselves (labels): whole or not at all, as exports are."""

from ozon_desk.exchange.whole_file import WholeFile as WholeFile
