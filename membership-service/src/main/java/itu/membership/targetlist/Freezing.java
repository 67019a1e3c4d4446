package itu.membership.targetlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.criteria.Addressees;
import itu.membership.criteria.Addressees.Fitting;
import itu.membership.criteria.Criteria;
import itu.membership.criteria.Explaining;
import itu.membership.holding.Holding;
import itu.membership.targetlist.TargetListPayloads.NewTargetList;
import itu.membership.targetlist.TargetListPayloads.PreviewView;
import itu.membership.targetlist.TargetListPayloads.TargetListView;
import itu.membership.targetlist.TargetListPayloads.VersionView;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Shows whom criteria find, and freezes them as a list or as a new version of one. */
@ApplicationScoped
class Freezing {
    static final int SAMPLE = 10;

    private static final int MOST = 50_000;
    private static final String SUBJECT = "target-list";

    private final TargetLists lists;
    private final FrozenVersions versions;
    private final Addressees addressees;
    private final TargetListEvents events;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Freezing(
            TargetLists lists,
            FrozenVersions versions,
            Addressees addressees,
            TargetListEvents events,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.lists = lists;
        this.versions = versions;
        this.addressees = addressees;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A list as it is after freezing, with its version as an aggregate. */
    record Done(TargetListView view, long version) {}

    /** @throws itu.platform.problem.ProblemException 422 when the criteria do not fit each other */
    @Transactional
    PreviewView preview(Criteria criteria) {
        var asked = dated(criteria);
        var day = day(asked);
        var holding = new Holding(day, null);
        var count = addressees.count(asked, holding);
        var resolved = addressees.resolved(asked, holding);
        return new PreviewView(
                day, count, Explaining.in(ReaderLanguage.current(), resolved, day, count), sample(asked, day));
    }

    /**
     * Freezes whoever fits the criteria as a new list.
     *
     * @param validateOnly whether nothing is kept
     * @throws itu.platform.problem.ProblemException 422 when the criteria do not fit each other, or find nobody or too many
     */
    @Transactional
    Done create(NewTargetList asked, boolean validateOnly) {
        var list = new TargetList(asked.name(), asked.purpose(), caller.subject(), clock.instant());
        var criteria = dated(asked.criteria());
        var found = find(list, list.latest(), criteria);
        if (!validateOnly) {
            lists.persistAndFlush(list);
            freeze(list, found);
            audit.record(
                    AuditEntry.created("target-list-frozen", SUBJECT, list.id().toString(), asked));
        }
        return done(list, found.version());
    }

    /**
     * Looks again: freezes whoever fits now as the next version of a list.
     *
     * @param criteria new criteria; null asks those of the latest version of the business date
     * @throws itu.platform.problem.ProblemException 404, 428 without If-Match, 412 when the list has changed, 422 as above
     */
    @Transactional
    Done again(UUID id, @Nullable String ifMatch, @Nullable Criteria criteria, boolean validateOnly) {
        var list = lists.required(id);
        ETags.requireMatch(ifMatch, list.version());
        var before = versions.required(id, list.latest());
        var asked = criteria == null ? before.criteria().on(clock.today()) : dated(criteria);
        if (validateOnly) {
            return done(list, find(list, list.latest() + 1, asked).version());
        }
        list.freezeAgain();
        var found = find(list, list.latest(), asked);
        lists.flush();
        freeze(list, found);
        audit.record(new AuditEntry(
                "target-list-frozen-again",
                SUBJECT,
                id.toString(),
                before.criteria(),
                found.version().criteria(),
                null));
        return done(list, found.version());
    }

    /** Who was found for a version that is not kept yet. */
    private record Found(FrozenVersion version, List<String> entries) {}

    private void freeze(TargetList list, Found found) {
        versions.freeze(found.version(), found.entries());
        events.frozen(list, found.version(), found.entries());
    }

    private Found find(TargetList list, int number, Criteria criteria) {
        var day = day(criteria);
        var holding = new Holding(day, null);
        var entries = addressees.ids(criteria, holding, MOST + 1);
        if (entries.isEmpty()) {
            throw Problem.of(TargetListProblem.TARGET_LIST_EMPTY).toException();
        }
        if (entries.size() > MOST) {
            throw Problem.of(TargetListProblem.TARGET_LIST_TOO_LARGE)
                    .with("count", addressees.count(criteria, holding))
                    .with("most", MOST)
                    .toException();
        }
        var explanation = Explaining.everywhere(addressees.resolved(criteria, holding), day, entries.size());
        var version = new FrozenVersion(
                list.id(), number, criteria, explanation, day, clock.instant(), caller.subject(), entries.size());
        return new Found(version, entries);
    }

    private Done done(TargetList list, FrozenVersion version) {
        return new Done(
                TargetListView.of(list, VersionView.of(version, sample(version.criteria(), version.validAt()))),
                list.version());
    }

    private List<Fitting> sample(Criteria criteria, LocalDate day) {
        return addressees.page(criteria, new Holding(day, null), null, SAMPLE, ReaderLanguage.current());
    }

    private Criteria dated(Criteria criteria) {
        return criteria.heldOn() == null ? criteria.on(clock.today()) : criteria;
    }

    private LocalDate day(Criteria dated) {
        var day = dated.heldOn();
        return day == null ? clock.today() : day;
    }
}
