"""The timeline of a dossier holds all that befell it, also what befell its notifications before they were filed."""

from datetime import timedelta

from icc_desktop.desk import decisions, federal_phase, log, notifications, timeline
from icc_desktop.domain import timeline as shown
from icc_desktop.domain.federal_phase import advice
from icc_desktop.domain.timeline import Wanted
from tests.desk.test_decisions import WORDING, with_dossier
from tests.rigs import START, Bench, HeldClock, alert


def test_everything_is_in_it_in_order(desk: Bench, clock: HeldClock) -> None:
    desk.receive(alert("meuse"), alert("elsewhere"))
    row = next(r for r in desk.rows() if r.headline == "Flood meuse")
    desk.run(notifications.open_, ids=[row.id], lane="real")
    desk.run(notifications.acknowledge, ids=[row.id], lane="real")
    clock.go_on(minutes=10)
    one = str(desk.run(with_dossier, ids=(row.id,)).result)
    desk.run(decisions.take, lane="real", wording=WORDING, dossier_id=one)
    desk.run(log.write, text="Nothing to do with it", lane="real")
    desk.run(notifications.note, ids=[row.id], lane="real", text="Called back", occurred_at=START)
    rows = desk.read(timeline.timeline, dossier_id=one, lane="real")
    kinds = [row.kind for row in shown.chosen(rows, Wanted())]
    assert kinds == [
        "notification.received",
        "notification.acknowledged",
        "notification.noted",
        "dossier.opened",
        "notification.filed",
        "decision.taken",
    ]
    assert all(row.dossier_id == one for row in rows[2:])


def test_it_is_filtered_by_parts_words_and_period(desk: Bench, clock: HeldClock) -> None:
    desk.receive(alert("meuse"))
    (row,) = desk.rows()
    clock.go_on(minutes=10)
    one = str(desk.run(with_dossier, ids=(row.id,)).result)
    desk.run(notifications.note, ids=[row.id], lane="real", text="Rang the governor")
    rows = desk.read(timeline.timeline, dossier_id=one, lane="real")

    def kinds(wanted: Wanted) -> list[str]:
        return [found.kind for found in shown.chosen(rows, wanted)]

    assert kinds(Wanted(parts=frozenset(("messages", "log")))) == ["notification.received", "notification.noted"]
    assert kinds(Wanted(words="GOVERNOR rang")) == ["notification.noted"]
    assert kinds(Wanted(words=rows[0].ref)) == ["notification.received", "notification.filed", "notification.noted"]
    assert "notification.received" not in kinds(Wanted(since=START + timedelta(minutes=5)))
    assert kinds(Wanted(until=START + timedelta(minutes=5))) == ["notification.received"]


def test_its_period_begins_with_its_first_message_and_ends_with_its_closing(desk: Bench, clock: HeldClock) -> None:
    desk.receive(alert("meuse", sent_at=START - timedelta(hours=3)))
    (row,) = desk.rows()
    one = str(desk.run(with_dossier, ids=(row.id,)).result)
    clock.go_on(hours=1)
    assert desk.read(timeline.period, dossier_id=one, lane="real", now=clock.now()) == (
        START - timedelta(hours=3),
        clock.now(),
    )


def test_ticked_criteria_give_an_advice_that_says_who_declares(desk: Bench) -> None:
    one = str(desk.run(with_dossier, ids=()).result)
    tick = {"dossier_id": one, "lane": "real", "criterion": "provinces", "name": "Two or more provinces"}
    assert "Say what shows it" in desk.refused(federal_phase.tick, **tick, evidence=" ")
    desk.run(federal_phase.tick, **tick, evidence="Liège and Namur, CRC-W 07:30")
    change = desk.run(federal_phase.tick, **{**tick, "criterion": "means"}, evidence="Governor of Liège, 07:36")
    text = advice(federal_phase.shipped(), change.dossiers[0], START, "nl", lambda at: f"{at:%H:%M}Z")
    assert "Aan 2 van de 7 criteria is voldaan" in text
    assert "Bewijs: Liège and Namur, CRC-W 07:30" in text
    assert "De Minister van Binnenlandse Zaken kondigt een federale fase af" in text
    untick = {"dossier_id": one, "lane": "real", "criterion": "means", "name": "Means"}
    assert "Say why" in desk.refused(federal_phase.untick, **untick, reason="")
    left = desk.run(federal_phase.untick, **untick, reason="Reinforcement came").dossiers[0]
    assert left.ticked == ("provinces",)
    none = desk.run(federal_phase.untick, **{**untick, "criterion": "provinces"}, reason="Misheard").dossiers[0]
    text = advice(federal_phase.shipped(), none, START, "en", lambda at: f"{at:%H:%M}Z")
    assert "None of the 7 criteria is ticked" in text
    assert "declares nothing" in text
