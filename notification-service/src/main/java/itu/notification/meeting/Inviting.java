package itu.notification.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;
import itu.notification.audience.Audiences;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.imports.Csv;
import itu.platform.imports.CsvRow;
import itu.platform.problem.FieldError;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Draws up invitation lists, by hand, from a file or from an audience, and erases the names of persons on request. */
@ApplicationScoped
class Inviting {
    private static final int MOST = 5_000;

    private final Meetings meetings;
    private final InvitationLists lists;
    private final Audiences audiences;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Inviting(
            Meetings meetings,
            InvitationLists lists,
            Audiences audiences,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.meetings = meetings;
        this.lists = lists;
        this.audiences = audiences;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Enters a list.
     *
     * @throws itu.platform.problem.ProblemException 404, 422 with every faulty entry
     */
    @Transactional
    InvitationListView enter(
            String meeting, String name, boolean vip, List<InvitationEntry> entries, boolean rehearsal) {
        meetings.byKey(meeting);
        var faults = new ArrayList<FieldError>();
        for (var i = 0; i < entries.size(); i++) {
            if (!entries.get(i).sound()) {
                faults.add(MeetingTexts.fault("/entries/" + i, "no-addressee"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.of(MeetingProblem.INVITATION_LIST_INVALID)
                    .errors(faults)
                    .toException();
        }
        return keep(new InvitationListView(Ids.next(), meeting, name, vip, entries.size(), null), entries, rehearsal);
    }

    /**
     * Draws a list from an audience as it is now; who joins the audience later is not on it.
     *
     * @throws itu.platform.problem.ProblemException 404, 422 when the audience cannot be addressed, names nobody or too many
     */
    @Transactional
    InvitationListView draw(String meeting, String name, boolean vip, Audience audience, boolean rehearsal) {
        meetings.byKey(meeting);
        var entries = audiences.members(audience, MOST + 1).stream()
                .map(member -> new InvitationEntry(
                        member.memberState(), member.organization(), member.mailbox(), member.language(), null, null))
                .toList();
        if (entries.isEmpty() || entries.size() > MOST) {
            throw Problem.of(MeetingProblem.INVITATION_LIST_INVALID)
                    .errors(List.of(
                            MeetingTexts.fault("/audience", entries.isEmpty() ? "names-nobody" : "names-too-many")))
                    .toException();
        }
        return keep(
                new InvitationListView(Ids.next(), meeting, name, vip, entries.size(), audience), entries, rehearsal);
    }

    private InvitationListView keep(InvitationListView list, List<InvitationEntry> entries, boolean rehearsal) {
        if (!rehearsal) {
            lists.enter(list, entries, caller.subject(), clock.instant());
            audit.record(AuditEntry.created(
                    list.drawnFrom() == null ? "invitation-list-entered" : "invitation-list-drawn",
                    "invitation-list",
                    list.id().toString(),
                    list));
        }
        return list;
    }

    /** The entries of a file with the columns member_state, organization, mailbox, language, person and basis, of which any may be absent. */
    static List<InvitationEntry> read(String csv) {
        return Csv.read(csv, Set.of(), MOST).stream().map(Inviting::entry).toList();
    }

    /**
     * Erases the person of an entry.
     *
     * @throws itu.platform.problem.ProblemException 404 when the list has no such entry with a person
     */
    @Transactional
    void erasePerson(String meeting, UUID list, int number, String reason) {
        if (lists.one(meeting, list).isEmpty() || lists.erasePerson(list, number) == 0) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        audit.record(new AuditEntry("invited-person-erased", "invitation-list", list.toString(), null, null, reason));
    }

    private static InvitationEntry entry(CsvRow row) {
        return new InvitationEntry(
                text(row, "member_state"),
                organization(row),
                text(row, "mailbox"),
                text(row, "language"),
                text(row, "person"),
                text(row, "basis"));
    }

    private static @Nullable UUID organization(CsvRow row) {
        var id = text(row, "organization");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw Problem.of(PlatformProblem.INVALID_CSV)
                    .with("reason", "line " + row.line() + ": organization is no id")
                    .toException();
        }
    }

    private static @Nullable String text(CsvRow row, String column) {
        var text = row.get(column);
        return text.isEmpty() ? null : text;
    }
}
