"""Records as JSON: stable keys (docs/command-line.md lists them), ids whole, times in ISO 8601 with their offset."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.brief import Brief, BriefContact
from advocate.domain.cadence import Cadence
from advocate.domain.case import Case
from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.escalation import Escalation
from advocate.domain.files import FileInfo
from advocate.domain.handoff import Handoff
from advocate.domain.ids import short_ref
from advocate.domain.interaction import Interaction
from advocate.domain.moment import local
from advocate.domain.promise import Due, Promise, PromiseCounts
from advocate.domain.search import CustomerHit, Passage, SaidHit
from advocate.domain.timeline import TimelineEntry

Json = dict[str, object]


class JsonValues:
    """now and zone: of the reader; every time is written in that zone. repeating: what promises may be one time of."""

    def __init__(self, now: datetime, zone: str, repeating: Iterable[Cadence] = ()) -> None:
        self._now = now
        self._zone = zone
        self._rules = {cadence.id: cadence.rhythm.rule for cadence in repeating}

    def moment(self, moment: datetime | None) -> str | None:
        return local(moment, self._zone).isoformat() if moment else None

    def summary(self, customer: CustomerSummary) -> Json:
        return {
            **_named(customer.id, customer.name),
            "kind": customer.kind.value,
            "state": customer.state.value,
            "organisation": customer.organisation,
            "tags": list(customer.tags),
            "pinned": customer.pinned,
            "last_contact_at": self.moment(customer.last_contact_at),
            "open_promises": customer.open_promises,
            "next_due_at": self.moment(customer.next_due_at),
        }

    def customer(self, customer: Customer) -> Json:
        return {
            **_named(customer.id, customer.name),
            "kind": customer.kind.value,
            "state": customer.state.value,
            "organisation": customer.organisation,
            "is_internal": customer.is_internal,
            "is_sample": customer.is_sample,
            "since": customer.since.isoformat() if customer.since else None,
            "reach": customer.reach,
            "tags": [tag.name for tag in customer.tags],
            "pinned_notes": [
                {"text": note.text, "at": self.moment(note.at)} for note in customer.pinned_notes
            ],
            "approach": {
                "personality": customer.approach.personality,
                "wants": customer.approach.wants,
                "avoid": customer.approach.avoid,
                "channel": customer.approach.channel,
            },
            "contact_points": [
                {
                    "kind": point.kind.value,
                    "value": point.value,
                    "normal": point.normal,
                    "label": point.label,
                    "preferred": point.preferred,
                    "consent": point.consent.value,
                }
                for point in customer.contact_points
            ],
            "fields": [
                {"name": field.name, "kind": field.kind.value, "value": field.value}
                for field in customer.fields
            ],
            "relations": [
                {
                    **_named(relation.other_id, relation.other_name),
                    "kind": relation.kind.value,
                    "role": relation.role,
                    "is_reverse": relation.is_reverse,
                }
                for relation in customer.relations
            ],
            "last_contact_at": self.moment(customer.last_contact_at),
            "created_at": self.moment(customer.created_at),
            "owner": customer.owner_name,
            "has_photo": customer.has_photo,
        }

    def counts(self, counts: PromiseCounts) -> Json:
        return {
            "open": counts.open,
            "late": counts.late,
            "due_today": counts.due_today,
            "kept": counts.kept,
            "kept_late": counts.kept_late,
            "broken": counts.broken,
            "renegotiated": counts.renegotiated,
            "released": counts.released,
        }

    def due(self, due: Due) -> Json:
        return {
            "kind": due.kind.value,
            "start": self.moment(due.start),
            "end": self.moment(due.end),
            "zone": due.zone,
        }

    def promise(self, promise: Promise) -> Json:
        today = local(self._now, self._zone).date()
        return {
            "id": str(promise.id),
            "ref": short_ref(promise.id),
            "customer": _named(promise.customer_id, promise.customer_name),
            "words": promise.words,
            "due": self.due(promise.due),
            "rrule": self._rules.get(promise.cadence_id) if promise.cadence_id else None,
            "state": promise.state.value,
            "standing": promise.standing(self._now, today, self._zone).value,
            "owner": promise.owner_name,
            "made_at": self.moment(promise.made_at),
            "made_by": promise.made_by_name,
            "ended_at": self.moment(promise.ended_at),
            "ended_by": promise.ended_by_name,
            "reason": promise.reason,
            "told": promise.told,
            "case_id": _text(promise.case_id),
            "interaction_id": _text(promise.interaction_id),
            "remind_minutes": None
            if promise.remind is None
            else [each // timedelta(minutes=1) for each in promise.remind],
        }

    def interaction(self, interaction: Interaction) -> Json:
        seconds = interaction.duration.total_seconds() if interaction.duration is not None else None
        return {
            "id": str(interaction.id),
            "channel": interaction.channel.value,
            "direction": interaction.direction.value,
            "started_at": self.moment(interaction.started_at),
            "zone": interaction.zone,
            "duration_seconds": seconds,
            "title": interaction.title,
            "body": interaction.body,
            "outcome": interaction.outcome.value,
            "own_outcome": interaction.own_outcome,
            "effort": interaction.effort,
            "delight": interaction.delight,
            "logged_by": interaction.member_name,
            "participants": [person.name for person in interaction.participants],
            "case_id": _text(interaction.case_id),
            "is_corrected": interaction.is_corrected,
            "is_pinned": interaction.is_pinned,
            "reply_to_id": _text(interaction.reply_to_id),
            "files": [self.file(file) for file in interaction.files],
            "number_used": interaction.number_used,
        }

    def file(self, file: FileInfo) -> Json:
        return {
            "id": str(file.id),
            "name": file.name,
            "media_type": file.media_type,
            "size_bytes": file.size,
            "added_at": self.moment(file.added_at),
            "added_by": file.member_name,
        }

    def note(self, note: AmbassadorNote) -> Json:
        return {
            "id": str(note.id),
            "body": note.body,
            "from": note.from_name,
            "to": note.to_name,
            "state": note.state.value,
            "sent_at": self.moment(note.sent_at),
            "read_at": self.moment(note.read_at),
            "read_by": note.read_by_name,
            "answer": note.answer,
            "answered_at": self.moment(note.answered_at),
            "answered_by": note.answered_by_name,
            "is_pinned": note.is_pinned,
        }

    def case(self, case: Case) -> Json:
        return {
            "id": str(case.id),
            "ref": short_ref(case.id),
            "title": case.title,
            "state": case.state.value,
            "opened_at": self.moment(case.opened_at),
            "resolved_at": self.moment(case.resolved_at),
            "contacts": case.contacts,
            "minutes": case.minutes,
            "channel_switches": case.channel_switches,
            "people": case.people,
            "transfers": case.transfers,
            "days": case.days_open(self._now, self._zone),
            "known": case.known,
            "asked": case.asked,
            "next_step": case.next_step,
        }

    def handoff(self, handoff: Handoff) -> Json:
        return {
            "id": str(handoff.id),
            "ref": short_ref(handoff.id),
            "customer": _named(handoff.customer_id, handoff.customer_name),
            "case_id": _text(handoff.case_id),
            "from": handoff.from_name,
            "to": handoff.to_name,
            "summary": handoff.summary,
            "asked": handoff.asked,
            "tone": handoff.tone,
            "state": handoff.state.value,
            "offered_at": self.moment(handoff.offered_at),
            "answered_at": self.moment(handoff.answered_at),
            "answered_by": handoff.answered_by_name,
            "reason": handoff.reason,
            "promises": [
                {"id": str(each.promise.id), "words": each.promise.words, "moved": each.is_moved}
                for each in handoff.promises
            ],
        }

    def escalation(self, escalation: Escalation) -> Json:
        return {
            "id": str(escalation.id),
            "ref": short_ref(escalation.id),
            "customer": _named(escalation.customer_id, escalation.customer_name),
            "case_id": _text(escalation.case_id),
            "interaction_id": _text(escalation.interaction_id),
            "rule": escalation.kind.value if escalation.kind else None,
            "found": escalation.found,
            "ask": escalation.ask_name,
            "state": escalation.state.value,
            "offered_at": self.moment(escalation.offered_at),
            "raised_at": self.moment(escalation.raised_at),
            "raised_by": escalation.raised_by_name,
            "note": escalation.note,
            "ended_at": self.moment(escalation.ended_at),
            "ended_by": escalation.ended_by_name,
            "reason": escalation.reason,
            "answer": escalation.answer,
        }

    def entry(self, entry: TimelineEntry) -> Json:
        return {
            "kind": entry.key.kind.value,
            "id": str(entry.key.id),
            "at": self.moment(entry.key.at),
            "interaction": self.interaction(entry.interaction) if entry.interaction else None,
            "promise": self.promise(entry.promise) if entry.promise else None,
            "note": self.note(entry.note) if entry.note else None,
            "file": self.file(entry.file) if entry.file else None,
            "promises": [self.promise(promise) for promise in entry.promises],
            "handoff": self.handoff(entry.handoff) if entry.handoff else None,
            "escalation": self.escalation(entry.escalation) if entry.escalation else None,
        }

    def brief(self, brief: Brief) -> Json:
        approach = brief.approach
        return {
            "customer": _named(brief.customer_id, brief.name),
            "state": brief.state.value,
            "owner": brief.owner_name,
            "approach": {
                "personality": approach.personality,
                "wants": approach.wants,
                "avoid": approach.avoid,
                "channel": approach.channel,
            },
            "pinned_notes": [{"text": note.text, "at": self.moment(note.at)} for note in brief.pinned_notes],
            "late": [self.promise(promise) for promise in brief.late],
            "late_count": brief.late_count,
            "open": [self.promise(promise) for promise in brief.open],
            "open_count": brief.open_count,
            "case": self.case(brief.case) if brief.case else None,
            "open_cases": brief.open_cases,
            "contacts": [self._brief_contact(contact) for contact in brief.contacts],
            "efforts": [[self.moment(at), effort] for at, effort in brief.efforts],
            "effort_trend": brief.effort_trend.value,
            "known_by": [
                {"name": known.name, "contacts": known.contacts, "last_at": self.moment(known.last_at)}
                for known in brief.known_by
            ],
            "handoffs": [self.handoff(handoff) for handoff in brief.handoffs],
            "escalations": [self.escalation(escalation) for escalation in brief.escalations],
        }

    def _brief_contact(self, contact: BriefContact) -> Json:
        return {
            "id": str(contact.id),
            "at": self.moment(contact.at),
            "channel": contact.channel.value,
            "direction": contact.direction.value,
            "line": contact.line,
            "outcome": contact.outcome.value,
            "own_outcome": contact.own_outcome,
            "effort": contact.effort,
            "logged_by": contact.member_name,
        }

    def customer_hit(self, hit: CustomerHit) -> Json:
        return {**self.summary(hit.customer), "because": _passage(hit.because)}

    def said_hit(self, hit: SaidHit) -> Json:
        return {
            "kind": hit.kind,
            "id": str(hit.id),
            "customer": _named(hit.customer_id, hit.customer_name),
            "at": self.moment(hit.at),
            "passage": _passage(hit.passage),
        }


def _named(record_id: UUID, name: str) -> Json:
    return {"id": str(record_id), "ref": short_ref(record_id), "name": name}


def _text(record_id: UUID | None) -> str | None:
    return str(record_id) if record_id else None


def _passage(passage: Passage | None) -> Json | None:
    return {"text": passage.text, "marks": [list(mark) for mark in passage.marks]} if passage else None
