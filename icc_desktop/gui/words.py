"""Words and figures as the officer reads them: translated messages, local time with UTC beside it, ages.

Hides Qt's translator and locale. Instants are aware; `tz` is the zone of the desk. Hours are
written ``14:05`` in every language. In the hour that happens twice the zone's name stands behind the local time.
"""

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from icc_desktop.base.words import CONTEXT, Message

translate = QCoreApplication.translate  # a name that lupdate knows


def translate_core(text: str) -> str:
    """An English text from below the GUI in the user's language."""
    return translate(CONTEXT, text)


def say(message: Message | str) -> str:
    """A message from below the GUI in the user's language. Text that is no message stays as it is."""
    return message.say(translate_core) if isinstance(message, Message) else message


def twice(at: datetime, tz: tzinfo) -> bool:
    """Whether the local time of `at` happens twice in `tz` (the end of summer time)."""
    local = at.astimezone(tz)
    return local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()


def clock(at: datetime, tz: tzinfo) -> str:
    """``14:05``, in the hour that happens twice ``02:30 CEST``. For narrow places; else `time_text`."""
    local = at.astimezone(tz)
    return f"{local:%H:%M} {local:%Z}" if twice(at, tz) else f"{local:%H:%M}"


def utc_clock(at: datetime) -> str:
    """``13:05Z``"""
    return f"{at.astimezone(UTC):%H:%MZ}"


def time_text(at: datetime, tz: tzinfo) -> str:
    """``14:05 (13:05Z)``"""
    return f"{clock(at, tz)} ({utc_clock(at)})"


def date_text(at: datetime, tz: tzinfo, *, year: bool = False) -> str:
    """The local day, ``Wed 25 Nov``, with `year` ``Wed 25 Nov 2026``, in the user's language."""
    form = translate("words", "ddd d MMM yyyy") if year else translate("words", "ddd d MMM")
    return _day(at.astimezone(tz), form)


def when_text(at: datetime, tz: tzinfo, now: datetime) -> str:
    """Time, and the day where it is not today: ``14:05 (13:05Z)``, ``Tue 24 Nov 23:50 (22:50Z)``."""
    local, today = at.astimezone(tz), now.astimezone(tz)
    if local.date() == today.date():
        return time_text(at, tz)
    return f"{date_text(at, tz, year=local.year != today.year)} {time_text(at, tz)}"


def full_text(at: datetime, tz: tzinfo) -> str:
    """For the record: ``Wed 25 Nov 2026 00:30 (24 Nov 23:30Z)``; the UTC day only where it is another."""
    utc = at.astimezone(UTC)
    day = _day(utc, translate("words", "d MMM"))
    other = f"{day} " if utc.date() != at.astimezone(tz).date() else ""
    return f"{date_text(at, tz, year=True)} {clock(at, tz)} ({other}{utc_clock(at)})"


def length_text(seconds: float) -> str:
    """A length of time, no finer than it matters: ``45 s``, ``7 min``, ``1 h 05 min``, ``2 d 3 h``, ``40 days``, ``23 years``."""
    whole = int(abs(seconds))
    minutes, hours, days = whole // 60, whole // 3600, whole // 86400
    if whole < 60:
        return translate("words", "{seconds} s").format(seconds=whole)
    if minutes < 60:
        return translate("words", "{minutes} min").format(minutes=minutes)
    if hours < 24:
        return translate("words", "{hours} h {minutes} min").format(hours=hours, minutes=f"{minutes % 60:02}")
    if days < 14:
        return translate("words", "{days} d {hours} h").format(days=days, hours=hours % 24)
    if days < 731:
        return translate("words", "{days} days").format(days=number_text(days))
    return translate("words", "{years} years").format(years=number_text(int(days / 365.25)))


def ago_text(at: datetime, now: datetime) -> str:
    """``7 min ago``, ``in 7 min``, ``now`` within a minute."""
    seconds = (now - at).total_seconds()
    if abs(seconds) < 60:
        return translate("words", "now")
    pattern = translate("words", "{length} ago") if seconds > 0 else translate("words", "in {length}")
    return pattern.format(length=length_text(seconds))


def countdown_text(due: datetime, now: datetime) -> str:
    """Time left: ``04:12`` within the hour, ``2:04:12`` within the day, else ``1 d 3 h``. Overdue: minus."""
    seconds = int((due - now).total_seconds())
    sign, left = ("−", -seconds) if seconds < 0 else ("", seconds)
    if left >= 86400:
        return sign + length_text(left)
    if left >= 3600:
        return f"{sign}{left // 3600}:{left // 60 % 60:02}:{left % 60:02}"
    return f"{sign}{left // 60:02}:{left % 60:02}"


def number_text(number: int) -> str:
    """A count with the user's separators."""
    return QLocale().toString(number)


def _day(local: datetime, form: str) -> str:
    return QLocale().toString(QDate(local.year, local.month, local.day), form)
